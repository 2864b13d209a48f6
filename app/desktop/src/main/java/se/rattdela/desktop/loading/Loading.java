package se.rattdela.desktop.loading;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Tasks;

/** The fetching behind a page, and how it stands. To be used on the window's thread. */
public final class Loading {
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Ready());
  private boolean shownOnce;

  /** Nothing has been fetched at first. */
  public Loading(Tasks tasks) {
    this.tasks = tasks;
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * Fetches something.
   *
   * @param title what is fetched, in the user's words
   * @param show takes what was fetched; the page shows its content afterwards
   */
  public <T> void fetch(String title, Tasks.Work<T> work, Consumer<? super T> show) {
    start(
        title,
        work,
        fetched -> {
          show.accept(fetched);
          ready();
        });
  }

  /** Fetches a list; an empty one is said to be empty. */
  public <R> void fetchRows(
      String title, Tasks.Work<List<R>> work, Consumer<? super List<R>> show) {
    start(
        title,
        work,
        fetched -> {
          show.accept(fetched);
          settle(fetched.isEmpty() ? new LoadState.Empty() : new LoadState.Ready());
        });
  }

  /** There is something to show. */
  public void ready() {
    settle(new LoadState.Ready());
  }

  /** It could not be fetched. */
  public void failed(Throwable cause) {
    state.set(new LoadState.Failed(cause));
  }

  private void settle(LoadState settled) {
    shownOnce = true;
    state.set(settled);
  }

  private <T> void start(String title, Tasks.Work<T> work, Consumer<? super T> done) {
    busy(tasks.prepare(title, work).stoppable().onSuccess(done).onFailure(this::failed).start());
  }

  /** Waits for a work of the page's own, which says itself how it went. */
  public void busy(Tasks.Running running) {
    LoadState before = state.get();
    if (tasks.running().contains(running)) {
      // Old content comes back when the user stops waiting; where there is none that is said.
      LoadState stopped =
          shownOnce && !(before instanceof LoadState.Busy)
              ? before
              : new LoadState.Failed(new CancellationException());
      running.whenCancelled(() -> state.set(stopped));
      state.set(new LoadState.Busy(running));
    }
  }
}
