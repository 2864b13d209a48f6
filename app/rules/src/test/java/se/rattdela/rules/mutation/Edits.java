package se.rattdela.rules.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.SourceNode;
import se.rattdela.rules.pack.SourceNode.Entry;
import se.rattdela.rules.pack.SourceNode.Mapping;
import se.rattdela.rules.pack.SourceNode.Scalar;
import se.rattdela.rules.pack.SourceNode.Sequence;

/** Finds every place in a source where a fault can be put, and puts it there. */
final class Edits {

  /** Receives a source with one fault. */
  interface Sink {
    void accept(String operator, String place, SourceNode whole);
  }

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Set<String> LISTS =
      Set.of(
          "overrides",
          "secrecies",
          "recipient",
          "holder",
          "purpose",
          "category",
          "crime.stage",
          "crime.form",
          "crime.kind",
          "yieldsTo",
          "groups",
          "values");
  private static final Set<String> PLAIN_LEAVES =
      Set.of(
          "recipient",
          "holder",
          "purpose",
          "category",
          "initiative",
          "age",
          "crime.stage",
          "crime.form",
          "crime.kind",
          "crime.minimumMonths",
          "crime.prison",
          "crime.victimAge");
  private static final Map<String, String> OPPOSITE =
      Map.of(
          "fact", "factNot",
          "factNot", "fact",
          "judgement", "judgementNot",
          "judgementNot", "judgement");
  private static final Map<String, List<String>> EFFECTS =
      Map.of(
          "PERMITS", List.of("OBLIGES"),
          "OBLIGES", List.of("PERMITS"),
          "CARRIES", List.of("OBLIGES", "PERMITS"),
          "NOT_SECRET_DUTY", List.of("OBLIGES", "PERMITS"));
  private static final Map<String, List<String>> HARM_TESTS =
      Map.of(
          "OMVANT", List.of("ABSOLUT", "RAKT"),
          "RAKT", List.of("ABSOLUT", "OMVANT"),
          "ABSOLUT", List.of("OMVANT"));

  /** Codes to put where another one stands, by the kind of list. */
  private final Map<String, List<String>> codes;

  /** The recipients that a group written with an at sign stands for. */
  private final Map<String, List<String>> members;

  private final Sink sink;

  Edits(Map<String, List<String>> codes, Map<String, List<String>> members, Sink sink) {
    this.codes = codes;
    this.members = members;
    this.sink = sink;
  }

  /** All faults in a source. */
  void in(String name, SourceNode source) {
    walk(source, name, UnaryOperator.identity());
  }

