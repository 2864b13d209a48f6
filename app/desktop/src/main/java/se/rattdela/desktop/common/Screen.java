package se.rattdela.desktop.common;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** What the shell can show. Listeners live between activate and deactivate, never longer. */
public interface Screen {
  /** The node to show. */
  Parent root();

  /** The way here, for the top bar; the last one is this screen. */
  List<String> crumbs();

  /**
   * What this screen shows, such as the number of a case, once that is known; it then stands in the
   * place of the last of the {@link #crumbs}. Null where the screen has no such name.
   */
  default @Nullable ObservableValue<String> crumb() {
    return null;
  }

  /** Starts listening and loads what is to be shown. */
  default void activate() {}

  /** Stops listening. */
  default void deactivate() {}

  /** What can be done here now, for the list of commands; the most used first. */
  default List<Command> commands() {
    return List.of();
  }

  /** Prints what is shown, where that is something for paper. */
  default void print() {}

  /**
   * Whether this screen may be left now. A screen that first has to ask the user returns false and
   * runs {@code leave} when the answer is yes.
   */
  default boolean mayLeave(Runnable leave) {
    return true;
  }

  /** How things stand with what the user has written here, or null where nothing is written. */
  default @Nullable ObservableValue<SaveState> saveState() {
    return null;
  }
}
