package se.rattdela.reports.golden;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * One page as it is kept: its text line by line, and its picture as rows of hexadecimal digits, one
 * digit for each square of about 9 points, from 0 (black) to f (white). White is written as a dot,
 * so that the file shows the page.
 */
record GoldenPage(List<String> text, List<String> picture) {
  private static final int ACROSS = 66;
  private static final int PIXELS_PER_SQUARE = 12;
  private static final String PAGE = "=== page ";
  private static final String PICTURE = "--- picture";
  private static final char WHITE = '.';
  private static final int LEVELS = 15;

  static List<GoldenPage> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer painter = new PDFRenderer(document);
      List<GoldenPage> pages = new ArrayList<>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        float width = document.getPage(page).getMediaBox().getWidth();
        float scale = ACROSS * PIXELS_PER_SQUARE / width;
        pages.add(
            new GoldenPage(
                text(document, page + 1),
                picture(painter.renderImage(page, scale, ImageType.GRAY))));
      }
      return pages;
    }
  }

  private static List<String> text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.setLineSeparator("\n");
    return stripper.getText(document).lines().map(String::stripTrailing).toList();
  }

  private static List<String> picture(BufferedImage image) {
    List<String> rows = new ArrayList<>();
    for (int y = 0; y < image.getHeight(); y += PIXELS_PER_SQUARE) {
      StringBuilder row = new StringBuilder();
      for (int across = 0; across < ACROSS; across++) {
        int level = (int) Math.round(brightness(image, across * PIXELS_PER_SQUARE, y) * LEVELS);
        row.append(level == LEVELS ? WHITE : Character.forDigit(level, LEVELS + 1));
      }
      rows.add(row.toString());
    }
    return rows;
  }

  /** Mean of a square, from 0 to 1; what lies outside the page is white. */
  private static double brightness(BufferedImage image, int left, int top) {
    long sum = 0;
    for (int y = top; y < top + PIXELS_PER_SQUARE; y++) {
      for (int x = left; x < left + PIXELS_PER_SQUARE; x++) {
        sum +=
            x < image.getWidth() && y < image.getHeight()
                ? image.getRaster().getSample(x, y, 0)
                : 255;
      }
    }
    return sum / (255.0 * PIXELS_PER_SQUARE * PIXELS_PER_SQUARE);
  }

  static int level(char digit) {
    return digit == WHITE ? LEVELS : Character.digit(digit, LEVELS + 1);
  }

  static String write(List<GoldenPage> pages) {
    StringBuilder kept = new StringBuilder();
    for (int page = 0; page < pages.size(); page++) {
      kept.append(PAGE).append(page + 1).append(" of ").append(pages.size()).append('\n');
      pages.get(page).text().forEach(line -> kept.append(line).append('\n'));
      kept.append(PICTURE).append('\n');
      pages.get(page).picture().forEach(row -> kept.append(row).append('\n'));
    }
    return kept.toString();
  }

  static List<GoldenPage> read(String kept) {
    List<GoldenPage> pages = new ArrayList<>();
    List<String> into = new ArrayList<>();
    for (String line : kept.lines().toList()) {
      if (line.startsWith(PAGE)) {
        into = new ArrayList<>();
        pages.add(new GoldenPage(into, new ArrayList<>()));
      } else if (line.equals(PICTURE)) {
        into = pages.getLast().picture();
      } else {
        into.add(line);
      }
    }
    return pages;
  }
}
