package se.rattdela.reports.redaction;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import se.rattdela.reports.redaction.PageReading.Glyph;
import se.rattdela.reports.redaction.RedactionException.Reason;

/**
 * Looks under the masks before they are drawn: no letter may be left, and what another program
 * paints there must be one flat colour.
 */
final class MaskCheck {
  /** One picture element per point. */
  private static final float SCALE = 1;

  /** Anti-aliasing at the edges of what is beside a mask reaches this far in, in points. */
  private static final int EDGE = 2;

  /** How far shades of one colour may lie apart, of 255. */
  private static final int SHADES = 24;

  private final byte[] cleaned;

  MaskCheck(byte[] cleaned) {
    this.cleaned = cleaned;
  }

  /**
   * @throws RedactionException when something is left under a mask
   */
  void check(PdfDocument pdf, List<Area> areas) throws IOException {
    if (areas.isEmpty()) {
      return;
    }
    for (Area area : areas) {
      PdfPage page = pdf.getPage(area.page());
      PageReading reading = new PageReading(PageGeometry.of(page));
      new PdfCanvasProcessor(reading).processPageContent(page);
      for (Glyph glyph : reading.glyphs()) {
        if (!glyph.text().isBlank() && liesUnder(glyph.box(), PageWords.rectangle(area))) {
          throw new RedactionException(Reason.NOT_REMOVED, area.page());
        }
      }
    }
    try (PDDocument document = Loader.loadPDF(cleaned)) {
      PDFRenderer painter = new PDFRenderer(document);
      int painted = 0;
      BufferedImage picture = null;
      for (Area area : areas) {
        if (picture == null || painted != area.page()) {
          picture = painter.renderImage(area.page() - 1, SCALE, ImageType.RGB);
          painted = area.page();
        }
        if (!flat(picture, area, PageGeometry.of(pdf.getPage(area.page())).page())) {
          throw new RedactionException(Reason.PICTURE, area.page());
        }
      }
    }
  }

  private static boolean liesUnder(Rectangle glyph, Rectangle mask) {
    float x = glyph.getX() + glyph.getWidth() / 2;
    float y = glyph.getY() + glyph.getHeight() / 2;
    return x > mask.getLeft() && x < mask.getRight() && y > mask.getBottom() && y < mask.getTop();
  }

  private static boolean flat(BufferedImage picture, Area area, OriginalPage page) {
    // whatever the unit of the page is to the painter
    double across = picture.getWidth() / page.width();
    double down = picture.getHeight() / page.height();
    int left = Math.max(0, (int) Math.ceil(area.x() * across) + EDGE);
    int right = Math.min(picture.getWidth(), (int) ((area.x() + area.width()) * across) - EDGE);
    double above = (page.height() - area.y() - area.height()) * down;
    int top = Math.max(0, (int) Math.ceil(above) + EDGE);
    int bottom = Math.min(picture.getHeight(), (int) (above + area.height() * down) - EDGE);
    Set<Integer> colours = new HashSet<>();
    for (int x = left; x < right; x++) {
      for (int y = top; y < bottom; y++) {
        colours.add(picture.getRGB(x, y));
      }
    }
    return spread(colours, 16) <= SHADES
        && spread(colours, 8) <= SHADES
        && spread(colours, 0) <= SHADES;
  }

  private static int spread(Set<Integer> colours, int shift) {
    int least = 255;
    int most = 0;
    for (int colour : colours) {
      int channel = colour >> shift & 0xff;
      least = Math.min(least, channel);
      most = Math.max(most, channel);
    }
    return colours.isEmpty() ? 0 : most - least;
  }
}
