package se.rattdela.reports.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.extgstate.PdfExtGState;

/** Header, footer and watermark, drawn when the number of pages is known. */
final class PageFrame {
  private static final float HEAD_SIZE = 8.5f;
  private static final float FOOT_SIZE = 8.25f;
  private static final float FOOT_LINE = 43;
  private static final float GAP = 18;
  private static final String ELLIPSIS = "\u2026";

  private final PdfDocument pdf;
  private final PdfFont regular;
  private final PdfFont semiBold;

  PageFrame(PdfDocument pdf, PdfFont regular, PdfFont semiBold) {
    this.pdf = pdf;
    this.regular = regular;
    this.semiBold = semiBold;
  }

  void draw(PageMarks marks) {
    int pages = pdf.getNumberOfPages();
    for (int number = 1; number <= pages; number++) {
      PdfPage page = pdf.getPage(number);
      PdfCanvas canvas = new PdfCanvas(page);
      // Not content: veraPDF (7.1-3) wants it marked so, and a reader should not hear it.
      canvas.openTag(new CanvasArtifact());
      Rectangle size = page.getPageSize();
      if (number > 1) {
        float line = size.getTop() - 50;
        rule(canvas, size, line);
        line(canvas, size, line + 7, HEAD_SIZE, marks.headLeft(), marks.headRight(), Palette.MUTED);
      }
      rule(canvas, size, FOOT_LINE);
      String pageNumber = marks.pageNumber().apply(number, pages);
      line(canvas, size, FOOT_LINE - 13, FOOT_SIZE, marks.footLeft(), pageNumber, Palette.INK);
      String watermark = marks.watermark();
      if (watermark != null) {
        watermark(canvas, size, watermark);
      }
      canvas.closeTag();
      canvas.release();
    }
  }

  private static void rule(PdfCanvas canvas, Rectangle size, float y) {
    canvas
        .saveState()
        .setStrokeColor(Palette.RULE)
        .setLineWidth(0.6f)
        .moveTo(ReportFile.MARGIN_LEFT, y)
        .lineTo(size.getRight() - ReportFile.MARGIN_RIGHT, y)
        .stroke()
        .restoreState();
  }

  /** Two texts on one line. The left one gives way: the right one tells which page this is. */
  private void line(
      PdfCanvas canvas,
      Rectangle page,
      float y,
      float size,
      String left,
      String right,
      Color rightColour) {
    float rightWidth = regular.getWidth(right, size);
    String fitting = shortened(left, size, ReportFile.TEXT_WIDTH - rightWidth - GAP);
    show(canvas, fitting, ReportFile.MARGIN_LEFT, y, size, Palette.MUTED);
    float x = page.getRight() - ReportFile.MARGIN_RIGHT - rightWidth;
    show(canvas, right, x, y, size, rightColour);
  }

  private String shortened(String text, float size, float width) {
    if (regular.getWidth(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && regular.getWidth(text.substring(0, end) + ELLIPSIS, size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  private void show(PdfCanvas canvas, String text, float x, float y, float size, Color colour) {
    canvas
        .saveState()
        .beginText()
        .setFontAndSize(regular, size)
        .setFillColor(colour)
        .moveText(x, y)
        .showText(text)
        .endText()
        .restoreState();
  }

  private void watermark(PdfCanvas canvas, Rectangle page, String word) {
    float size = 96;
    double angle = Math.PI / 4;
    float half = semiBold.getWidth(word, size) / 2;
    canvas
        .saveState()
        .setExtGState(new PdfExtGState().setFillOpacity(0.07f))
        .beginText()
        .setFontAndSize(semiBold, size)
        .setFillColor(Palette.INK)
        .setTextMatrix(
            (float) Math.cos(angle),
            (float) Math.sin(angle),
            (float) -Math.sin(angle),
            (float) Math.cos(angle),
            page.getWidth() / 2 - half * (float) Math.cos(angle),
            page.getHeight() / 2 - half * (float) Math.sin(angle))
        .showText(word)
        .endText()
        .restoreState();
  }
}
