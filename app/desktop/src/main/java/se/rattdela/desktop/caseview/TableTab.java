package se.rattdela.desktop.caseview;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableView;

/** A tab that is one table of what was fetched with the case. */
final class TableTab<R> implements CaseTab {
  private final TableView<R> table = new TableView<>();
  private final Function<CaseViewModel.Opened, List<R>> rows;

  /** A table named for screen readers, with its columns and where its rows come from. */
  TableTab(
      String id,
      String name,
      Consumer<TableView<R>> columns,
      Function<CaseViewModel.Opened, List<R>> rows) {
    this.rows = rows;
    table.setId(id);
    table.setAccessibleText(name);
    columns.accept(table);
  }

  @Override
  public Node root() {
    return table;
  }

  @Override
  public void show(CaseViewModel.Opened opened) {
    table.getItems().setAll(rows.apply(opened));
  }

  @Override
  public void focus() {
    table.requestFocus();
  }
}
