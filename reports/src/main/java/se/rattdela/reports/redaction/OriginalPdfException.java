package se.rattdela.reports.redaction;

/**
 * A file cannot be used as an original. {@code ReportMessage} says it in Swedish; the message here
 * holds no personal data.
 */
public final class OriginalPdfException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** It does not begin as a PDF does. */
    NOT_A_PDF,
    /** More bytes than {@link OriginalPdf#MAX_BYTES}. */
    TOO_LARGE,
    /** More pages than {@link OriginalPdf#MAX_PAGES}. */
    TOO_MANY_PAGES,
    /** No page at all. */
    NO_PAGES,
    /** Locked with a password or with rights. */
    ENCRYPTED,
    /** So broken that not every page can be read. */
    BROKEN,
    /** Too many objects, or objects nested too deeply. */
    TOO_COMPLEX,
    /** Unpacks to far more than its size: made to fill the memory. */
    BOMB,
    /** A form that another program builds the pages of (XFA): there is no page to mask. */
    FORM_WITHOUT_PAGES
  }

  private final Reason reason;

  OriginalPdfException(Reason reason) {
    super("The file cannot be used as an original: " + reason);
    this.reason = reason;
  }

  /** Why it cannot be used. */
  public Reason reason() {
    return reason;
  }
}
