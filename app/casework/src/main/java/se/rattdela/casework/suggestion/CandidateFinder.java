package se.rattdela.casework.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.common.PersonId;

/**
 * Finds candidates in a text. The person that a case is about is not looked for by name: the whole
 * file is about that person, and a name of its own as a piece of information would mask half the
 * extract. Costs time in proportion to the text; call it off the screen's thread.
 */
public final class CandidateFinder {
  private static final Locale SWEDISH = Locale.of("sv");

  private record Hit(CandidateKind kind, @Nullable PersonId person, Candidate.Place place) {}

  private record Same(CandidateKind kind, @Nullable PersonId person, String words) {}

  private final List<CasePerson> persons;
  private final Recognisers recognisers;
  private final NameFinder names;

  /**
   * @param persons of the case
   * @param today decides the century of a number of ten digits
   */
  public CandidateFinder(List<CasePerson> persons, LocalDate today) {
    this.persons = List.copyOf(persons);
    this.recognisers = new Recognisers(today);
    this.names =
        new NameFinder(
            persons,
            persons.stream()
                .filter(each -> each.role() == PersonRole.SUBJECT)
                .map(CasePerson::id)
                .collect(Collectors.toSet()));
  }

  /**
   * The candidates in a text, by kind and then in the order of the text. What is marked already is
   * left out.
   *
   * @param text in normal form C, as a document's text is kept
   * @param marked the passages that items already have in it
   */
  public List<Candidate> find(String text, List<Candidate.Place> marked) {
    List<Hit> hits = new ArrayList<>();
    for (Recognisers.Found found : recognisers.find(text)) {
      PersonId person =
          found.kind() == CandidateKind.PERSONAL_NUMBER ? owner(words(text, found.place())) : null;
      hits.add(new Hit(found.kind(), person, found.place()));
    }
    names
        .find(text)
        .forEach((person, places) ->
            places.forEach(place -> hits.add(new Hit(CandidateKind.NAME, person, place))));
    List<Hit> kept = withoutOverlap(hits);
    kept.removeIf(hit -> marked.stream().anyMatch(each -> tells(each, hit.place())));
    return grouped(text, kept);
  }

  private @Nullable PersonId owner(String written) {
    PersonalNumber number = recognisers.number(written).orElse(null);
    return persons.stream()
        .filter(each ->
            each.identity() instanceof PersonIdentity.Numbered known
                && known.number().equals(number))
        .map(CasePerson::id)
        .findFirst()
        .orElse(null);
  }

  /** Of what overlaps the longest is kept, so that an address is not also a name. */
  private static List<Hit> withoutOverlap(List<Hit> hits) {
    List<Hit> sorted = new ArrayList<>(hits);
    sorted.sort(
        Comparator.comparingInt((Hit hit) -> hit.place().start())
            .thenComparing(Comparator.comparingInt((Hit hit) -> hit.place().length()).reversed())
            .thenComparing(Hit::kind));
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : sorted) {
      Hit last = kept.isEmpty() ? null : kept.getLast();
      if (last == null || !last.place().touches(hit.place())) {
        kept.add(hit);
      } else if (hit.place().length() > last.place().length()) {
        kept.set(kept.size() - 1, hit);
      }
    }
    return kept;
  }

  /** Whether a passage is about the same words, and not a long passage they stand in. */
  private static boolean tells(Candidate.Place passage, Candidate.Place hit) {
    return passage.touches(hit) && passage.length() <= 2 * hit.length();
  }

  private List<Candidate> grouped(String text, List<Hit> hits) {
    Map<Same, List<Candidate.Place>> groups = new LinkedHashMap<>();
    for (Hit hit : hits) {
      String words = same(hit.kind(), words(text, hit.place()));
      groups
          .computeIfAbsent(new Same(hit.kind(), hit.person(), words), _ -> new ArrayList<>())
          .add(hit.place());
    }
    return groups.entrySet().stream()
        .map(each ->
            new Candidate(
                each.getKey().kind(),
                words(text, longest(each.getValue())),
                each.getKey().person(),
                each.getValue()))
        .sorted(
            Comparator.comparing(Candidate::kind)
                .thenComparingInt(each -> each.places().getFirst().start()))
        .toList();
  }

  /** What two places have in common that are the same thing, however it is written. */
  private String same(CandidateKind kind, String written) {
    return switch (kind) {
      case NAME -> "";
      case PERSONAL_NUMBER -> recognisers.number(written).map(PersonalNumber::digits).orElse("");
      case PHONE -> written.replaceAll("[^0-9]", "");
      case ADDRESS, EMAIL, AMOUNT -> written.toLowerCase(SWEDISH).replaceAll("[\\s\\u00a0]+", " ");
    };
  }

  private static Candidate.Place longest(List<Candidate.Place> places) {
    return Objects.requireNonNull(
        places.stream().max(Comparator.comparingInt(Candidate.Place::length)).orElse(null));
  }

  private static String words(String text, Candidate.Place place) {
    return text.substring(place.start(), place.end());
  }
}
