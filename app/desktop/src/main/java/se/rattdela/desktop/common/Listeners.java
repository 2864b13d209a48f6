package se.rattdela.desktop.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** What a page listens to while it is shown; all of it is let go of at once. */
public final class Listeners {
  private final List<Runnable> ends = new ArrayList<>();

  /** Tells every new value, until {@link #end}. */
  public <T> void on(ObservableValue<T> value, Consumer<? super T> action) {
    ChangeListener<T> listener = (observable, before, now) -> action.accept(now);
    value.addListener(listener);
    ends.add(() -> value.removeListener(listener));
  }

  /** Listens to nothing any longer. */
  public void end() {
    ends.forEach(Runnable::run);
    ends.clear();
  }
}
