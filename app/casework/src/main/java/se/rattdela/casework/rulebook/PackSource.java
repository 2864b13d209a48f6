package se.rattdela.casework.rulebook;

/** Where the pack in force comes from. */
public enum PackSource {
  /** Shipped with the program and trusted with it. */
  PROGRAM,
  /** Imported, proposed by one person and activated by another. */
  IMPORTED
}
