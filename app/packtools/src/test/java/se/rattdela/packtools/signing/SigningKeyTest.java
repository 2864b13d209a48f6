package se.rattdela.packtools.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.packtools.signing.SigningException.Fault;
import se.rattdela.rules.pack.SignedPack;
import se.rattdela.rules.pack.TrustedKeys;
import se.rattdela.rules.pack.UnsignedPack;

class SigningKeyTest {

  private static final Path SOURCES = Path.of("../rules/src/main/resources/se/rattdela/rules/pack");
  private static final String PASSWORD = "åtta röda äpplen";

  /** The published key of test 1 of RFC 8032, encrypted by OpenSSL 3 with the password above. */
  private static final String BY_OPENSSL =
      """
      -----BEGIN ENCRYPTED PRIVATE KEY-----
      MIGcMFgGCSqGSIb3DQEFDTBLMCoGCSqGSIb3DQEFDDAdBAhtD5NNSX+GHAIDCSfA
      MAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAEqBBDvfWY1Q/nYJdUuYOyrHmKZBEAI
      1QlNgmZsHd+uRgbXmkseocU1xeIkRb58dGgxujjhHbL5tSHV8sHyKcNZ8GNo3Syp
      BiTUMMx0CmfTav0sBph2
      -----END ENCRYPTED PRIVATE KEY-----
      """;

  private final SecureRandom random = new SecureRandom();

  private static Fault fault(String pem, String password) {
    SigningException refusal =
        catchThrowableOfType(
            SigningException.class, () -> SigningKey.read(pem, password.toCharArray()));
    assertThat(refusal).isNotNull();
    return refusal.fault();
  }

  @Test
  void aKeyReadBackSignsAsBefore() throws IOException {
    SigningKey key = SigningKey.generate(random);
    String pem = key.write(PASSWORD.toCharArray(), random);
    SigningKey back = SigningKey.read(pem, PASSWORD.toCharArray());
    assertThat(back.trusted("A")).isEqualTo(key.trusted("A"));

    UnsignedPack pack = PackBuilder.build(SOURCES);
    byte[] file = back.sign(pack, LocalDate.of(2026, 3, 16));
    SignedPack opened =
        SignedPack.open(file, TrustedKeys.none().with(List.of(key.trusted("Utgivaren"))));
    assertThat(opened.pack().sha256()).isEqualTo(pack.pack().sha256());
    assertThat(opened.key().label()).isEqualTo("Utgivaren");
  }

  @Test
  void aKeyOfOpenSslIsReadWithItsPublicHalf() {
    assertThat(SigningKey.read(BY_OPENSSL, PASSWORD.toCharArray()).trusted("").id())
        .isEqualTo("21fe31dfa154a261");
  }

  @Test
  void theSameKeyIsNeverWrittenTheSameWayTwice() {
    SigningKey key = SigningKey.generate(random);
    assertThat(key.write(PASSWORD.toCharArray(), random))
        .isNotEqualTo(key.write(PASSWORD.toCharArray(), random));
  }

  @Test
  void wrongPasswordsAndShortOnesAreRefused() {
    assertThat(fault(BY_OPENSSL, "åtta röda päron")).isEqualTo(Fault.WRONG_PASSWORD);
    assertThat(fault(BY_OPENSSL, "atta roda applen")).isEqualTo(Fault.WRONG_PASSWORD);
    SigningException refusal =
        catchThrowableOfType(
            SigningException.class,
            () -> SigningKey.generate(random).write("elva tecken".toCharArray(), random));
    assertThat(refusal.fault()).isEqualTo(Fault.SHORT_PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nyckel",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\n",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nåäö\n-----END ENCRYPTED PRIVATE KEY-----\n",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----\n",
        "-----BEGIN PUBLIC KEY-----\nMAA=\n-----END PUBLIC KEY-----\n"
      })
  void whatHoldsNoEncryptedKeyIsRefused(String pem) {
    assertThat(fault(pem, PASSWORD)).isEqualTo(Fault.NOT_A_KEY);
  }
}
