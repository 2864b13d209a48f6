package se.rattdela.reports.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Walks through every object of a PDF and searches its strings, names and streams. */
final class PdfObjects {
  /** Streams in these are pixels; what a search can read lies around them. */
  private static final List<String> PICTURE_FILTERS =
      List.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

  private final COSDocument document;
  private final Findings findings;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSName> names = new HashSet<>();
  private final Set<String> unpacked = new HashSet<>();
  private final List<COSStream> drawings = new ArrayList<>();
  private final List<COSStream> streams = new ArrayList<>();

  private record Step(COSBase object, Place place) {}

  PdfObjects(PDDocument document, Findings findings) {
    this.document = document.getDocument();
    this.findings = findings;
  }

  /** Digests of the streams that were searched. */
  Set<String> unpacked() {
    return unpacked;
  }

  /** Forms, patterns and appearances: they may draw text that no page draws. */
  List<COSStream> drawings() {
    return drawings;
  }

  void search() throws IOException {
    COSDictionary trailer = document.getTrailer();
    COSDictionary root = trailer.getCOSDictionary(COSName.ROOT);
    if (root == null) {
      throw new IOException("No catalog");
    }
    walk(trailer.getDictionaryObject(COSName.INFO), Place.DOCUMENT_INFO);
    walk(root.getDictionaryObject(COSName.OUTLINES), Place.BOOKMARK);
    walk(root.getDictionaryObject(COSName.ACRO_FORM), Place.FORM_FIELD);
    walk(root.getDictionaryObject(COSName.STRUCT_TREE_ROOT), Place.TAG_TREE);
    walk(root, Place.OBJECT);
    walk(trailer, Place.OBJECT);
    for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
      COSObject object = document.getObjectFromPool(key);
      if (object.getObject() == null) {
        // listed, and not to be found
        findings.unreadable();
      } else {
        walk(object, Place.REMAINS);
      }
    }
  }

  private void walk(@Nullable COSBase from, Place place) throws IOException {
    Deque<Step> steps = new ArrayDeque<>();
    push(steps, from, place);
    while (!steps.isEmpty()) {
      Step step = steps.pop();
      switch (step.object) {
        case COSString string -> string(string, step.place);
        case COSName name -> name(name, step.place);
        case COSArray array -> {
          if (seen.add(array)) {
            for (COSBase entry : array) {
              push(steps, entry, step.place);
            }
          }
        }
        case COSDictionary dictionary -> {
          if (place == Place.OBJECT || place == Place.REMAINS || !isPage(dictionary)) {
            dictionary(steps, dictionary, step.place);
          }
        }
        default -> {}
      }
    }
  }

  private static void push(Deque<Step> steps, @Nullable COSBase entry, Place place) {
    COSBase object = entry instanceof COSObject reference ? reference.getObject() : entry;
    if (object != null) {
      steps.push(new Step(object, place));
    }
  }

  /** From a bookmark or a tag one can reach a page; what is found there is not in the bookmark. */
  private static boolean isPage(COSDictionary dictionary) {
    COSName type = dictionary.getCOSName(COSName.TYPE);
    return COSName.PAGE.equals(type)
        || COSName.PAGES.equals(type)
        || COSName.CATALOG.equals(type)
        || (COSName.ANNOT.equals(type) && !dictionary.containsKey(COSName.FT));
  }

  private void dictionary(Deque<Step> steps, COSDictionary dictionary, Place inherited)
      throws IOException {
    if (!seen.add(dictionary)) {
      return;
    }
    Place own = place(dictionary, inherited);
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      name(entry.getKey(), own);
      push(steps, entry.getValue(), own == Place.METADATA ? inherited : below(entry, own));
    }
    if (dictionary instanceof COSStream stream) {
      stream(stream, own);
    }
  }

  private static Place below(Map.Entry<COSName, COSBase> entry, Place own) {
    return switch (entry.getKey().getName()) {
      case "Annots" -> Place.ANNOTATION;
      case "EmbeddedFiles", "AF" -> Place.ATTACHMENT;
      default -> own == Place.ANNOTATION && entry.getKey().equals(COSName.P) ? Place.OBJECT : own;
    };
  }

  private static Place place(COSDictionary dictionary, Place inherited) {
    COSName type = dictionary.getCOSName(COSName.TYPE);
    if (COSName.METADATA.equals(type)) {
      return Place.METADATA;
    }
    if (dictionary.containsKey(COSName.EF) || COSName.FILESPEC.equals(type)) {
      return Place.ATTACHMENT;
    }
    if (COSName.WIDGET.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
      return Place.FORM_FIELD;
    }
    return COSName.PAGE.equals(type) ? Place.OBJECT : inherited;
  }

  private void string(COSString string, Place place) {
    findings.text(place, string.getString());
    findings.bytesBeneath(place, string.getBytes());
  }

  private void name(COSName name, Place place) {
    if (names.add(name)) {
      findings.name(place, name.getName());
    }
  }

  private void stream(COSStream stream, Place place) throws IOException {
    if (place == Place.METADATA) {
      byte[] content = content(stream);
      inside("metadata.xml", content, Place.METADATA);
      findings.bytesBeneath(Place.METADATA, content);
    } else if (isAttachment(stream, place)) {
      byte[] content = content(stream);
      inside(attachmentName(content), content, Place.ATTACHMENT);
    } else if (draws(stream)) {
      drawings.add(stream);
    }
    streams.add(stream);
  }

  private void inside(String name, byte[] content, Place place) {
    Findings inside = findings.inside();
    new FileSearch(inside).search(name, content);
    findings.takeOver(inside, place);
  }

  /** Searches the unpacked bytes of every stream; after what people can see, as a net beneath. */
  void searchStreams() throws IOException {
    for (COSStream stream : streams) {
      byte[] content = content(stream);
      findings.budget().spend(content.length);
      if (findings.searches(Place.STREAM)) {
        unpacked.add(PdfBytes.digest(content));
        findings.bytesBeneath(Place.STREAM, content);
      }
    }
  }

  private static boolean isAttachment(COSStream stream, Place place) {
    return (place == Place.ATTACHMENT && !draws(stream))
        || COSName.getPDFName("EmbeddedFile").equals(stream.getCOSName(COSName.TYPE));
  }

  /** Attachments have names elsewhere; only JSON cannot be told from other text by its bytes. */
  private static String attachmentName(byte[] content) {
    for (byte b : content) {
      if (!Character.isWhitespace(b)) {
        return b == '{' || b == '[' ? "attachment.json" : "attachment.txt";
      }
    }
    return "attachment.txt";
  }

  private static boolean draws(COSStream stream) {
    return COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
        || stream.getInt(COSName.PATTERN_TYPE) == 1;
  }

  private static byte[] content(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    if (COSName.FLATE_DECODE.equals(filters)) {
      // the library keeps what it could unpack of a damaged stream and says nothing
      try (InputStream raw = new InflaterInputStream(stream.createRawInputStream())) {
        raw.transferTo(OutputStream.nullOutputStream());
      }
    }
    boolean picture =
        switch (filters) {
          case COSName name -> isPicture(name);
          case COSArray array -> array.toList().stream().anyMatch(PdfObjects::isPicture);
          case null, default -> false;
        };
    if (!stream.hasData()) {
      return new byte[0];
    }
    try (InputStream in =
        picture
            ? new PDStream(stream).createInputStream(PICTURE_FILTERS)
            : stream.createInputStream()) {
      return in.readAllBytes();
    }
  }

  private static boolean isPicture(@Nullable COSBase filter) {
    return filter instanceof COSName name && PICTURE_FILTERS.contains(name.getName());
  }
}
