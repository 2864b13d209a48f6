package se.rattdela.desktop.document;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.item.Passage;
import se.rattdela.rules.Crime;

/**
 * The fields of an item that are no text, as texts for the journal. What cannot be read was written
 * by another version of the program: an {@link IllegalArgumentException}.
 */
final class ItemText {
  private static final String APART = "\u001f";

  private ItemText() {}

  /** Places such as {@code 3:10-14}. */
  static String passages(List<Passage> passages) {
    return passages.stream().map(ItemText::passage).collect(Collectors.joining(","));
  }

  static String passage(Passage passage) {
    return passage.document().value() + ":" + passage.start() + "-" + passage.end();
  }

  static List<Passage> passages(String text) {
    return split(text).map(ItemText::passage).toList();
  }

  static Passage passage(String text) {
    int colon = text.indexOf(':');
    int dash = text.indexOf('-', colon + 1);
    if (colon < 0 || dash < 0) {
      throw new IllegalArgumentException("not a place in a text");
    }
    Passage passage =
        new Passage(
            new DocumentId(Long.parseLong(text.substring(0, colon))),
            Integer.parseInt(text.substring(colon + 1, dash)),
            Integer.parseInt(text.substring(dash + 1)));
    if (passage.start() < 0 || passage.end() <= passage.start()) {
      throw new IllegalArgumentException("not a place in a text");
    }
    return passage;
  }

  private static Stream<String> split(String text) {
    return Arrays.stream(text.split(",", -1)).filter(each -> !each.isEmpty());
  }

  /** The ticked provisions; the first part says whose ticks they are. */
  static String secrecy(SecrecyTicks.Ticked ticked) {
    return ticked.owned() + "," + String.join(",", new TreeSet<>(ticked.codes()));
  }

  static SecrecyTicks.Ticked secrecy(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      throw new IllegalArgumentException("no ticks");
    }
    Set<String> codes = split(text.substring(comma)).collect(Collectors.toSet());
    return new SecrecyTicks.Ticked(codes, Boolean.parseBoolean(text.substring(0, comma)));
  }

  /** Facts such as {@code item.concerns-case-person=true}. */
  static String facts(Map<String, Boolean> facts) {
    return new TreeMap<>(facts)
        .entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining(","));
  }

  static Map<String, Boolean> facts(String text) {
    return split(text)
        .collect(Collectors.toMap(ItemText::key, each -> Boolean.valueOf(value(each))));
  }

  private static String key(String fact) {
    return fact.substring(0, sign(fact));
  }

  private static String value(String fact) {
    return fact.substring(sign(fact) + 1);
  }

  private static int sign(String fact) {
    int sign = fact.indexOf('=');
    if (sign < 0) {
      throw new IllegalArgumentException("not a fact");
    }
    return sign;
  }

  /** What is known of a crime; empty where there is none. */
  static String crime(@Nullable Crime crime) {
    if (crime == null) {
      return "";
    }
    Stream<@Nullable Object> parts =
        Stream.of(
            crime.stage(),
            crime.form(),
            crime.kind(),
            crime.minimumMonths(),
            crime.prison(),
            crime.victimAge());
    return parts.map(each -> Objects.toString(each, "")).collect(Collectors.joining(APART));
  }

  static @Nullable Crime crime(String text) {
    if (text.isEmpty()) {
      return null;
    }
    List<String> parts = Arrays.asList(text.split(APART, -1));
    if (parts.size() != 6) {
      throw new IllegalArgumentException("not as many parts as a crime has");
    }
    Iterator<String> next = parts.iterator();
    return new Crime(
        part(next, Function.identity()),
        part(next, Function.identity()),
        part(next, Function.identity()),
        part(next, Integer::valueOf),
        part(next, Boolean::valueOf),
        part(next, Integer::valueOf));
  }

  private static <T> @Nullable T part(Iterator<String> next, Function<String, T> read) {
    String part = next.next();
    return part.isEmpty() ? null : read.apply(part);
  }
}
