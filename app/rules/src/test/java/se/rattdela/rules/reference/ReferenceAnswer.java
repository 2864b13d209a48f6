package se.rattdela.rules.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import se.rattdela.rules.Change;
import se.rattdela.rules.OpenKey;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Status;

/**
 * What an answer must be.
 *
 * @param outcome the outcome
 * @param stillPossible what some way of answering gives
 * @param open the keys that decide, sorted
 * @param statuses by version id
 * @param overrides by version id, for those that apply
 * @param changes the single changes that give another outcome, in no order
 */
record ReferenceAnswer(
    Outcome outcome,
    Set<Outcome> stillPossible,
    List<OpenKey> open,
    SortedMap<String, Status> statuses,
    Map<String, List<String>> overrides,
    Set<Change> changes) {}
