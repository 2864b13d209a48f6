package se.rattdela.reports.register;

/** What kind of decision it is. An enum, so that no free text reaches the list. */
public enum DelegatedKind {
  /** Utlämnande. */
  FULL,
  /** Delvis utlämnande. */
  PARTIAL,
  /** Avslag, eller beslut att inte lämna ut på eget initiativ. */
  REFUSAL,
  /** Underrättelse om felaktig utbetalning, lag (2008:206). */
  NOTICE,
  /** Beslut att inte underrätta, särskilda skäl. */
  NOTICE_OMITTED,
  /** Anmälan, 6 § bidragsbrottslagen. */
  CRIME_REPORT,
  /** Muntligt eller brådskande utlämnande, dokumenterat efteråt. */
  ORAL,
  /** Rättelse, 36 § förvaltningslagen. */
  CORRECTION,
  /** Ändring, 37–38 §§ förvaltningslagen. */
  CHANGE,
  /** Återkallelse. */
  WITHDRAWAL,
  /** Avvisning av ett överklagande, 45 § förvaltningslagen. */
  REJECTION
}
