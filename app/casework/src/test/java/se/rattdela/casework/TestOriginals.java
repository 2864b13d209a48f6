package se.rattdela.casework;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small originals to mask. */
final class TestOriginals {
  private TestOriginals() {}

  /** A page with a text, a sentence a line. */
  static byte[] page(String text) {
    try (PDDocument document = document(text)) {
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page whose file has at least so many bytes. */
  static byte[] large(int size) {
    try (PDDocument document = document("En stor fil.")) {
      byte[] noise = new byte[size];
      new Random(4).nextBytes(noise);
      document
          .getDocumentCatalog()
          .getCOSObject()
          .setItem("Ballast", new PDStream(document, new java.io.ByteArrayInputStream(noise)));
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDDocument document(String text) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      content.newLineAtOffset(60, 760);
      for (String line : text.split("(?<=\\.) ")) {
        content.showText(line);
        content.newLineAtOffset(0, -16);
      }
      content.endText();
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
