package se.rattdela.casework.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.WorkingDays;

/** Says which accesses are always reviewed. A risk is a reason to look, never a finding. */
final class RiskRules {
  private static final LocalTime OPENS = LocalTime.of(7, 0);
  private static final LocalTime CLOSES = LocalTime.of(18, 0);

  /** A case nobody has worked in for so long is opened for a reason worth asking about. */
  static final Duration DORMANT = Duration.ofDays(180);

  static final int MANY = 10;
  static final Duration SHORT = Duration.ofMinutes(15);

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private RiskRules() {}

  /**
   * The risks of one visit.
   *
   * @param reader display name of the one who read
   * @param workedBefore when the case was last touched before the visit, or null if never
   */
  static Set<Risk> of(Visit visit, CaseHead head, String reader, @Nullable Instant workedBefore) {
    EnumSet<Risk> risks = EnumSet.noneOf(Risk.class);
    if (visit.has(Operation.CASE_OPENED_WITH_REASON)) {
      risks.add(Risk.WITHOUT_ASSIGNMENT);
    }
    if (head.persons().stream().anyMatch(each -> each.protection() != ProtectedIdentity.NONE)) {
      risks.add(Risk.PROTECTED_IDENTITY);
    }
    if (sameSurname(head.persons(), reader)) {
      risks.add(Risk.SAME_SURNAME);
    }
    if (outsideHours(visit.began())) {
      risks.add(Risk.OUTSIDE_HOURS);
    }
    if (workedBefore != null && workedBefore.plus(DORMANT).isBefore(visit.began())) {
      risks.add(Risk.DORMANT_CASE);
    }
    return risks;
  }

  /** A surname may have several words; one in common is enough to look. */
  private static boolean sameSurname(List<CasePerson> persons, String reader) {
    List<String> names = words(reader);
    Set<String> surnames = new HashSet<>(names.subList(Math.min(1, names.size()), names.size()));
    return persons.stream()
        .flatMap(person -> words(person.familyName()).stream())
        .anyMatch(surnames::contains);
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(SWEDISH).split("[\\s-]+"))
        .filter(word -> word.length() > 2)
        .toList();
  }

  private static boolean outsideHours(Instant at) {
    ZonedDateTime here = at.atZone(OfficeTime.ZONE);
    return !WorkingDays.isWorkingDay(here.toLocalDate())
        || here.toLocalTime().isBefore(OPENS)
        || !here.toLocalTime().isBefore(CLOSES);
  }

  /** The runs of visits by one user in which many different cases were begun in a short time. */
  static List<List<Visit>> manyCases(List<Visit> ofOneUser) {
    List<List<Visit>> runs = new ArrayList<>();
    int from = 0;
    while (from < ofOneUser.size()) {
      Instant until = ofOneUser.get(from).began().plus(SHORT);
      int to = from;
      while (to < ofOneUser.size() && !ofOneUser.get(to).began().isAfter(until)) {
        to++;
      }
      List<Visit> run = ofOneUser.subList(from, to);
      if (cases(run).size() >= MANY) {
        runs.add(List.copyOf(run));
        from = to;
      } else {
        from++;
      }
    }
    return runs;
  }

  static Set<CaseId> cases(List<Visit> visits) {
    return visits.stream().map(Visit::caseId).collect(Collectors.toSet());
  }
}
