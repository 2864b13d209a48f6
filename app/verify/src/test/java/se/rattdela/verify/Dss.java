package se.rattdela.verify;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.cert.X509Certificate;

/** Asks EU DSS directly, offline, so that the tests do not rest on the code they test. */
final class Dss {
  private Dss() {}

  static SimpleReport report(byte[] pdf, X509Certificate trusted) {
    CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
    roots.addCertificate(new CertificateToken(trusted));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(roots);
    verifier.setAIASource(null);
    PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(verifier);
    return validator.validateDocument().getSimpleReport();
  }
}
