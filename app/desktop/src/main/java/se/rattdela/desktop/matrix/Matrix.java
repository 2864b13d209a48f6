package se.rattdela.desktop.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Outcome;

/**
 * What the sharing matrix shows: items grouped by person, a column for each way of handing over.
 *
 * @param cells an outcome for every pair of row and column
 */
public record Matrix(List<Column> columns, List<Group> groups, Map<CellKey, Cell> cells) {
  /** Nothing yet. */
  public static final Matrix EMPTY = new Matrix(List.of(), List.of(), Map.of());

  /** Copies what it is given. */
  public Matrix {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    cells = Map.copyOf(cells);
  }

  /**
   * An authority and how the item would reach it, since the answer depends on that.
   *
   * @param how the request's number, or that it is on own initiative
   */
  public record Column(String id, String authority, String how, boolean onRequest) {}

  /**
   * A person, or what concerns nobody.
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
   */
  public record Row(String id, String title, String source, @Nullable String given) {}

  /** One row in one column. */
  public record CellKey(String row, String column) {}

  /**
   * An answer.
   *
   * @param remark what is missing, as a sentence; empty where nothing is
   */
  public record Cell(Outcome outcome, String remark) {}

  /** The answer for a row and a column. */
  public Optional<Cell> cell(CellKey key) {
    return Optional.ofNullable(cells.get(key));
  }

  /** The column with this id. */
  public Optional<Column> column(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
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
