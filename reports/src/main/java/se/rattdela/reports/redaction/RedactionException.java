package se.rattdela.reports.redaction;

/**
 * A copy could not be masked, and none was made. {@code ReportMessage} says it in Swedish; the
 * message here holds no personal data.
 */
public final class RedactionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** A mask lies on a page that does not exist or beyond the edges of its page. */
    MASK_OUTSIDE_PAGE,
    /** A picture under a mask is stored in a way whose pixels cannot be removed. */
    PICTURE,
    /** After masking something could still be read under a mask. */
    NOT_REMOVED,
    /** The page is built in a way that cannot be rebuilt without what is under the mask. */
    PAGE
  }

  private final Reason reason;
  private final int page;

  RedactionException(Reason reason, int page) {
    super("No masked copy was made, page %d: %s".formatted(page, reason));
    this.reason = reason;
    this.page = page;
  }

  /** Why no copy was made. */
  public Reason reason() {
    return reason;
  }

  /** The page it failed on; 0 when it concerns the whole file. */
  public int page() {
    return page;
  }
}
