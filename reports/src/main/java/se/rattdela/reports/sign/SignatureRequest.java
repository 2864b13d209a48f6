package se.rattdela.reports.sign;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be signed. The visible signature is placed where the last page is free.
 *
 * @param level the baseline level
 * @param signer the signer's name as shown, "Maria Lindqvist, enhetschef"; the certificate's own
 *     name stands below it
 * @param reason why it is signed, "Beslut U-2026-0123"; never a client's name
 * @param place where it is signed, "Lindvalla"
 * @param signedAt the moment of signing; the certificate must be valid then
 * @param timestamps the timestamp authority; needed above level B
 * @param revocation where CRLs and OCSP answers come from; used for LT and LTA
 */
public record SignatureRequest(
    SignatureLevel level,
    String signer,
    String reason,
    String place,
    ZonedDateTime signedAt,
    @Nullable TimestampAuthority timestamps,
    RevocationSource revocation) {

  /** Refuses a level that lacks what it needs. */
  public SignatureRequest {
    if (level.needsTimestamp() && timestamps == null) {
      throw new IllegalArgumentException("Level " + level + " needs a timestamp authority");
    }
  }

  /** A signature of level B, which needs nobody else. */
  public static SignatureRequest basic(
      String signer, String reason, String place, ZonedDateTime signedAt) {
    return new SignatureRequest(
        SignatureLevel.B, signer, reason, place, signedAt, null, RevocationSource.none());
  }
}
