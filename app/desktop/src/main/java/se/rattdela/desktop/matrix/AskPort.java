package se.rattdela.desktop.matrix;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;

/** The way from a cell to the jurist. */
public interface AskPort {
  /** Leads nowhere. */
  AskPort NONE =
      new AskPort() {
        @Override
        public void read(Consumer<List<Asked>> then) {
          then.accept(List.of());
        }

        @Override
        public void ask(String key, String text, Consumer<List<Asked>> then) {
          then.accept(List.of());
        }
      };

  /**
   * What has been asked.
   *
   * @param head by whom and when
   * @param answeredBy by whom and when; empty while it waits
   * @param answer empty while it waits
   */
  record Asked(String head, String text, String answeredBy, String answer) {}

  /** Keeps what is written in the field until it is sent. */
  default void keep(StringProperty text) {}

  /**
   * The form is opened for the cell: what was begun there before is put back.
   *
   * @param key of the question of law it is about; empty for one in the officer's own words
   */
  default void begin(String key) {}

  /** The form is closed; what was begun stays kept. */
  default void end() {}

  /** Reads what has been asked about the cell. */
  void read(Consumer<List<Asked>> then);

  /**
   * Asks, and reads anew once the question is saved.
   *
   * @param key as in {@link #begin}
   */
  void ask(String key, String text, Consumer<List<Asked>> then);
}
