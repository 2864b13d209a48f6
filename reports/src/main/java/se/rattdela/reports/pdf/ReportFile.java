package se.rattdela.reports.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.IRenderer;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;

/**
 * One report being written: PDF/A and PDF/UA-1 (ISO 14289-1) at once, in Swedish, tagged, with
 * bookmarks. Equal content gives equal bytes. Used by one thread, once.
 */
public final class ReportFile {
  static final float MARGIN_TOP = 60;
  static final float MARGIN_TOP_FIRST = 42;
  static final float MARGIN_RIGHT = 57;
  static final float MARGIN_BOTTOM = 60;
  static final float MARGIN_LEFT = 66;

  /** What of the bottom margin the footer leaves, in points. */
  private static final float SPARE = 8;

  /** What measuring and placing may differ by, in points. */
  private static final float ROUNDING = 2;

  /** Width of the text on the page, in points. */
  public static final float TEXT_WIDTH = PageSize.A4.getWidth() - MARGIN_LEFT - MARGIN_RIGHT;

  private static final String LANGUAGE = "sv-SE";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ReportProperties properties;
  private final boolean embeds;
  private final PdfDocument pdf;
  private final Document layout;
  private final PdfFont regular;
  private final PdfFont semiBold;
  private final List<Bookmark> bookmarks = new ArrayList<>();

  private record Bookmark(int level, String title, String destination) {}

  /**
   * Opens an empty report.
   *
   * @param embeds whether the file may hold a machine-readable copy
   * @param opening makes the file; in the product {@link ArchiveFiles} does
   */
  ReportFile(
      ReportProperties properties,
      Fonts fonts,
      boolean embeds,
      Function<OutputStream, PdfDocument> opening) {
    // The whole program is AGPL-3.0-or-later and says so; the notice would only fill the log.
    EventManager.acknowledgeAgplUsageDisableWarningMessage();
    this.properties = properties;
    this.embeds = embeds;
    this.pdf = opening.apply(out);
    pdf.getCatalog().setLang(new PdfString(LANGUAGE));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    describe(pdf.getDocumentInfo());
    this.regular = fonts.regular();
    this.semiBold = fonts.semiBold();
    this.layout = new Document(pdf, PageSize.A4, false);
    layout.setMargins(MARGIN_TOP_FIRST, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT);
    layout.setFont(regular).setFontSize(Blocks.BODY_SIZE).setFontColor(Palette.INK);
    layout.setProperty(Property.SPLIT_CHARACTERS, new LineBreaks());
  }

  PdfDocument pdf() {
    return pdf;
  }

  /** Where the blocks of the report are added, in reading order. */
  public Document layout() {
    return layout;
  }

  /** From the second page on, the text begins below the running header. Call on the first page. */
  public void continueOnFollowingPages() {
    layout.setTopMargin(MARGIN_TOP);
  }

  /**
   * Adds what is kept together. Where it misses the page by a few millimetres, it gets them from
   * the bottom margin, above the footer: a page is not left half empty for the sake of a line.
   *
   * @param signed whether the file is to be signed: then there must be room for that below
   */
  public void addKept(Div block, boolean signed) {
    LayoutArea area = layout.getRenderer().getCurrentArea();
    if (area != null && !signed) {
      float missing = missing(block, area);
      if (missing > -ROUNDING && missing <= SPARE) {
        area.getBBox().moveDown(missing + ROUNDING).increaseHeight(missing + ROUNDING);
      }
    }
    layout.add(block);
  }

  /** Whether {@link #addKept} keeps a block on the page that is being written, unsigned. */
  public boolean fits(Div block) {
    LayoutArea area = layout.getRenderer().getCurrentArea();
    return area == null || missing(block, area) <= SPARE;
  }

  private float missing(Div block, LayoutArea area) {
    return height(block, area.getBBox().getWidth()) - area.getBBox().getHeight();
  }

  private float height(Div block, float width) {
    IRenderer renderer = block.createRendererSubTree().setParent(layout.getRenderer());
    LayoutResult result =
        renderer.layout(
            new LayoutContext(new LayoutArea(1, new Rectangle(width, PageSize.A0.getHeight()))));
    return result.getStatus() == LayoutResult.FULL
        ? result.getOccupiedArea().getBBox().getHeight()
        : Float.MAX_VALUE; // taller than any page
  }

  PdfFont semiBold() {
    return semiBold;
  }

  /** Notes a heading for the bookmarks and gives the name of its destination. */
  String bookmark(int level, String title) {
    String destination = "rubrik-" + (bookmarks.size() + 1);
    bookmarks.add(new Bookmark(level, title, destination));
    return destination;
  }

  /** Whether the file may hold a machine-readable copy. */
  public boolean embeds() {
    return embeds;
  }

  /** Embeds a machine-readable copy, where the profile allows one. */
  public void attach(Attachment attachment) {
    if (!embeds()) {
      return;
    }
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.ModDate, date());
    parameters.put(PdfName.Size, new PdfNumber(attachment.bytes().length));
    pdf.addAssociatedFile(
        attachment.description(),
        PdfFileSpec.createEmbeddedFileSpec(
            pdf,
            attachment.bytes(),
            attachment.description(),
            attachment.fileName(),
            new PdfName(attachment.mimeType()),
            parameters,
            PdfName.Data));
  }

  /** Draws headers and footers, writes the bookmarks and gives the finished bytes. */
  public byte[] finish(PageMarks marks) {
    new PageFrame(pdf, regular, semiBold).draw(marks);
    writeBookmarks();
    layout.close();
    return out.toByteArray();
  }

  private void writeBookmarks() {
    List<PdfOutline> path = new ArrayList<>(List.of(pdf.getOutlines(true)));
    for (Bookmark bookmark : bookmarks) {
      while (path.size() > bookmark.level()) {
        path.removeLast();
      }
      PdfOutline outline = path.getLast().addOutline(bookmark.title());
      outline.addDestination(PdfDestination.makeDestination(new PdfString(bookmark.destination())));
      path.add(outline);
    }
  }

  private void describe(PdfDocumentInfo info) {
    info.setTitle(properties.title());
    info.setMoreInfo("CreationDate", date().getValue());
    info.setMoreInfo("ModDate", date().getValue());
  }

  private PdfString date() {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(properties.created().getZone()));
    calendar.setTimeInMillis(properties.created().toInstant().toEpochMilli());
    return new PdfDate(calendar).getPdfObject();
  }
}
