package se.rattdela.reports.register;

import com.itextpdf.layout.element.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.rattdela.reports.pdf.ArchiveProfile;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.Paper;
import se.rattdela.reports.pdf.PaperOutline;
import se.rattdela.reports.pdf.Press;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.Texts;

/**
 * Writes the sharing matrix of a case as PDF/A and PDF/UA-1, a few recipients to each table. Equal
 * matrices give equal bytes. Costly to make, cheap to use, safe for many threads.
 */
public final class MatrixReportRenderer {
  /** Recipients beside each other; more than this would not be read. */
  private static final int BESIDE = 4;

  /** Points; together with the outcomes the width of the text. */
  private static final float ITEM_WIDTH = 160;

  private static final float OUTCOME_WIDTH = 78;

  private final Texts texts = new Texts(MatrixReportRenderer.class);
  private final Press press = new Press(ArchiveProfile.PDF_A_3A);

  /** Prints PDF/A-3a. */
  public MatrixReportRenderer() {}

  /**
   * The matrix on paper.
   *
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException naming character and field
   */
  public byte[] pdf(MatrixReport report) {
    String title = texts.get("title", report.caseNumber());
    PaperOutline outline =
        new PaperOutline(
            report.municipality().sender(), title, title, report.printed().atStartOfDay(), report);
    return press.print(outline, paper -> write(report, title, paper));
  }

  private void write(MatrixReport report, String title, Paper paper) {
    report.rows().forEach(row -> check(row, paper));
    Blocks blocks = paper.blocks();
    paper.begin(
        paper
            .letterhead(texts.get("head.document"))
            .line(texts.get("head.case"), report.caseNumber())
            .line(texts.get("head.law"), report.lawDate().toString())
            .line(texts.get("head.printed"), report.printed().toString()));
    paper.add(blocks.title(title).setMarginTop(26));
    paper.add(blocks.body(texts.get("intro", texts.prose(report.lawDate()))));
    if (report.rows().isEmpty() || report.recipients().isEmpty()) {
      paper.add(blocks.body(texts.get("none")).setMarginTop(8));
      return;
    }
    for (int from = 0; from < report.recipients().size(); from += BESIDE) {
      paper.add(table(report, from, blocks).setMarginTop(12));
    }
  }

  private Table table(MatrixReport report, int from, Blocks blocks) {
    int to = Math.min(from + BESIDE, report.recipients().size());
    float[] widths = new float[to - from + 1];
    Arrays.fill(widths, OUTCOME_WIDTH);
    widths[0] = ITEM_WIDTH;
    List<String> headings = new ArrayList<>();
    headings.add(texts.get("column.item"));
    headings.addAll(report.recipients().subList(from, to));
    Table table = blocks.table(widths, headings);
    for (MatrixReport.Row row : report.rows()) {
      table.addCell(
          blocks.rowHeading(
              blocks.cell(
                  blocks
                      .small()
                      .add(blocks.strong(row.item()))
                      .add(blocks.text(texts.get("of", row.group()))))));
      row.outcomes()
          .subList(from, to)
          .forEach(outcome -> table.addCell(blocks.cell(blocks.small().add(blocks.text(outcome)))));
    }
    return table;
  }

  private void check(MatrixReport.Row row, Paper paper) {
    paper.check(PrintedField.MATRIX_ITEM, row.item());
    paper.check(PrintedField.MATRIX_GROUP, row.group());
  }
}
