package se.rattdela.rules.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackProblem;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.SourceNode;

/** Reads the parts of case files and collects what is wrong with them, each at its line. */
final class CaseProblems {

  private final List<PackProblem> found = new ArrayList<>();

  void add(Place place, String key, Object... arguments) {
    found.add(new PackProblem(place, RuleMessage.of(key, arguments)));
  }

  void stopIfWrong() {
    if (!found.isEmpty()) {
      throw new PackException(found);
    }
  }

  /** The values of a mapping by key; keys that are not allowed become problems. */
  Map<String, SourceNode> entries(SourceNode node, Collection<String> allowed) {
    Map<String, SourceNode> values = entries(node);
    for (Map.Entry<String, SourceNode> entry : values.entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        add(
            entry.getValue().place(),
            "pack.unknown-key",
            entry.getKey(),
            String.join(", ", allowed));
      }
    }
    return values;
  }

  /** The values of a mapping by key. */
  Map<String, SourceNode> entries(SourceNode node) {
    Map<String, SourceNode> values = new LinkedHashMap<>();
    if (node instanceof SourceNode.Mapping(Place place, var entries)) {
      entries.forEach((key, entry) -> values.put(key, entry.value()));
    } else {
      add(node.place(), "pack.map-expected");
    }
    return values;
  }

  List<SourceNode> items(SourceNode node) {
    if (node instanceof SourceNode.Sequence(Place place, List<SourceNode> items)) {
      return items;
    }
    add(node.place(), "pack.list-expected");
    return List.of();
  }

  String text(SourceNode node) {
    if (node instanceof SourceNode.Scalar(Place place, Object value)
        && value instanceof String text) {
      return text;
    }
    add(node.place(), "pack.text-expected");
    return "";
  }

  List<String> texts(@Nullable SourceNode node) {
    return node == null ? List.of() : items(node).stream().map(this::text).toList();
  }

  /** A text that must be one of the given codes. */
  String code(SourceNode node, Set<String> known, String kind) {
    String code = text(node);
    if (!known.contains(code)) {
      add(node.place(), "pack.unknown-code", code, kind);
    }
    return code;
  }
}
