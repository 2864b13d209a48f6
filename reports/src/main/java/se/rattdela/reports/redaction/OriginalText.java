package se.rattdela.reports.redaction;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The text layer of an original that was found usable: what is written, not what is drawn. */
public final class OriginalText {
  private OriginalText() {}

  /**
   * The text of each page in reading order, empty for a page that is a picture.
   *
   * @param pdf has passed {@link OriginalPdf#inspect}
   * @throws OriginalPdfException when it cannot be read
   */
  public static List<String> pages(byte[] pdf) {
    return SafeReader.read(pdf, OriginalText::pages);
  }

  private static List<String> pages(PdfReader reader) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PdfDocument document = new PdfDocument(reader)) {
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        pages.add(
            PdfTextExtractor.getTextFromPage(
                    document.getPage(number), new LocationTextExtractionStrategy())
                .strip());
      }
    }
    return pages;
  }
}
