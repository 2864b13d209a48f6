package se.rattdela.casework.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.common.PersonId;

/**
 * Finds the names of persons in a case, whole or in part. A name that several carry is found with
 * all of them. Names that are ordinary words as well – Hans, Maj, Linnea – are marked so where a
 * sentence begins, since every word has a capital letter there.
 */
final class NameFinder {
  private static final int SHORTEST = 2;
  private static final Locale SWEDISH = Locale.of("sv");
  private static final Set<String> ALSO_WORDS =
      Set.of(
          "hans", "per", "maj", "bo", "my", "liv", "sol", "love", "stig", "sten", "björn", "kaj",
          "saga", "juni", "april", "ask", "gran", "ros", "lilja", "viola", "linnea", "berg", "dahl",
          "lund", "ström", "holm", "sand", "man", "du", "vi", "ida", "tor", "alla", "gry", "siv",
          "våg", "ek", "alm", "frid", "fred", "tyr", "gull", "mild", "rask", "stark", "klara",
          "stina", "tage", "ture", "ebba", "mina", "mona", "sven", "nilla", "vilja", "tindra",
          "signe", "jul", "augusti", "mars", "hav", "dal", "rosen", "blom", "frisk", "modig",
          "lång", "kort", "snäll", "glad", "tapper", "svärd", "sköld", "kvist", "gren");

  /** The name and who carry it. */
  private final Map<String, Set<PersonId>> owners = new LinkedHashMap<>();

  private final List<Pattern> patterns = new ArrayList<>();

  private final Set<PersonId> unsought;

  /**
   * @param unsought whose names are known but not reported
   */
  NameFinder(List<CasePerson> persons, Set<PersonId> unsought) {
    this.unsought = Set.copyOf(unsought);
    for (CasePerson person : persons) {
      String given = person.givenName().strip();
      String family = person.familyName().strip();
      if (!family.isEmpty()) {
        add(given + " " + family, person);
        add(family + ", " + given, person);
        add(family + " " + given, person);
        for (String each : given.split("\\s+")) {
          add(each + " " + family, person);
        }
        add(family, person);
      }
      add(given, person);
      for (String each : given.split("\\s+")) {
        add(each, person);
      }
    }
    List<String> names =
        owners.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .toList();
    if (!names.isEmpty()) {
      patterns.add(
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])(?:"
                  + String.join("|", names)
                  + ")(?=s?(?![\\p{L}\\p{N}]|-\\p{L}))",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  private void add(String name, CasePerson person) {
    String key = key(name);
    if (key.length() >= SHORTEST) {
      owners.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(person.id());
    }
  }

  /** Where persons are named, in the order of the text. */
  List<NamedPlace> find(CharSequence text) {
    List<NamedPlace> found = new ArrayList<>();
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        String written = matcher.group();
        Set<PersonId> carriers = owners.getOrDefault(key(written), Set.of());
        if (!unsought.containsAll(carriers) && Character.isUpperCase(written.charAt(0))) {
          found.add(
              new NamedPlace(
                  new Candidate.Place(matcher.start(), matcher.end()),
                  carriers,
                  ALSO_WORDS.contains(key(written)) && beginsSentence(text, matcher.start())));
        }
      }
    }
    return found;
  }

  private static boolean beginsSentence(CharSequence text, int start) {
    int at = start - 1;
    while (at >= 0
        && (Character.isWhitespace(text.charAt(at)) || "”\"»(–-".indexOf(text.charAt(at)) >= 0)) {
      if (text.charAt(at) == '\n') {
        return true;
      }
      at--;
    }
    return at < 0 || ".!?:…".indexOf(text.charAt(at)) >= 0;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(SWEDISH);
  }
}
