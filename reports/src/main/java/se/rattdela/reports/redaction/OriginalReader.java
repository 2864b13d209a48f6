package se.rattdela.reports.redaction;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.rattdela.reports.redaction.Finding.Kind;
import se.rattdela.reports.redaction.OriginalPdfException.Reason;

/** Reads an original as a hostile file: every object, every stream, every page. */
final class OriginalReader {
  private static final int MOST_OBJECTS = 500_000;
  private static final Set<PdfName> ACTIONS =
      Set.of(
          PdfName.JavaScript,
          PdfName.Launch,
          PdfName.ImportData,
          PdfName.SubmitForm,
          PdfName.Rendition,
          PdfName.GoToE,
          new PdfName("GoTo3DView"),
          new PdfName("RichMediaExecute"));

  /** Notes whose appearance says nothing beyond the page, or is handled as a form. */
  private static final Set<PdfName> NO_COMMENT =
      Set.of(PdfName.Link, PdfName.Widget, PdfName.Popup);

  private static final Set<PdfName> PICTURE_FILTERS =
      Set.of(PdfName.DCTDecode, PdfName.JPXDecode, PdfName.JBIG2Decode, PdfName.CCITTFaxDecode);

  private final Map<Kind, Set<Integer>> found = new EnumMap<>(Kind.class);
  private final UnpackedSize unpacked = new UnpackedSize();

  OriginalPdf read(byte[] pdf) {
    return SafeReader.read(pdf, reader -> read(reader, pdf));
  }

  private OriginalPdf read(PdfReader reader, byte[] bytes) throws IOException {
    try (PdfDocument pdf = new PdfDocument(reader)) {
      if (reader.isEncrypted()) {
        throw new OriginalPdfException(Reason.ENCRYPTED);
      }
      if (pdf.getNumberOfPages() > OriginalPdf.MAX_PAGES) {
        throw new OriginalPdfException(Reason.TOO_MANY_PAGES);
      }
      if (pdf.getNumberOfPages() == 0) {
        throw new OriginalPdfException(Reason.NO_PAGES);
      }
      if (pdf.getNumberOfPdfObjects() > MOST_OBJECTS) {
        throw new OriginalPdfException(Reason.TOO_COMPLEX);
      }
      if (reader.hasRebuiltXref() || reader.hasFixedXref()) {
        note(Kind.REPAIRED);
      }
      catalog(pdf.getCatalog().getPdfObject());
      for (int number = 1; number <= pdf.getNumberOfPdfObjects(); number++) {
        object(pdf.getPdfObject(number));
      }
      versions(bytes);
      List<OriginalPage> pages = new ArrayList<>();
      for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
        PdfPage page = pdf.getPage(number);
        PageGeometry geometry = PageGeometry.of(page);
        pages.add(geometry.page());
        notes(page, number);
        content(page, geometry, number);
      }
      return new OriginalPdf(
          pages,
          found.entrySet().stream()
              .map(each -> new Finding(each.getKey(), List.copyOf(each.getValue())))
              .toList());
    }
  }

  private void note(Kind kind) {
    found.computeIfAbsent(kind, _ -> new TreeSet<>());
  }

  private void note(Kind kind, int page) {
    found.computeIfAbsent(kind, _ -> new TreeSet<>()).add(page);
  }

  private void catalog(PdfDictionary catalog) {
    PdfDictionary form = catalog.getAsDictionary(PdfName.AcroForm);
    if (form != null) {
      boolean builtElsewhere =
          PdfBoolean.TRUE.equals(catalog.getAsBoolean(new PdfName("NeedsRendering")));
      if (form.containsKey(PdfName.XFA) && builtElsewhere) {
        throw new OriginalPdfException(Reason.FORM_WITHOUT_PAGES);
      }
      PdfArray fields = form.getAsArray(PdfName.Fields);
      if (form.containsKey(PdfName.XFA) || (fields != null && !fields.isEmpty())) {
        note(Kind.FORM);
      }
    }
    if (catalog.containsKey(PdfName.OCProperties)) {
      note(Kind.LAYER);
    }
  }

  private void object(PdfObject object) {
    if (object instanceof PdfStream stream && !isPicture(stream)) {
      unpacked.add(stream);
    }
    if (object instanceof PdfDictionary dictionary) {
      dictionary(dictionary, 0);
    } else if (object instanceof PdfArray array) {
      array.forEach(entry -> direct(entry, 0));
    }
  }

  private void dictionary(PdfDictionary dictionary, int depth) {
    PdfName action = dictionary.getAsName(PdfName.S);
    if (dictionary.containsKey(PdfName.JS) || (action != null && ACTIONS.contains(action))) {
      note(Kind.SCRIPT);
    }
    if (dictionary.containsKey(PdfName.EF)) {
      note(Kind.ATTACHMENT);
    }
    if (dictionary.containsKey(PdfName.ByteRange)) {
      note(Kind.SIGNATURE);
    }
    for (PdfName key : dictionary.keySet()) {
      direct(dictionary.get(key, false), depth);
    }
  }

  private void direct(PdfObject entry, int depth) {
    if (depth > 200) {
      throw new OriginalPdfException(Reason.TOO_COMPLEX);
    }
    if (entry instanceof PdfDictionary inner) {
      dictionary(inner, depth + 1);
    } else if (entry instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        direct(array.get(i, false), depth + 1);
      }
    }
  }

  private static boolean isPicture(PdfStream stream) {
    PdfObject filters = stream.get(PdfName.Filter);
    if (filters instanceof PdfArray array) {
      for (PdfObject filter : array) {
        if (filter instanceof PdfName name && PICTURE_FILTERS.contains(name)) {
          return true;
        }
      }
    }
    return filters instanceof PdfName name && PICTURE_FILTERS.contains(name);
  }

  private void versions(byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    int versions = raw.split("startxref", -1).length - 1;
    // a linearised file has one more, for its first page
    boolean linearised = raw.substring(0, Math.min(2048, raw.length())).contains("/Linearized");
    if (versions > (linearised ? 2 : 1)) {
      note(Kind.EARLIER_VERSION);
    }
  }

  private void notes(PdfPage page, int number) {
    for (PdfAnnotation annotation : page.getAnnotations()) {
      PdfName kind = annotation.getSubtype();
      if (kind != null && !NO_COMMENT.contains(kind)) {
        note(Kind.COMMENT, number);
      }
    }
  }

  private void content(PdfPage page, PageGeometry geometry, int number) {
    PageReading reading = new PageReading(geometry);
    new PdfCanvasProcessor(reading).processPageContent(page);
    Rectangle box = geometry.box();
    if (reading.visibleLetters() < 20
        && reading.pictureArea() > 0.4 * box.getWidth() * box.getHeight()) {
      note(Kind.SCANNED, number);
    }
    if (reading.hasInvisibleText()) {
      note(Kind.INVISIBLE_TEXT, number);
    }
    if (reading.hasUnreadableText()) {
      note(Kind.UNREADABLE_TEXT, number);
    }
  }
}
