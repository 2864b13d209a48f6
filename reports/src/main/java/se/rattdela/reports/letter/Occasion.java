package se.rattdela.reports.letter;

/** Why the package is sent. */
public enum Occasion {
  /** The recipient has asked. */
  REQUEST,
  /** The office hands over on its own initiative. */
  OWN_INITIATIVE,
  /** Underrättelse om felaktig utbetalning, lag (2008:206). */
  WRONGFUL_PAYMENT_NOTICE,
  /** Anmälan, 6 § bidragsbrottslagen (2007:612). */
  CRIME_REPORT,
  /** An earlier decision is corrected. */
  CORRECTION,
  /** An earlier decision is changed. */
  CHANGE,
  /** An earlier decision is withdrawn. */
  WITHDRAWAL,
  /** An appeal that came too late is rejected. */
  REJECTION
}
