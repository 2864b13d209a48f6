package se.rattdela.reports.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.WriterProperties;

/**
 * Files without tags, archive profile, checker and copy, for the blocks of the product. Lies in the
 * product's package and not in the product.
 */
public final class PlainFiles {
  private PlainFiles() {}

  /** An empty plain file. */
  public static ReportFile open(ReportProperties properties, Fonts fonts) {
    return new ReportFile(
        properties,
        fonts,
        false,
        out ->
            new PdfDocument(
                new StableWriter(out, new WriterProperties().setFullCompressionMode(true))));
  }
}
