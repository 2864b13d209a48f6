package se.rattdela.desktop.session;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What pages remember from one visit to the next while the user is signed in, such as what can be
 * undone. In memory only; it ends with the session. Belongs to the window's thread.
 */
public final class Remembered {
  private record Key(Class<?> type, Object of) {}

  private final Map<Key, Object> all = new HashMap<>();

  /**
   * What is remembered of a kind about something.
   *
   * @param of what it is about, such as the id of a case
   * @param make makes it the first time
   */
  public <T> T of(Class<T> type, Object of, Supplier<T> make) {
    return type.cast(all.computeIfAbsent(new Key(type, of), key -> make.get()));
  }
}
