package se.rattdela.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Signing with a card, for which SoftHSM2 stands in. It reads its settings from the environment
 * when it is loaded, so each case runs in a Java of its own ({@link CardSigning}).
 */
final class CardSigningTest {
  private static final List<Path> LIBRARIES =
      List.of(
          Path.of("/usr/lib/softhsm/libsofthsm2.so"),
          Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
          Path.of("/usr/lib64/pkcs11/libsofthsm2.so"),
          Path.of("/usr/local/lib/softhsm/libsofthsm2.so"),
          Path.of("/opt/homebrew/lib/softhsm/libsofthsm2.so"));

  @TempDir private Path folder;

  @Test
  void signsWithTheCertificateForSignatures() throws Exception {
    assertThat(run("sign")).isEqualTo("signed by Anna Bergström, key leaves card: false");
    byte[] signed = Files.readAllBytes(folder.resolve("signed.pdf"));
    Vera.passesArchiveAndAccessibility(signed);
    SigningTest.draw("signed-card", signed);
  }

  /** The card is still open from being prepared: even then the PIN is asked. */
  @Test
  void wrongPinIsRefused() throws Exception {
    assertThat(run("wrong-pin")).isEqualTo("WRONG_PIN");
  }

  @Test
  void aCardWithoutCertificateForSignatures() throws Exception {
    assertThat(run("no-certificate")).isEqualTo("NO_SIGNING_CERTIFICATE");
  }

  @Test
  void noCardInTheReader() throws Exception {
    assertThat(run("no-card")).isEqualTo("NO_CARD");
  }

  @Test
  void noLibrary() {
    for (String path : List.of("finns-inte.so", "med\"citat.so")) {
      assertThatThrownBy(() ->
              se.rattdela.reports.sign.Pkcs11.open(folder.resolve(path), 0, "1234".toCharArray()))
          .asInstanceOf(throwable(se.rattdela.reports.sign.SigningException.class))
          .extracting(se.rattdela.reports.sign.SigningException::reason)
          .isEqualTo(se.rattdela.reports.sign.SigningException.Reason.LIBRARY_MISSING);
    }
  }

  private String run(String scenario) throws Exception {
    Path library = library();
    Path settings = folder.resolve("softhsm2.conf");
    Path tokens = Files.createDirectories(folder.resolve("tokens"));
    Files.writeString(
        settings, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
    Path output = folder.resolve("output.txt");
    ProcessBuilder child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                CardSigning.class.getName(),
                scenario,
                library.toString(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(output.toFile());
    child.environment().putAll(Map.of("SOFTHSM2_CONF", settings.toString()));
    Process process = child.start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(output).strip();
  }

  /** Where SoftHSM2 is missing the cases are left out, but never on the build server. */
  private static Path library() {
    Optional<Path> library = LIBRARIES.stream().filter(Files::isRegularFile).findFirst();
    if ("true".equals(System.getenv("CI"))) {
      assertThat(library).as("SoftHSM2, which .ci/run installs").isPresent();
    }
    assumeThat(library).as("SoftHSM2").isPresent();
    return library.orElseThrow();
  }
}
