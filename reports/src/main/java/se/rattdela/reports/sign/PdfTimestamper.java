package se.rattdela.reports.sign;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.PdfPadesSigner;
import com.itextpdf.signatures.PdfSigner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.sign.SigningException.Reason;

/**
 * Adds to a signed file what its signature did not get when it was made: a timestamp, and for the
 * long term the revocation data too (PAdES, ETSI EN 319 142-1, 5.4–5.5). It needs no key, and what
 * is signed stands unchanged before it. Works in memory only; safe for many threads.
 */
public final class PdfTimestamper {
  /**
   * The file with a timestamp of everything in it. With {@link SignatureLevel#LT} and {@link
   * SignatureLevel#LTA} also the revocation data, which the timestamp then covers: both give LTA.
   * The result begins with the bytes of {@code signed}.
   *
   * @param signed a signed PDF
   * @param level what the office wants; more than B
   * @param revocation where CRLs and OCSP answers come from; used for LT and LTA
   * @throws SigningException with the reason; nothing has been changed
   */
  public byte[] add(
      byte[] signed,
      SignatureLevel level,
      TimestampAuthority authority,
      RevocationSource revocation)
      throws SigningException {
    if (!level.needsTimestamp()) {
      throw new IllegalArgumentException("Level " + level + " has no timestamp");
    }
    EventManager.acknowledgeAgplUsageDisableWarningMessage();
    if (SignedPdf.read(signed).isEmpty()) {
      throw new SigningException(Reason.FILE_CANNOT_BE_SIGNED);
    }
    RevocationClients clients = new RevocationClients(revocation, List.of());
    byte[] stamped = append(signed, level, new TimestampClient(authority), clients);
    if (level.needsRevocation()) {
      clients.requireComplete();
    }
    if (!Arrays.equals(
        signed, 0, signed.length, stamped, 0, Math.min(signed.length, stamped.length))) {
      throw new IllegalStateException("A timestamp must leave what is signed as it is");
    }
    return stamped;
  }

  private static byte[] append(
      byte[] signed, SignatureLevel level, TimestampClient timestamps, RevocationClients clients)
      throws SigningException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PdfReader reader = new PdfReader(new ByteArrayInputStream(signed));
      if (level.needsRevocation()) {
        new PdfPadesSigner(reader, out)
            .setIssuingCertificateRetriever(clients)
            .setCrlClient(clients)
            .setOcspClient(clients)
            .prolongSignatures(timestamps);
      } else {
        new PdfSigner(reader, out, new StampingProperties().useAppendMode())
            .timestamp(timestamps, null);
      }
      return out.toByteArray();
    } catch (IOException | GeneralSecurityException | ITextException e) {
      throw refusal(e, level, clients);
    }
  }

  private static SigningException refusal(
      Exception problem, SignatureLevel level, RevocationClients clients) {
    @Nullable SigningException timestamp = Unanswered.behind(problem);
    if (timestamp != null) {
      return timestamp;
    }
    if (level.needsRevocation()) {
      try {
        clients.requireComplete();
      } catch (SigningException missing) {
        return missing;
      }
    }
    return new SigningException(Reason.FILE_CANNOT_BE_SIGNED, problem);
  }
}
