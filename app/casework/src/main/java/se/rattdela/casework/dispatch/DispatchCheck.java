package se.rattdela.casework.dispatch;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.Why;

/** Refuses a dispatch that is not whole, not safe, or not possible. */
final class DispatchCheck {
  private static final int LONGEST = 400;
  private static final int LONGEST_NOTE = 4000;

  private DispatchCheck() {}

  static void texts(NewDispatch dispatch) {
    if (dispatch.receiverFunction().isBlank()) {
      throw new InvalidInputException(
          ErrorCode.INVALID_INPUT, "receiverFunction", Why.RECEIVER_MISSING);
    }
    boolean fits =
        Stream.of(dispatch.receiverFunction(), dispatch.receiverOfficer(), dispatch.receipt())
                .allMatch(each -> each.length() <= LONGEST)
            && dispatch.verifiedNote().length() <= LONGEST_NOTE;
    if (!fits) {
      throw new InvalidInputException(
          ErrorCode.INVALID_INPUT, "receiverFunction", Why.TEXT_TOO_LONG);
    }
  }

  /**
   * What holds for every way out, whether a dispatch is recorded or a file made for it.
   *
   * @param obstacle why the paper can go to no recipient; null = it can
   */
  static void leaves(
      DispatchChannel channel,
      @Nullable ProtectedIdentity confirmed,
      ProtectedIdentity protection,
      @Nullable ErrorCode obstacle) {
    confirmed(confirmed, protection);
    if (!DispatchChannel.safeFor(protection).contains(channel)) {
      throw new NotAllowedException(ErrorCode.CHANNEL_UNSAFE);
    }
    if (obstacle != null && channel.reachesRecipient()) {
      throw new NotAllowedException(obstacle);
    }
  }

  static void confirmed(@Nullable ProtectedIdentity confirmed, ProtectedIdentity protection) {
    if ((confirmed == null ? ProtectedIdentity.NONE : confirmed) != protection) {
      throw new NotAllowedException(ErrorCode.PROTECTION_NOT_CONFIRMED);
    }
  }

  static void sentAt(NewDispatch dispatch, Instant decided, Instant now) {
    // The minute is what a person writes; the decision is stored to the microsecond.
    if (dispatch.sentAt().isBefore(decided.minusSeconds(60)) || dispatch.sentAt().isAfter(now)) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "sentAt", Why.SENT_WHEN);
    }
  }

  static void ending(DispatchState state, String note) {
    if (state == DispatchState.SENT) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
    if (state != DispatchState.RECEIVED && note.isBlank()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "note", Why.NOTE_MISSING);
    }
    if (note.length() > LONGEST_NOTE) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "note", Why.TEXT_TOO_LONG);
    }
  }

  static void endedAt(Instant at, Instant sent, Instant now) {
    if (at.isBefore(sent) || at.isAfter(now)) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "at", Why.ENDED_WHEN);
    }
  }
}
