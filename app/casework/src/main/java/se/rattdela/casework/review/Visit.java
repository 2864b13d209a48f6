package se.rattdela.casework.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.rattdela.casework.audit.AuditEvent;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.UserId;

/**
 * What one user did in one case without a long pause.
 *
 * @param events in order; at least one
 */
record Visit(UserId actor, CaseId caseId, List<AuditEvent> events) {
  /** After this without a trace in the log it is another visit. */
  static final Duration PAUSE = Duration.ofMinutes(30);

  /** What says most about a visit, the most telling first. */
  private static final List<Operation> TELLING =
      List.of(
          Operation.SEALED_EXPORTED,
          Operation.RELEASE_EXPORTED,
          Operation.CASE_OPENED_WITH_REASON,
          Operation.ORIGINAL_READ,
          Operation.RELEASE_READ,
          Operation.SEALED_READ,
          Operation.SIGNED_READ,
          Operation.CASE_OPENED);

  Visit {
    events = List.copyOf(events);
  }

  Instant began() {
    return events.getFirst().at();
  }

  Instant ended() {
    return events.getLast().at();
  }

  boolean has(Operation operation) {
    return events.stream().anyMatch(event -> event.operation() == operation);
  }

  Operation telling() {
    return TELLING.stream().filter(this::has).findFirst().orElse(events.getFirst().operation());
  }

  /** The visits that a run of events is made of, by when they began. */
  static List<Visit> of(List<AuditEvent> events) {
    record Place(long actor, long caseId) {}
    Map<Place, List<List<AuditEvent>>> runs = new LinkedHashMap<>();
    for (AuditEvent event : events) {
      Long caseId = event.caseId();
      if (caseId == null) {
        continue;
      }
      List<List<AuditEvent>> before =
          runs.computeIfAbsent(new Place(event.actor(), caseId), _ -> new ArrayList<>());
      if (before.isEmpty() || before.getLast().getLast().at().plus(PAUSE).isBefore(event.at())) {
        before.add(new ArrayList<>());
      }
      before.getLast().add(event);
    }
    List<Visit> visits = new ArrayList<>();
    runs.forEach((place, each) ->
        each.forEach(run ->
            visits.add(new Visit(new UserId(place.actor()), new CaseId(place.caseId()), run))));
    visits.sort(
        Comparator.comparing(Visit::began)
            .thenComparingLong(v -> v.events().getFirst().sequence()));
    return visits;
  }
}
