package se.rattdela.desktop.decision;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import se.rattdela.desktop.common.Tasks;

/** Draws the pages of a PDF file as images, off the window's thread. */
public final class PdfPages {
  private PdfPages() {}

  /**
   * Draws every page.
   *
   * @param dpi dots per inch; 72 gives one dot a point
   * @throws IOException if the bytes are no readable PDF
   */
  public static List<Image> draw(byte[] pdf, float dpi, Tasks.Progress progress)
      throws IOException {
    List<Image> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      int count = document.getNumberOfPages();
      for (int page = 0; page < count && !progress.cancelled(); page++) {
        pages.add(image(renderer.renderImageWithDPI(page, dpi, ImageType.RGB)));
        progress.report(page + 1L, count);
      }
    }
    return pages;
  }

  private static Image image(BufferedImage drawn) {
    int width = drawn.getWidth();
    int height = drawn.getHeight();
    int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= 0xFF000000;
    }
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }
}
