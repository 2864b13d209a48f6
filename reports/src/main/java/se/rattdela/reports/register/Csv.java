package se.rattdela.reports.register;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as text (RFC 4180, with semicolons, as spreadsheets expect where the comma is the decimal
 * mark).
 */
final class Csv {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** What makes a spreadsheet take a cell for a formula, in half and full width. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

  void row(List<String> cells) {
    text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";"))).append("\r\n");
  }

  /** Every cell is quoted, so that nothing in it can end it. */
  private static String cell(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
  }

  String text() {
    return text.toString();
  }
}
