package se.rattdela.benchmarks.papers;

/** Something that prints the decision. */
interface Maker {

  /** Name for the figures, of the characters of a file's name. */
  String name();

  /** Whether it claims PDF/A-3a and PDF/UA-1. */
  boolean archival();

  /** The decision, printed once more from the start. */
  byte[] make();
}
