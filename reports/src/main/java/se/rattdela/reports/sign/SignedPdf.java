package se.rattdela.reports.sign;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.PdfPKCS7;
import com.itextpdf.signatures.SignatureUtil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the signatures of a file carry with them. Whether they hold is not asked here: that is for
 * the recipient's check.
 *
 * @param signatures how many have signed; timestamps of the whole file are not counted
 * @param level how long the signature that carries least can be checked
 * @param key with which the last of them was made
 */
public record SignedPdf(int signatures, SignatureLevel level, SignerKey key) {
  private static final PdfName TIMESTAMP = new PdfName("ETSI.RFC3161");
  private static final PdfName LATER_CHECKS = new PdfName("DSS");

  /** Reads a file; empty where nobody has signed it, or where it cannot be read. */
  public static Optional<SignedPdf> read(byte[] pdf) {
    try (PdfDocument file = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      return read(file);
    } catch (IOException | CertificateEncodingException | RuntimeException e) {
      // iText and BouncyCastle refuse what is damaged with exceptions of many kinds.
      return Optional.empty();
    }
  }

  private static Optional<SignedPdf> read(PdfDocument file) throws CertificateEncodingException {
    SignatureUtil util = new SignatureUtil(file);
    List<String> all =
        util.getSignatureNames().stream()
            .sorted(Comparator.comparingInt(util::getRevision))
            .toList();
    int signatures = 0;
    @Nullable SignerKey key = null;
    boolean timed = true;
    boolean timedAtTheEnd = false;
    for (String name : all) {
      timedAtTheEnd = TIMESTAMP.equals(util.getSignature(name).getSubFilter());
      if (timedAtTheEnd) {
        timed = true; // it holds for everything before it
      } else {
        signatures++;
        PdfPKCS7 content = content(util, name);
        timed &= content.getTimeStampTokenInfo() != null;
        key = SignerKey.of(content.getSigningCertificate());
      }
    }
    if (key == null) {
      return Optional.empty();
    }
    boolean checkable = file.getCatalog().getPdfObject().containsKey(LATER_CHECKS);
    return Optional.of(new SignedPdf(signatures, level(timed, checkable, timedAtTheEnd), key));
  }

  private static PdfPKCS7 content(SignatureUtil util, String name) {
    PdfPKCS7 content = util.readSignatureData(name);
    if (content == null) {
      throw new PdfException("A signature without content");
    }
    return content;
  }

  private static SignatureLevel level(boolean timed, boolean checkable, boolean timedAtTheEnd) {
    if (!timed) {
      return SignatureLevel.B;
    }
    if (!checkable) {
      return SignatureLevel.T;
    }
    return timedAtTheEnd ? SignatureLevel.LTA : SignatureLevel.LT;
  }
}
