package se.rattdela.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a provision does not apply, or what it still depends on.
 *
 * @param kind code of {@code reasonKinds} in the vocabulary
 * @param secrecy the secrecy provision that is not reached, where the reason is about one
 * @param keys the keys of the vocabulary that the reason rests on; empty where there are none
 * @param trap code of the named trap, where this is a known mistake
 * @param text the reason in Swedish, from the rule pack
 */
public record Reason(
    String kind, @Nullable String secrecy, List<String> keys, @Nullable String trap, String text) {

  /** Takes a copy of the keys. */
  public Reason {
    keys = List.copyOf(keys);
  }
}
