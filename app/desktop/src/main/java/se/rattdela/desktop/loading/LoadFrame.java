package se.rattdela.desktop.loading;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Listeners;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.failure.Problem;

/** A page's content, or why there is none, as its view model says. */
public final class LoadFrame {
  private final Texts texts;
  private final StatePane pane;
  private final Listeners listeners = new Listeners();
  private Runnable whenReady = () -> {};
  private Runnable whenEmpty;

  /** A frame around content. */
  public LoadFrame(Texts texts, Node content) {
    this.texts = texts;
    this.pane = new StatePane(texts, content);
    this.whenEmpty = pane::showContent;
  }

  /** Puts a frame around a node of a view, in its place. */
  public static LoadFrame around(Texts texts, Pane page, Node content) {
    page.getChildren().remove(content);
    LoadFrame frame = new LoadFrame(texts, content);
    page.getChildren().add(frame.pane());
    return frame;
  }

  /** What to put on the page. */
  public StatePane pane() {
    return pane;
  }

  /** What to say when there is nothing; without it the content itself is shown. */
  public LoadFrame whenEmpty(String icon, String title, String text) {
    this.whenEmpty = () -> pane.showEmpty(icon, title, text, null);
    return this;
  }

  /**
   * Where the keyboard begins when the content comes, unless the user has taken it elsewhere: in a
   * page with a list at its chosen row, which Enter opens; in a form at its first field.
   */
  public LoadFrame beginAt(Node node) {
    pane.beginAt(node);
    return this;
  }

  /** What else to do when the content is shown. */
  public LoadFrame whenReady(Runnable action) {
    this.whenReady = action;
    return this;
  }

  /** Follows how things stand, until {@link #end}. */
  public LoadFrame begin(ObservableValue<LoadState> state) {
    listeners.on(state, this::show);
    return this;
  }

  /** Does something with every new value that is not null, until {@link #end}. */
  public <T> LoadFrame with(ObservableValue<? extends @Nullable T> value, Consumer<T> action) {
    listeners.on(
        value,
        now -> {
          if (now != null) {
            action.accept(now);
          }
        });
    return this;
  }

  /** Does something at every change of a value, also when it is gone, until {@link #end}. */
  public LoadFrame onChange(ObservableValue<?> value, Runnable action) {
    listeners.on(value, now -> action.run());
    return this;
  }

  /** Follows nothing any longer. */
  public void end() {
    listeners.end();
  }

  private void show(LoadState state) {
    switch (state) {
      case LoadState.Ready() -> {
        pane.showContent();
        whenReady.run();
      }
      case LoadState.Empty() -> whenEmpty.run();
      case LoadState.Busy(var running) -> pane.showBusy(running);
      case LoadState.Failed(Throwable cause) -> {
        Problem problem = Problem.of(cause, texts);
        pane.showFailure(problem.title(), problem.text(), problem.code(), null);
      }
    }
  }
}
