package se.rattdela.desktop.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A line of the table. */
sealed interface MatrixLine {
  /** The heading of a group. */
  record Heading(Matrix.Group group, boolean open) implements MatrixLine {}

  /** An item. */
  record Item(Matrix.Row row, Matrix.Group group) implements MatrixLine {}

  /** The lines of the groups, without the items of those that are closed. */
  static List<MatrixLine> of(List<Matrix.Group> groups, Set<String> closed) {
    List<MatrixLine> lines = new ArrayList<>();
    for (Matrix.Group group : groups) {
      boolean open = !closed.contains(group.id());
      lines.add(new Heading(group, open));
      if (open) {
        group.rows().forEach(row -> lines.add(new Item(row, group)));
      }
    }
    return lines;
  }
}
