package se.rattdela.casework.release;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.reports.gate.DoubtfulName;

/**
 * The names by which those are called who must not be told of: everyone with a protected identity,
 * and everyone who is called so in a passage that stays. A name alone is no sure sign. Where it is
 * a word as well (Maj, Hans, Klara), has fewer than {@value #SHORTEST} letters, or is borne by
 * someone who may be told of, it stops nothing: the approver must look at it.
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
  List<String> certain(List<CasePerson> persons) {
    return untold(persons).map(CallingNames::called).filter(this::isCertain).distinct().toList();
  }

  /**
   * Which names of those in the case the approver must look at, wherever they stand.
   *
   * @param borne full names of those who may be told of, where the name means them
   * @param said what leaves on purpose, or is known already: there the name of someone without a
   *     protected identity has been seen when the item was
   */
  List<DoubtfulName> doubtful(List<CasePerson> persons, List<String> borne, List<String> said) {
    Map<String, List<CasePerson>> byName =
        untold(persons)
            .filter(person -> !isCertain(called(person)))
            .collect(
                Collectors.groupingBy(
                    CallingNames::called, LinkedHashMap::new, Collectors.toList()));
    return byName.entrySet().stream()
        .map(each -> {
          boolean isProtected =
              each.getValue().stream()
                  .anyMatch(person -> person.protection() != ProtectedIdentity.NONE);
          return new DoubtfulName(
              each.getValue().stream()
                  .map(CasePerson::relation)
                  .filter(relation -> !relation.isBlank())
                  .distinct()
                  .collect(Collectors.joining(", ")),
              each.getKey(),
              isProtected ? borne : Stream.of(borne, said).flatMap(List::stream).toList());
        })
        .toList();
  }

  private Stream<CasePerson> untold(List<CasePerson> persons) {
    return persons.stream()
        .filter(person -> person.role() != PersonRole.SUBJECT)
        .filter(person ->
            person.protection() != ProtectedIdentity.NONE || isWithheld.test(called(person)));
  }

  private boolean isCertain(String name) {
    return name.codePoints().filter(Character::isLetter).count() >= SHORTEST
        && !WORDS.contains(name.toLowerCase(Locale.ROOT))
        && !stands(name, open);
  }

  /** The first of the given names. */
  static String called(CasePerson person) {
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
