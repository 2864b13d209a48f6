package se.rattdela.casework.rulebook;

/**
 * What the check of a pack file found.
 *
 * @param errors number of findings that keep the pack from being proposed
 * @param warnings number of other findings
 * @param text the findings, as the second person will read them; at most 100,000 characters
 * @param sha256 digest of the pack file that was checked, see {@link PackContent#fileSha256()}
 */
public record CheckReport(int errors, int warnings, String text, String sha256) {
  /** Longest text, in UTF-16 characters. */
  public static final int LONGEST_TEXT = 100_000;
}
