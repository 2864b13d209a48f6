package se.rattdela.reports.redaction;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.AffineTransform;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.util.ArrayList;
import java.util.List;
import se.rattdela.reports.pdf.Palette;
import se.rattdela.reports.pdf.Typography;

/**
 * Draws the masks with their legal grounds. A ground that does not fit on its mask is given by a
 * number, and a last page tells what the numbers mean.
 */
final class MaskLabels {
  private static final Color GROUND = new DeviceRgb(0xe2, 0xe5, 0xe9);
  private static final Color EDGE = new DeviceRgb(0x4d, 0x4d, 0x4d);
  private static final float LARGEST = 8.5f;
  private static final float SMALLEST = 5;
  private static final float MARGIN = 56;
  private static final double CAPITALS = 0.714;

  private final PdfFont font;
  private final Typography typography;
  private final RedactionTexts texts;
  private final List<String> numbered = new ArrayList<>();

  MaskLabels(PdfFont font, Typography typography, RedactionTexts texts) {
    this.font = font;
    this.typography = typography;
    this.texts = texts;
  }

  /** Draws one mask as the reader sees the page. */
  void draw(PdfPage page, PageGeometry geometry, Mask mask, Rectangle box) {
    String ground = typography.set(mask.legalGround()).replace('\n', ' ');
    PdfCanvas canvas =
        new PdfCanvas(page.newContentStreamAfter(), page.getResources(), page.getDocument());
    AffineTransform turned = geometry.toContent();
    float edge = Math.min(0.5f, box.getHeight() / 10);
    canvas
        .saveState()
        .concatMatrix(turned)
        .setFillColor(GROUND)
        .setStrokeColor(EDGE)
        .setLineWidth(edge)
        .rectangle(
            box.getX() + edge / 2,
            box.getY() + edge / 2,
            Math.max(0, box.getWidth() - edge),
            Math.max(0, box.getHeight() - edge))
        .fillStroke();
    float size = size(ground, box);
    String label = size >= SMALLEST ? ground : number(ground);
    size = size >= SMALLEST ? size : Math.max(3, size(label, box));
    float width = font.getWidth(label, size);
    canvas
        .beginText()
        .setFontAndSize(font, size)
        .setFillColor(Palette.INK)
        .moveText(
            box.getX() + (box.getWidth() - width) / 2,
            box.getY() + (box.getHeight() - size * CAPITALS) / 2)
        .showText(label)
        .endText()
        .restoreState();
    canvas.release();
  }

  private float size(String label, Rectangle box) {
    float wide = (box.getWidth() - 3) / font.getWidth(label, 1);
    float high = (float) (box.getHeight() / 1.15);
    return Math.min(LARGEST, Math.min(wide, high));
  }

  private String number(String ground) {
    if (!numbered.contains(ground)) {
      numbered.add(ground);
    }
    return numbered.indexOf(ground) + 1 + ")";
  }

  /** The page that tells what the numbers mean; none when every ground stands on its mask. */
  void explain(PdfDocument pdf) {
    int line = 0;
    PdfCanvas canvas = null;
    for (String ground : numbered) {
      float y = PageSize.A4.getHeight() - MARGIN - 40 - 18 * (line % 36);
      if (line % 36 == 0) {
        canvas = new PdfCanvas(pdf.addNewPage(PageSize.A4));
        show(canvas, texts.get("legend.title"), 15, PageSize.A4.getHeight() - MARGIN);
      }
      line++;
      if (canvas != null) {
        show(canvas, texts.get("legend.line", String.valueOf(line), ground), 10.5f, y);
      }
    }
  }

  private void show(PdfCanvas canvas, String text, float size, float y) {
    canvas
        .beginText()
        .setFontAndSize(font, size)
        .setFillColor(Palette.INK)
        .moveText(MARGIN, y)
        .showText(typography.set(text))
        .endText();
  }
}
