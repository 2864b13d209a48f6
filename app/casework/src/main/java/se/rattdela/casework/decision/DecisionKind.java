package se.rattdela.casework.decision;

import se.rattdela.rules.Initiative;

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
  ORAL;

  /**
   * Whether the decision stays in the file: it is never queued, packed with a letter, sent or made
   * into a message. What nobody asked for and nobody gets is told to nobody, since telling of it
   * would tell what there is; what was said already is sent to nobody.
   */
  public boolean staysInFile(Initiative initiative) {
    return switch (this) {
      case FULL, PARTIAL, OWN_INITIATIVE, NOTICE, CRIME_REPORT -> false;
      case REFUSAL -> initiative == Initiative.OWN;
      case NOTICE_OMITTED, ORAL -> true;
    };
  }

  /**
   * Whether nobody outside the office is to know of the decision. Then what is said of it later
   * stays in the file too. Whoever was told something by word of mouth knows.
   */
  public boolean isKnownToNobody(Initiative initiative) {
    return this != ORAL && staysInFile(initiative);
  }
}
