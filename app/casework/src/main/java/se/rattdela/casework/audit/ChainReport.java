package se.rattdela.casework.audit;

import org.jspecify.annotations.Nullable;

/**
 * Result of checking the chain.
 *
 * @param events how many were read
 * @param firstBroken sequence of the first event that does not fit; null = the chain is whole
 * @param why what does not fit: GAP, PREVIOUS, DIGEST or HEAD; null = the chain is whole
 */
public record ChainReport(long events, @Nullable Long firstBroken, @Nullable Fault why) {
  /** How an event fails to fit. */
  public enum Fault {
    /** A sequence number is missing or comes twice. */
    GAP,
    /** The digest before it is not the one it names. */
    PREVIOUS,
    /** Its own digest does not match its content. */
    DIGEST,
    /** Events are missing at the end. */
    HEAD
  }

  /** Whether every event fits. */
  public boolean whole() {
    return firstBroken == null;
  }
}
