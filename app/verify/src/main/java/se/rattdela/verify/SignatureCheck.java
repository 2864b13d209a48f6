package se.rattdela.verify;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.verify.VerificationReport.Added;
import se.rattdela.verify.VerificationReport.Signature;
import se.rattdela.verify.VerificationReport.Trust;

/** The signatures of a file, put to EU DSS (ETSI EN 319 102-1) without any network. */
final class SignatureCheck {
  private final Clock clock;
  private final List<X509Certificate> trusted;

  SignatureCheck(Clock clock, List<X509Certificate> trusted) {
    this.clock = clock;
    this.trusted = trusted;
  }

  List<Signature> check(byte[] pdf) throws IOException {
    Reports reports = validator(pdf).validateDocument();
    DiagnosticData data = reports.getDiagnosticData();
    SimpleReport verdicts = reports.getSimpleReport();
    List<SignatureWrapper> found = new ArrayList<>(data.getSignatures());
    found.sort(Comparator.comparing(SignatureCheck::end));
    List<Signature> signatures = new ArrayList<>();
    for (SignatureWrapper signature : found) {
      signatures.add(
          new Signature(
              name(signature.getSigningCertificate()),
              issuer(signature.getSigningCertificate()),
              signature.getSignatureFormat() == null
                  ? ""
                  : signature.getSignatureFormat().toString(),
              instant(signature.getClaimedSigningTime()),
              earliest(signature.getTimestampList()),
              signature.isSignatureIntact() && signature.isSignatureValid(),
              added(signature, pdf),
              trust(signature, verdicts)));
    }
    return signatures;
  }

  @SuppressWarnings("JavaUtilDate") // DSS takes nothing else
  private PDFDocumentValidator validator(byte[] pdf) {
    CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
    trusted.forEach(certificate -> roots.addCertificate(new CertificateToken(certificate)));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(roots);
    PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(verifier);
    validator.setValidationTime(Date.from(clock.instant()));
    return validator;
  }

  private static Trust trust(SignatureWrapper signature, SimpleReport verdicts) {
    Indication indication = verdicts.getIndication(signature.getId());
    SubIndication why = verdicts.getSubIndication(signature.getId());
    if (indication == Indication.TOTAL_PASSED) {
      return Trust.TRUSTED;
    }
    if (why == null) {
      return Trust.NOT_TRUSTED;
    }
    return switch (why) {
      case NO_CERTIFICATE_CHAIN_FOUND,
          NO_CERTIFICATE_CHAIN_FOUND_NO_POE,
          NO_SIGNING_CERTIFICATE_FOUND ->
          Trust.UNKNOWN_ISSUER;
      case CERTIFICATE_CHAIN_GENERAL_FAILURE, TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE ->
          signature.isTrustedChain() ? Trust.REVOCATION_UNKNOWN : Trust.UNKNOWN_ISSUER;
      case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> Trust.REVOKED;
      case EXPIRED, NOT_YET_VALID, TIMESTAMP_ORDER_FAILURE -> Trust.OUT_OF_TIME;
      case OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED, NO_POE -> Trust.TIME_NOT_SHOWN;
      default -> Trust.NOT_TRUSTED;
    };
  }

  private static Added added(SignatureWrapper signature, byte[] pdf) throws IOException {
    int end = end(signature).intValue();
    if (end == pdf.length) {
      return Added.NOTHING;
    }
    boolean onlyProof =
        end > 0
            && end < pdf.length
            && signature.getPdfUndefinedChanges().isEmpty()
            && signature.getPdfAnnotationChanges().isEmpty()
            && signature.getPdfPageDifferenceConcernedPages().isEmpty()
            && signature.getPdfAnnotationsOverlapConcernedPages().isEmpty();
    // DSS compares objects and pictures; the words are compared too, since they are what counts.
    return onlyProof && Revision.until(pdf, end).equals(Revision.of(pdf))
        ? Added.SIGNATURES
        : Added.CONTENT;
  }

  /** Where the signed bytes end. */
  private static BigInteger end(SignatureWrapper signature) {
    List<BigInteger> range = signature.getSignatureByteRange();
    return range == null || range.size() != 4 ? BigInteger.ZERO : range.get(2).add(range.get(3));
  }

  private static @Nullable Instant earliest(List<TimestampWrapper> timestamps) {
    return timestamps.stream()
        .filter(stamp -> stamp.isSignatureIntact() && stamp.isMessageImprintDataIntact())
        .map(stamp -> instant(stamp.getProductionTime()))
        .filter(java.util.Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  private static String name(@Nullable CertificateWrapper certificate) {
    if (certificate == null) {
      return "";
    }
    String name = certificate.getCommonName();
    return name == null ? certificate.getCertificateDN() : name;
  }

  private static String issuer(@Nullable CertificateWrapper certificate) {
    return certificate == null ? "" : certificate.getCertificateIssuerDN();
  }
}
