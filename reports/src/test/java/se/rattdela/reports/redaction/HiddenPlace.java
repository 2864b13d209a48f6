package se.rattdela.reports.redaction;

import static se.rattdela.reports.redaction.Originals.SECRET;
import static se.rattdela.reports.redaction.Originals.show;

import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.TextFormFieldBuilder;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfTextAnnotation;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.layer.PdfLayer;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where an original may say once more what is masked on its page. */
@SuppressWarnings("ImmutableEnumChecker") // its lambdas hold nothing
enum HiddenPlace {
  NOWHERE_ELSE((pdf, page) -> {}),
  TITLE((pdf, page) -> pdf.getDocumentInfo().setTitle(SECRET)),
  METADATA_OF_PAGE(
      (pdf, page) -> page.put(PdfName.Metadata, new PdfStream(bytes()).makeIndirect(pdf))),
  PRIVATE_DATA_OF_PAGE((pdf, page) -> {
    PdfDictionary data = new PdfDictionary();
    data.put(new PdfName("Klient"), new PdfString(SECRET));
    page.put(PdfName.PieceInfo, data);
  }),
  BOOKMARK((pdf, page) -> pdf.getOutlines(true).addOutline(SECRET)),
  ALTERNATE_TEXT((pdf, page) -> tag(pdf).setAlt(new PdfString(SECRET))),
  REPLACED_TEXT((pdf, page) -> tag(pdf).setActualText(new PdfString(SECRET))),
  MARKED_CONTENT((pdf, page) ->
      new PdfCanvas(page)
          .openTag(
              new CanvasTag(PdfName.Span).addProperty(PdfName.ActualText, new PdfString(SECRET)))
          .closeTag()),
  NOTE((pdf, page) ->
      page.addAnnotation(new PdfTextAnnotation(new Rectangle(10, 10, 20, 20)).setContents(SECRET))),
  ATTACHMENT((pdf, page) ->
      pdf.addFileAttachment(
          "x", PdfFileSpec.createEmbeddedFileSpec(pdf, bytes(), SECRET, "x.txt", null, null))),
  SCRIPT((pdf, page) ->
      pdf.getCatalog().setOpenAction(PdfAction.createJavaScript("app.alert('" + SECRET + "')"))),
  FORM_FIELD((pdf, page) ->
      PdfFormCreator.getAcroForm(pdf, true)
          .addField(
              new TextFormFieldBuilder(pdf, "f")
                  .setWidgetRectangle(new Rectangle(72, 692, 150, 16))
                  .createText()
                  .setValue(SECRET),
              page)),
  LAYER((pdf, page) -> {
    PdfLayer layer = new PdfLayer(SECRET, pdf);
    new PdfCanvas(page).beginLayer(layer).rectangle(10, 10, 20, 20).fill().endLayer();
  }),
  FORM_NOT_DRAWN((pdf, page) -> {
    PdfFormXObject form = new PdfFormXObject(new Rectangle(300, 40));
    show(new PdfCanvas(form, pdf), 5, 5, SECRET);
    page.getResources().addForm(form);
  }),
  EARLIER_VERSION((pdf, page) -> {}) {
    @Override
    byte[] original() throws IOException {
      byte[] first = TITLE.original();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (PdfDocument pdf =
          new PdfDocument(
              new PdfReader(new ByteArrayInputStream(first)),
              new PdfWriter(out),
              new StampingProperties().useAppendMode())) {
        pdf.getDocumentInfo().setTitle("x");
      }
      return out.toByteArray();
    }
  };

  private final Originals.Drawing hide;

  HiddenPlace(Originals.Drawing hide) {
    this.hide = hide;
  }

  /** The secret at (72, 700) and hidden once more. */
  byte[] original() throws IOException {
    return Originals.pdf((pdf, page) -> {
      show(new PdfCanvas(page), 72, 700, SECRET);
      hide.on(pdf, page);
    });
  }

  private static PdfStructElem tag(PdfDocument pdf) {
    pdf.setTagged();
    PdfStructElem document =
        pdf.getStructTreeRoot().addKid(new PdfStructElem(pdf, PdfName.Document));
    return document.addKid(new PdfStructElem(pdf, PdfName.Figure));
  }

  private static byte[] bytes() {
    return SECRET.getBytes(StandardCharsets.UTF_8);
  }
}
