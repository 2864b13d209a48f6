package se.rattdela.reports.pdf;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a text fit for print: composed characters, plain line breaks, citations that never break
 * over a line. Refuses what cannot be printed as itself.
 */
public final class Typography {
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
    return UnbrokenText.of(composed(text));
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
