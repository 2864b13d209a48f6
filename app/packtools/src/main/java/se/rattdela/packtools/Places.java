package se.rattdela.packtools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.SourceNode;
import se.rattdela.rules.source.PackSource;

/** Where the parts of a pack stand in its sources; nowhere for a pack that is compiled. */
final class Places {

  private final Map<String, SourceNode> versions = new HashMap<>();
  private final Map<String, SourceNode> words = new HashMap<>();

  private Places() {}

  static Places none() {
    return new Places();
  }

  static Places of(PackSource source) {
    Places places = new Places();
    for (SourceNode rule : source.rules()) {
      SourceNode id = child(rule, "id");
      SourceNode list = child(rule, "versions");
      if (id instanceof SourceNode.Scalar(Place at, Object name)
          && list instanceof SourceNode.Sequence(Place start, List<SourceNode> items)) {
        items.forEach(item -> {
          if (child(item, "from") instanceof SourceNode.Scalar(Place fromAt, Object from)) {
            places.versions.put(name + "@" + from, item);
          }
        });
      }
    }
    if (source.vocabulary() instanceof SourceNode.Mapping(Place at, var entries)) {
      entries.forEach((section, entry) -> places.words.put(section, entry.value()));
    }
    return places;
  }

  private static @Nullable SourceNode child(@Nullable SourceNode node, String key) {
    if (node instanceof SourceNode.Mapping(Place at, var entries)) {
      SourceNode.Entry entry = entries.get(key);
      return entry == null ? null : entry.value();
    }
    return null;
  }

  /** A version, or a part of it: keys of mappings and indexes of lists, as far as they lead. */
  @Nullable Place of(String version, Object... path) {
    SourceNode node = versions.get(version);
    for (Object step : path) {
      SourceNode next = null;
      if (step instanceof String key) {
        next = child(node, key);
      } else if (step instanceof Integer index
          && node instanceof SourceNode.Sequence(Place at, List<SourceNode> items)
          && index < items.size()) {
        next = items.get(index);
      }
      if (next == null) {
        break;
      }
      node = next;
    }
    return node == null ? null : node.place();
  }

  /** A part of a condition: the indexes of the branches that lead to it. */
  @Nullable Place branch(String version, List<Object> base, List<Integer> branches) {
    SourceNode node = versions.get(version);
    for (Object step : base) {
      node = step instanceof Integer index ? item(node, index) : child(node, String.valueOf(step));
    }
    for (int index : branches) {
      SourceNode inner = onlyValue(node);
      SourceNode of = child(inner, "of");
      SourceNode list = of == null ? inner : of;
      SourceNode next = list instanceof SourceNode.Sequence ? item(list, index) : list;
      node = next == null ? node : next;
    }
    return node == null ? null : node.place();
  }

  private static @Nullable SourceNode item(@Nullable SourceNode node, int index) {
    return node instanceof SourceNode.Sequence(Place at, List<SourceNode> items)
            && index < items.size()
        ? items.get(index)
        : null;
  }

  private static @Nullable SourceNode onlyValue(@Nullable SourceNode node) {
    return node instanceof SourceNode.Mapping(Place at, var entries) && entries.size() == 1
        ? entries.values().iterator().next().value()
        : null;
  }

  /** A code or key in a section of the vocabulary; the section where it is not found. */
  @Nullable Place word(String section, String code) {
    SourceNode node = words.get(section);
    if (node instanceof SourceNode.Mapping(Place at, var entries)
        && entries.get(code) instanceof SourceNode.Entry(Place key, SourceNode value)) {
      return key;
    }
    return node == null ? null : node.place();
  }

  /** An entry of a list of the vocabulary. */
  @Nullable Place entry(String section, int index) {
    SourceNode node = words.get(section);
    SourceNode found = item(node, index);
    return found != null ? found.place() : node == null ? null : node.place();
  }
}
