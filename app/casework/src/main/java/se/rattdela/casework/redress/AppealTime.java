package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.dispatch.Dispatches;
import se.rattdela.casework.redress.RedressGate.Handled;

/** When appeals came in and when they were to, within a unit of work. */
final class AppealTime {
  private final RedressGate gate;
  private final Decisions decisions;
  private final Dispatches dispatches;

  AppealTime(RedressGate gate, Decisions decisions, Dispatches dispatches) {
    this.gate = gate;
    this.decisions = decisions;
    this.dispatches = dispatches;
  }

  Timeliness of(EntityManager em, Handled it, AppealEntity appeal) {
    LocalDate cameIn = cameIn(appeal);
    Timeliness counted =
        timeliness(
            decidedOn(it.first()), dispatches.receivedOn(em, it.first().id()).orElse(null), cameIn);
    return counted.suggestion() == Timeliness.Suggestion.LATE && laterInTime(em, it, cameIn)
        ? new Timeliness(
            Timeliness.Suggestion.LATER_PAPER,
            counted.decidedOn(),
            counted.receivedOn(),
            counted.lastDayFromDecision(),
            counted.lastDayFromReceipt())
        : counted;
  }

  /** Whether the recipient may appeal: it asked, and has been told how. */
  boolean appealable(EntityManager em, Handled it) {
    if (!gate.asked(em, it)) {
      return false;
    }
    Map<ItemId, ItemOutcome> outcomes = decisions.outcomes(em, it.first().id());
    return outcomes.containsValue(ItemOutcome.NOT_GIVEN)
        || Redresses.of(em, it.first().id()).stream().anyMatch(each -> tells(em, it, each));
  }

  /** Whether a later paper about the decision may be what is appealed, and in time. */
  private boolean laterInTime(EntityManager em, Handled it, LocalDate cameIn) {
    return gate.asked(em, it)
        && Redresses.of(em, it.first().id()).stream()
            .filter(each -> tells(em, it, each) && made(each, cameIn))
            .map(each ->
                dispatches
                    .receivedOn(em, new RedressId(each.id()))
                    .map(LegalTime::threeWeeksFrom)
                    .orElse(cameIn))
            .anyMatch(last -> !cameIn.isAfter(last));
  }

  private static boolean made(RedressEntity paper, LocalDate before) {
    return paper.decidedAt != null
        && !LocalDate.ofInstant(paper.decidedAt, OfficeTime.ZONE).isAfter(before);
  }

  /** Whether a paper about a decision that was asked for is made and tells how it is appealed. */
  private boolean tells(EntityManager em, Handled it, RedressEntity paper) {
    return paper.state == RedressState.DECIDED
        && switch (paper.kind) {
          case REJECTION -> true;
          case CORRECTION, CHANGE -> paper.withholds;
          case ANNULMENT ->
              paper.withholds
                  || decisions.outcomes(em, it.first().id()).values().stream()
                      .anyMatch(each -> each != ItemOutcome.NOT_GIVEN);
        };
  }

  static LocalDate decidedOn(DecisionHead first) {
    return LocalDate.ofInstant(first.decided(), OfficeTime.ZONE);
  }

  /** What came to the court in time came in time (FL 45 § second paragraph). */
  private static LocalDate cameIn(AppealEntity entity) {
    LocalDate court = entity.receivedByCourtOn;
    return court != null && court.isBefore(entity.receivedOn) ? court : entity.receivedOn;
  }

  static Timeliness timeliness(LocalDate decided, @Nullable LocalDate received, LocalDate cameIn) {
    LocalDate fromDecision = LegalTime.threeWeeksFrom(decided);
    @Nullable LocalDate fromReceipt = received == null ? null : LegalTime.threeWeeksFrom(received);
    Timeliness.Suggestion suggestion;
    if (!cameIn.isAfter(fromDecision)) {
      suggestion = Timeliness.Suggestion.IN_TIME;
    } else if (fromReceipt == null) {
      suggestion = Timeliness.Suggestion.RECEIPT_UNKNOWN;
    } else {
      suggestion =
          cameIn.isAfter(fromReceipt) ? Timeliness.Suggestion.LATE : Timeliness.Suggestion.DEPENDS;
    }
    return new Timeliness(suggestion, decided, received, fromDecision, fromReceipt);
  }
}
