package se.rattdela.reports.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a text fit for print: composed characters, plain line breaks, citations that never break
 * over a line. Refuses what cannot be printed as itself.
 */
public final class Typography {
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

  private final Fonts fonts;

  /** Refuses characters these fonts lack. */
  public Typography(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * The text as it is printed.
   *
   * @throws UnprintableCharacterException for a character without glyph, an invisible one, or one
   *     that turns the direction of reading
   */
  public String set(String text) {
    String composed = composed(text);
    return NEVER_BROKEN.matcher(composed).replaceAll(String.valueOf(NO_BREAK_SPACE));
  }

  private String composed(String text) {
    String composed =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replace('\t', ' ');
    composed.codePoints().forEach(this::requirePrintable);
    return composed;
  }

  /**
   * Refuses a text that cannot be printed as itself, and names the field.
   *
   * @param field where it stands
   * @param detail which of several such fields; may be empty
   * @throws UnprintableCharacterException naming the character and the field
   */
  public void check(PrintedField field, String detail, @Nullable String text) {
    if (text == null) {
      return;
    }
    try {
      composed(text);
    } catch (UnprintableCharacterException e) {
      throw e.in(field, detail);
    }
  }

  private void requirePrintable(int codePoint) {
    if (codePoint == '\n') {
      return;
    }
    if (turnsDirection(codePoint)) {
      throw new UnprintableCharacterException(
          codePoint, UnprintableCharacterException.Reason.DIRECTION);
    }
    switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          throw new UnprintableCharacterException(
              codePoint, UnprintableCharacterException.Reason.INVISIBLE);
      default -> {
        if (!fonts.canDraw(codePoint)) {
          throw new UnprintableCharacterException(
              codePoint, UnprintableCharacterException.Reason.NO_GLYPH);
        }
      }
    }
  }

  private static boolean turnsDirection(int codePoint) {
    return codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
