package se.rattdela.reports.sign;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.PdfPadesSigner;
import com.itextpdf.signatures.SignatureUtil;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.Fonts;
import se.rattdela.reports.sign.SigningException.Reason;

/**
 * Signs finished PDF files: PAdES (ETSI EN 319 142-1), appended, visible on the last page with a
 * description for those who listen. A PDF/A-3a and PDF/UA-1 file stays one. Works in memory only.
 * Costly to make (it reads the fonts), cheap to use. Safe for many threads; it signs one file at a
 * time.
 */
public final class PdfSigner {
  private static final String FIELD = "Underskrift";

  /** Room for the signature itself and its attributes, beside the certificates. */
  private static final int SIGNATURE_SIZE = 3_000;

  private final Object signing = new Object();
  private final SigningTexts texts = new SigningTexts();
  private final Fonts fonts = new Fonts();

  /**
   * The file with one more signature. The result begins with the bytes of {@code pdf}.
   *
   * @param pdf a finished PDF
   * @param identity whose key signs
   * @param request how
   * @throws SigningException with the reason; nothing has been changed
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException when the signer's name, the
   *     reason or the place holds a character that cannot be printed as itself
   */
  public byte[] sign(byte[] pdf, SigningIdentity identity, SignatureRequest request)
      throws SigningException {
    // The whole program is AGPL-3.0-or-later and says so; the notice would only fill the log.
    EventManager.acknowledgeAgplUsageDisableWarningMessage();
    identity.requireUsable(request.signedAt().toInstant());
    KeySignature key = new KeySignature(identity);
    RevocationClients revocation = new RevocationClients(request.revocation(), identity.chain());
    revocation.requireNotRevoked(identity.certificate());
    byte[] signed;
    synchronized (signing) { // the parsed fonts are shared, and iText promises nothing for them
      signed = append(pdf, identity, request, key, revocation);
    }
    if (request.level().needsRevocation()) {
      revocation.requireComplete();
    }
    if (!Arrays.equals(pdf, 0, pdf.length, signed, 0, Math.min(pdf.length, signed.length))) {
      throw new IllegalStateException("A signature must leave what is signed as it is");
    }
    return signed;
  }

  private byte[] append(
      byte[] pdf,
      SigningIdentity identity,
      SignatureRequest request,
      KeySignature key,
      RevocationClients revocation)
      throws SigningException {
    try {
      Place place = place(pdf);
      SignerProperties properties =
          new SignerProperties()
              .setFieldName(FIELD + place.number())
              .setPageNumber(place.page())
              .setPageRect(place.area())
              .setReason(request.reason())
              .setLocation(request.place())
              .setClaimedSignDate(calendar(request))
              .setSignatureAppearance(
                  new SignatureBox(texts, fonts).draw(FIELD + place.number(), identity, request));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PdfPadesSigner signer =
          new PdfPadesSigner(new PdfReader(new ByteArrayInputStream(place.pdf())), out)
              .setEstimatedSize(size(identity, request))
              .setIssuingCertificateRetriever(revocation)
              .setCrlClient(revocation)
              .setOcspClient(revocation);
      Certificate[] chain = identity.chain().toArray(Certificate[]::new);
      TimestampAuthority authority = request.timestamps();
      if (authority == null || !request.level().needsTimestamp()) {
        signer.signWithBaselineBProfile(properties, chain, key);
        return out.toByteArray();
      }
      TimestampClient timestamps = new TimestampClient(authority);
      switch (request.level()) {
        case B, T -> signer.signWithBaselineTProfile(properties, chain, key, timestamps);
        case LT -> signer.signWithBaselineLTProfile(properties, chain, key, timestamps);
        case LTA -> signer.signWithBaselineLTAProfile(properties, chain, key, timestamps);
      }
      return out.toByteArray();
    } catch (IOException | GeneralSecurityException | ITextException e) {
      throw refusal(e, key, revocation, request.level());
    }
  }

  private static SigningException refusal(
      Exception problem, KeySignature key, RevocationClients revocation, SignatureLevel level) {
    SigningException timestamp = Unanswered.behind(problem);
    if (timestamp != null) {
      return timestamp;
    }
    SigningException atKey = key.refusal();
    if (atKey != null) {
      return atKey;
    }
    if (level.needsRevocation()) {
      try {
        revocation.requireComplete();
      } catch (SigningException missing) {
        return missing;
      }
    }
    return new SigningException(Reason.FILE_CANNOT_BE_SIGNED, problem);
  }

  /** Where the signature goes, in the file to sign (which may have got one more page). */
  private Place place(byte[] pdf) throws IOException, SigningException {
    Place free = placeIn(pdf);
    if (free != null) {
      return free;
    }
    Place onNewPage = placeIn(new SignaturePage(texts, fonts).append(pdf));
    if (onNewPage == null) {
      throw new SigningException(Reason.NO_ROOM);
    }
    return onNewPage;
  }

  private static @Nullable Place placeIn(byte[] pdf) throws IOException, SigningException {
    try (PdfDocument file = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      if (file.getReader().isEncrypted()) {
        throw new SigningException(Reason.FILE_CANNOT_BE_SIGNED);
      }
      int signatures = new SignatureUtil(file).getSignatureNames().size();
      int last = file.getNumberOfPages();
      Optional<Rectangle> area =
          file.getPage(last).getRotation() == 0
              ? FreeSpace.of(file.getPage(last)).place()
              : Optional.empty();
      if (area.isEmpty() && signatures > 0) {
        // A page after a signature would change what has been signed.
        throw new SigningException(Reason.NO_ROOM);
      }
      return area.map(free -> new Place(pdf, last, free, signatures + 1)).orElse(null);
    }
  }

  private static int size(SigningIdentity identity, SignatureRequest request)
      throws CertificateEncodingException {
    int size = SIGNATURE_SIZE;
    for (X509Certificate certificate : identity.chain()) {
      size += certificate.getEncoded().length;
    }
    return request.level().needsTimestamp() ? size + TimestampClient.TOKEN_SIZE : size;
  }

  private static Calendar calendar(SignatureRequest request) {
    return GregorianCalendar.from(request.signedAt());
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on, once
  private record Place(byte[] pdf, int page, Rectangle area, int number) {}
}
