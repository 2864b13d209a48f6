package se.rattdela.desktop.worklist;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.session.Desk;

/** A list that is fetched, shown and opened. */
public final class WorkListViewModel<R> {
  private final Desk desk;
  private final Callable<List<R>> source;
  private final Consumer<R> open;
  private final ObservableList<R> rows = FXCollections.observableArrayList();
  private final Loading loading;

  /**
   * Makes the view model.
   *
   * @param source fetches the list; may block
   * @param open what happens when a row is chosen
   */
  public WorkListViewModel(Desk desk, Callable<List<R>> source, Consumer<R> open) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.source = source;
    this.open = open;
  }

  /** What to show. */
  public ObservableList<R> rows() {
    return rows;
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** Fetches the list. */
  public void load() {
    loading.fetchRows(
        desk.texts().get("caselist.loading"), progress -> source.call(), rows::setAll);
  }

  /** Opens a row. */
  public void open(R row) {
    open.accept(row);
  }
}
