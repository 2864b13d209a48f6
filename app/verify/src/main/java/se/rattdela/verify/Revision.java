package se.rattdela.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a reader sees in an earlier revision of a file: the words of its pages and what is pinned to
 * them, signatures apart.
 */
record Revision(int pages, String words, List<String> notes) {

  /** The revision that ends at a byte. */
  static Revision until(byte[] pdf, int end) throws IOException {
    return of(Arrays.copyOf(pdf, end));
  }

  static Revision of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> notes = new ArrayList<>();
      int number = 0;
      for (PDPage page : document.getPages()) {
        number++;
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (!COSName.SIG.equals(annotation.getCOSObject().getItem(COSName.FT))) {
            notes.add(
                "%d %s %s %s"
                    .formatted(
                        number,
                        annotation.getSubtype(),
                        annotation.getRectangle(),
                        annotation.getContents()));
          }
        }
      }
      return new Revision(
          document.getNumberOfPages(), new PDFTextStripper().getText(document), notes);
    }
  }
}
