package se.rattdela.reports.register;

import com.itextpdf.layout.element.Table;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.rattdela.reports.pdf.ArchiveProfile;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.Paper;
import se.rattdela.reports.pdf.PaperOutline;
import se.rattdela.reports.pdf.Press;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.Texts;

/**
 * Writes the list of delegated decisions, as PDF/A and PDF/UA-1 or as CSV. Equal lists give equal
 * bytes. Costly to make, cheap to use, safe for many threads.
 */
public final class DelegationReportRenderer {
  /** Points; together the width of the text. */
  private static final float[] WIDTHS = {84, 58, 110, 40, 102, 78};

  private static final float[] TOTAL_WIDTHS = {174, 50};

  private final Texts texts = new Texts(DelegationReportRenderer.class);
  private final Press press;

  /** Prints PDF/A-3a. */
  public DelegationReportRenderer() {
    this(ArchiveProfile.PDF_A_3A);
  }

  /** Prints in the profile the archive wants. */
  public DelegationReportRenderer(ArchiveProfile profile) {
    press = new Press(profile);
  }

  /**
   * The list for the committee's papers.
   *
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException naming character and field
   */
  public byte[] pdf(DelegationReport report) {
    String period = period(report);
    PaperOutline outline =
        new PaperOutline(
            report.municipality().sender(),
            texts.get("file.title", period),
            texts.get("file.title", period),
            report.to().atStartOfDay(),
            report);
    return press.print(outline, paper -> write(report, period, paper));
  }

  /**
   * The list for a spreadsheet: UTF-8 with a byte order mark, semicolons, lines ended by CR LF, and
   * no cell that a spreadsheet would take for a formula.
   */
  public byte[] csv(DelegationReport report) {
    Csv csv = new Csv();
    csv.row(headings());
    report.decisions().forEach(each -> csv.row(cells(each)));
    return csv.text().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> headings() {
    return List.of(
        texts.get("column.number"),
        texts.get("column.date"),
        texts.get("column.kind"),
        texts.get("column.point"),
        texts.get("column.maker"),
        texts.get("column.case"));
  }

  private List<String> cells(DelegatedDecision decision) {
    return List.of(
        decision.number(),
        decision.date().toString(),
        texts.get("kind." + decision.kind()),
        decision.delegationPoint(),
        texts.get("maker", decision.decisionMaker().name(), decision.decisionMaker().title()),
        decision.caseNumber());
  }

  private String period(DelegationReport report) {
    return texts.get("period", texts.prose(report.from()), texts.prose(report.to()));
  }

  private void write(DelegationReport report, String period, Paper paper) {
    report.decisions().forEach(each -> check(each, paper));
    Blocks blocks = paper.blocks();
    paper.begin(
        paper
            .letterhead(texts.get("head.document"))
            .line(texts.get("head.from"), report.from().toString())
            .line(texts.get("head.to"), report.to().toString())
            .line(texts.get("head.count"), String.valueOf(report.decisions().size())));
    paper.add(blocks.title(texts.get("title", period)).setMarginTop(26));
    paper.add(blocks.body(texts.get("intro", report.municipality().board())));
    if (report.decisions().isEmpty()) {
      paper.add(blocks.body(texts.get("none")).setMarginTop(8));
      return;
    }
    paper.add(decisions(report, blocks));
    paper.add(blocks.together(blocks.section(texts.get("totals.heading")), totals(report, blocks)));
  }

  private Table decisions(DelegationReport report, Blocks blocks) {
    Table table = blocks.table(WIDTHS, headings());
    for (DelegatedDecision decision : report.decisions()) {
      List<String> cells = cells(decision);
      table.addCell(
          blocks.rowHeading(blocks.cell(blocks.small().add(blocks.strong(cells.getFirst())))));
      cells
          .subList(1, cells.size())
          .forEach(cell -> table.addCell(blocks.cell(blocks.small().add(blocks.text(cell)))));
    }
    table.setMarginTop(10);
    return table;
  }

  private Table totals(DelegationReport report, Blocks blocks) {
    Map<DelegatedKind, Integer> counts = new EnumMap<>(DelegatedKind.class);
    report.decisions().forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
    Table table =
        blocks.table(TOTAL_WIDTHS, List.of(texts.get("column.kind"), texts.get("totals.count")));
    counts.forEach((kind, count) -> {
      table.addCell(
          blocks.rowHeading(
              blocks.cell(blocks.small().add(blocks.text(texts.get("kind." + kind))))));
      table.addCell(blocks.cell(blocks.small().add(blocks.text(String.valueOf(count)))));
    });
    return table;
  }

  private void check(DelegatedDecision decision, Paper paper) {
    String day = decision.date().toString();
    paper.check(PrintedField.DELEGATED, day, decision.number());
    paper.check(PrintedField.DELEGATED, day, decision.delegationPoint());
    paper.check(PrintedField.DELEGATED, day, decision.decisionMaker().name());
    paper.check(PrintedField.DELEGATED, day, decision.decisionMaker().title());
    paper.check(PrintedField.DELEGATED, day, decision.caseNumber());
  }
}
