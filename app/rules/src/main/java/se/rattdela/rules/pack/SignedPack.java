package se.rattdela.rules.pack;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.json.QuestionWriter;

/**
 * A rule pack with its worked cases, signed by a trusted key (Ed25519, RFC 8032). Nothing inside is
 * parsed before the signature over it has been verified; a pack that one can hold has been checked
 * whole. Every refusal is a {@link PackException} that says that the pack in force is untouched.
 */
public final class SignedPack {

  /** Name and version of the format; also what separates these signatures from all others. */
  public static final String FORMAT = "rattdela-pack-v1";

  /** How the file names end. */
  public static final String ENDING = ".rattpack";

  /** Largest file, in bytes. */
  public static final int LARGEST = Envelope.LARGEST;

  private static final String ALGORITHM = "Ed25519";

  private final RulePack pack;
  private final byte[] packJson;
  private final byte[] casesJson;
  private final TrustedKey key;
  private final LocalDate issued;
  private final Place sequencePlace;
  private final Place reviewByPlace;

  private SignedPack(
      PackReader.Read read, byte[] packJson, byte[] casesJson, TrustedKey key, LocalDate issued) {
    this.pack = read.pack();
    this.sequencePlace = read.sequencePlace();
    this.reviewByPlace = read.reviewByPlace();
    this.packJson = packJson;
    this.casesJson = casesJson;
    this.key = key;
    this.issued = issued;
  }

  /**
   * Opens a file.
   *
   * @throws PackException if anything is wrong with it
   * @throws IOException if it cannot be read
   */
  public static SignedPack read(Path file, TrustedKeys keys) throws IOException {
    byte[] bytes;
    try {
      bytes = SourceText.read(file, LARGEST);
    } catch (PackException e) {
      throw e.withAdvice(RuleMessage.of("pack.advice.kept"));
    }
    return open(String.valueOf(file.getFileName()), bytes, keys);
  }

  /** Opens the content of a file that has no name. */
  public static SignedPack open(byte[] file, TrustedKeys keys) {
    return open("regelpaket" + ENDING, file, keys);
  }

  /**
   * Opens the content of a file.
   *
   * @param name what to call it in messages
   * @throws PackException if anything is wrong with it: size, form, key, signature or content
   */
  public static SignedPack open(String name, byte[] file, TrustedKeys keys) {
    try {
      return opened(name, file, keys);
    } catch (PackException e) {
      throw e.advice() == null ? e.withAdvice(RuleMessage.of("pack.advice.kept")) : e;
    }
  }

  private static SignedPack opened(String name, byte[] file, TrustedKeys keys) {
    Envelope envelope = Envelope.read(name, file);
    String format = envelope.text("format");
    if (format.equals(UnsignedPack.FORMAT)) {
      throw SourceText.problem(envelope.placeOf("format"), "pack.unsigned")
          .withAdvice(RuleMessage.of("pack.advice.unsigned"));
    }
    if (!format.equals(FORMAT)) {
      throw SourceText.problem(envelope.placeOf("format"), "pack.format-unknown", FORMAT);
    }
    String keyId = envelope.text("keyId");
    LocalDate issued = envelope.date("issued");
    byte[] packJson = envelope.bytes("pack");
    byte[] casesJson = envelope.bytes("cases");
    byte[] signature = envelope.bytes("signature");
    envelope.finish();
    TrustedKey key = keys.find(keyId);
    if (key == null) {
      throw SourceText.problem(envelope.placeOf("keyId"), "pack.key-unknown", keyId)
          .withAdvice(RuleMessage.of("pack.advice.key"));
    }
    if (!verified(key, signedBytes(keyId, issued, packJson, casesJson), signature)) {
      throw SourceText.problem(envelope.placeOf("signature"), "pack.signature")
          .withAdvice(RuleMessage.of("pack.advice.altered"));
    }
    PackReader.Read read = PackReader.read(name + "/" + PackLoader.COMPILED, packJson);
    PackReader.cases(name + "/", casesJson);
    return new SignedPack(read, packJson, casesJson, key, issued);
  }

  private static boolean verified(TrustedKey key, byte[] content, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(key.key());
      verifier.update(content);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      // A signature of the wrong length or outside the group is thrown at us, not answered.
      return false;
    }
  }

  /**
   * Signs a pack.
   *
   * @param key the public half of the signing key
   * @param issued the day of signing
   * @return the content of a signed file
   * @throws GeneralSecurityException if the key cannot sign
   */
  public static byte[] sign(
      UnsignedPack unsigned, TrustedKey key, PrivateKey secret, LocalDate issued)
      throws GeneralSecurityException {
    return seal(unsigned.packJson(), unsigned.casesJson(), key, secret, issued);
  }

  /** Signs whatever it is given, which only a test of bad content needs. */
  static byte[] seal(byte[] pack, byte[] cases, TrustedKey key, PrivateKey secret, LocalDate issued)
      throws GeneralSecurityException {
    Signature signer = Signature.getInstance(ALGORITHM);
    signer.initSign(secret);
    signer.update(signedBytes(key.id(), issued, pack, cases));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("format", FORMAT);
    fields.put("keyId", key.id());
    fields.put("issued", issued.toString());
    fields.put("pack", Base64.getEncoder().encodeToString(pack));
    fields.put("cases", Base64.getEncoder().encodeToString(cases));
    fields.put("signature", Base64.getEncoder().encodeToString(signer.sign()));
    return Envelope.write(fields);
  }

  /**
   * What is signed: the format's name, the key's id, the day and the SHA-256 of pack and of cases,
   * each with its length in four bytes before it, so that no two contents have the same bytes.
   */
  static byte[] signedBytes(String keyId, LocalDate issued, byte[] pack, byte[] cases) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (byte[] part :
          new byte[][] {
            FORMAT.getBytes(StandardCharsets.UTF_8),
            keyId.getBytes(StandardCharsets.UTF_8),
            issued.toString().getBytes(StandardCharsets.UTF_8),
            HexFormat.of().parseHex(QuestionWriter.sha256(pack)),
            HexFormat.of().parseHex(QuestionWriter.sha256(cases))
          }) {
        out.writeInt(part.length);
        out.write(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Refuses what must not replace the pack in force: an older one or the same, and one whose review
   * is overdue.
   *
   * @param today today in the office
   * @throws PackException that says so
   */
  public void requireFit(RulePack inForce, LocalDate today) {
    if (pack.sequence() <= inForce.sequence()) {
      throw SourceText.problem(
              sequencePlace, "pack.older", pack.sequence(), inForce.sequence(), inForce.id())
          .withAdvice(RuleMessage.of("pack.advice.newer"));
    }
    if (today.isAfter(pack.reviewBy())) {
      throw SourceText.problem(reviewByPlace, "pack.overdue", pack.reviewBy(), today)
          .withAdvice(RuleMessage.of("pack.advice.newer"));
    }
  }

  /** The pack. */
  public RulePack pack() {
    return pack;
  }

  /** The compiled pack, UTF-8 JSON; a copy. */
  public byte[] packJson() {
    return packJson.clone();
  }

  /** The worked cases, UTF-8 JSON; a copy. */
  public byte[] casesJson() {
    return casesJson.clone();
  }

  /** Id of the key that signed it. */
  public String keyId() {
    return key.id();
  }

  /** The key that signed it. */
  public TrustedKey key() {
    return key;
  }

  /** The day of signing, as the signer states it. */
  public LocalDate issued() {
    return issued;
  }
}