  private void walk(SourceNode node, String at, UnaryOperator<SourceNode> whole) {
    switch (node) {
      case Mapping mapping -> {
        mapping(mapping, at, whole);
        mapping
            .entries()
            .forEach((key, entry) -> {
              String below = at + " " + key;
              UnaryOperator<SourceNode> inside = v -> whole.apply(with(mapping, key, v));
              value(key, entry.value(), below, inside);
              walk(entry.value(), below, inside);
            });
      }
      case Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          int index = i;
          SourceNode item = sequence.items().get(i);
          walk(item, at + name(item, i), v -> whole.apply(with(sequence, index, v)));
        }
      }
      case Scalar scalar -> {
        // Faults in single values are made where their key is known.
      }
    }
  }

  private static String name(SourceNode item, int index) {
    if (item instanceof Mapping(var place, var entries)
        && entries.get("from") instanceof Entry(var keyPlace, var value)
        && entries.containsKey("effect")
        && value instanceof Scalar(var at, var from)) {
      return "@" + from;
    }
    return "[" + index + "]";
  }

  private void mapping(Mapping mapping, String at, UnaryOperator<SourceNode> whole) {
    for (String key : mapping.entries().keySet()) {
      SourceNode value = Objects.requireNonNull(mapping.entries().get(key)).value();
      String here = at + " " + key;
      if ((key.equals("all") || key.equals("any")) && size(value) > 1) {
        String other = key.equals("all") ? "any" : "all";
        sink.accept("and/or", here, whole.apply(renamed(mapping, key, other)));
      }
      String opposite = OPPOSITE.get(key);
      if (opposite != null) {
        sink.accept("negated leaf", here, whole.apply(renamed(mapping, key, opposite)));
      }
      boolean condition = mapping.entries().size() == 1;
      if (condition && PLAIN_LEAVES.contains(key)) {
        sink.accept("negated leaf", here, whole.apply(not(mapping)));
      }
      switch (key) {
        case "exclusive", "ordering", "trap", "reason", "closed" ->
            sink.accept("dropped " + key, here, whole.apply(without(mapping, key)));
        case "overrides" ->
            sink.accept("breaks every secrecy", here, whole.apply(without(mapping, key)));
        case "when" -> {
          if (mapping.entries().containsKey("scope")) {
            sink.accept("exclusion without condition", here, whole.apply(without(mapping, key)));
          }
        }
        default -> {
          // Nothing to drop.
        }
      }
      if (at.endsWith(" traps") && value instanceof Scalar) {
        sink.accept("dropped trap", here, whole.apply(without(mapping, key)));
      }
    }
  }

  private void value(String key, SourceNode value, String at, UnaryOperator<SourceNode> whole) {
    switch (value) {
      case Sequence list -> list(key, list, at, whole);
      case Scalar(var place, Object scalar) when scalar instanceof String text ->
          text(key, text, at, v -> whole.apply(new Scalar(place, v)));
      case Scalar(var place, Object scalar) when scalar instanceof Integer number ->
          number(key, number, at, v -> whole.apply(new Scalar(place, v)));
      case Scalar(var place, Object scalar) when scalar instanceof Boolean truth -> {
        if (!key.equals("closed")) {
          sink.accept("truth turned", at, whole.apply(new Scalar(place, !truth)));
        }
      }
      default -> {
        // Mappings are walked into.
      }
    }
  }

  private interface Put {
    SourceNode of(Object value);
  }

  private void text(String key, String text, String at, Put put) {
    if ((key.equals("from") || key.equals("to")) && DATE.matcher(text).matches()) {
      LocalDate day = LocalDate.parse(text);
      sink.accept("a day early", at, put.of(day.minusDays(1).toString()));
      sink.accept("a day late", at, put.of(day.plusDays(1).toString()));
    }
    switch (key) {
      case "effect" ->
          EFFECTS
              .getOrDefault(text, List.of())
              .forEach(e -> sink.accept("effect swap", at + " " + e, put.of(e)));
      case "scope" ->
          sink.accept("scope swap", at, put.of(text.equals("ITEM") ? "SECRECY" : "ITEM"));
      case "initiative" ->
          sink.accept("initiative swap", at, put.of(text.equals("OWN") ? "REQUEST" : "OWN"));
      case "harmTest" ->
          HARM_TESTS
              .getOrDefault(text, List.of())
              .forEach(t -> sink.accept("harm test swap", at + " " + t, put.of(t)));
      default -> {
        // Codes are changed in their lists, words are no law.
      }
    }
  }

  private void number(String key, int number, String at, Put put) {
    if (key.equals("maxYears")) {
      sink.accept("years swap", at, put.of(number == 50 ? 70 : 50));
    } else {
      sink.accept("threshold", at + " +1", put.of(number + 1));
      sink.accept("threshold", at + " -1", put.of(number - 1));
    }
  }

  private void list(String key, Sequence list, String at, UnaryOperator<SourceNode> whole) {
    boolean codeList = LISTS.contains(key);
    boolean parts = key.equals("all") || key.equals("any");
    boolean clauses =
        key.equals("requirements") || key.equals("exclusions") || key.equals("constraints");
    for (int i = 0; i < list.items().size(); i++) {
      String item = at + (codeList ? " " + scalar(list.items().get(i)) : "[" + i + "]");
      boolean last = list.items().size() == 1;
      if ((codeList && !last) || (parts && !last) || clauses) {
        sink.accept(
            "dropped " + (codeList ? "entry" : parts ? "part" : key),
            item,
            whole.apply(without(list, i)));
      }
      if (codeList) {
        for (String other : others(key, list, scalar(list.items().get(i)))) {
          sink.accept(
              "swapped entry",
              item + " for " + other,
              whole.apply(with(list, i, new Scalar(list.place(), other))));
        }
      }
    }
    if (codeList && !codes.getOrDefault(key, List.of()).isEmpty() && !key.equals("yieldsTo")) {
      for (String other : others(key, list, "")) {
        List<SourceNode> more = new ArrayList<>(list.items());
        more.add(new Scalar(list.place(), other));
        sink.accept("extra entry", at + " " + other, whole.apply(new Sequence(list.place(), more)));
      }
    }
  }

  /** One code of the same kind that the list has not: for a group another group. */
  private List<String> others(String key, Sequence list, String instead) {
    List<String> taken = new ArrayList<>();
    for (SourceNode item : list.items()) {
      taken.add(scalar(item));
      taken.addAll(members.getOrDefault(scalar(item), List.of()));
    }
    return codes.getOrDefault(key, List.of()).stream()
        .filter(c -> c.startsWith("@") == instead.startsWith("@"))
        .filter(c -> !taken.contains(c))
        .limit(1)
        .toList();
  }

  private static String scalar(SourceNode node) {
    return node instanceof Scalar(var place, Object value) ? String.valueOf(value) : "";
  }

  private static int size(SourceNode node) {
    return node instanceof Sequence(var place, var items) ? items.size() : 0;
  }

  private static Mapping with(Mapping mapping, String key, SourceNode value) {
    Map<String, Entry> entries = new LinkedHashMap<>(mapping.entries());
    entries.put(key, new Entry(mapping.place(), value));
    return new Mapping(mapping.place(), entries);
  }

  private static Mapping without(Mapping mapping, String key) {
    Map<String, Entry> entries = new LinkedHashMap<>(mapping.entries());
    entries.remove(key);
    return new Mapping(mapping.place(), entries);
  }

  private static Mapping renamed(Mapping mapping, String key, String other) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    mapping.entries().forEach((k, entry) -> entries.put(k.equals(key) ? other : k, entry));
    return new Mapping(mapping.place(), entries);
  }

  private static Mapping not(Mapping condition) {
    return new Mapping(condition.place(), Map.of("not", new Entry(condition.place(), condition)));
  }

  private static Sequence with(Sequence list, int index, SourceNode value) {
    List<SourceNode> items = new ArrayList<>(list.items());
    items.set(index, value);
    return new Sequence(list.place(), items);
  }

  private static Sequence without(Sequence list, int index) {
    List<SourceNode> items = new ArrayList<>(list.items());
    items.remove(index);
    return new Sequence(list.place(), items);
  }

  /** What a mapping says under a key; null where it says nothing. */
  static @Nullable SourceNode get(SourceNode node, String key) {
    return node instanceof Mapping(var place, var entries)
            && entries.get(key) instanceof Entry(var keyPlace, var value)
        ? value
        : null;
  }

  /** A mapping with one value replaced. */
  static SourceNode put(SourceNode node, String key, SourceNode value) {
    return node instanceof Mapping mapping ? with(mapping, key, value) : node;
  }
}
