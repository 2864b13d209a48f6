package se.rattdela.reports.decision;

import java.time.LocalDate;
import java.util.List;
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
}
