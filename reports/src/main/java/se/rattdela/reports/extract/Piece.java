package se.rattdela.reports.extract;

/** A part of a passage: words that leave, or the mask over words that stay. */
public sealed interface Piece {

  /**
   * Words as they stand in the source; line breaks are kept.
   *
   * @param text the words
   */
  record Words(String text) implements Piece {}

  /**
   * A mask. It is as wide as its label, so that the gap reveals nothing about what stood there.
   *
   * @param legalGround why, "26 kap. 1 § OSL"; empty where the words are simply not part of the
   *     item
   */
  record Masked(String legalGround) implements Piece {}
}
