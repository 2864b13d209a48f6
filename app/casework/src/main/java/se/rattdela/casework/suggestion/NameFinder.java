package se.rattdela.casework.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.common.PersonId;

/**
 * Finds the names of persons in a case, whole or the given name alone. A family name alone is found
 * only where one person has it. Names that are ordinary words as well – Hans, Maj, Per – are not
 * taken where a sentence begins, since every word has a capital letter there.
 */
final class NameFinder {
  private static final int SHORTEST = 2;
  private static final Locale SWEDISH = Locale.of("sv");
  private static final Set<String> ALSO_WORDS =
      Set.of(
          "hans", "per", "maj", "bo", "my", "liv", "sol", "love", "stig", "sten", "björn", "kaj",
          "saga", "juni", "april", "ask", "gran", "ros", "lilja", "viola", "linnea", "berg", "dahl",
          "lund", "ström", "holm", "sand", "man", "du", "vi", "ida", "tor", "alla", "gry", "siv",
          "våg", "ek", "alm", "frid", "fred", "tyr", "gull", "mild", "rask", "stark");

  /** The name and who carries it. */
  private final Map<String, PersonId> owners = new LinkedHashMap<>();

  private final List<Pattern> patterns = new ArrayList<>();

  private final Set<PersonId> unsought;

  /**
   * @param unsought whose names are known but not reported
   */
  NameFinder(List<CasePerson> persons, Set<PersonId> unsought) {
    this.unsought = Set.copyOf(unsought);
    Set<String> shared = new HashSet<>();
    for (CasePerson person : persons) {
      String given = person.givenName().strip();
      String family = person.familyName().strip();
      if (!family.isEmpty()) {
        add(given + " " + family, person, shared);
        add(family + ", " + given, person, shared);
        add(family + " " + given, person, shared);
        for (String each : given.split("\\s+")) {
          add(each + " " + family, person, shared);
        }
        add(family, person, shared);
      }
      add(given, person, shared);
      for (String each : given.split("\\s+")) {
        add(each, person, shared);
      }
    }
    shared.forEach(owners::remove);
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

  private void add(String name, CasePerson person, Set<String> shared) {
    String key = key(name);
    if (key.length() < SHORTEST) {
      return;
    }
    PersonId before = owners.putIfAbsent(key, person.id());
    if (before != null && !before.equals(person.id())) {
      shared.add(key);
    }
  }

  /** Where persons are named, by person. */
  Map<PersonId, List<Candidate.Place>> find(String text) {
    Map<PersonId, List<Candidate.Place>> found = new HashMap<>();
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        PersonId owner = owners.get(key(matcher.group()));
        if (owner != null
            && !unsought.contains(owner)
            && isName(text, matcher.start(), matcher.group())) {
          found
              .computeIfAbsent(owner, _ -> new ArrayList<>())
              .add(new Candidate.Place(matcher.start(), matcher.end()));
        }
      }
    }
    return found;
  }

  private static boolean isName(String text, int start, String written) {
    return Character.isUpperCase(written.charAt(0))
        && !(ALSO_WORDS.contains(key(written)) && beginsSentence(text, start));
  }

  private static boolean beginsSentence(String text, int start) {
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
