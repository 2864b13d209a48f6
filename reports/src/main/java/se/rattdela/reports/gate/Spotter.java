package se.rattdela.reports.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds doubtful names in text for people: as words of their own, with the capitals they are given
 * with or all in capitals, also in the genitive. In small letters they are words: "maj", "hans".
 */
final class Spotter {
  private static final int WORDS_AROUND = 6;
  private static final int NEIGHBOURS = 2;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final Map<String, List<DoubtfulName>> names = new HashMap<>();
  private final Map<DoubtfulName, List<Spot>> harmless = new HashMap<>();
  private final @Nullable Pattern pattern;

  Spotter(List<DoubtfulName> doubtful) {
    for (DoubtfulName each : doubtful) {
      String name = Folded.normalised(each.name()).strip();
      if (name.codePoints().filter(Character::isLetter).count() >= 2) {
        names.computeIfAbsent(key(name), _ -> new ArrayList<>()).add(each);
      }
    }
    pattern = names.isEmpty() ? null : pattern(doubtful);
    for (DoubtfulName each : doubtful) {
      harmless.put(each, each.harmless().stream().flatMap(text -> all(text).stream()).toList());
    }
  }

  private static Pattern pattern(List<DoubtfulName> doubtful) {
    return Pattern.compile(
        doubtful.stream()
            .map(each -> Folded.normalised(each.name()).strip())
            .flatMap(name -> Stream.of(name, name.toUpperCase(SWEDISH)))
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(", ")[sS]?(?![\\p{L}\\p{N}])")));
  }

  private static String key(String name) {
    return name.toUpperCase(SWEDISH);
  }

  /** Where somebody must look. */
  List<Spot> in(String text) {
    return all(text).stream()
        .filter(spot ->
            harmless.getOrDefault(spot.name, List.of()).stream()
                .noneMatch(known -> known.name.equals(spot.name) && known.surroundedLike(spot)))
        .toList();
  }

  private List<Spot> all(String text) {
    Pattern sought = pattern;
    if (sought == null || text.isBlank()) {
      return List.of();
    }
    String normalised = Folded.normalised(text);
    List<Spot> spots = new ArrayList<>();
    for (Matcher hit = sought.matcher(normalised); hit.find(); ) {
      String before = last(normalised.substring(0, hit.start()));
      String after = first(normalised.substring(hit.end()));
      for (DoubtfulName name : names.getOrDefault(key(hit.group(1)), List.of())) {
        spots.add(new Spot(name, before, hit.group(), after));
      }
    }
    return spots;
  }

  private static String last(String text) {
    // far more than the words are long
    String near = text.substring(Math.max(0, text.length() - 40 * WORDS_AROUND));
    String[] words = SPACE.split(near.strip());
    return join(words, Math.max(0, words.length - WORDS_AROUND), words.length)
        + (near.isEmpty() || !Character.isWhitespace(near.charAt(near.length() - 1)) ? "" : " ");
  }

  private static String first(String text) {
    String near = text.substring(0, Math.min(text.length(), 40 * WORDS_AROUND));
    String[] words = SPACE.split(near.strip());
    return (near.isEmpty() || !Character.isWhitespace(near.charAt(0)) ? "" : " ")
        + join(words, 0, Math.min(words.length, WORDS_AROUND));
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }

  /** A doubtful name with the words around it. */
  record Spot(DoubtfulName name, String before, String found, String after) {
    /** Whether the other has the same neighbours, as far as this one has any. */
    boolean surroundedLike(Spot other) {
      return isBegun(words(before).reversed(), words(other.before).reversed())
          && isBegun(words(after), words(other.after));
    }

    private static boolean isBegun(List<String> known, List<String> seen) {
      List<String> nearest = known.subList(0, Math.min(NEIGHBOURS, known.size()));
      for (int i = 0; i < nearest.size(); i++) {
        if (i >= seen.size()
            || !(seen.get(i).equals(nearest.get(i)) || seen.get(i).equals(nearest.get(i) + "s"))) {
          return false;
        }
      }
      return true;
    }

    private static List<String> words(String text) {
      return NO_WORD
          .splitAsStream(text.toLowerCase(SWEDISH))
          .filter(word -> !word.isEmpty())
          .toList();
    }

    /** Never the text. */
    @Override
    public String toString() {
      return "Spot[]";
    }
  }
}
