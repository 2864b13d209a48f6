package se.rattdela.casework.decision;

/** What is decided, as the delegation order knows it. */
public enum DecisionKind {
  /** Everything is given. */
  FULL,
  /** Some is given, some withheld. */
  PARTIAL,
  /** Nothing is given (avslag). */
  REFUSAL,
  /** Given on own initiative. */
  OWN_INITIATIVE,
  /** Underrättelse om felaktig utbetalning, 3 § lagen (2008:206). */
  NOTICE,
  /** Beslut att inte lämna underrättelse: special reasons. */
  NOTICE_OMITTED,
  /** Anmälan om bidragsbrott, 6 § bidragsbrottslagen (2007:612). */
  CRIME_REPORT,
  /** Muntligt eller brådskande utlämnande, granskat i efterhand. */
  ORAL
}
