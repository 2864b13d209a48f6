package se.rattdela.casework;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.sql.Date;
import java.time.Duration;
import java.time.ZonedDateTime;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import se.rattdela.reports.sign.PdfSigner;
import se.rattdela.reports.sign.Pkcs12;
import se.rattdela.reports.sign.SignatureRequest;
import se.rattdela.reports.sign.SigningIdentity;

/** Signs with keys of fictitious decision-makers, a new one each time. */
final class TestSigner {
  private static final String PASSWORD = "hemligt";

  /** The file with a signature of level B appended, by a new key of that holder. */
  byte[] sign(byte[] sealed, String holder) throws Exception {
    ZonedDateTime now = TestOffice.TODAY.atTime(9, 0).atZone(java.time.ZoneOffset.UTC);
    try (SigningIdentity identity = Pkcs12.open(key(holder, now), PASSWORD.toCharArray())) {
      return new PdfSigner()
          .sign(sealed, identity, SignatureRequest.basic(holder, "Beslut", "Lindvalla", now));
    }
  }

  private static byte[] key(String holder, ZonedDateTime now) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = generator.generateKeyPair();
    X500Principal name = new X500Principal("CN=" + holder);
    Certificate certificate =
        new JcaX509CertificateConverter()
            .getCertificate(
                new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        new Date(now.minusDays(1).toInstant().toEpochMilli()),
                        new Date(now.plus(Duration.ofDays(400)).toInstant().toEpochMilli()),
                        name,
                        pair.getPublic())
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation))
                    .build(
                        new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "key", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      store.store(out, PASSWORD.toCharArray());
      return out.toByteArray();
    }
  }
}
