package se.rattdela.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import se.rattdela.rules.pack.SourceNode;
import se.rattdela.rules.pack.SourceNode.Entry;
import se.rattdela.rules.pack.SourceNode.Mapping;
import se.rattdela.rules.pack.SourceNode.Scalar;
import se.rattdela.rules.pack.SourceNode.Sequence;

/** Makes other sources of a rule pack from given ones. */
public final class SourceTrees {

  private static final Set<String> ORDER = Set.of("exclusive", "ordering");

  /** Lists whose order means something: versions are oldest first. */
  private static final Set<String> ORDERED = Set.of("versions");

  private SourceTrees() {}

  /** A provision without its claims to be the only way and what settles the claims of others. */
  public static SourceNode withoutOrder(SourceNode node) {
    return rebuilt(
        "",
        node,
        (key, list) -> list,
        (key, entries) -> {
          entries.keySet().removeAll(ORDER);
          return entries;
        });
  }

  /** A source with every list, and the keys of every mapping, in another order. */
  static SourceNode shuffled(SourceNode node, Random random) {
    return rebuilt(
        "",
        node,
        (key, list) -> {
          List<SourceNode> items = new ArrayList<>(list);
          if (!ORDERED.contains(key)) {
            Collections.shuffle(items, random);
          }
          return items;
        },
        (key, entries) -> {
          List<Map.Entry<String, Entry>> all = new ArrayList<>(entries.entrySet());
          Collections.shuffle(all, random);
          Map<String, Entry> result = new LinkedHashMap<>();
          all.forEach(e -> result.put(e.getKey(), e.getValue()));
          return result;
        });
  }

  private static SourceNode rebuilt(
      String key,
      SourceNode node,
      BiFunction<String, List<SourceNode>, List<SourceNode>> lists,
      BiFunction<String, Map<String, Entry>, Map<String, Entry>> mappings) {
    return switch (node) {
      case Mapping(var place, var entries) -> {
        Map<String, Entry> result = new LinkedHashMap<>();
        entries.forEach((k, e) ->
            result.put(k, new Entry(e.keyPlace(), rebuilt(k, e.value(), lists, mappings))));
        yield new Mapping(place, mappings.apply(key, result));
      }
      case Sequence(var place, var items) ->
          new Sequence(
              place,
              lists.apply(key, items.stream().map(i -> rebuilt("", i, lists, mappings)).toList()));
      case Scalar scalar -> scalar;
    };
  }

  /** A mapping with one more entry under a key of it. */
  static SourceNode with(SourceNode node, String key, String added, SourceNode value) {
    if (!(node instanceof Mapping(var place, var entries))) {
      throw new IllegalArgumentException(key);
    }
    Map<String, Entry> outer = new LinkedHashMap<>(entries);
    Entry entry = outer.get(key);
    if (entry == null || !(entry.value() instanceof Mapping(var at, var inner))) {
      throw new IllegalArgumentException(key);
    }
    Map<String, Entry> more = new LinkedHashMap<>(inner);
    more.put(added, new Entry(at, value));
    outer.put(key, new Entry(entry.keyPlace(), new Mapping(at, more)));
    return new Mapping(place, outer);
  }
}
