package se.rattdela.casework.rulebook;

import java.util.List;

/**
 * What the import of a statute gave.
 *
 * @param sfs such as {@code 2009:400}
 * @param provisions every provision of that statute in the pack in force, in the order of the pack
 */
public record StatuteImport(String sfs, List<Line> provisions) {
  public StatuteImport {
    provisions = List.copyOf(provisions);
  }

  /** What was found for a provision. */
  public enum Result {
    /** The wording is the one the rule was reviewed against. */
    MATCHES,
    /** The wording differs from the one the rule was reviewed against. */
    DRIFTED,
    /** Found; the rule has never been reviewed against a wording. */
    NEW,
    /** The section of the citation is not in the file; what was stored before stands. */
    NOT_FOUND
  }

  /**
   * A provision's result.
   *
   * @param citation such as {@code 10 kap. 18 a § OSL}
   */
  public record Line(String provisionId, String citation, Result result) {}
}
