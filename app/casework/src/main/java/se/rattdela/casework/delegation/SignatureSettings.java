package se.rattdela.casework.delegation;

/**
 * How decisions are signed; plain data, the keys are with the persons.
 *
 * @param timestampUrl address of the timestamp authority (RFC 3161), http or https; empty where the
 *     level needs none
 */
public record SignatureSettings(Level level, String timestampUrl) {
  /** Decisions are sealed and not signed. */
  public static final SignatureSettings NONE = new SignatureSettings(Level.NONE, "");

  /** Baseline levels of PAdES (ETSI EN 319 142-1). */
  public enum Level {
    NONE,
    B,
    T,
    LT,
    LTA;

    /** Whether a timestamp is part of the level. */
    public boolean needsTimestamp() {
      return this == T || this == LT || this == LTA;
    }
  }
}
