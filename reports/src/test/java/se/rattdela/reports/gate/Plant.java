package se.rattdela.reports.gate;

import com.itextpdf.io.font.constants.StandardFonts;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfTextAnnotation;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** One file for each place and each way of writing in which something withheld can hide. */
@SuppressWarnings("ImmutableEnumChecker") // its lambdas hold nothing
enum Plant {
  NAME_OF_FILE(
      Place.FILE_NAME, s -> new ReleaseFile("Beslut_" + s.replace(' ', '_') + ".txt", utf8("x"))),
  TEXT(Place.PAGE_TEXT, drawing((pdf, c, s) -> show(c, 72, 700, s))),
  TEXT_IN_CAPITALS(
      Place.PAGE_TEXT, drawing((pdf, c, s) -> show(c, 72, 700, s.toUpperCase(Locale.ROOT)))),
  TEXT_LETTER_BY_LETTER(
      Place.PAGE_TEXT,
      drawing((pdf, c, s) -> {
        for (int i = 0; i < s.length(); i++) {
          show(c, 72 + 14 * i, 700, s.substring(i, i + 1));
        }
      })),
  TEXT_HYPHENATED(
      Place.PAGE_TEXT,
      drawing((pdf, c, s) -> {
        show(c, 72, 700, s.substring(0, s.length() - 3) + "-");
        show(c, 72, 686, s.substring(s.length() - 3));
      })),
  TEXT_OUTSIDE_THE_PAGE(Place.PAGE_TEXT, drawing((pdf, c, s) -> show(c, -900, 700, s))),
  TEXT_INVISIBLE(
      Place.PAGE_TEXT, drawing((pdf, c, s) -> show(c.setTextRenderingMode(3), 72, 700, s))),
  TEXT_TURNED(
      Place.PAGE_TEXT,
      drawing((pdf, c, s) -> {
        pdf.getFirstPage().setRotation(90);
        c.concatMatrix(0, 1, -1, 0, 400, 100);
        show(c, 0, 0, s);
      })),
  TEXT_IN_FORM(Place.PAGE_TEXT, drawing((pdf, c, s) -> c.addXObjectAt(form(pdf, s), 72, 500))),
  TEXT_OVER_TWO_PAGES(
      Place.PAGE_TEXT,
      drawing((pdf, c, s) -> {
        show(c, 72, 700, s.substring(0, s.indexOf(' ')));
        show(new PdfCanvas(pdf.addNewPage()), 72, 700, s.substring(s.indexOf(' ') + 1));
      })),
  FORM_NOT_DRAWN(
      Place.DRAWN_TEXT,
      drawing((pdf, c, s) -> pdf.getFirstPage().getResources().addForm(form(pdf, s)))),
  APPEARANCE(
      Place.DRAWN_TEXT,
      drawing((pdf, c, s) -> {
        PdfAnnotation note = new PdfTextAnnotation(new Rectangle(10, 10, 50, 50));
        note.setNormalAppearance(form(pdf, s).getPdfObject());
        pdf.getFirstPage().addAnnotation(note);
      })),
  TITLE(Place.DOCUMENT_INFO, drawing((pdf, c, s) -> pdf.getDocumentInfo().setTitle(s))),
  KEYWORDS_DECOMPOSED(
      Place.DOCUMENT_INFO,
      drawing((pdf, c, s) ->
          pdf.getDocumentInfo().setKeywords(Normalizer.normalize(s, Normalizer.Form.NFD)))),
  OWN_ENTRY_UTF_16(Place.DOCUMENT_INFO, info(StandardCharsets.UTF_16)),
  OWN_ENTRY_UTF_8(Place.DOCUMENT_INFO, info(StandardCharsets.UTF_8)),
  OWN_ENTRY_LATIN_1(Place.DOCUMENT_INFO, info(StandardCharsets.ISO_8859_1)),
  OWN_ENTRY_UTF_16_LITTLE_ENDIAN(Place.DOCUMENT_INFO, info(StandardCharsets.UTF_16LE)),
  XMP(Place.METADATA, fileMetadata("UTF-8")),
  XMP_UTF_16(Place.METADATA, fileMetadata("UTF-16")),
  XMP_OF_PAGE(
      Place.METADATA,
      drawing(
          (pdf, c, s) -> pdf.getFirstPage().put(PdfName.Metadata, metadata(pdf, xmp(s, "UTF-8"))))),
  BOOKMARK(
      Place.BOOKMARK, drawing((pdf, c, s) -> pdf.getOutlines(true).addOutline("x").addOutline(s))),
  ALTERNATE_TEXT(Place.TAG_TREE, drawing((pdf, c, s) -> tag(pdf).setAlt(new PdfString(s)))),
  REPLACED_TEXT(
      Place.TAG_TREE,
      drawing((pdf, c, s) -> tag(pdf).setActualText(new PdfString(s, "UnicodeBig")))),
  EXPANDED_TEXT(Place.TAG_TREE, drawing((pdf, c, s) -> tag(pdf).setE(new PdfString(s)))),
  TITLE_OF_TAG(Place.TAG_TREE, drawing((pdf, c, s) -> tag(pdf).put(PdfName.T, new PdfString(s)))),
  MARKED_CONTENT(
      Place.TAG_TREE,
      drawing((pdf, c, s) ->
          c.openTag(
                  new CanvasTag(PdfName.Span)
                      .addProperty(PdfName.ActualText, new PdfString(s, "UnicodeBig")))
              .closeTag())),
  NOTE(
      Place.ANNOTATION,
      drawing((pdf, c, s) ->
          pdf.getFirstPage()
              .addAnnotation(new PdfTextAnnotation(new Rectangle(10, 10, 20, 20)).setContents(s)))),
  LINK(
      Place.ANNOTATION,
      drawing((pdf, c, s) ->
          pdf.getFirstPage()
              .addAnnotation(
                  new PdfLinkAnnotation(new Rectangle(10, 10, 20, 20))
                      .setAction(
                          PdfAction.createURI("https://example.se/" + s.replace(' ', '+')))))),
  FIELD_VALUE(Place.FORM_FIELD, drawing((pdf, c, s) -> field(pdf, PdfName.V, new PdfString(s)))),
  FIELD_TIP(Place.FORM_FIELD, drawing((pdf, c, s) -> field(pdf, PdfName.TU, new PdfString(s)))),
  FIELD_CHOICE(
      Place.FORM_FIELD,
      drawing((pdf, c, s) -> field(pdf, PdfName.Opt, new PdfArray(new PdfString(s))))),
  ATTACHED_TEXT(Place.ATTACHMENT, drawing((pdf, c, s) -> attach(pdf, utf8(s), "x", "x.txt"))),
  ATTACHED_JSON(
      Place.ATTACHMENT,
      drawing((pdf, c, s) -> attach(pdf, utf8("{\"a\":\"" + escaped(s) + "\"}"), "x", "x.json"))),
  ATTACHED_PDF(
      Place.ATTACHMENT, drawing((pdf, c, s) -> attach(pdf, TEXT.file(s).bytes(), "x", "x.pdf"))),
  ATTACHED_ZIP(
      Place.ATTACHMENT, drawing((pdf, c, s) -> attach(pdf, zip("x.txt", utf8(s)), "x", "x.zip"))),
  NAME_OF_ATTACHMENT(
      Place.ATTACHMENT, drawing((pdf, c, s) -> attach(pdf, utf8("x"), "x", s + ".txt"))),
  DESCRIPTION_OF_ATTACHMENT(
      Place.ATTACHMENT, drawing((pdf, c, s) -> attach(pdf, utf8("x"), s, "x.txt"))),
  STRING_OF_PAGE(
      Place.OBJECT,
      drawing((pdf, c, s) -> pdf.getFirstPage().put(new PdfName("Klient"), new PdfString(s)))),
  NAME_IN_OBJECT(
      Place.OBJECT,
      drawing((pdf, c, s) -> pdf.getFirstPage().put(new PdfName("Klient"), new PdfName(s)))),
  KEY_IN_OBJECT(
      Place.OBJECT,
      drawing((pdf, c, s) -> pdf.getFirstPage().put(new PdfName(s), new PdfNumber(1)))),
  STREAM_UTF_8(Place.STREAM, stream(StandardCharsets.UTF_8)),
  STREAM_LATIN_1(Place.STREAM, stream(StandardCharsets.ISO_8859_1)),
  STREAM_UTF_16(Place.STREAM, stream(StandardCharsets.UTF_16BE)),
  STREAM_UTF_16_LITTLE_ENDIAN(Place.STREAM, stream(StandardCharsets.UTF_16LE)),
  EARLIER_VERSION(
      Place.EARLIER_VERSION,
      s -> {
        byte[] first = TITLE.file(s).bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf =
            new PdfDocument(
                new PdfReader(new ByteArrayInputStream(first)),
                new PdfWriter(out),
                new StampingProperties().useAppendMode())) {
          pdf.getDocumentInfo().setTitle("x");
        }
        return new ReleaseFile("x.pdf", out.toByteArray());
      }),
  AFTER_THE_END(Place.REMAINS, s -> with(TEXT.file("x"), "\n% " + s)),
  OBJECT_NOT_REFERRED_TO(
      Place.REMAINS, s -> with(TEXT.file("x"), "\n99 0 obj\n(" + octal(s) + ")\nendobj\n")),
  HEXADECIMAL_NOT_REFERRED_TO(
      Place.REMAINS,
      s ->
          with(
              TEXT.file("x"),
              "\n99 0 obj\n" + hex(s.getBytes(StandardCharsets.UTF_16BE)) + "\nendobj\n")),
  STREAM_NOT_REFERRED_TO(
      Place.REMAINS,
      s ->
          with(
              TEXT.file("x"),
              "\n99 0 obj\n<</Filter/ASCIIHexDecode>>\nstream\n"
                  + HexFormat.of()
                      .formatHex(utf8("[(" + s.charAt(0) + ")-9(" + s.substring(1) + ")]TJ"))
                  + ">\nendstream\nendobj\n")),
  JSON_VALUE(Place.JSON, s -> new ReleaseFile("x.json", utf8("{\"a\":[\"" + escaped(s) + "\"]}"))),
  JSON_KEY(Place.JSON, s -> new ReleaseFile("x.json", utf8("{\"" + s + "\":1}"))),
  XML_TEXT(
      Place.XML,
      s ->
          new ReleaseFile(
              "x.xml", utf8("<?xml version='1.0'?><a>" + s.replace(" ", "<b/>") + "</a>"))),
  XML_ATTRIBUTE(
      Place.XML, s -> new ReleaseFile("x.xml", utf8("<?xml version='1.0'?><a b='" + s + "'/>"))),
  XML_COMMENT(
      Place.XML,
      s -> new ReleaseFile("x.xml", utf8("<?xml version='1.0'?><a><!--" + s + "--></a>"))),
  XML_BASE64(
      Place.ATTACHMENT,
      s ->
          new ReleaseFile(
              "x.xml",
              utf8(
                  "<?xml version='1.0'?><a>"
                      + Base64.getMimeEncoder().encodeToString(TEXT.file(s).bytes())
                      + "</a>"))),
  CSV_UTF_8(Place.PLAIN_TEXT, s -> new ReleaseFile("x.csv", utf8("a;" + s + ";b\n"))),
  CSV_LATIN_1(
      Place.PLAIN_TEXT,
      s -> new ReleaseFile("x.csv", ("å;" + s).getBytes(StandardCharsets.ISO_8859_1))),
  CSV_UTF_16(
      Place.PLAIN_TEXT,
      s -> new ReleaseFile("x.csv", ("å;" + s).getBytes(StandardCharsets.UTF_16))),
  ENTRY_OF_ZIP(Place.ATTACHMENT, s -> new ReleaseFile("x.zip", zip("x.txt", utf8(s)))),
  NAME_IN_ZIP(Place.ZIP_DIRECTORY, s -> new ReleaseFile("x.zip", zip(s + ".txt", utf8("x"))));

  private interface Maker {
    ReleaseFile make(String secret) throws IOException;
  }

  private interface Drawing {
    void draw(PdfDocument pdf, PdfCanvas canvas, String secret) throws IOException;
  }

  private final Place place;
  private final Maker maker;

  Plant(Place place, Maker maker) {
    this.place = place;
    this.maker = maker;
  }

  Place place() {
    return place;
  }

  ReleaseFile file(String secret) throws IOException {
    return maker.make(secret);
  }

  private static Maker drawing(Drawing drawing) {
    return secret -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (PdfDocument pdf =
          new PdfDocument(
              new PdfWriter(out, new WriterProperties().setFullCompressionMode(true)))) {
        PdfPage page = pdf.addNewPage(PageSize.A4);
        drawing.draw(pdf, new PdfCanvas(page), secret);
      }
      return new ReleaseFile("x.pdf", out.toByteArray());
    };
  }

  private static Maker stream(Charset charset) {
    return drawing((pdf, c, s) -> {
      byte[] content = ("abc" + s).getBytes(charset);
      pdf.getFirstPage().put(new PdfName("Klient"), new PdfStream(content).makeIndirect(pdf));
    });
  }

  private static void show(PdfCanvas canvas, float x, float y, String text) throws IOException {
    PdfFont font = PdfFontFactory.createFont(StandardFonts.HELVETICA, "Cp1252");
    canvas.beginText().setFontAndSize(font, 12).moveText(x, y).showText(text).endText();
  }

  private static PdfFormXObject form(PdfDocument pdf, String text) throws IOException {
    PdfFormXObject form = new PdfFormXObject(new Rectangle(300, 40));
    show(new PdfCanvas(form, pdf), 5, 5, text);
    return form;
  }

  private static Maker info(Charset charset) {
    return secret -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (PDDocument pdf = Loader.loadPDF(TITLE.file("x").bytes())) {
        COSString value = new COSString(secret.getBytes(charset));
        pdf.getDocumentInformation().getCOSObject().setItem("Klient", value);
        pdf.save(out);
      }
      return new ReleaseFile("x.pdf", out.toByteArray());
    };
  }

  private static Maker fileMetadata(String charset) {
    return secret -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (PDDocument pdf = Loader.loadPDF(TITLE.file("x").bytes())) {
        pdf.getDocumentCatalog()
            .setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp(secret, charset))));
        pdf.save(out);
      }
      return new ReleaseFile("x.pdf", out.toByteArray());
    };
  }

  private static byte[] xmp(String text, String charset) {
    return "<?xml version=\"1.0\" encoding=\"%s\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">%s</x:xmpmeta>"
        .formatted(charset, text)
        .getBytes(Charset.forName(charset));
  }

  private static PdfStream metadata(PdfDocument pdf, byte[] xmp) {
    PdfStream stream = new PdfStream(xmp);
    stream.put(PdfName.Type, PdfName.Metadata);
    stream.makeIndirect(pdf);
    return stream;
  }

  private static PdfStructElem tag(PdfDocument pdf) {
    pdf.setTagged();
    PdfStructElem document =
        pdf.getStructTreeRoot().addKid(new PdfStructElem(pdf, PdfName.Document));
    return document.addKid(new PdfStructElem(pdf, PdfName.Figure));
  }

  private static void field(PdfDocument pdf, PdfName key, PdfObject value) {
    PdfDictionary field = new PdfDictionary();
    field.put(PdfName.FT, PdfName.Tx);
    field.put(PdfName.T, new PdfString("f"));
    field.put(key, value);
    field.makeIndirect(pdf);
    PdfDictionary form = new PdfDictionary();
    form.put(PdfName.Fields, new PdfArray(field));
    pdf.getCatalog().put(PdfName.AcroForm, form);
  }

  private static void attach(PdfDocument pdf, byte[] bytes, String description, String name) {
    pdf.addFileAttachment(
        "x", PdfFileSpec.createEmbeddedFileSpec(pdf, bytes, description, name, null, null));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static ReleaseFile with(ReleaseFile file, String remains) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(file.bytes());
    out.writeBytes(remains.getBytes(StandardCharsets.ISO_8859_1));
    return new ReleaseFile(file.name(), out.toByteArray());
  }

  private static String escaped(String text) {
    StringBuilder json = new StringBuilder();
    text.chars().forEach(c -> json.append("\\u%04x".formatted(c)));
    return json.toString();
  }

  private static String octal(String text) {
    StringBuilder pdf = new StringBuilder();
    text.chars().forEach(c -> pdf.append("\\%03o".formatted(c)));
    return pdf.toString();
  }

  private static PdfString hex(byte[] bytes) {
    return new PdfString(bytes).setHexWriting(true);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
