package se.rattdela.verify;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.sign.Pkcs12;
import se.rattdela.reports.sign.SigningIdentity;
import se.rattdela.reports.sign.TimestampAuthority;

/** A small world of trust, made in memory: an issuer, signers, a timestamp authority, a CRL. */
@SuppressWarnings("JavaUtilDate") // BouncyCastle's builders take nothing else
final class TestPki {
  /** All certificates of a run are made around one moment, which DSS compares with the clock. */
  @SuppressWarnings("TimeInStaticInitializer")
  static final Instant NOW = Instant.now();

  static final int SIGNING = KeyUsage.nonRepudiation;
  private static final Duration YEAR = Duration.ofDays(365);
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");

  private final AtomicLong serials = new AtomicLong(1000);
  private final Set<BigInteger> revoked = new HashSet<>();
  private final KeyPair rootKeys = keys("EC");
  private final KeyPair tsaKeys = keys("EC");
  private final X509Certificate root;
  private final X509Certificate tsa;

  /** A key with its certificate. */
  record Holder(KeyPair keys, X509Certificate certificate) {}

  TestPki() {
    try {
      root =
          certificate(
              "CN=Testrot, O=Lindvalla kommun",
              rootKeys,
              NOW.minus(YEAR),
              NOW.plus(YEAR.multipliedBy(10)),
              KeyUsage.keyCertSign | KeyUsage.cRLSign,
              null,
              true,
              null);
      tsa =
          certificate(
              "CN=Testtid, O=Lindvalla kommun",
              tsaKeys,
              NOW.minus(YEAR),
              NOW.plus(YEAR.multipliedBy(5)),
              KeyUsage.digitalSignature,
              KeyPurposeId.id_kp_timeStamping,
              false,
              null);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  X509Certificate root() {
    return root;
  }

  String rootPem() throws Exception {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
      pem.writeObject(root);
    }
    return text.toString();
  }

  Holder signer(String name) throws Exception {
    return signer(name, "RSA", NOW.minus(YEAR), NOW.plus(YEAR), SIGNING, null);
  }

  Holder signer(
      String name, String algorithm, Instant from, Instant to, int usage, @Nullable String service)
      throws Exception {
    KeyPair keys = keys(algorithm);
    return new Holder(
        keys,
        certificate(
            "CN=" + name + ", O=Lindvalla kommun", keys, from, to, usage, null, false, service));
  }

  SigningIdentity identity(Holder holder) throws Exception {
    return Pkcs12.open(p12(holder, "hemligt"), "hemligt".toCharArray());
  }

  byte[] p12(Holder holder, String password) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "nyckel",
        holder.keys().getPrivate(),
        password.toCharArray(),
        new Certificate[] {holder.certificate(), root});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.store(out, password.toCharArray());
    return out.toByteArray();
  }

  void revoke(Holder holder) {
    revoked.add(holder.certificate().getSerialNumber());
  }

  byte[] crl() throws Exception {
    JcaX509v2CRLBuilder builder =
        new JcaX509v2CRLBuilder(root, Date.from(NOW.minus(Duration.ofHours(1))));
    builder.setNextUpdate(Date.from(NOW.plus(Duration.ofDays(30))));
    for (BigInteger serial : revoked) {
      builder.addCRLEntry(
          serial, Date.from(NOW.minus(Duration.ofDays(1))), CRLReason.keyCompromise);
    }
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root.getPublicKey()));
    builder.addExtension(
        Extension.cRLNumber, false, new org.bouncycastle.asn1.x509.CRLNumber(BigInteger.ONE));
    return new JcaX509CRLConverter()
        .getCRL(
            builder.build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(rootKeys.getPrivate())))
        .getEncoded();
  }

  TimestampAuthority timestamps() {
    return request -> {
      try {
        return stamp(request);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    };
  }

  byte[] stamp(byte[] request) throws Exception {
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build("SHA256withECDSA", tsaKeys.getPrivate(), tsa),
            new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(
                    new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                        org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha256)),
            POLICY);
    tokens.addCertificates(new JcaCertStore(List.of(tsa, root)));
    return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
        .generate(
            new TimeStampRequest(request),
            BigInteger.valueOf(serials.incrementAndGet()),
            Date.from(Instant.now()))
        .getEncoded();
  }

  private X509Certificate certificate(
      String name,
      KeyPair keys,
      Instant from,
      Instant to,
      int usage,
      @Nullable KeyPurposeId purpose,
      boolean isIssuer,
      @Nullable String service)
      throws Exception {
    X500Principal issuer = new X500Principal("CN=Testrot, O=Lindvalla kommun");
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            issuer,
            BigInteger.valueOf(serials.incrementAndGet()),
            Date.from(from),
            Date.from(to),
            new X500Principal(name),
            keys.getPublic());
    JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isIssuer));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        extensions.createSubjectKeyIdentifier(keys.getPublic()));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        extensions.createAuthorityKeyIdentifier(rootKeys.getPublic()));
    if (purpose != null) {
      builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
    }
    if (service != null) {
      GeneralName crl =
          new GeneralName(GeneralName.uniformResourceIdentifier, service + "/lista.crl");
      builder.addExtension(
          Extension.cRLDistributionPoints,
          false,
          new CRLDistPoint(
              new DistributionPoint[] {
                new DistributionPoint(new DistributionPointName(new GeneralNames(crl)), null, null)
              }));
      builder.addExtension(
          Extension.authorityInfoAccess,
          false,
          new AuthorityInformationAccess(
              AccessDescription.id_ad_ocsp,
              new GeneralName(GeneralName.uniformResourceIdentifier, service + "/ocsp")));
    }
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(rootKeys.getPrivate())));
  }

  PrivateRoot privateRoot() {
    return new PrivateRoot(rootKeys, root);
  }

  /** The issuer's own key, for answers in its name. */
  record PrivateRoot(KeyPair keys, X509Certificate certificate) {}

  private static KeyPair keys(String algorithm) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(algorithm.equals("RSA") ? 3072 : 256, new SecureRandom());
      return generator.generateKeyPair();
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
