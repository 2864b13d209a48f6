package se.rattdela.reports.decision;

import java.time.LocalDate;

/**
 * The rules the decision was made with.
 *
 * @param packId name of the rule pack
 * @param packSha256 digest of the pack, 64 lower-case hexadecimal digits
 * @param lawThrough last day of the law snapshot behind the pack
 * @param packIncomplete whether provisions are still missing from the pack
 */
public record LawBasis(
    String packId, String packSha256, LocalDate lawThrough, boolean packIncomplete) {

  /** Whether a day lies after the snapshot, so that later changes of the law were not seen. */
  public boolean isBlindOn(LocalDate day) {
    return day.isAfter(lawThrough);
  }
}
