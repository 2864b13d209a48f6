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

  private record Hit(
      CandidateKind kind,
      @Nullable PersonId person,
      @Nullable CandidateDoubt doubt,
      Candidate.Place place) {
    /** Of two in the same place the one that is sure, else the longer, so an address is no name. */
    boolean beats(Hit other) {
      boolean sure = doubt == null;
      return sure == (other.doubt == null) ? place.length() > other.place.length() : sure;
    }
  }

  private record Same(
      CandidateKind kind,
      @Nullable PersonId person,
      @Nullable CandidateDoubt doubt,
      String words) {}

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
    this.names = names(persons);
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
      hits.add(new Hit(found.kind(), person, found.doubt(), found.place()));
    }
    for (NamedPlace named : names.find(text)) {
      hits.add(new Hit(CandidateKind.NAME, named.person(), named.doubt(), named.place()));
    }
    List<Hit> kept = withoutOverlap(hits);
    kept.removeIf(hit -> marked.stream().anyMatch(each -> each.tells(hit.place())));
    return grouped(text, kept);
  }

  /** Where persons of the case other than the one it is about are named, in the text's order. */
  public static List<NamedPlace> named(List<CasePerson> persons, String text) {
    return names(persons).find(text);
  }

  private static NameFinder names(List<CasePerson> persons) {
    return new NameFinder(
        persons,
        persons.stream()
            .filter(each -> each.role() == PersonRole.SUBJECT)
            .map(CasePerson::id)
            .collect(Collectors.toSet()));
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

  /** Of what overlaps one is kept. */
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
      } else if (hit.beats(last)) {
        kept.set(kept.size() - 1, hit);
      }
    }
    return kept;
  }

  private List<Candidate> grouped(String text, List<Hit> hits) {
    Map<Same, List<Candidate.Place>> groups = new LinkedHashMap<>();
    for (Hit hit : hits) {
      String words = same(hit, words(text, hit.place()));
      groups
          .computeIfAbsent(
              new Same(hit.kind(), hit.person(), hit.doubt(), words), _ -> new ArrayList<>())
          .add(hit.place());
    }
    return groups.entrySet().stream()
        .map(each ->
            new Candidate(
                each.getKey().kind(),
                words(text, longest(each.getValue())),
                each.getKey().person(),
                each.getKey().doubt(),
                each.getValue()))
        .sorted(
            Comparator.comparing(Candidate::kind)
                .thenComparingInt(each -> each.places().getFirst().start()))
        .toList();
  }

  /** What two places have in common that are the same thing, however it is written. */
  private String same(Hit hit, String written) {
    return switch (hit.kind()) {
      case NAME -> hit.person() == null ? written.toLowerCase(SWEDISH) : "";
      case PERSONAL_NUMBER ->
          recognisers.number(written).map(PersonalNumber::digits).orElse(digits(written));
      case PHONE -> digits(written);
      case ADDRESS, EMAIL, AMOUNT -> written.toLowerCase(SWEDISH).replaceAll("[\\s\\u00a0]+", " ");
    };
  }

  private static String digits(String written) {
    return written.replaceAll("[^0-9]", "");
  }

  private static Candidate.Place longest(List<Candidate.Place> places) {
    return Objects.requireNonNull(
        places.stream().max(Comparator.comparingInt(Candidate.Place::length)).orElse(null));
  }

  private static String words(String text, Candidate.Place place) {
    return text.substring(place.start(), place.end());
  }
}
