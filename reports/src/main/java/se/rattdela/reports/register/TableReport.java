package se.rattdela.reports.register;

import java.time.LocalDate;
import java.util.List;
import se.rattdela.reports.decision.Municipality;

/**
 * A report that is tables: a yearly account, a protocol. Its words come from whoever makes it.
 *
 * @param municipality whose it is
 * @param document what kind of document, for its head
 * @param title of the report
 * @param head lines of the head, besides the sender
 * @param intro what the reader has to know first
 * @param sections the tables, in their order
 * @param made the day it was made
 */
public record TableReport(
    Municipality municipality,
    String document,
    String title,
    List<Line> head,
    String intro,
    List<Section> sections,
    LocalDate made) {

  public TableReport {
    head = List.copyOf(head);
    sections = List.copyOf(sections);
  }

  /** A line of the head. */
  public record Line(String label, String value) {}

  /**
   * A table.
   *
   * @param columns headings, left to right
   * @param shares how wide each column is, in parts of all
   * @param rows as many cells as there are columns; none at all is said in words
   */
  public record Section(
      String heading, List<String> columns, List<Integer> shares, List<List<String>> rows) {
    public Section {
      columns = List.copyOf(columns);
      shares = List.copyOf(shares);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (shares.size() != width || rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("a row has other columns than its table");
      }
    }
  }
}
