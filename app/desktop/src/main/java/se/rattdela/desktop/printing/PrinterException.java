package se.rattdela.desktop.printing;

import java.io.Serial;

/** Why nothing, or not everything, was printed. */
public final class PrinterException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Kind {
    /** The computer has no printer. */
    NONE,
    /** The printer stopped or refused. */
    STOPPED
  }

  private final Kind kind;

  /** A failure of a kind. */
  public PrinterException(Kind kind) {
    super(kind.name());
    this.kind = kind;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }
}
