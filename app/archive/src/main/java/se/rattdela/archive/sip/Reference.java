package se.rattdela.archive.sip;

/**
 * Another document that this one points to.
 *
 * @param kind how
 * @param number its number, "U-2026-0031", or the other authority's own reference
 */
public record Reference(Kind kind, String number) {

  /** How one document stands to another. */
  public enum Kind {
    /** This one takes its place (an annulment, a change). */
    REPLACES,
    /** It takes this one's place. */
    REPLACED_BY,
    /** This one corrects or supplements it. */
    AMENDS,
    /** The authority's own reference. */
    RECIPIENT_REFERENCE
  }
}
