package se.rattdela.reports.golden;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a file as pictures, for human eyes: a validator does not see how they look. */
public final class PageImages {
  private static final int DPI = 110;

  private PageImages() {}

  /** Writes {@code NAME-1.png} and so on into the folder. */
  public static void write(Path folder, String name, byte[] pdf) throws IOException {
    Files.createDirectories(folder);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer painter = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage picture = painter.renderImageWithDPI(page, DPI);
        ImageIO.write(picture, "png", folder.resolve(name + "-" + (page + 1) + ".png").toFile());
      }
    }
  }
}
