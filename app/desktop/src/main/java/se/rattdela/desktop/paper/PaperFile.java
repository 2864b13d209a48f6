package se.rattdela.desktop.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import se.rattdela.desktop.common.Tasks;

/**
 * A PDF file open for reading on the screen. Its methods block, so they are called off the window's
 * thread; one page is drawn at a time.
 */
public final class PaperFile implements AutoCloseable {
  /**
   * A page as it is laid out.
   *
   * @param width in points, as the page is turned when shown
   * @param ratio height divided by width, likewise
   * @param text what stands on it, in reading order, for those who do not see it
   */
  public record Page(double width, double ratio, String text) {}

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final List<Page> pages;
  private boolean closed;

  private PaperFile(PDDocument document, List<Page> pages) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    this.pages = List.copyOf(pages);
  }

  /**
   * Opens a file.
   *
   * @throws IOException if the bytes are no readable PDF
   */
  public static PaperFile open(byte[] pdf, Tasks.Progress progress) throws IOException {
    PDDocument document = Loader.loadPDF(pdf);
    try {
      List<Page> pages = new ArrayList<>();
      PDFTextStripper reader = new PDFTextStripper();
      int count = document.getNumberOfPages();
      for (int number = 1; number <= count && !progress.cancelled(); number++) {
        reader.setStartPage(number);
        reader.setEndPage(number);
        pages.add(page(document.getPage(number - 1), reader.getText(document)));
        progress.report(number, count);
      }
      return new PaperFile(document, pages);
    } catch (IOException | RuntimeException e) {
      document.close();
      throw e;
    }
  }

  private static Page page(PDPage page, String text) {
    PDRectangle box = page.getCropBox();
    boolean lying = page.getRotation() % 180 != 0;
    double width = lying ? box.getHeight() : box.getWidth();
    double height = lying ? box.getWidth() : box.getHeight();
    return new Page(width, height / width, text);
  }

  /** The pages, first one first. */
  public List<Page> pages() {
    return pages;
  }

  /**
   * Draws a page.
   *
   * @param index counted from 0
   * @param width of the picture in dots
   */
  public synchronized Image draw(int index, int width) throws IOException {
    if (closed) {
      throw new IOException("the file is closed");
    }
    double points = pages.get(index).width();
    return image(renderer.renderImage(index, (float) (width / points), ImageType.RGB));
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

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      document.close();
    } catch (IOException e) {
      // The bytes are in memory: there is nothing left behind to clean up.
      return;
    }
  }
}
