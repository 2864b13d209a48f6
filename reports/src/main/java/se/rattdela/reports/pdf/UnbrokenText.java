package se.rattdela.reports.pdf;

import java.util.regex.Pattern;

/** Keeps together what must not break over a line, on paper and in a window alike. */
public final class UnbrokenText {
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final String MONTHS =
      "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)";

  /**
   * The spaces inside "10 kap. 15 a § OSL", "6 kap. 7–8 §§", "SFS 2025:937", "kl. 09.14", "16 mars
   * 2026", "3 180 kronor" and "999 99 Lindvalla".
   */
  private static final Pattern NEVER_BROKEN =
      Pattern.compile(
          // Every way begins at a space with a figure or a section mark beside it, or before a
          // "kap."; looking for that first spares most of the work.
          "(?=(?<=[\\d§]) | [\\d§k])(?:"
              + "(?<=\\d) (?=kap\\.)"
              + "|(?<=\\bkap\\.) (?=\\d)"
              + "|(?<=\\d) (?=[a-z] (?:kap\\.|§|st\\.|p\\.))"
              + "|(?<=\\d[ \u00a0][a-z]) (?=kap\\.|§)"
              + "|(?<=\\d) (?=§)"
              + "|(?<=§) (?=[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,2}[A-ZÅÄÖ]\\b)"
              + "|(?<=\\bSFS) (?=\\d{4}:)"
              + "|(?<=\\b(?:kl|st|p)\\.) (?=\\d)"
              + "|(?<=\\b\\d{1,2}) (?="
              + MONTHS
              + "\\b)"
              + "|(?<=\\d[ \u00a0]"
              + MONTHS
              + ") (?=\\d{4}\\b)"
              + "|(?<=\\b\\d{1,3}) (?=\\d{3} kronor)"
              + "|(?<=\\d{3}) (?=kronor)"
              + "|(?<=\\b\\d{3}) (?=\\d{2} [A-ZÅÄÖ])"
              + "|(?<=\\b\\d{3}[ \u00a0]\\d{2}) (?=[A-ZÅÄÖ])"
              + ")");

  private UnbrokenText() {}

  /** The text with no-break spaces inside its citations, dates, times, amounts and post codes. */
  public static String of(String text) {
    return NEVER_BROKEN.matcher(text).replaceAll(String.valueOf(NO_BREAK_SPACE));
  }
}
