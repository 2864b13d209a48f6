package se.rattdela.reports.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.ListNumberingType;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** The building blocks of a report in the house's look. Sizes in points. */
public final class Blocks {
  static final float BODY_SIZE = 9.75f;
  private static final float BODY_LEADING = 14.25f;
  private static final float SMALL_SIZE = 9;
  private static final float SMALL_LEADING = 12.25f;
  private static final float FINE_SIZE = 8.25f;
  private static final float FINE_LEADING = 12;

  /** Empty edge of the shield's square, so that the shield itself meets the margin. */
  private static final float SHIELD_EDGE = 3.2f;

  private static final float ARMS_WIDTH = 34;
  private static final float ARMS_HEIGHT = 40;

  private static final float ICON_SIZE = 9.5f;
  private static final float ICON_DROP = 1.6f;
  private static final float CELL_GAP = 6;
  private static final String GAP = "\u00a0\u00a0";

  private final ReportFile file;
  private final Typography typography;
  private final Palette palette;

  /** Blocks for one file. */
  public Blocks(ReportFile file, Typography typography, Palette palette) {
    this.file = file;
    this.typography = typography;
    this.palette = palette;
  }

  /** The report's own title; one per report. */
  public Paragraph title(String text) {
    return heading(1, text, 15.75f, 21).setMarginTop(15).setMarginBottom(9);
  }

  /** Heading of a section. */
  public Paragraph section(String text) {
    return heading(2, text, 11, 15).setMarginTop(13).setMarginBottom(4);
  }

  /** Heading inside a section. */
  public Paragraph subsection(String text) {
    return heading(3, text, BODY_SIZE, BODY_LEADING).setMarginTop(6).setMarginBottom(0);
  }

  private Paragraph heading(int level, String text, float size, float leading) {
    String printed = typography.set(text);
    Paragraph heading = paragraph(size, leading).add(strong(text)).setKeepWithNext(true);
    heading.getAccessibilityProperties().setRole("H" + level);
    heading.setDestination(file.bookmark(level, printed));
    return heading;
  }

  /**
   * A heading that stays on the page of the text below it, also where another heading comes
   * between.
   */
  public Div together(IBlockElement... parts) {
    Div div = new Div().setKeepTogether(true);
    div.getAccessibilityProperties().setRole(null);
    for (IBlockElement part : parts) {
      div.add(part);
    }
    return div;
  }

