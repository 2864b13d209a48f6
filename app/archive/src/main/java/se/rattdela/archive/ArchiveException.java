package se.rattdela.archive;

import org.jspecify.annotations.Nullable;

/**
 * A package could not be written; nothing of it remains. The message names the field and the reason
 * and none of the content, so that it may be logged. {@link ArchiveTexts} says it to the user.
 */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** A text holds a character that XML cannot hold or that changes what the reader sees. */
    CONTROL_CHARACTER,
    /** A text that must be there is empty. */
    EMPTY,
    /** A text is longer than the format allows. */
    TOO_LONG,
    /** A number, title or address holds a personal identity number. */
    PERSONAL_NUMBER,
    /** An address does not have the form that the network asks for. */
    ADDRESS,
    /** The package would hold no file, or one of a kind twice, or an empty one. */
    FILES,
    /** There is a file of that name already. */
    EXISTS,
    /** The folder cannot be written to, or the disk is full. */
    NOT_WRITTEN
  }

  private final Reason reason;
  private final String field;

  /**
   * With a reason.
   *
   * @param field the component concerned, as in the record's Javadoc; no content
   */
  public ArchiveException(Reason reason, String field) {
    this(reason, field, null);
  }

  /** With a reason and what lies behind it. */
  public ArchiveException(Reason reason, String field, @Nullable Throwable cause) {
    super("The package was not written: %s in %s".formatted(reason, field), cause);
    this.reason = reason;
    this.field = field;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** The component concerned, "caseNumber" or "recipient.function". */
  public String field() {
    return field;
  }
}
