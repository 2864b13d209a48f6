package se.rattdela.benchmarks.peers;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Truth;

/** The expressions read by Kleene's tables alone: shows that the rendering is the pack. */
final class PlainPeer implements Peer {

  private final Rendering rendering;

  PlainPeer(Rendering rendering) {
    this.rendering = rendering;
  }

  @Override
  public Object prepare(Map<String, @Nullable Object> inputs) {
    return inputs;
  }

  @Override
  public Truth[] evaluate(Object prepared) {
    @SuppressWarnings("unchecked")
    Map<String, @Nullable Object> inputs = (Map<String, @Nullable Object>) prepared;
    return rendering
        .index()
        .carried(rendering.rules().stream().map(r -> r.truth(inputs)).toArray(Truth[]::new));
  }
}
