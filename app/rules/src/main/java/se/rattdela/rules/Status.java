package se.rattdela.rules;

/** Where one version of one provision stands for one question. */
public enum Status {
  /** All conditions hold and it reaches at least one standing protection (a duty: also none). */
  APPLIES,
  /** Something that is not known yet decides. */
  UNDETERMINED,
  /** A condition fails or no standing protection is reached; the reasons say which, all of them. */
  DOES_NOT_APPLY,
  /** The day of the question lies outside the version's interval. */
  NOT_IN_FORCE
}
