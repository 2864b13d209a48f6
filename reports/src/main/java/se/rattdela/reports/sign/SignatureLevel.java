package se.rattdela.reports.sign;

/** How long a signature can be checked; the baseline levels of ETSI EN 319 142-1. */
public enum SignatureLevel {
  /** The signature and its certificates. The time is the signer's own word. */
  B,
  /** Also a timestamp of a third party. */
  T,
  /** Also the revocation data needed to check it when the issuer no longer answers. */
  LT,
  /** Also a timestamp over all of that, which can be renewed. */
  LTA;

  /** Whether a timestamp authority is needed. */
  public boolean needsTimestamp() {
    return this != B;
  }

  /** Whether revocation data is needed. */
  public boolean needsRevocation() {
    return this == LT || this == LTA;
  }
}
