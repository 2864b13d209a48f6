package se.rattdela.reports.register;

import java.time.LocalDate;
import java.util.List;
import se.rattdela.reports.decision.Municipality;

/**
 * What the law says of the items of a case on a day, for the file. What is protected has been left
 * out by the one who asks for it.
 *
 * @param lawDate the day whose law is shown
 * @param printed the day it is printed
 * @param recipients one for each outcome of a row
 * @param rows in groups, in their order
 */
public record MatrixReport(
    Municipality municipality,
    String caseNumber,
    LocalDate lawDate,
    LocalDate printed,
    List<String> recipients,
    List<Row> rows) {
  /** Copies what it is given. */
  public MatrixReport {
    recipients = List.copyOf(recipients);
    rows = List.copyOf(rows);
  }

  /**
   * An item.
   *
   * @param outcomes the words of its outcomes, one for each recipient
   */
  public record Row(String item, String group, List<String> outcomes) {
    /** Copies what it is given. */
    public Row {
      outcomes = List.copyOf(outcomes);
    }
  }
}
