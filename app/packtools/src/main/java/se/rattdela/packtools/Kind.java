package se.rattdela.packtools;

/** What a finding is about. */
public enum Kind {
  /** A file that cannot be read as YAML or JSON, a wrong type, a missing or unknown key. */
  STRUCTURE("RD-P01"),
  /** A code, key, provision or version that is not there. */
  REFERENCE("RD-P02"),
  /** Two versions of a provision on the same day, or one that ends before it begins. */
  OVERLAP("RD-P03"),
  /** A claim to be the only way that is not ordered against what it collides with. */
  UNORDERED("RD-P04"),
  /** Days between two versions on which neither is in force. */
  GAP("RD-P05"),
  /** A code, key or trap of the vocabulary that no rule uses. */
  UNUSED("RD-P06"),
  /** A version that applies to no question. */
  NEVER_APPLIES("RD-P07"),
  /** A requirement that can never be what stops a version. */
  DEAD_REQUIREMENT("RD-P08"),
  /** A part of a condition, or a code in a list, that never makes a difference. */
  DEAD_BRANCH("RD-P09"),
  /** An exclusion, or a secrecy in it, that never makes a difference. */
  DEAD_EXCLUSION("RD-P10"),
  /** A secrecy that a version names but can never break. */
  DEAD_SECRECY("RD-P11"),
  /** Constraints that force a judgement or say the same thing twice. */
  CONSTRAINT("RD-P12"),
  /** A field whose values leave out what a condition tells apart. */
  VALUES("RD-P13"),
  /** A judgement used as a fact, or a fact as a judgement. */
  JUDGEMENT_AS_FACT("RD-P14"),
  /** A version of uncertain wording, or without a note that says why. */
  REVIEW("RD-P15"),
  /** A day, requirement, exclusion or branch without a worked case. */
  NOT_COVERED("RD-P16"),
  /** A worked case that the pack answers otherwise. */
  CASE_FAILS("RD-P17"),
  /** A day on which the law changes without cases on both sides. */
  BREAK_DAY("RD-P18"),
  /** Something that must never happen, whatever the question. */
  INVARIANT("RD-P19"),
  /** An open outcome that the listed questions do not settle. */
  NOT_RESOLVABLE("RD-P20");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  /** The id that is printed, such as {@code RD-P07}; never given to another kind. */
  public String id() {
    return id;
  }
}
