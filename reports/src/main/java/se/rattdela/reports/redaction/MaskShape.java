package se.rattdela.reports.redaction;

/**
 * How far a mask reaches beyond what was marked. The width of a gap tells the length of a name;
 * only {@link #CELL} and {@link #LINE} hide it.
 */
public enum MaskShape {
  /** To the ends of the words it touches. Always done, so that no half letter stays. */
  WORDS,
  /** To the ends of the column or field the words stand in: up to the next wide gap in the line. */
  CELL,
  /** To the left and right edge of the text of the page. */
  LINE
}
