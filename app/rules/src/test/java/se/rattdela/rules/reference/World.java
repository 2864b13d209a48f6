package se.rattdela.rules.reference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Question;

/**
 * A question with what is known: each key with its value. A key that is not there is not known; in
 * a complete world every key that anything asks about is there.
 *
 * @param question its day and its codes, which are always known
 * @param known values by key
 */
record World(Question question, Map<String, Object> known) {

  /** Takes a copy. */
  World {
    known = Map.copyOf(known);
  }

  /** The value of a key; null = not known. */
  @Nullable Object value(String key) {
    return known.get(key);
  }

  /** Whether a key is a field of a crime that the item does not concern at all. */
  boolean noSuchCrime(String key) {
    return key.startsWith("crime.") && question.crime() == null;
  }

  /** The world with more known. */
  World with(Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(known);
    all.putAll(more);
    return new World(question, all);
  }
}
