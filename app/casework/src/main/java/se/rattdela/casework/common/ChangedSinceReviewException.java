package se.rattdela.casework.common;

import java.util.List;

/** What was reviewed is no longer what would leave; nothing was decided. */
public final class ChangedSinceReviewException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  public ChangedSinceReviewException() {
    super(ErrorCode.CHANGED_SINCE_REVIEW, List.of(), null);
  }
}
