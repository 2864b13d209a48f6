package se.rattdela.casework.rulebook;

import java.util.List;

/**
 * What a candidate pack would change in the open cases.
 *
 * @param packId the candidate
 * @param cases how many cases were evaluated
 * @param cells how many items and recipients were evaluated
 * @param changes those that would change, by case number
 * @param complete false = it was stopped before the end
 */
public record AffectedCases(
    String packId, int cases, int cells, List<AffectedCell> changes, boolean complete) {
  public AffectedCases {
    changes = List.copyOf(changes);
  }
}
