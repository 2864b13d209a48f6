package se.rattdela.reports.redaction;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.utils.PdfAnnotationFlattener;
import com.itextpdf.pdfcleanup.CleanUpProperties;
import com.itextpdf.pdfcleanup.PdfCleanUpLocation;
import com.itextpdf.pdfcleanup.PdfCleanUpTool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.Fonts;
import se.rattdela.reports.pdf.Typography;
import se.rattdela.reports.redaction.RedactionException.Reason;

/**
 * One masked copy being made, in three steps: what is drawn by forms and notes becomes content and
 * what is under the masks is removed (pdfSweep); the cleaned pages – never an appended revision –
 * are copied into a new file and everything that is not drawn is taken away; the masks are drawn.
 */
final class MaskedCopy {
  /** How much of a letter must lie under a mask for the letter to be removed. */
  private static final double OVERLAP = 0.15;

  /** Beyond the edges of any page. */
  private static final float FAR = 20_000;

  private final Fonts fonts;
  private final RedactionTexts texts = new RedactionTexts();

  /** A mask, and where it lies after it was widened to whole words. */
  private record Placed(Mask mask, Area area) {}

  MaskedCopy(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * @param name what the original is called where the copy explains its masks
   */
  byte[] make(byte[] original, List<Mask> masks, @Nullable String name) {
    Map<Integer, List<Placed>> placed = new LinkedHashMap<>();
    byte[] cleaned =
        SafeReader.read(
            original,
            reader -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              try (PdfDocument pdf = new PdfDocument(reader, new PdfWriter(out))) {
                flatten(pdf);
                place(pdf, masks)
                    .forEach(each ->
                        placed.computeIfAbsent(each.mask.page(), _ -> new ArrayList<>()).add(each));
                sweep(pdf, placed);
                takeAwayWhatIsNoPage(pdf);
              }
              return out.toByteArray();
            });
    return SafeReader.read(
        cleaned,
        reader -> {
          try (PdfDocument pdf = new PdfDocument(reader)) {
            new MaskCheck(cleaned)
                .check(
                    pdf, placed.values().stream().flatMap(List::stream).map(Placed::area).toList());
            return rebuilt(pdf, placed, name);
          }
        });
  }

