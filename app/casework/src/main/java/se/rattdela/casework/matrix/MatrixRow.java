package se.rattdela.casework.matrix;

import java.util.List;
import se.rattdela.casework.item.ItemView;
import se.rattdela.rules.Verdict;

/** An item with one verdict a column, in the order of the columns. */
public record MatrixRow(ItemView item, List<Verdict> cells) {
  public MatrixRow {
    cells = List.copyOf(cells);
  }
}
