package se.rattdela.reports.redaction;

import java.util.List;

/**
 * An original that was read as a hostile file and found usable.
 *
 * @param pages its pages in order
 * @param findings what the user should know before masking it
 */
public record OriginalPdf(List<OriginalPage> pages, List<Finding> findings) {
  /** Largest file, in bytes. */
  public static final int MAX_BYTES = 100 * 1024 * 1024;

  /** Most pages: what a person can be asked to read through, page by page, before it leaves. */
  public static final int MAX_PAGES = 500;

  /** Keeps own copies of the lists. */
  public OriginalPdf {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }

  /**
   * Reads a file without trusting it.
   *
   * @throws OriginalPdfException when it cannot be used; nothing is kept of it
   */
  public static OriginalPdf inspect(byte[] pdf) {
    return new OriginalReader().read(pdf);
  }
}
