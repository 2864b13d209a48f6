package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.KeyedMessage;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.redress.RedressGate.Handled;
import se.rattdela.reports.redress.LateAppeal;

/**
 * The appeals that rejections are about, within a unit of work. An appeal is rejected when the
 * decision to reject it is made and not before.
 */
final class Rejections {
  private final AppealTime appealTime;
  private final OfficeTime time;

  Rejections(AppealTime appealTime, OfficeTime time) {
    this.appealTime = appealTime;
    this.time = time;
  }

  /** What the officer begins with: nothing but the reasons is written by hand. */
  static RedressDraft draft(String reasons) {
    return new RedressDraft(
        RedressKind.REJECTION, RedressGround.LATE_APPEAL, "", "", false, reasons, "");
  }

  /**
   * Refuses a rejection of no appeal, and an appeal that is not rejected.
   *
   * @param appeal the appeal it is about, or null
   */
  static void fits(RedressDraft draft, @Nullable Long appeal) {
    if ((draft.kind() == RedressKind.REJECTION) != (appeal != null)) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "kind", Why.REDRESS_GROUND);
    }
  }

  /** Whether the appeal it rejects, if any, still waits for that. */
  boolean open(EntityManager em, RedressEntity entity) {
    return entity.appealId == null || appeal(em, entity.appealId).state == AppealState.RECEIVED;
  }

  /**
   * Refuses to go on with a rejection of an appeal that was settled in another way meanwhile.
   *
   * @throws NotAllowedException WRONG_STATUS
   */
  void requireOpen(EntityManager em, RedressEntity entity) {
    if (!open(em, entity)) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
  }

  /**
   * Takes hold of an appeal that shall be rejected.
   *
   * @throws NotAllowedException WRONG_STATUS when it is settled, or its rejection has been begun
   */
  AppealEntity begin(EntityManager em, Actor by, AppealId id, long version) {
    AppealEntity appeal = Redresses.entity(em, id);
    appeal.expect(version);
    boolean begun =
        Redresses.of(em, new DecisionId(appeal.decisionId)).stream()
            .anyMatch(each -> each.appealId != null && each.appealId == id.value());
    if (appeal.state != AppealState.RECEIVED || begun) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
    appeal.touch(by.id(), by.displayName(), time.now());
    return appeal;
  }

  /** Whether what is decided rejects an appeal, which then is rejected. */
  boolean decided(EntityManager em, Actor by, RedressEntity entity) {
    if (entity.appealId == null) {
      return false;
    }
    AppealEntity appeal = appeal(em, entity.appealId);
    appeal.state = AppealState.REJECTED_AS_LATE;
    appeal.timelinessReason = entity.reasons;
    appeal.timelinessByName = by.displayName();
    appeal.timelinessOn = time.today();
    appeal.touch(by.id(), by.displayName(), time.now());
    return true;
  }

  /** What the paper says of the appeal; null when it is not about one. */
  @Nullable LateAppeal late(EntityManager em, Handled it, RedressEntity entity) {
    if (entity.appealId == null) {
      return null;
    }
    AppealEntity appeal = appeal(em, entity.appealId);
    Timeliness counted = appealTime.of(em, it, appeal);
    return new LateAppeal(
        appeal.byAuthority,
        appeal.reference.isBlank() ? null : appeal.reference,
        appeal.receivedOn,
        appeal.receivedByCourtOn,
        counted.receivedOn(),
        counted.lastDayFromDecision(),
        counted.lastDayFromReceipt());
  }

  /**
   * What hinders the rejection besides what the paper itself lacks: an appeal of a later paper,
   * which told how it is appealed, is not late because the first decision is older.
   */
  List<MissingPart> missing(EntityManager em, Handled it, RedressEntity entity) {
    return entity.appealId != null
            && appealTime.of(em, it, appeal(em, entity.appealId)).suggestion()
                == Timeliness.Suggestion.LATER_PAPER
        ? List.of(new MissingPart("LATER_PAPER", List.of(), KeyedMessage.missing("LATER_PAPER")))
        : List.of();
  }

  private static AppealEntity appeal(EntityManager em, long id) {
    return Redresses.entity(em, new AppealId(id));
  }
}
