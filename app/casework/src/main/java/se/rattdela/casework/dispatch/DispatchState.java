package se.rattdela.casework.dispatch;

/** What became of a dispatch. */
public enum DispatchState {
  /** Avsänd. */
  SENT(true),
  /** Mottagen: the receiver has confirmed it. */
  RECEIVED(true),
  /** Misslyckad: it never arrived. */
  FAILED(false),
  /** I retur, oöppnad. */
  RETURNED_UNOPENED(false),
  /** I retur, öppnad: whoever opened it has the information. */
  RETURNED_OPENED(true);

  private final boolean gives;

  DispatchState(boolean gives) {
    this.gives = gives;
  }

  /** Whether the information counts as given. */
  public boolean gives() {
    return gives;
  }
}
