package se.rattdela.reports.register;

import com.itextpdf.layout.element.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.rattdela.reports.pdf.ArchiveProfile;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.Letterhead;
import se.rattdela.reports.pdf.Paper;
import se.rattdela.reports.pdf.PaperOutline;
import se.rattdela.reports.pdf.Press;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.Texts;

/**
 * Writes a report of tables, as PDF/A and PDF/UA-1 or as CSV. Equal reports give equal bytes.
 * Costly to make, cheap to use, safe for many threads.
 */
public final class TableReportRenderer {
  /** Points; the width of the text. */
  private static final float WIDTH = 472;

  private final Texts texts = new Texts(TableReportRenderer.class);
  private final Press press;

  /** Prints PDF/A-3a. */
  public TableReportRenderer() {
    this(ArchiveProfile.PDF_A_3A);
  }

  /** Prints in the profile the archive wants. */
  public TableReportRenderer(ArchiveProfile profile) {
    press = new Press(profile);
  }

  /**
   * The report on paper.
   *
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException naming character and field
   */
  public byte[] pdf(TableReport report) {
    PaperOutline outline =
        new PaperOutline(
            report.municipality().sender(),
            report.title(),
            report.title(),
            report.made().atStartOfDay(),
            report);
    return press.print(outline, paper -> write(report, paper));
  }

  /**
   * The report for a spreadsheet: UTF-8 with a byte order mark, semicolons, lines ended by CR LF, a
   * blank line between tables, and no cell that a spreadsheet would take for a formula.
   */
  public byte[] csv(TableReport report) {
    Csv csv = new Csv();
    csv.row(List.of(report.title()));
    report.head().forEach(line -> csv.row(List.of(line.label(), line.value())));
    for (TableReport.Section section : report.sections()) {
      csv.row(List.of());
      csv.row(List.of(section.heading()));
      csv.row(section.columns());
      section.rows().forEach(csv::row);
    }
    return csv.text().getBytes(StandardCharsets.UTF_8);
  }

  private void write(TableReport report, Paper paper) {
    check(report, paper);
    Blocks blocks = paper.blocks();
    Letterhead head = paper.letterhead(report.document());
    for (TableReport.Line line : report.head()) {
      head = head.line(line.label(), line.value());
    }
    paper.begin(head);
    paper.add(blocks.title(report.title()).setMarginTop(26));
    paper.add(blocks.body(report.intro()));
    for (TableReport.Section section : report.sections()) {
      if (section.rows().isEmpty()) {
        paper.add(
            blocks.together(
                blocks.section(section.heading()), blocks.body(texts.get("section.none"))));
      } else {
        paper.add(blocks.section(section.heading()));
        paper.add(table(section, blocks));
      }
    }
  }

  private static Table table(TableReport.Section section, Blocks blocks) {
    int parts = section.shares().stream().mapToInt(Integer::intValue).sum();
    float[] widths = new float[section.shares().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = WIDTH * section.shares().get(i) / parts;
    }
    Table table = blocks.table(widths, section.columns());
    for (List<String> row : section.rows()) {
      table.addCell(
          blocks.rowHeading(blocks.cell(blocks.small().add(blocks.text(row.getFirst())))));
      row.subList(1, row.size())
          .forEach(cell -> table.addCell(blocks.cell(blocks.small().add(blocks.text(cell)))));
    }
    table.setMarginTop(4);
    return table;
  }

  private void check(TableReport report, Paper paper) {
    paper.check(PrintedField.TITLE, report.title());
    for (TableReport.Section section : report.sections()) {
      section
          .rows()
          .forEach(
              row -> row.forEach(cell -> paper.check(PrintedField.TABLE, section.heading(), cell)));
    }
  }
}
