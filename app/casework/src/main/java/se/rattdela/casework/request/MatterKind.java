package se.rattdela.casework.request;

/** The kinds of {@link Matter}, for lists. */
public enum MatterKind {
  /** On request or own initiative, decided before anything leaves. */
  ORDINARY,
  /** Underrättelse om felaktig utbetalning. */
  NOTICE,
  /** Anmälan om bidragsbrott. */
  CRIME_REPORT,
  /** Muntligt eller brådskande utlämnande, granskat i efterhand. */
  ORAL
}
