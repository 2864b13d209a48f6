package se.rattdela.casework.redress;

/** How the kammarrätt decides. */
public enum Judgment {
  /** Avslag: the decision stands. */
  DISMISSED(Following.NOTHING),
  /** Bifall: the information is to be given. */
  GRANTED(Following.GIVE),
  /** Bifall till en del. */
  GRANTED_IN_PART(Following.GIVE_PART),
  /** Återförvisning: the office tries the request anew. */
  REMITTED(Following.TRY_ANEW),
  /** Avvisning: the court does not try the appeal. */
  NOT_TRIED(Following.NOTHING),
  /** Avskrivning: the appeal was withdrawn or has lapsed. */
  WRITTEN_OFF(Following.NOTHING);

  private final Following following;

  Judgment(Following following) {
    this.following = following;
  }

  /** What the office must do now. */
  public Following following() {
    return following;
  }

  /** What follows. */
  public enum Following {
    /** Nothing more. */
    NOTHING,
    /** Register a new disclosure of everything asked for and hand it over promptly. */
    GIVE,
    /** Register a new disclosure of what the court granted. */
    GIVE_PART,
    /** Register the request anew and try it as the court says. */
    TRY_ANEW
  }
}
