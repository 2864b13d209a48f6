package se.rattdela.reports.pdf;

import org.jspecify.annotations.Nullable;

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
  private final @Nullable String place;

  UnprintableCharacterException(int codePoint, Reason reason) {
    this(codePoint, reason, null);
  }

  private UnprintableCharacterException(int codePoint, Reason reason, @Nullable String place) {
    super("The character %s cannot be printed: %s".formatted(name(codePoint), reason));
    this.codePoint = codePoint;
    this.reason = reason;
    this.place = place;
  }

  /** The same refusal with the field named; a place that is known already stays. */
  UnprintableCharacterException in(String field) {
    return place == null ? new UnprintableCharacterException(codePoint, reason, field) : this;
  }

  /** The character as "U+202E". */
  public String characterName() {
    return name(codePoint);
  }

  /** Why it is refused. */
  public Reason reason() {
    return reason;
  }

  /** The field it stands in, in Swedish and in definite form, "skälen"; null where not known. */
  public @Nullable String place() {
    return place;
  }

  private static String name(int codePoint) {
    return "U+%04X".formatted(codePoint);
  }
}
