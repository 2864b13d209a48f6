package se.rattdela.reports.sign;

import com.itextpdf.commons.bouncycastle.tsp.AbstractTSPException;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.signatures.TSAClientBouncyCastle;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Collection;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import se.rattdela.reports.sign.SigningException.Reason;

/**
 * Lets iText ask a timestamp authority and takes only a token that answers the request (RFC 3161,
 * 2.4.2) and is signed by the certificate it carries.
 */
final class TimestampClient extends TSAClientBouncyCastle {
  /** Room for a token with its certificates; those seen take 2 to 7 kB. */
  static final int TOKEN_SIZE = 10_000;

  private final TimestampAuthority authority;

  TimestampClient(TimestampAuthority authority) {
    super("", null, null, TOKEN_SIZE, "SHA-256");
    this.authority = authority;
  }

  @Override
  public byte[] getTimeStampToken(byte[] imprint) throws IOException {
    try {
      byte[] token = super.getTimeStampToken(imprint);
      requireWhole(token);
      return token;
    } catch (Unanswered e) {
      throw e;
    } catch (IOException
        | AbstractTSPException
        | PdfException
        | TSPException
        | CMSException
        | CertificateException
        | OperatorCreationException e) {
      throw new Unanswered(new SigningException(Reason.TIMESTAMP_REFUSED, e));
    }
  }

  @Override
  protected byte[] getTSAResponse(byte[] request) throws IOException {
    try {
      return authority.answer(request);
    } catch (SigningException e) {
      throw new Unanswered(e);
    }
  }

  @SuppressWarnings("unchecked") // BouncyCastle's SignerId is a selector without a type
  private static void requireWhole(byte[] encoded)
      throws CMSException,
          TSPException,
          IOException,
          CertificateException,
          OperatorCreationException {
    TimeStampToken token = new TimeStampToken(new CMSSignedData(encoded));
    Collection<X509CertificateHolder> signers = token.getCertificates().getMatches(token.getSID());
    if (signers.isEmpty()) {
      throw new TSPException("The token carries no certificate");
    }
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signers.iterator().next()));
  }
}
