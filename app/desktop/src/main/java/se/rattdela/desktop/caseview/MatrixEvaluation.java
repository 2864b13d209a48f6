package se.rattdela.desktop.caseview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.matrix.MatrixReading;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.OpenKey;
import se.rattdela.rules.Verdict;

/**
 * The cells of a reading, evaluated some at a time in the order they are wanted. Made and asked off
 * the window's thread, by one thread at a time; what it gives away never changes.
 */
final class MatrixEvaluation {
  /** So few that a later choice never waits long. */
  private static final int BATCH = 1_500;

  /** What is seen of a case that has just been opened, before anything is known of the window. */
  private static final int FIRST_ROWS = 22;

  private static final int FIRST_COLUMNS = 12;

  /**
   * What is known so far.
   *
   * @param complete whether that is all
   */
  record Known(Map<Matrix.CellKey, Matrix.Cell> cells, int total, boolean complete) {
    static final Known NOTHING = new Known(Map.of(), 0, false);
  }

  private final MatrixReading reading;
  private final Words words;
  private final List<String> rowIds;
  private final List<Matrix.Column> columns;
  private final MatrixReading today;
  private final Map<Matrix.CellKey, Verdict> verdicts = new HashMap<>();
  private final Map<Matrix.CellKey, Matrix.Cell> cells = new HashMap<>();
  private final Map<Missing, String> remarks = new HashMap<>();
  private Map<Matrix.CellKey, Integer> heat = Map.of();
  private int next;

  MatrixEvaluation(MatrixReading reading, MatrixReading today, MatrixFaces faces, Words words) {
    this.reading = reading;
    this.today = today;
    this.words = words;
    this.rowIds = reading.items().stream().map(MatrixFaces::rowId).toList();
    this.columns = reading.columns().stream().map(faces::column).toList();
  }

  MatrixReading reading() {
    return reading;
  }

  List<Matrix.Column> columns() {
    return columns;
  }

  /** The cells that registered requests and own initiatives are about. */
  Set<Matrix.CellKey> requested() {
    Set<Matrix.CellKey> requested = new HashSet<>();
    for (int column = 0; column < columns.size(); column++) {
      for (ItemId item : reading.requested(column)) {
        requested.add(new Matrix.CellKey(Long.toString(item.value()), columns.get(column).id()));
      }
    }
    return requested;
  }

  /** Evaluates what is wanted first, or what a window shows first of a case. */
  Known first(List<String> firstRows, List<String> firstColumns) {
    if (firstRows.isEmpty()) {
      for (int row = 0; row < Math.min(FIRST_ROWS, rowIds.size()); row++) {
        for (int column = 0; column < Math.min(FIRST_COLUMNS, columns.size()); column++) {
          evaluate(row, column);
        }
      }
    } else {
      seen(firstRows, firstColumns);
    }
    return known();
  }

  /**
   * Evaluates what is wanted first; some of the rest only where all of that was known already, so
   * that what is seen never waits for what is not.
   */
  Known more(List<String> firstRows, List<String> firstColumns, Tasks.Progress progress) {
    int done = seen(firstRows, firstColumns);
    if (done > 0) {
      return known();
    }
    while (next < total() && done < BATCH && !progress.cancelled()) {
      done += evaluate(next / columns.size(), next % columns.size());
      next++;
    }
    return known();
  }

  /** How many of the cells that are seen had to be evaluated. */
  private int seen(List<String> firstRows, List<String> firstColumns) {
    int done = 0;
    for (String rowId : firstRows) {
      int row = rowIds.indexOf(rowId);
      for (int column = 0; row >= 0 && column < columns.size(); column++) {
        if (firstColumns.contains(columns.get(column).id())) {
          done += evaluate(row, column);
        }
      }
    }
    return done;
  }

  private int total() {
    return rowIds.size() * columns.size();
  }

  Known known() {
    Map<Matrix.CellKey, Matrix.Cell> shown = Map.copyOf(cells);
    return new Known(shown, total(), shown.size() >= total());
  }

  private int evaluate(int row, int column) {
    Matrix.CellKey key = new Matrix.CellKey(rowIds.get(row), columns.get(column).id());
    if (verdicts.containsKey(key)) {
      return 0;
    }
    Verdict verdict = reading.verdict(row, column);
    Outcome outcome = words.outcome(verdict);
    boolean differs = !reading.isToday() && words.outcome(today.verdict(row, column)) != outcome;
    verdicts.put(key, verdict);
    cells.put(key, new Matrix.Cell(outcome, remark(verdict), heat.getOrDefault(key, 0), differs));
    return 1;
  }

  /** The same few sentences for thousands of cells: each is put together once. */
  private String remark(Verdict verdict) {
    return remarks.computeIfAbsent(
        new Missing(verdict.needsFacts(), List.copyOf(verdict.open())),
        missing -> words.remark(verdict));
  }

  /** What a sentence about a cell depends on. */
  private record Missing(boolean facts, List<OpenKey> open) {}

  /** Counts how many cells each judgement may settle, and marks the cells that wait for one. */
  List<HotJudgement> heat(Tasks.Progress progress) {
    Map<String, List<Integer>> waiting = new HashMap<>();
    List<HotJudgement> hot = new ArrayList<>();
    Map<Matrix.CellKey, Integer> counts = new HashMap<>();
    for (int column = 0; column < columns.size() && !progress.cancelled(); column++) {
      waiting.clear();
      for (int row = 0; row < rowIds.size() && !progress.cancelled(); row++) {
        Verdict verdict = verdicts.get(key(row, column));
        if (verdict != null) {
          for (String judgement : MatrixReading.judgements(verdict)) {
            if (reading.settledBy(row, column, judgement)) {
              waiting.computeIfAbsent(judgement, each -> new ArrayList<>()).add(row);
            }
          }
        }
      }
      for (Map.Entry<String, List<Integer>> each : waiting.entrySet()) {
        int settles = each.getValue().size();
        int in = column;
        each.getValue().forEach(row -> counts.merge(key(row, in), settles, Math::max));
        hot.add(
            new HotJudgement(
                words.question(each.getKey()),
                columns.get(column),
                key(each.getValue().getFirst(), column),
                settles));
      }
    }
    hot.sort((one, other) -> Integer.compare(other.settles(), one.settles()));
    show(counts);
    return hot;
  }

  /** Takes the marks away. */
  void cool() {
    show(Map.of());
  }

  private void show(Map<Matrix.CellKey, Integer> counts) {
    heat = Map.copyOf(counts);
    cells.replaceAll((key, cell) ->
        new Matrix.Cell(
            cell.outcome(), cell.remark(), counts.getOrDefault(key, 0), cell.differs()));
  }

  private Matrix.CellKey key(int row, int column) {
    return new Matrix.CellKey(rowIds.get(row), columns.get(column).id());
  }

  /** The row of an id, or −1. */
  int row(String id) {
    return rowIds.indexOf(id);
  }

  /** The column of an id, or −1. */
  int column(String id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** The item of a row. */
  ItemView item(int row) {
    return reading.items().get(row);
  }

  /**
   * A judgement that may settle cells.
   *
   * @param first one of the cells that wait for it
   * @param settles how many cells one answer may settle
   */
  record HotJudgement(String question, Matrix.Column column, Matrix.CellKey first, int settles) {}
}
