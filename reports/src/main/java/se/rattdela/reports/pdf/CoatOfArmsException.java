package se.rattdela.reports.pdf;

/** A file cannot serve as coat of arms. The message holds nothing of the file's content. */
public final class CoatOfArmsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why it is refused; {@code ReportMessage} says it in the language of the user. */
  public enum Reason {
    /** Neither PNG nor SVG. */
    UNKNOWN_FORMAT,
    /** More bytes, points or parts than a coat of arms needs. */
    TOO_LARGE,
    /** It cannot be read to its end. */
    BROKEN,
    /** An SVG with a document type, which could pull in other files. */
    DOCTYPE,
    /** An SVG with scripts or handlers of events. */
    SCRIPT,
    /** An SVG that refers to something outside itself. */
    EXTERNAL_REFERENCE,
    /** An SVG with parts that cannot be drawn faithfully here, such as text or filters. */
    UNSUPPORTED_PART,
    /** Its size is missing, too small, or too far from a shield's proportions. */
    DIMENSIONS,
    /** Nothing would be seen. */
    EMPTY
  }

  private final Reason reason;

  CoatOfArmsException(Reason reason) {
    super("The file cannot be used as coat of arms: " + reason);
    this.reason = reason;
  }

  /** Why it is refused. */
  public Reason reason() {
    return reason;
  }
}