  /** What is filled into a form, and what notes draw on the page, becomes content of the page. */
  private static void flatten(PdfDocument pdf) {
    PdfAcroForm form = PdfFormCreator.getAcroForm(pdf, false);
    if (form != null) {
      form.removeXfaForm();
      form.flattenFields();
    }
    for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
      PdfPage page = pdf.getPage(number);
      List<PdfAnnotation> drawn =
          page.getAnnotations().stream().filter(MaskedCopy::isDrawnOnPage).toList();
      new PdfAnnotationFlattener().flatten(drawn);
      page.getPdfObject().remove(PdfName.Annots);
    }
  }

  private static boolean isDrawnOnPage(PdfAnnotation annotation) {
    PdfName kind = annotation.getSubtype();
    return annotation.getNormalAppearanceObject() != null
        && !PdfName.Popup.equals(kind)
        && !PdfName.Text.equals(kind)
        && !PdfName.Link.equals(kind)
        && !PdfName.FileAttachment.equals(kind)
        && !annotation.hasFlag(PdfAnnotation.HIDDEN)
        && !annotation.hasFlag(PdfAnnotation.NO_VIEW);
  }

  private static List<Placed> place(PdfDocument pdf, List<Mask> masks) {
    Map<Integer, PageReading> readings = new LinkedHashMap<>();
    Map<Integer, PageWords> words = new LinkedHashMap<>();
    List<Placed> placed = new ArrayList<>();
    for (Mask mask : masks) {
      if (mask.page() > pdf.getNumberOfPages()) {
        throw new RedactionException(Reason.MASK_OUTSIDE_PAGE, mask.page());
      }
      PdfPage page = pdf.getPage(mask.page());
      OriginalPage size = PageGeometry.of(page).page();
      Rectangle visible = new Rectangle((float) size.width(), (float) size.height());
      Rectangle within = visible.getIntersection(PageWords.rectangle(mask.area()));
      if (within == null || within.getWidth() <= 0 || within.getHeight() <= 0) {
        throw new RedactionException(Reason.MASK_OUTSIDE_PAGE, mask.page());
      }
      PageReading reading = readings.computeIfAbsent(mask.page(), _ -> Redactor.read(page));
      Area area =
          words
              .computeIfAbsent(mask.page(), _ -> new PageWords(reading))
              .fit(area(mask.page(), within), MaskShape.WORDS);
      placed.add(new Placed(mask, coveringHalos(area, reading, PageGeometry.of(page), visible)));
    }
    return placed;
  }

  /** The area widened to all that what is under it has left a trace in. */
  private static Area coveringHalos(
      Area area, PageReading reading, PageGeometry geometry, Rectangle visible) {
    Rectangle content = geometry.toContent(area);
    Rectangle covered = PageWords.rectangle(area);
    for (JpegPicture picture : reading.jpegPictures()) {
      Rectangle squares = picture.squares(content);
      if (squares != null) {
        covered = Rectangle.getCommonRectangle(covered, geometry.toReader(squares));
      }
    }
    Rectangle shown = visible.getIntersection(covered);
    return shown == null ? area : area(area.page(), shown);
  }

  private static Area area(int page, Rectangle at) {
    return new Area(page, at.getX(), at.getY(), at.getWidth(), at.getHeight());
  }

  private static void sweep(PdfDocument pdf, Map<Integer, List<Placed>> placed) {
    CleanUpProperties properties =
        new CleanUpProperties().setOverlapRatio(OVERLAP).setProcessAnnotations(false);
    for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
      PdfPage page = pdf.getPage(number);
      PageGeometry geometry = PageGeometry.of(page);
      List<PdfCleanUpLocation> locations = new ArrayList<>();
      for (Placed each : placed.getOrDefault(number, List.of())) {
        locations.add(new PdfCleanUpLocation(number, geometry.toContent(each.area)));
      }
      PageReading reading = new PageReading(geometry);
      new PdfCanvasProcessor(reading).processPageContent(page);
      if (reading.drawsBeyondTheEdge()) {
        for (Rectangle strip : around(geometry.box())) {
          locations.add(new PdfCleanUpLocation(number, strip));
        }
      }
      stopClosedPictures(reading, locations, number);
      if (!locations.isEmpty()) {
        try {
          new PdfCleanUpTool(pdf, locations, properties).cleanUp();
        } catch (IOException | RuntimeException e) {
          throw new RedactionException(Reason.PAGE, number);
        }
      }
    }
  }

  /** A picture that cannot be unpacked is left alone or not at all. */
  private static void stopClosedPictures(
      PageReading reading, List<PdfCleanUpLocation> locations, int page) {
    for (Rectangle picture : reading.closedPictures()) {
      for (PdfCleanUpLocation location : locations) {
        Rectangle shared = picture.getIntersection(location.getRegion());
        if (shared != null && shared.getWidth() > 0 && shared.getHeight() > 0) {
          throw new RedactionException(Reason.PICTURE, page);
        }
      }
    }
  }

  /** All that lies a point or more outside the visible page. */
  private static List<Rectangle> around(Rectangle box) {
    float left = box.getLeft() - 1;
    float right = box.getRight() + 1;
    float bottom = box.getBottom() - 1;
    float top = box.getTop() + 1;
    return List.of(
        new Rectangle(left - FAR, bottom - FAR, FAR, top - bottom + 2 * FAR),
        new Rectangle(right, bottom - FAR, FAR, top - bottom + 2 * FAR),
        new Rectangle(left, bottom - FAR, right - left, FAR),
        new Rectangle(left, top, right - left, FAR));
  }

  private static void takeAwayWhatIsNoPage(PdfDocument pdf) {
    PdfDictionary catalog = pdf.getCatalog().getPdfObject();
    for (PdfName key : List.copyOf(catalog.keySet())) {
      if (!key.equals(PdfName.Type) && !key.equals(PdfName.Pages)) {
        catalog.remove(key);
      }
    }
  }

  private byte[] rebuilt(
      PdfDocument cleaned, Map<Integer, List<Placed>> placed, @Nullable String name)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfDocument copy = new PdfDocument(new CopyWriter(out))) {
      cleaned.copyPagesTo(1, cleaned.getNumberOfPages(), copy);
      copy.getCatalog().remove(PdfName.OCProperties);
      copy.getCatalog().put(PdfName.Lang, new PdfString("sv-SE"));
      copy.getDocumentInfo().setTitle(texts.get("copy.title"));
      MaskLabels labels = new MaskLabels(fonts.semiBold(), new Typography(fonts), texts);
      CleanPage clean = new CleanPage();
      for (int number = 1; number <= copy.getNumberOfPages(); number++) {
        PdfPage page = copy.getPage(number);
        PageGeometry geometry = PageGeometry.of(page);
        clean.clean(page);
        CleanPage.cropTo(page, geometry);
        for (Placed each : placed.getOrDefault(number, List.of())) {
          labels.draw(page, geometry, each.mask, PageWords.rectangle(each.area));
        }
      }
      labels.explain(copy, name);
    }
    return CopyWriter.identified(out.toByteArray());
  }
}
