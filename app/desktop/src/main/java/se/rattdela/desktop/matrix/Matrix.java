package se.rattdela.desktop.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Outcome;

/**
 * What the sharing matrix shows: items in groups, a column for each way of handing over.
 *
 * @param cells the outcomes that are known so far; a pair of row and column that is missing here is
 *     still being evaluated, and is never shown as anything else
 * @param requested the cells that a registered request or own initiative is about
 */
public record Matrix(
    List<Column> columns, List<Group> groups, Map<CellKey, Cell> cells, Set<CellKey> requested) {
  /** Nothing yet. */
  public static final Matrix EMPTY = new Matrix(List.of(), List.of(), Map.of(), Set.of());

  /** Copies what it is given. */
  public Matrix {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    cells = Map.copyOf(cells);
    requested = Set.copyOf(requested);
  }

  /** A matrix where nothing has been requested. */
  public Matrix(List<Column> columns, List<Group> groups, Map<CellKey, Cell> cells) {
    this(columns, groups, cells, Set.of());
  }

  /**
   * An authority and how the item would reach it, since the answer depends on that.
   *
   * @param id the authority's code, alone or before a {@code |} and what tells its columns apart
   * @param heading the authority's name, short and with a break where it does not fit in a column
   * @param how the request's number, or that it is on own initiative
   */
  public record Column(String id, String authority, String heading, String how, boolean onRequest) {
    /** A column whose heading is the whole name. */
    public Column(String id, String authority, String how, boolean onRequest) {
      this(id, authority, authority, how, onRequest);
    }

    /** What is kept of how the column looks is kept under this: its authority's part of the id. */
    String kept() {
      int end = id.indexOf('|');
      return end < 0 ? id : id.substring(0, end);
    }
  }

  /**
   * A person, a document or a kind of information.
   *
   * @param detail what is shown beside the name, such as the personal number
   * @param mark a protected identity or a third person, where there is one
   */
  public record Group(String id, String name, String detail, @Nullable Mark mark, List<Row> rows) {
    /** Copies what it is given. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** The mark at the right of a group. */
  public record Mark(boolean protectedIdentity, String text) {}

  /**
   * A piece of information.
   *
   * @param source the document it stands in and what protects it
   * @param given that it has been handed over before, and to whom, where it has
   * @param guarded that it belongs to a protected identity or a third person: its words never leave
   *     the window by copy or print
   */
  public record Row(
      String id, String title, String source, @Nullable String given, boolean guarded) {
    /** A row that is not guarded. */
    public Row(String id, String title, String source, @Nullable String given) {
      this(id, title, source, given, false);
    }
  }

  /** One row in one column. */
  public record CellKey(String row, String column) {}

  /**
   * An answer.
   *
   * @param remark what is missing, as a sentence; empty where nothing is
   * @param heat how many cells one of the judgements it waits for may settle; 0 where none may
   * @param differs on another day than today: whether today's answer is another
   */
  public record Cell(Outcome outcome, String remark, int heat, boolean differs) {
    /** An answer of today, without heat. */
    public Cell(Outcome outcome, String remark) {
      this(outcome, remark, 0, false);
    }
  }

  /** The answer for a row and a column; empty while it is being evaluated. */
  public Optional<Cell> cell(CellKey key) {
    return Optional.ofNullable(cells.get(key));
  }

  /** The column with this id. */
  public Optional<Column> column(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }

  /** The place of a column, or −1. */
  public int columnIndex(String id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** The row with this id. */
  public Optional<Row> row(String id) {
    return groups.stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.id().equals(id))
        .findFirst();
  }

  /** The group that a row belongs to. */
  public Optional<Group> groupOf(String row) {
    return groups.stream()
        .filter(group -> group.rows().stream().anyMatch(each -> each.id().equals(row)))
        .findFirst();
  }

  /** How many items there are. */
  public int rowCount() {
    return groups.stream().mapToInt(group -> group.rows().size()).sum();
  }
}
