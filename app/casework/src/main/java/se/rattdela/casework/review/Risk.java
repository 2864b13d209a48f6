package se.rattdela.casework.review;

/** Why an access is always reviewed. Names are stored: add, never rename. */
public enum Risk {
  /** Opened for a stated reason, without an assignment. */
  WITHOUT_ASSIGNMENT,
  /** Someone in the case has protected personal data. */
  PROTECTED_IDENTITY,
  /** The reader has the same surname as a person in the case. */
  SAME_SURNAME,
  /** Outside office hours, or on a day that is no working day. */
  OUTSIDE_HOURS,
  /** Nobody had worked in the case for a long time. */
  DORMANT_CASE,
  /** Many different cases in a short time. */
  MANY_CASES
}
