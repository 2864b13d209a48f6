package se.rattdela.benchmarks.peers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Truth;

/** Another engine with the pack rendered for it. */
interface Peer {

  /**
   * The inputs in the engine's own form. Not part of what is measured.
   *
   * @param inputs every input; null = not known
   */
  Object prepare(Map<String, @Nullable Object> inputs);

  /** What the engine says of every rule, in the order of the {@link RuleIndex}. */
  Truth[] evaluate(Object prepared);
}
