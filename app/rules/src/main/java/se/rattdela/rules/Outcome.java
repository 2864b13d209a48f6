package se.rattdela.rules;

/**
 * What the law says about handing one piece of information to one recipient on one day.
 *
 * <p>The order of the constants is the order in which sets of outcomes are written.
 */
public enum Outcome {
  /** SKA LÄMNAS: a duty to disclose applies and every protection is overridden. */
  MUST,
  /** FÅR LÄMNAS: every protection is overridden, but no duty applies. */
  MAY,
  /** FÅR EJ: at least one protection stands, whatever the open answers turn out to be. */
  MUST_NOT,
  /** BEDÖM or UTRED: open judgements or facts decide between several outcomes. */
  OPEN,
  /** EJ SEKRETESS: nothing protects the information. */
  NOT_SECRET
}
