package se.rattdela.rules;

/** Who took the first step. */
public enum Initiative {
  /** The recipient has asked for the information (begäran). */
  REQUEST,
  /** The office acts on its own initiative (eget initiativ). */
  OWN
}
