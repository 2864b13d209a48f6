package se.rattdela.desktop.session;

import org.jspecify.annotations.Nullable;

/**
 * How a user left what can be arranged on a page, such as the width of a column; nothing of a case
 * or of a person. May be asked on any thread; keeping may wait for the disk.
 */
public interface ViewMemory {
  /** What was kept under a name; null where nothing was. */
  @Nullable String kept(String name);

  /** Keeps something under a name, instead of what was; an empty value forgets it. */
  void keep(String name, String value);

  /** Remembers nothing. */
  static ViewMemory none() {
    return new ViewMemory() {
      @Override
      public @Nullable String kept(String name) {
        return null;
      }

      @Override
      public void keep(String name, String value) {
        // nothing is remembered
      }
    };
  }
}
