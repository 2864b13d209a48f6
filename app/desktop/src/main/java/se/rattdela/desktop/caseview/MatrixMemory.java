package se.rattdela.desktop.caseview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.desktop.matrix.MatrixFilter;
import se.rattdela.desktop.matrix.MatrixGrouping;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.ViewMemory;
import se.rattdela.rules.Initiative;

/**
 * How a user last had the matrix, in whichever case: what was shown, in what groups, how wide its
 * columns were, and which authorities a case begins with. Which items were asked for, and by whom,
 * is of a case and is not kept here.
 */
final class MatrixMemory {
  private static final String FILTER = "matrix.filter";
  private static final String GROUPING = "matrix.grouping";
  private static final String WIDTH = "matrix.item-width";
  private static final String WIDTHS = "matrix.column-widths";
  private static final String COLUMNS = "matrix.columns";

  private final Desk desk;
  private final ViewMemory memory;

  MatrixMemory(Desk desk) {
    this.desk = desk;
    this.memory = desk.views();
  }

  /** How the matrix is first seen: everything by person, where nothing else was kept. */
  MatrixView view() {
    MatrixFilter filter = constant(MatrixFilter.class, FILTER, MatrixFilter.ALL);
    return new MatrixView(
        // What was asked for in another case says nothing about this one.
        filter == MatrixFilter.REQUESTED ? MatrixFilter.ALL : filter,
        null,
        constant(MatrixGrouping.class, GROUPING, MatrixGrouping.PERSON));
  }

  /** Keeps what is shown; a single recipient is of the case. */
  void keep(MatrixView view) {
    later(() -> {
      memory.keep(FILTER, view.filter().name());
      memory.keep(GROUPING, view.grouping().name());
    });
  }

  /** How wide the item column is wished, in pixels; 0 = as wide as there is room for. */
  double itemWidth() {
    String kept = memory.kept(WIDTH);
    try {
      return kept == null ? 0 : Math.max(0, Double.parseDouble(kept));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Keeps how wide the item column is wished. */
  void keepItemWidth(double pixels) {
    later(() -> memory.keep(WIDTH, pixels > 0 ? String.valueOf(Math.rint(pixels)) : ""));
  }

  /** How wide the columns of authorities are wished, in pixels, by the code of the authority. */
  Map<String, Double> columnWidths() {
    String kept = memory.kept(WIDTHS);
    Map<String, Double> widths = new TreeMap<>();
    for (String each : kept == null ? List.<String>of() : List.of(kept.split(",", -1))) {
      List<String> parts = List.of(each.split(":", -1));
      if (parts.size() == 2 && parts.get(1).matches("[1-9]\\d{0,3}")) {
        widths.put(parts.get(0), Double.valueOf(parts.get(1)));
      }
    }
    return widths;
  }

  /** Keeps how wide the columns of authorities are wished. */
  void keepColumnWidths(Map<String, Double> widths) {
    String kept =
        new TreeMap<>(widths)
            .entrySet().stream()
                .map(each -> each.getKey() + ":" + Math.round(each.getValue()))
                .collect(Collectors.joining(","));
    later(() -> memory.keep(WIDTHS, kept));
  }

  /** The authorities that a case begins with; empty = the office's own first ones. */
  List<MatrixColumn> columns() {
    String kept = memory.kept(COLUMNS);
    List<MatrixColumn> columns = new ArrayList<>();
    if (kept != null) {
      for (String each : kept.split(",", -1)) {
        MatrixColumn column = column(each);
        if (column != null) {
          columns.add(column);
        }
      }
    }
    return columns;
  }

  /** Keeps the authorities of a choice; what is of a request is of its case. Off the thread. */
  void keepColumns(List<MatrixColumn> columns) {
    memory.keep(
        COLUMNS,
        columns.stream()
            .filter(each -> each.disclosure() == null)
            .map(each -> each.recipient() + ":" + each.initiative().name() + ":" + each.purpose())
            .collect(Collectors.joining(",")));
  }

  /** A column that the rule pack in force knows. */
  private @Nullable MatrixColumn column(String kept) {
    List<String> parts = List.of(kept.split(":", -1));
    if (parts.size() != 3
        || !desk.words().recipients().contains(parts.get(0))
        || !desk.words().purposes().contains(parts.get(2))) {
      return null;
    }
    for (Initiative each : Initiative.values()) {
      if (each.name().equals(parts.get(1))) {
        return new MatrixColumn(parts.get(0), each, parts.get(2), null, "");
      }
    }
    return null;
  }

  private <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
    String kept = memory.kept(name);
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(kept)) {
        return each;
      }
    }
    return otherwise;
  }

  private void later(Runnable keeping) {
    desk.tasks()
        .prepare(
            desk.texts().get("case.evaluating"),
            running -> {
              keeping.run();
              return true;
            })
        .onFailure(desk.failures())
        .start();
  }
}
