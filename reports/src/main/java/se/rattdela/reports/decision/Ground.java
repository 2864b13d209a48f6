package se.rattdela.reports.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A provision applied to some of the items, in the version in force (32 § förvaltningslagen).
 *
 * @param items numbers of the items it was applied to
 * @param citation "110 kap. 31 § SFB"
 * @param effect what it does to them
 * @param inForceFrom first day of the version applied
 * @param sfs the act that gave it this wording, "2025:937"
 * @param content what the provision says, in plain Swedish, a whole sentence
 * @param facts the facts that are satisfied, one sentence each
 * @param assessments the judgements made, in the order the law asks
 */
public record Ground(
    List<Integer> items,
    String citation,
    GroundEffect effect,
    @Nullable LocalDate inForceFrom,
    String sfs,
    String content,
    List<String> facts,
    List<Assessment> assessments) {

  public Ground {
    items = items.stream().sorted().distinct().toList();
    facts = List.copyOf(facts);
    assessments = List.copyOf(assessments);
  }

  /** The same ground for those of its items that are among the given; empty where none is. */
  Optional<Ground> of(Set<Integer> numbers) {
    List<Integer> left = items.stream().filter(numbers::contains).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ground(left, citation, effect, inForceFrom, sfs, content, facts, assessments));
  }
}
