package se.rattdela.casework.access;

/** What a user may do. One person may hold several; the four-eyes rules bind persons, not roles. */
public enum Role {
  /** Handläggare. */
  OFFICER,
  /** Beslutsfattare. */
  APPROVER,
  /** Registrator: dispatches decisions and lists them; changes no assessment. */
  REGISTRAR,
  /** Regelansvarig (jurist). */
  RULE_STEWARD,
  /** Loggranskare: reviews who has read what, but never an own access. */
  ACCESS_REVIEWER,
  /** Systemadministratör; never reads case content. */
  ADMINISTRATOR
}
