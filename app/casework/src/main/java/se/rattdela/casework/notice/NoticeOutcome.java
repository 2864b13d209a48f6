package se.rattdela.casework.notice;

/** What the receiving body has answered. */
public enum NoticeOutcome {
  /** Inget svar än. */
  NO_ANSWER_YET(false),
  /** Återkrav. */
  RECOVERY(true),
  /** Ingen åtgärd. */
  NO_ACTION(true),
  /** Förundersökning inledd. */
  INVESTIGATION_OPENED(false),
  /** Förundersökning nedlagd eller inte inledd. */
  INVESTIGATION_CLOSED(true);

  private final boolean last;

  NoticeOutcome(boolean last) {
    this.last = last;
  }

  /** Whether nothing more is waited for. */
  public boolean isFinal() {
    return last;
  }
}
