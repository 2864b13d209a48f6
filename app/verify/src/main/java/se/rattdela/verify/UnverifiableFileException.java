package se.rattdela.verify;

/** A file that cannot be checked at all. The message holds nothing from the file. */
public final class UnverifiableFileException extends Exception {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** Larger than {@link FileVerifier#LARGEST}. */
    TOO_LARGE,
    /** More pages than {@link FileVerifier#MOST_PAGES}. */
    TOO_MANY_PAGES,
    /** No PDF, or too damaged to be read. */
    NOT_A_PDF,
    /** Encrypted. */
    ENCRYPTED,
    /** It can be opened, but a validator gave up on it: nothing is known of it. */
    CHECK_FAILED
  }

  private final Reason reason;

  UnverifiableFileException(Reason reason) {
    super("The file cannot be checked: " + reason);
    this.reason = reason;
  }

  /** Why it cannot be checked. */
  public Reason reason() {
    return reason;
  }
}
