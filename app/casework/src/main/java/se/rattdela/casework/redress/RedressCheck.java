package se.rattdela.casework.redress;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.Why;

/** Refuses what cannot be stored about a correction or an appeal. */
final class RedressCheck {
  private static final int LONGEST = 20_000;
  private static final int LONGEST_NAME = 400;
  private static final int LONGEST_REFERENCE = 200;
  private static final int LONGEST_COURT_NUMBER = 100;

  // Control, format (bidi) and private-use characters: they hide what a name says.
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");

  private RedressCheck() {}

  static void draft(RedressDraft draft) {
    if (!draft.ground().fits(draft.kind())) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "ground", Why.REDRESS_GROUND);
    }
    boolean fits =
        Stream.of(draft.stood(), draft.shall(), draft.reasons(), draft.recipientShall())
            .allMatch(each -> each.length() <= LONGEST);
    if (!fits) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "reasons", Why.TEXT_TOO_LONG);
    }
  }

  static void appeal(NewAppeal appeal, LocalDate decided, LocalDate today) {
    if (appeal.byAuthority().isBlank() || appeal.asks().isBlank()) {
      throw new InvalidInputException(
          ErrorCode.INVALID_INPUT, "byAuthority", Why.AUTHORITY_MISSING);
    }
    boolean fits =
        appeal.byAuthority().length() <= LONGEST_NAME
            && appeal.reference().length() <= LONGEST_REFERENCE
            && appeal.asks().length() <= LONGEST;
    if (!fits) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "asks", Why.TEXT_TOO_LONG);
    }
    // Both are printed in the letter to the court, and an appeal is not registered twice.
    if (HIDDEN.matcher(appeal.byAuthority() + appeal.reference()).find()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "byAuthority", Why.TEXT_CHARACTERS);
    }
    day("receivedOn", appeal.receivedOn(), decided, today);
    if (appeal.receivedByCourtOn() != null) {
      day("receivedByCourtOn", appeal.receivedByCourtOn(), decided, today);
    }
  }

  static void day(String field, LocalDate day, LocalDate earliest, LocalDate today) {
    if (day.isBefore(earliest) || day.isAfter(today)) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, field, Why.DATE_ORDER);
    }
  }

  static void reason(String reason) {
    if (reason.isBlank()) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "reason", Why.NOTE_MISSING);
    }
    text("reason", reason);
  }

  static void text(String field, String text) {
    if (text.length() > LONGEST) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, field, Why.TEXT_TOO_LONG);
    }
  }

  static void handOver(HandOverText text) {
    text("documents", text.documents());
    text("statement", text.statement());
  }

  static void courtNumber(String number) {
    if (number.length() > LONGEST_COURT_NUMBER) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "courtNumber", Why.TEXT_TOO_LONG);
    }
  }
}
