package se.rattdela.reports.sign;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.AreaBreakType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import se.rattdela.reports.pdf.Fonts;
import se.rattdela.reports.pdf.Palette;
import se.rattdela.reports.pdf.Typography;

/** A page for signatures, appended to a file whose last page is full. */
final class SignaturePage {
  private static final float MARGIN_TOP = 60;
  private static final float MARGIN_RIGHT = 57;
  private static final float MARGIN_BOTTOM = 60;
  private static final float MARGIN_LEFT = 66;

  private final SigningTexts texts;
  private final Fonts fonts;

  SignaturePage(SigningTexts texts, Fonts fonts) {
    this.texts = texts;
    this.fonts = fonts;
  }

  byte[] append(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfDocument file =
            new PdfDocument(
                new PdfReader(new ByteArrayInputStream(pdf)),
                new PdfWriter(out),
                new StampingProperties().useAppendMode());
        Document layout = new Document(file)) {
      String title = file.getDocumentInfo().getTitle();
      Typography typography = new Typography(fonts);
      file.addNewPage(PageSize.A4);
      layout.setMargins(MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT);
      layout.add(new AreaBreak(AreaBreakType.LAST_PAGE));
      Paragraph heading =
          new Paragraph(texts.get("page.heading"))
              .setFont(fonts.semiBold())
              .setFontSize(14)
              .setFontColor(Palette.INK);
      heading.getAccessibilityProperties().setRole(StandardRoles.H2);
      layout.add(heading);
      layout.add(
          new Paragraph(typography.set(texts.get("page.text", title == null ? "" : title)))
              .setFont(fonts.regular())
              .setFontSize(10)
              .setMultipliedLeading(1.2f)
              .setFontColor(Palette.INK));
    }
    return out.toByteArray();
  }
}
