package se.rattdela.desktop.worklist;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.session.Desk;

/** A list that is fetched, shown and opened. */
public final class WorkListViewModel<R> {
  private final Desk desk;
  private final Callable<List<R>> source;
  private final Consumer<R> open;
  private final ObservableList<R> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Ready());

  /**
   * Makes the view model.
   *
   * @param source fetches the list; may block
   * @param open what happens when a row is chosen
   */
  public WorkListViewModel(Desk desk, Callable<List<R>> source, Consumer<R> open) {
    this.desk = desk;
    this.source = source;
    this.open = open;
  }

  /** What to show. */
  public ObservableList<R> rows() {
    return rows;
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Fetches the list. */
  public void load() {
    Tasks.Running running =
        desk.tasks()
            .prepare(desk.texts().get("caselist.loading"), progress -> source.call())
            .onSuccess(this::show)
            .onFailure(cause -> state.set(new LoadState.Failed(cause)))
            .start();
    if (desk.tasks().running().contains(running)) {
      state.set(new LoadState.Busy(running));
    }
  }

  /** Opens a row. */
  public void open(R row) {
    open.accept(row);
  }

  private void show(List<R> found) {
    rows.setAll(found);
    state.set(found.isEmpty() ? new LoadState.Empty() : new LoadState.Ready());
  }
}
