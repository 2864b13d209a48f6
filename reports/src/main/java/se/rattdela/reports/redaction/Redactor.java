package se.rattdela.reports.redaction;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.Fonts;

/**
 * Makes masked copies of originals. Costly to make (it reads the fonts). Safe for many threads; it
 * masks one file at a time.
 *
 * <p>The copy is an ordinary PDF 1.7 for the recipient. It is not PDF/A: fonts and colours are as
 * in the original, and an original may lack what an archive needs. It has no tags either, since the
 * tags of the original may repeat what is masked; what stays is text that can be read aloud in the
 * order it is drawn. What the archive keeps is the original.
 */
public final class Redactor {
  private final Object masking = new Object();
  private final Fonts fonts = new Fonts();

  /**
   * The masked copy: each page without the text and the pixels under its masks, the legal ground
   * written on them, and nothing else of the original file. A mask is widened to whole words
   * ({@link MaskShape#WORDS}). Without masks it is the original with nothing but its pages. Equal
   * input gives equal bytes.
   *
   * @throws OriginalPdfException when the original cannot be used
   * @throws RedactionException when something under a mask cannot be removed
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException when a legal ground holds a
   *     character that cannot be printed as itself
   */
  public byte[] mask(byte[] pdf, List<Mask> masks) {
    return mask(pdf, masks, null);
  }

  /**
   * The masked copy, as {@link #mask(byte[], List)}.
   *
   * @param name what the original is called on the page that explains masks, if one is needed:
   *     "handling 2"; never a name or a title that may tell of somebody
   */
  public byte[] mask(byte[] pdf, List<Mask> masks, @Nullable String name) {
    OriginalPdf.inspect(pdf);
    synchronized (masking) { // the parsed fonts are shared, and iText promises nothing for them
      return new MaskedCopy(fonts).make(pdf, masks, name);
    }
  }

  /**
   * Where a word or a phrase stands, whatever its case, also broken over lines (then one area per
   * line). Whole words are given even when only their beginning was asked for.
   *
   * @throws OriginalPdfException when the original cannot be used
   */
  public List<Area> find(byte[] pdf, String text) {
    WordSearch search = new WordSearch(text);
    return SafeReader.read(
        pdf,
        reader -> {
          try (PdfDocument document = new PdfDocument(reader)) {
            List<Area> areas = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
              areas.addAll(search.in(words(document.getPage(page)), page));
            }
            return List.copyOf(areas);
          }
        });
  }

  /**
   * The area widened to the shape.
   *
   * @throws OriginalPdfException when the original cannot be used
   */
  public Area fit(byte[] pdf, Area area, MaskShape shape) {
    return SafeReader.read(
        pdf,
        reader -> {
          try (PdfDocument document = new PdfDocument(reader)) {
            return area.page() > document.getNumberOfPages()
                ? area
                : words(document.getPage(area.page())).fit(area, shape);
          }
        });
  }

  static PageWords words(PdfPage page) {
    return new PageWords(read(page));
  }

  static PageReading read(PdfPage page) {
    PageReading reading = new PageReading(PageGeometry.of(page));
    new PdfCanvasProcessor(reading).processPageContent(page);
    return reading;
  }
}
