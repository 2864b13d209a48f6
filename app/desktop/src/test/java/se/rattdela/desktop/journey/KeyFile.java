package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

/** The key file of a fictitious decision-maker. */
final class KeyFile {
  static final String PASSWORD = "hemligt";

  private KeyFile() {}

  /** Makes one, as the JDK's own tool does. */
  static void make(Path key) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "anna",
                "-keystore",
                key.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-dname",
                "CN=Anna Bergstrom",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-startdate",
                "2026/03/01",
                "-validity",
                "400",
                "-ext",
                "ku=nonRepudiation")
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
  }
}