  /** Running text; line breaks in it begin new paragraphs. */
  public Div body(String text) {
    Div div = new Div();
    div.getAccessibilityProperties().setRole(null);
    text.strip()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> div.add(body().add(text(line.strip())).setMarginBottom(3)));
    return div;
  }

  /** An empty paragraph of running text, to be filled with texts. */
  public Paragraph body() {
    return paragraph(BODY_SIZE, BODY_LEADING);
  }

  /** A larger paragraph, for the decision itself. */
  public Paragraph lead(String text) {
    return paragraph(11.25f, 16.5f).add(text(text));
  }

  /** Secondary text. */
  public Paragraph small(String text) {
    return small().add(text(text)).setFontColor(Palette.MUTED);
  }

  /** An empty paragraph of the tables' size. */
  public Paragraph small() {
    return paragraph(SMALL_SIZE, SMALL_LEADING);
  }

  /** The smallest print, for technical particulars. */
  public Paragraph fine(String text) {
    return paragraph(FINE_SIZE, FINE_LEADING).add(text(text)).setFontColor(Palette.MUTED);
  }

  /** A line of the letterhead. */
  public Paragraph large(String text) {
    return paragraph(12.75f, 16.5f).add(strong(text));
  }

  private static Paragraph paragraph(float size, float leading) {
    return new Paragraph()
        .setFontSize(size)
        .setFixedLeading(leading)
        .setMargin(0)
        .setOrphansControl(new ParagraphOrphansControl(2))
        .setWidowsControl(new ParagraphWidowsControl(2, 1, false));
  }

  /**
   * A run of text. It is content of its paragraph: a tag of its own would tell a reader nothing,
   * and a third of all tags would be such.
   */
  public Text text(String text) {
    Text run = new Text(LongWords.hyphenated(typography.set(text)));
    run.getAccessibilityProperties().setRole(null);
    return run;
  }

  /** A run in semi-bold. */
  public Text strong(String text) {
    return text(text).setFont(file.semiBold());
  }

  /** A run in the secondary colour. */
  public Text muted(String text) {
    return text(text).setFontColor(Palette.MUTED);
  }

  /** An icon and a word in the same colour. */
  public Paragraph signed(Icon icon, String words, Color colour) {
    return small().add(icon(icon, colour)).add(text(GAP)).add(strong(words).setFontColor(colour));
  }

  /** What the reader must not miss, beside a warning sign. */
  public Paragraph warning(String words) {
    return small().add(icon(Icon.WARNING, Palette.BLOCKED)).add(text(GAP)).add(strong(words));
  }

  /** On the line, not above it: an image stands on the base line, and its words hang below. */
  private Image icon(Icon icon, Color colour) {
    Image image = icon.image(file.pdf(), colour, ICON_SIZE);
    image.setRelativePosition(0, ICON_DROP, 0, 0);
    return image;
  }

  /** The municipality's arms in the letterhead, or the house's shield where it has none. */
  public Paragraph arms(@Nullable CoatOfArms arms) {
    if (arms == null) {
      return armsLine(Icon.SHIELD.image(file.pdf(), palette.accent(), 38), 36)
          .setMarginLeft(-SHIELD_EDGE);
    }
    return armsLine(ArmsImage.of(arms, file.pdf(), ARMS_WIDTH, ARMS_HEIGHT), ARMS_HEIGHT);
  }

  private static Paragraph armsLine(Image image, float leading) {
    return new Paragraph().setMargin(0).setFixedLeading(leading).add(image);
  }

  /** The tinted box with a bar that holds what matters most. */
  public Div highlight() {
    return new Div()
        .setBackgroundColor(palette.tint())
        .setBorderLeft(new SolidBorder(palette.accent(), 3))
        .setPaddings(9, 13, 10, 13)
        .setKeepTogether(true);
  }

  /** A box with a line around it. */
  public Div frame(Color colour) {
    return new Div()
        .setBorder(new SolidBorder(colour, 1.1f))
        .setPaddings(8, 13, 10, 13)
        .setMarginTop(14)
        .setKeepTogether(true);
  }

  /** Words of somebody else, as they stand in their source. */
  public Div quotation() {
    Div quotation =
        new Div()
            .setBorderLeft(new SolidBorder(Palette.HAIRLINE, 2))
            .setPaddingLeft(10)
            .setMarginBottom(7);
    quotation.getAccessibilityProperties().setRole(StandardRoles.BLOCKQUOTE);
    return quotation;
  }

  /**
   * A mask inside running text, as wide as its label and never broken over lines.
   *
   * @param label why it is there, in words that are read aloud too
   */
  public Text mask(String label) {
    // Its own edges of space, not of colour: colour beyond the text would cover its neighbours.
    return strong((" " + label + " ").replace(' ', '\u00a0'))
        .setFontSize(FINE_SIZE)
        .setFontColor(ColorConstants.WHITE)
        .setBackgroundColor(Palette.INK);
  }

  /** A list with dots. */
  public List bullets(java.util.List<Paragraph> entries) {
    List list = new List();
    list.setListSymbol("\u2022");
    return list(list, entries);
  }

  /** A numbered list. */
  public List steps(java.util.List<Paragraph> entries) {
    return steps(entries, 1);
  }

  /**
   * A numbered list, or what is left of one that began on the page before.
   *
   * @param from number of the first entry
   */
  public List steps(java.util.List<Paragraph> entries, int from) {
    List list = new List(ListNumberingType.DECIMAL);
    list.setItemStartIndex(from);
    list.setPostSymbolText(". ");
    return list(list, entries);
  }

  private static List list(List list, java.util.List<Paragraph> entries) {
    list.setSymbolIndent(6).setMarginLeft(4).setMarginTop(2).setMarginBottom(3);
    for (Paragraph entry : entries) {
      ListItem item = new ListItem();
      item.add(entry);
      list.add(item);
    }
    return list;
  }

  /** Blocks side by side. Only a layout: screen readers hear one column after the other. */
  public Table columns(float[] widths, java.util.List<Div> columns) {
    Table table = fixed(widths);
    table.getAccessibilityProperties().setRole(StandardRoles.DIV);
    for (Div column : columns) {
      Cell cell = new Cell().add(column).setBorder(Border.NO_BORDER).setPadding(0);
      cell.getAccessibilityProperties().setRole(StandardRoles.DIV);
      table.addCell(cell);
    }
    return table;
  }

  /** A table with a column heading over each column, repeated on every page it reaches. */
  public Table table(float[] widths, java.util.List<String> headings) {
    Table table = fixed(new WordTable(widths, file.semiBold(), SMALL_SIZE, CELL_GAP), widths);
    for (String heading : headings) {
      Cell cell =
          cell(small().add(strong(heading)))
              .setBorderBottom(new SolidBorder(Palette.INK, 1.1f))
              .setVerticalAlignment(VerticalAlignment.BOTTOM);
      headingFor(cell, "Column");
      table.addHeaderCell(cell);
    }
    return table;
  }

  /** A table of two columns where each row begins with its own heading. */
  public Table facts(float headingWidth) {
    return fixed(new float[] {headingWidth, ReportFile.TEXT_WIDTH - headingWidth});
  }

  /** Adds a row to a table of {@link #facts}. */
  public void fact(Table facts, String heading, String text) {
    Cell head =
        new Cell()
            .add(body().add(muted(heading)))
            .setBorder(Border.NO_BORDER)
            .setPaddings(1, 8, 1, 0);
    rowHeading(head);
    facts.addCell(head);
    facts.addCell(new Cell().add(body(text)).setBorder(Border.NO_BORDER).setPaddings(1, 0, 1, 0));
  }

  /** A cell of a table; its row never splits over pages. */
  public Cell cell(IBlockElement... content) {
    Cell cell = new Cell();
    for (IBlockElement block : content) {
      cell.add(block);
    }
    return cell.setBorder(Border.NO_BORDER)
        .setBorderBottom(new SolidBorder(Palette.HAIRLINE, 0.75f))
        .setPaddings(4.5f, CELL_GAP, 4.5f, 0)
        .setKeepTogether(true);
  }

  /** Makes a cell the heading of its row. */
  public Cell rowHeading(Cell cell) {
    headingFor(cell, "Row");
    return cell;
  }

  private static void headingFor(Cell cell, String scope) {
    cell.getAccessibilityProperties()
        .setRole(StandardRoles.TH)
        .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", scope));
  }

  private static Table fixed(float[] widths) {
    return fixed(new Table(UnitValue.createPointArray(widths)), widths);
  }

  private static Table fixed(Table table, float[] widths) {
    float total = 0;
    for (float width : widths) {
      total += width;
    }
    return table.setFixedLayout().setWidth(UnitValue.createPointValue(total));
  }
}
