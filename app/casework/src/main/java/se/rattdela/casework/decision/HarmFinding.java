package se.rattdela.casework.decision;

/**
 * What the harm test of an item that stays came to, as the office reads it.
 *
 * @param reason why, in the officer's words; empty where the secrecy is absolute
 */
public record HarmFinding(Result result, String reason) {
  /** What it came to. */
  public enum Result {
    /** The secrecy applies without a harm test. */
    ABSOLUTE,
    /** It is clear that nobody is harmed. */
    EXCLUDED,
    /** Harm cannot be ruled out. */
    NOT_EXCLUDED
  }
}
