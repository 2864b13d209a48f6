package se.rattdela.reports.pdf;

/**
 * A text holds a character that cannot be printed as itself. The message names the character and
 * nothing of the text around it, so that it may be logged.
 */
public final class UnprintableCharacterException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why the character is refused. */
  public enum Reason {
    /** The fonts of the house have no glyph; a box would stand in its place. */
    NO_GLYPH,
    /** It is a control character or otherwise invisible. */
    INVISIBLE,
    /**
     * It changes the direction of the text, so that the reader sees another order than is stored.
     */
    DIRECTION
  }

  private final int codePoint;
  private final Reason reason;
  private final PrintedField field;
  private final String detail;

  UnprintableCharacterException(int codePoint, Reason reason) {
    this(codePoint, reason, PrintedField.SOMEWHERE, "");
  }

  private UnprintableCharacterException(
      int codePoint, Reason reason, PrintedField field, String detail) {
    super("The character %s cannot be printed: %s".formatted(name(codePoint), reason));
    this.codePoint = codePoint;
    this.reason = reason;
    this.field = field;
    this.detail = detail;
  }

  /** The same refusal with the field named; one that is known already stays. */
  UnprintableCharacterException in(PrintedField named, String which) {
    return field == PrintedField.SOMEWHERE
        ? new UnprintableCharacterException(codePoint, reason, named, which)
        : this;
  }

  /** The character as "U+202E". */
  public String characterName() {
    return name(codePoint);
  }

  /** Why it is refused. */
  public Reason reason() {
    return reason;
  }

  /** The field it stands in. */
  public PrintedField field() {
    return field;
  }

  /** Which of several such fields: numbers of items, a day or a heading; may be empty. */
  public String detail() {
    return detail;
  }

  private static String name(int codePoint) {
    return "U+%04X".formatted(codePoint);
  }
}
