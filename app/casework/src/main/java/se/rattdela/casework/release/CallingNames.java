package se.rattdela.casework.release;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;

/**
 * The names by which those are called who must not be told of: everyone with a protected identity,
 * and everyone who is called so in a passage that stays. A name alone is no sure sign. It is left
 * out where it is a word as well (Maj, Hans, Klara), where it has fewer than {@value #SHORTEST}
 * letters, and where someone who may be told of bears it.
 */
final class CallingNames {
  /** Shorter ones stand in any text. */
  static final int SHORTEST = 3;

  private static final Set<String> WORDS =
      Arrays.stream(
              ResourceBundle.getBundle(
                      "se.rattdela.casework.release.ReleaseWords",
                      Locale.ROOT,
                      ResourceBundle.Control.getNoFallbackControl(
                          ResourceBundle.Control.FORMAT_PROPERTIES))
                  .getString("names.words")
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  private final String open;
  private final Predicate<String> isWithheld;

  /**
   * @param open what may be read in the files, with the names of those who act in the matter
   * @param staying the words of what does not leave
   */
  CallingNames(Stream<String> open, List<String> staying) {
    this.open = open.collect(Collectors.joining("\n"));
    this.isWithheld = name -> staying.stream().anyMatch(words -> stands(name, words));
  }

  /** Which names of those in the case are searched for alone. */
  List<String> of(List<CasePerson> persons) {
    return persons.stream()
        .filter(person -> person.role() != PersonRole.SUBJECT)
        .filter(person ->
            person.protection() != ProtectedIdentity.NONE || isWithheld.test(called(person)))
        .map(CallingNames::called)
        .filter(name -> name.codePoints().filter(Character::isLetter).count() >= SHORTEST)
        .filter(name -> !WORDS.contains(name.toLowerCase(Locale.ROOT)))
        .filter(name -> !stands(name, open))
        .distinct()
        .toList();
  }

  private static String called(CasePerson person) {
    return person.givenName().strip().split("\\s+")[0];
  }

  /** As a word of its own, also in the genitive, whatever its case. */
  private static boolean stands(String name, String text) {
    return !name.isEmpty()
        && Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(name) + "s?(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text)
            .find();
  }
}
