package se.rattdela.reports.redaction;

import com.itextpdf.io.font.constants.StandardFonts;
import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

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

  /** The scan as a fax machine stores it (CCITT G4), as the only picture of its page. */
  static byte[] fax() throws IOException {
    BufferedImage picture = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_BINARY);
    draw(picture);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam coding = writer.getDefaultWriteParam();
      coding.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      coding.setCompressionType("CCITT T.6");
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), coding);
    } finally {
      writer.dispose();
    }
    return covered(ImageDataFactory.create(bytes.toByteArray()), null, new Rectangle(595, 842));
  }

  /**
   * A picture that says it is stored in a way that only special programs unpack. What it holds is
   * {@link #SECRET} in plain letters, so that it is found wherever it is left.
   */
  static byte[] stored(PdfName filter) throws IOException {
    BufferedImage one = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(one, "png", bytes);
    return covered(
        ImageDataFactory.create(bytes.toByteArray()), filter, new Rectangle(0, 400, 400, 400));
  }

  private static byte[] covered(ImageData image, @Nullable PdfName filter, Rectangle place)
      throws IOException {
    return pdf((pdf, page) -> {
      PdfImageXObject picture = new PdfImageXObject(image);
      if (filter != null) {
        picture.getPdfObject().setData(SECRET.getBytes(StandardCharsets.UTF_8));
        picture.getPdfObject().setCompressionLevel(CompressionConstants.NO_COMPRESSION);
        picture.getPdfObject().put(PdfName.Filter, filter);
      }
      PdfCanvas canvas = new PdfCanvas(page);
      canvas.addXObjectFittedIntoRectangle(picture, place);
      show(canvas, 72, 100, "Klienten har flyttat den 1 januari.");
    });
  }

  private static void draw(BufferedImage picture) {
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1240, 1754);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font("SansSerif", Font.PLAIN, 23));
    pen.drawString("Skannad handling. Granne: " + SECRET + ".", 150, 300);
    pen.drawString("Klienten har flyttat den 1 januari.", 150, 360);
    pen.dispose();
  }

  /** A page that is a picture of text, with invisible recognised text over it. */
  static byte[] scan(String format, int type) throws IOException {
    BufferedImage picture = new BufferedImage(1240, 1754, type);
    draw(picture);
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
