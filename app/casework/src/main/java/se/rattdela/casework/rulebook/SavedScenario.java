package se.rattdela.casework.rulebook;

import java.time.Instant;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;

/**
 * A question that the rule steward wants asked again whenever the pack changes. Names no person.
 *
 * @param expected what the law must say of it
 * @param packId the pack it was saved under
 */
public record SavedScenario(
    ScenarioId id,
    long version,
    String name,
    Question question,
    Outcome expected,
    String comment,
    String packId,
    String byName,
    Instant at) {}
