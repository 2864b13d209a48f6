package se.rattdela.rules.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Message;
import se.rattdela.rules.RuleMessage;

/**
 * The keys of one mapping, read one by one. Wrong types, missing keys and keys that were not asked
 * for become problems at their line; reading goes on, so that a jurist sees all of them at once.
 */
final class Fields {

  private static final String DATE = "dddd-dd-dd";

  private final SourceNode node;
  private final Map<String, SourceNode.Entry> entries;
  private final Set<String> asked = new HashSet<>();
  private final Problems problems;

  Fields(SourceNode node, Problems problems) {
    this.node = node;
    this.problems = problems;
    if (node instanceof SourceNode.Mapping(Place place, var found)) {
      this.entries = found;
    } else {
      this.entries = Map.of();
      problems.add(node.place(), "pack.map-expected");
    }
  }

  /** Collects problems. */
  static final class Problems {
    private static final int MOST = 100;
    private static final int LONGEST_ARGUMENT = 300;

    private final List<PackProblem> found = new ArrayList<>();

    void add(Place place, String key, Object... arguments) {
      if (found.size() < MOST) {
        found.add(new PackProblem(place, key, RuleMessage.of(key, shortened(arguments))));
      } else if (found.size() == MOST) {
        found.add(new PackProblem(place, RuleMessage.of("pack.more")));
      }
    }

    /** What stands in a foreign file may be as long as it likes; a message may not. */
    private static Object[] shortened(Object... arguments) {
      return Arrays.stream(arguments)
          .map(each -> each instanceof Message ? each : shortened(String.valueOf(each)))
          .toArray();
    }

    private static String shortened(String words) {
      return words.length() > LONGEST_ARGUMENT ? words.substring(0, LONGEST_ARGUMENT) + "…" : words;
    }

    List<PackProblem> found() {
      return found;
    }
  }

  Place place() {
    return node.place();
  }

  Place placeOf(String key) {
    SourceNode.Entry entry = entries.get(key);
    return entry == null ? node.place() : entry.value().place();
  }

  Set<String> keys() {
    return entries.keySet();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Says which keys were there but not asked for. */
  void finish() {
    entries.forEach((key, entry) -> {
      if (!asked.contains(key)) {
        problems.add(
            entry.keyPlace(), "pack.unknown-key", key, String.join(", ", new TreeSet<>(asked)));
      }
    });
  }

  @Nullable SourceNode optional(String key) {
    asked.add(key);
    SourceNode.Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  SourceNode required(String key) {
    SourceNode value = optional(key);
    if (value == null) {
      problems.add(node.place(), "pack.missing", key);
      return new SourceNode.Scalar(node.place(), null);
    }
    return value;
  }

  String text(String key) {
    return textOf(required(key), has(key));
  }

  @Nullable String optionalText(String key) {
    SourceNode value = optional(key);
    return value == null || isNull(value) ? null : textOf(value, true);
  }

  private static boolean isNull(SourceNode value) {
    return value instanceof SourceNode.Scalar scalar && scalar.value() == null;
  }

  private String textOf(SourceNode value, boolean report) {
    if (value instanceof SourceNode.Scalar(Place place, Object scalar)
        && scalar instanceof String text) {
      return text;
    }
    if (report) {
      problems.add(value.place(), "pack.text-expected");
    }
    return "";
  }

  boolean bool(String key, boolean otherwise) {
    SourceNode value = optional(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof SourceNode.Scalar(Place place, Object scalar)
        && scalar instanceof Boolean truth) {
      return truth;
    }
    problems.add(value.place(), "pack.boolean-expected");
    return otherwise;
  }

  int number(String key) {
    SourceNode value = required(key);
    if (value instanceof SourceNode.Scalar(Place place, Object scalar)
        && scalar instanceof Integer number) {
      return number;
    }
    if (has(key)) {
      problems.add(value.place(), "pack.number-expected");
    }
    return 0;
  }

  LocalDate date(String key) {
    SourceNode value = required(key);
    if (has(key) && isNull(value)) {
      problems.add(value.place(), "pack.text-expected");
    }
    LocalDate date = optionalDate(key);
    return date == null ? LocalDate.EPOCH : date;
  }

  @Nullable LocalDate optionalDate(String key) {
    String text = optionalText(key);
    if (text == null) {
      return null;
    }
    try {
      if (looksLikeDate(text)) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      }
    } catch (DateTimeException e) {
      // Falls through to the message: a day that does not exist is as wrong as a wrong form.
    }
    problems.add(placeOf(key), "pack.not-date", text);
    return null;
  }

  /** Read by hand: a formatter takes longer to get ready than the whole pack to read. */
  private static boolean looksLikeDate(String text) {
    if (text.length() != DATE.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (DATE.charAt(i) == 'd' ? !digit : c != DATE.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  List<SourceNode> items(String key) {
    SourceNode value = optional(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof SourceNode.Sequence(Place place, List<SourceNode> items)) {
      return items;
    }
    problems.add(value.place(), "pack.list-expected");
    return List.of();
  }

  /** Codes of one kind, each checked; groups written {@code @name} are expanded by the caller. */
  Set<String> codes(String key, Collection<String> allowed, String kind) {
    Set<String> codes = new LinkedHashSet<>();
    List<SourceNode> items = items(key);
    if (items.isEmpty()) {
      problems.add(placeOf(key), "pack.empty-list");
    }
    for (SourceNode item : items) {
      String code = textOf(item, true);
      if (!allowed.contains(code)) {
        problems.add(item.place(), "pack.unknown-code", code, kind);
      }
      codes.add(code);
    }
    return codes;
  }

  String oneOf(String key, Collection<String> allowed) {
    String value = text(key);
    if (has(key) && !allowed.contains(value)) {
      problems.add(placeOf(key), "pack.unknown-value", value, String.join(", ", allowed));
    }
    return value;
  }
}
