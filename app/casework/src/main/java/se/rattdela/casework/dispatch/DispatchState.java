package se.rattdela.casework.dispatch;

/** What became of a dispatch. */
public enum DispatchState {
  /** Avsänd. */
  SENT(true, true),
  /** Mottagen: the receiver has confirmed it. */
  RECEIVED(true, true),
  /** Misslyckad: it never arrived. */
  FAILED(false, false),
  /** I retur, oöppnad. */
  RETURNED_UNOPENED(false, false),
  /** I retur, öppnad: whoever opened it has the information, and the recipient does not. */
  RETURNED_OPENED(true, false);

  private final boolean gives;
  private final boolean reaches;

  DispatchState(boolean gives, boolean reaches) {
    this.gives = gives;
    this.reaches = reaches;
  }

  /** Whether the information counts as given: someone has it, or is about to. */
  public boolean gives() {
    return gives;
  }

  /** Whether it has come to where it was sent, or is on its way there. */
  public boolean reaches() {
    return reaches;
  }
}
