package se.rattdela.reports.redaction;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfResources;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Takes everything from a copied page that is not drawn on it. */
final class CleanPage {
  private static final Set<PdfName> PAGE =
      Set.of(
          PdfName.Type,
          PdfName.Parent,
          PdfName.MediaBox,
          PdfName.Rotate,
          PdfName.UserUnit,
          PdfName.Contents,
          PdfName.Resources,
          PdfName.Group);

  /** What an object may say about itself beside what it draws. */
  private static final List<PdfName> ASIDE =
      List.of(
          PdfName.Metadata,
          PdfName.PieceInfo,
          PdfName.AF,
          PdfName.StructParent,
          PdfName.StructParents,
          PdfName.LastModified,
          PdfName.OC,
          new PdfName("OPI"),
          new PdfName("Alternates"),
          new PdfName("Measure"),
          new PdfName("PtData"),
          new PdfName("Ref"));

  private static final List<PdfName> PRUNED =
      List.of(
          PdfName.XObject,
          PdfName.Font,
          PdfName.ExtGState,
          PdfName.ColorSpace,
          PdfName.Pattern,
          PdfName.Shading);

  private static final Set<String> ALWAYS_USED = Set.of("DefaultGray", "DefaultRGB", "DefaultCMYK");

  private final Set<PdfObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Cleans a page; the same instance for all pages of a file, since they share resources. */
  void clean(PdfPage page) throws IOException {
    PdfDictionary dictionary = page.getPdfObject();
    for (PdfName key : List.copyOf(dictionary.keySet())) {
      if (!PAGE.contains(key)) {
        dictionary.remove(key);
      }
    }
    ContentFilter filter = new ContentFilter();
    byte[] content = filter.filter(page.getContentBytes());
    dictionary.put(PdfName.Contents, new PdfStream(content).makeIndirect(page.getDocument()));
    PdfDictionary resources = dictionary.getAsDictionary(PdfName.Resources);
    PdfDictionary own = pruned(resources == null ? new PdfDictionary() : resources, filter.names());
    page.setResources(new PdfResources(own));
    resources(own, own);
  }

  /** A copy with what is used; the original may be shared with pages that use something else. */
  private static PdfDictionary pruned(PdfDictionary resources, Set<String> used) {
    PdfDictionary own = new PdfDictionary();
    for (PdfName category : PRUNED) {
      PdfDictionary all = resources.getAsDictionary(category);
      if (all != null) {
        PdfDictionary kept = new PdfDictionary();
        for (PdfName name : all.keySet()) {
          if (used.contains(name.getValue()) || ALWAYS_USED.contains(name.getValue())) {
            kept.put(name, all.get(name, false));
          }
        }
        own.put(category, kept);
      }
    }
    return own;
  }

  private void resources(PdfObject object, PdfDictionary inherited) throws IOException {
    if (!seen.add(object)) {
      return;
    }
    switch (object) {
      case PdfStream stream -> {
        aside(stream);
        if (draws(stream)) {
          drawing(stream, inherited);
        } else {
          values(stream, inherited);
        }
      }
      case PdfDictionary dictionary -> {
        aside(dictionary);
        if (dictionary.containsKey(PdfName.CharProcs)) {
          glyphs(dictionary.getAsDictionary(PdfName.CharProcs));
        }
        values(dictionary, inherited);
      }
      case PdfArray array -> {
        for (PdfObject entry : array) {
          resources(entry, inherited);
        }
      }
      default -> {}
    }
  }

  private void values(PdfDictionary dictionary, PdfDictionary inherited) throws IOException {
    for (PdfObject value : dictionary.values()) {
      resources(value, inherited);
    }
  }

  private static void aside(PdfDictionary dictionary) {
    ASIDE.forEach(dictionary::remove);
  }

  private static boolean draws(PdfStream stream) {
    return PdfName.Form.equals(stream.getAsName(PdfName.Subtype))
        || stream.containsKey(PdfName.PatternType);
  }

  private void drawing(PdfStream stream, PdfDictionary inherited) throws IOException {
    ContentFilter filter = new ContentFilter();
    stream.setData(filter.filter(stream.getBytes()));
    PdfDictionary resources = stream.getAsDictionary(PdfName.Resources);
    PdfDictionary own = pruned(resources == null ? inherited : resources, filter.names());
    stream.put(PdfName.Resources, own);
    stream.remove(PdfName.Name);
    values(stream, own);
  }

  /** Letters drawn by streams of their own (Type 3). */
  private static void glyphs(PdfDictionary procedures) throws IOException {
    for (PdfObject procedure : procedures.values()) {
      if (procedure instanceof PdfStream stream) {
        stream.setData(new ContentFilter().filter(stream.getBytes()));
      }
    }
  }

  /** Makes the visible part of the page the whole page. */
  static void cropTo(PdfPage page, PageGeometry geometry) {
    page.getPdfObject().put(PdfName.MediaBox, new PdfArray(geometry.box()));
  }
}
