package se.rattdela.casework.decision;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.rules.Initiative;

/**
 * The remark of a review afterwards. What was said cannot be undone; the review says what it found.
 */
final class Remark {
  /** As long as the sentence with which a draft is given back. */
  private static final int LONGEST = 4000;

  private Remark() {}

  /** Whether the review cannot be silent. */
  static boolean required(Draft draft) {
    DisclosureDraft content = draft.state().content();
    boolean unchecked =
        content.initiative() == Initiative.REQUEST
            && content.identityCheck() == IdentityCheck.NOT_CHECKED;
    boolean unsupported =
        draft.lines().stream()
            .anyMatch(line -> line.outcome() == ItemOutcome.GIVEN_WITHOUT_SUPPORT);
    return content.matter() instanceof Matter.Oral && (unchecked || unsupported);
  }

  /**
   * The remark as it stands in the document; null for none.
   *
   * @throws InvalidInputException it is missing, too long, or of something decided beforehand
   */
  static @Nullable String of(Draft draft, String remark) {
    if (remark.isBlank()) {
      if (required(draft)) {
        throw wrong(Why.REMARK_MISSING);
      }
      return null;
    }
    if (!(draft.state().content().matter() instanceof Matter.Oral)) {
      throw wrong(Why.REMARK_NOT_ORAL);
    }
    if (remark.length() > LONGEST) {
      throw wrong(Why.TEXT_TOO_LONG);
    }
    return remark.strip();
  }

  private static InvalidInputException wrong(Why why) {
    return new InvalidInputException(ErrorCode.INVALID_INPUT, "remark", why);
  }
}
