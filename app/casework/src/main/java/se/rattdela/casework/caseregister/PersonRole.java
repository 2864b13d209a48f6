package se.rattdela.casework.caseregister;

/** What a person is in a case. */
public enum PersonRole {
  /** The person the case is about. */
  SUBJECT,
  /** Vårdnadshavare or other legal guardian. */
  GUARDIAN,
  /** Närstående. */
  RELATIVE,
  /** Anmälare. */
  REPORTER,
  /** Annan person; the name is hidden until asked for. */
  THIRD_PARTY
}
