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
import org.jspecify.annotations.Nullable;
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
  private static final float TITLE = 15;
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
    boolean upright = size(ground, box.getWidth(), box.getHeight()) >= SMALLEST;
    boolean turn = !upright && size(ground, box.getHeight(), box.getWidth()) >= SMALLEST;
    String label = upright || turn ? ground : number(ground);
    float across = turn ? box.getHeight() : box.getWidth();
    float high = turn ? box.getWidth() : box.getHeight();
    float size = Math.max(3, size(label, across, high));
    if (turn) { // read from below, as the backs of books and the axes of diagrams are
      canvas.concatMatrix(0, 1, -1, 0, box.getRight(), box.getBottom());
    } else {
      canvas.concatMatrix(1, 0, 0, 1, box.getLeft(), box.getBottom());
    }
    canvas
        .beginText()
        .setFontAndSize(font, size)
        .setFillColor(Palette.INK)
        .moveText((across - font.getWidth(label, size)) / 2, (high - size * CAPITALS) / 2)
        .showText(label)
        .endText()
        .restoreState();
    canvas.release();
  }

  /** The largest size that fits, in points. */
  private float size(String label, float across, float high) {
    float wide = (across - 3) / font.getWidth(label, 1);
    return Math.min(LARGEST, Math.min(wide, high / 1.15f));
  }

  private String number(String ground) {
    if (!numbered.contains(ground)) {
      numbered.add(ground);
    }
    return "[" + (numbered.indexOf(ground) + 1) + "]";
  }

  /**
   * The page that tells what the numbers mean; none when every ground stands on its mask.
   *
   * @param name what the original is called, if that is known
   */
  void explain(PdfDocument pdf, @Nullable String name) {
    String title =
        name == null || name.isBlank()
            ? texts.get("legend.title")
            : texts.get("legend.title.named", name.strip().replace('\n', ' '));
    int line = 0;
    PdfCanvas canvas = null;
    for (String ground : numbered) {
      float y = PageSize.A4.getHeight() - MARGIN - 40 - 18 * (line % 36);
      if (line % 36 == 0) {
        canvas = new PdfCanvas(pdf.addNewPage(PageSize.A4));
        float wide =
            (PageSize.A4.getWidth() - 2 * MARGIN) / font.getWidth(typography.set(title), 1);
        show(canvas, title, Math.min(TITLE, wide), PageSize.A4.getHeight() - MARGIN);
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
