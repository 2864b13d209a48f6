package se.rattdela.casework.decision;

/** Why an approver gives a draft back. */
public enum ReturnCode {
  /** Fel eller oklar mottagare. */
  A1,
  /** Skälen bär inte slutsatsen. */
  A2,
  /** Mer än det begärda lämnas. */
  A3,
  /** Fel bestämmelse eller lydelse. */
  A4,
  /** Sekretessbestämmelse saknas. */
  A5,
  /** Annat, beskriv. */
  A9
}
