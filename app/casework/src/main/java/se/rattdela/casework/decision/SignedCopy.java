package se.rattdela.casework.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.sign.SignatureLevel;
import se.rattdela.reports.sign.SignerKey;

/**
 * A sealed paper with a signature appended by its decision-maker.
 *
 * @param number in the order they were stored, through for a decision and what was said of it
 * @param sha256 of the signed file, hexadecimal
 * @param size in bytes
 * @param level what its signatures carry; null = not known, or not to be read
 * @param prolongs whether it is the copy before it with a timestamp, and no new signature
 * @param key with which it was signed; null where its signature cannot be read
 */
public record SignedCopy(
    int number,
    String storedBy,
    Instant storedAt,
    String sha256,
    int size,
    @Nullable SignatureLevel level,
    boolean prolongs,
    @Nullable SignerKey key) {
  /** What the audit chain says of it: the file, which of them it is, and with which key. */
  public String logged() {
    return sha256 + " copy " + number + (key == null ? "" : " key " + key.sha256());
  }
}
