package se.rattdela.casework.matrix;

import java.time.LocalDate;
import java.util.List;

/**
 * The sharing matrix of a case on a day.
 *
 * @param lawDate the day whose law is shown
 * @param today whether that is today; if not the screen says which day is shown
 * @param afterSnapshot whether the day lies after the law the rule pack covers
 */
public record SharingMatrix(
    LocalDate lawDate,
    boolean today,
    boolean afterSnapshot,
    List<MatrixColumn> columns,
    List<MatrixRow> rows) {
  public SharingMatrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
