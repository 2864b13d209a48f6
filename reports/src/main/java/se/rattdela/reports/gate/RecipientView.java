package se.rattdela.reports.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the recipient of a PDF reads. */
public final class RecipientView {
  private RecipientView() {}

  /**
   * The text page by page, in the order in which it is drawn: cell by cell in a table, column by
   * column, header and footer last. Holds invisible text too, since the recipient can copy it.
   *
   * @throws IllegalArgumentException when it is not a readable PDF
   */
  public static List<PageText> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("");
      stripper.setPageEnd("");
      List<PageText> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(new PageText(page, stripper.getText(document).strip()));
      }
      return List.copyOf(pages);
    } catch (IOException e) {
      throw new IllegalArgumentException("Not a readable PDF", e);
    }
  }
}
