package se.rattdela.casework.review;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditReader;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.common.UserId;

/** Finds the accesses of a unit's month, weighs their risks and draws the sample. */
final class Drawing {
  /** What the review itself leaves in the log is not reviewed in its turn. */
  private static final Set<Operation> LEFT =
      EnumSet.of(
          Operation.ACCESS_REVIEW_OPENED,
          Operation.ACCESS_REVIEW_READ,
          Operation.ACCESS_REVIEW_FOUND,
          Operation.ACCESS_REVIEW_SIGNED);

  private final AuditReader log;
  private final CaseRegister register;
  private final Users users;

  Drawing(AuditReader log, CaseRegister register, Users users) {
    this.log = log;
    this.register = register;
    this.users = users;
  }

  /**
   * What is to be reviewed.
   *
   * @param accesses how many visits there were in all
   * @param lines the risky ones and the sample, each newest first
   */
  record Drawn(int accesses, List<Line> lines) {}

  /**
   * An access to be reviewed.
   *
   * @param visits one, or those that are many cases in a short time
   */
  record Line(List<Visit> visits, Set<Risk> risks) {
    Visit first() {
      return visits.getFirst();
    }
  }

  /** The visits to the unit's cases, and of the unit's own people to others' cases. */
  Drawn draw(EntityManager em, UnitId unit, Instant from, Instant before, long seed) {
    Map<CaseId, CaseHead> heads = new HashMap<>();
    Map<UserId, Actor> people =
        users.all(em).stream().collect(Collectors.toMap(Actor::id, each -> each));
    List<Visit> visits =
        Visit.of(log.inCases(em, from, before, LEFT)).stream()
            .filter(visit -> people.containsKey(visit.actor()))
            .filter(
                visit -> head(em, heads, visit).unit().equals(unit) || isOf(people, visit, unit))
            .toList();
    List<Line> risky = new ArrayList<>(many(visits));
    Set<Visit> taken = new HashSet<>();
    Map<CaseId, Instant> worked = new HashMap<>();
    for (Visit visit : visits) {
      Instant last = worked.get(visit.caseId());
      if (last == null) {
        last = log.lastBefore(em, visit.caseId(), visit.events().getFirst().sequence());
      }
      Set<Risk> risks = RiskRules.of(visit, head(em, heads, visit), name(people, visit), last);
      worked.put(visit.caseId(), visit.ended());
      if (!risks.isEmpty()) {
        risky.add(new Line(List.of(visit), risks));
        taken.add(visit);
      }
    }
    List<Visit> rest = visits.stream().filter(visit -> !taken.contains(visit)).toList();
    List<Line> lines = new ArrayList<>(newestFirst(risky));
    lines.addAll(
        newestFirst(
            Sample.draw(rest, seed).stream()
                .map(visit -> new Line(List.of(visit), Set.of()))
                .toList()));
    return new Drawn(visits.size(), lines);
  }

  /** Whether there was anything to review. */
  boolean happened(EntityManager em, UnitId unit, Instant from, Instant before) {
    Map<CaseId, CaseHead> heads = new HashMap<>();
    Map<UserId, Actor> people =
        users.all(em).stream().collect(Collectors.toMap(Actor::id, each -> each));
    return Visit.of(log.inCases(em, from, before, LEFT)).stream()
        .anyMatch(visit -> head(em, heads, visit).unit().equals(unit) || isOf(people, visit, unit));
  }

  private static List<Line> many(List<Visit> visits) {
    Map<UserId, List<Visit>> byUser =
        visits.stream()
            .collect(Collectors.groupingBy(Visit::actor, LinkedHashMap::new, Collectors.toList()));
    return byUser.values().stream()
        .flatMap(each -> RiskRules.manyCases(each).stream())
        .map(run -> new Line(run, EnumSet.of(Risk.MANY_CASES)))
        .toList();
  }

  private static List<Line> newestFirst(List<Line> lines) {
    return lines.stream()
        .sorted(Comparator.comparing((Line line) -> line.first().began()).reversed())
        .toList();
  }

  private CaseHead head(EntityManager em, Map<CaseId, CaseHead> heads, Visit visit) {
    return heads.computeIfAbsent(visit.caseId(), id -> register.head(em, id));
  }

  private static boolean isOf(Map<UserId, Actor> people, Visit visit, UnitId unit) {
    Actor reader = people.get(visit.actor());
    return reader != null && reader.unit().equals(unit);
  }

  private static String name(Map<UserId, Actor> people, Visit visit) {
    Actor reader = people.get(visit.actor());
    return reader == null ? "" : reader.displayName();
  }
}
