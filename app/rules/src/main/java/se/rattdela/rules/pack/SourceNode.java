package se.rattdela.rules.pack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as it stands in a source, with its place, whether the source is YAML or JSON. */
public sealed interface SourceNode {

  /** Where it stands. */
  Place place();

  /** Keys with values, in the order of the source. */
  record Mapping(Place place, Map<String, Entry> entries) implements SourceNode {}

  /**
   * One key with its value.
   *
   * @param keyPlace where the key stands
   * @param value the value
   */
  record Entry(Place keyPlace, SourceNode value) {}

  /** A list of values. */
  record Sequence(Place place, List<SourceNode> items) implements SourceNode {}

  /** A {@link String}, {@link Boolean}, {@link Integer} or null. */
  record Scalar(Place place, @Nullable Object value) implements SourceNode {}
}
