package se.rattdela.reports.redaction;

import com.itextpdf.io.font.constants.StandardFonts;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Originals for the tests, made here; the people in them do not exist. */
final class Originals {
  static final String SECRET = "Åsa Lindqvist";

  private Originals() {}

  interface Drawing {
    void on(PdfDocument pdf, PdfPage page) throws IOException;
  }

  static byte[] pdf(Drawing drawing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfDocument pdf = new PdfDocument(new PdfWriter(out))) {
      drawing.on(pdf, pdf.addNewPage(PageSize.A4));
    }
    return out.toByteArray();
  }

  static void show(PdfCanvas canvas, float x, float y, String text) throws IOException {
    canvas
        .beginText()
        .setFontAndSize(PdfFontFactory.createFont(StandardFonts.HELVETICA, "Cp1252"), 11)
        .moveText(x, y)
        .showText(text)
        .endText();
  }

  /** Journal pages such as an office prints them. */
  static byte[] journal(int pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfDocument pdf = new PdfDocument(new PdfWriter(out))) {
      for (int page = 1; page <= pages; page++) {
        PdfCanvas canvas = new PdfCanvas(pdf.addNewPage(PageSize.A4));
        show(canvas, 66, 770, "Journalanteckning " + page + ", ärende Ä-2026-0417");
        float y = 730;
        for (String line :
            List.of(
                "2026-02-03. Hembesök. Närvarande är klienten, socialsekreteraren och",
                "grannen Åsa Lindqvist, som berättar att hon hört bråk flera kvällar.",
                "Åsa Lindqvist vill inte att hennes namn lämnas vidare. Telefon 070-123 45 67.",
                "Klienten bor på Storgatan 12 och arbetar deltid sedan i höstas.",
                "2026-02-10. Telefonsamtal med klienten, som säger att inkomsten har ändrats",
                "från den 1 januari. Underlag lämnas vid nästa besök.")) {
          show(canvas, 66, y, line);
          y -= 16;
        }
      }
    }
    return out.toByteArray();
  }

  /** A page that is a picture of text, with invisible recognised text over it. */
  static byte[] scan(String format, int type) throws IOException {
    BufferedImage picture = new BufferedImage(1240, 1754, type);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1240, 1754);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font("SansSerif", Font.PLAIN, 23));
    pen.drawString("Skannad handling. Granne: " + SECRET + ".", 150, 300);
    pen.drawString("Klienten har flyttat den 1 januari.", 150, 360);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return pdf((pdf, page) -> {
      PdfCanvas canvas = new PdfCanvas(page);
      canvas.addImageFittedIntoRectangle(
          ImageDataFactory.create(bytes.toByteArray()), new Rectangle(595, 842), false);
      canvas.setTextRenderingMode(3);
      show(canvas, 72, 697, "Skannad handling. Granne: " + SECRET + ".");
    });
  }
}
