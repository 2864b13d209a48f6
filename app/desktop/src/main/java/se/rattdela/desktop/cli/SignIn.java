package se.rattdela.desktop.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who signs in to which office, and where the password stands; mixed into a command. */
final class SignIn {

  @Option(names = "--user", required = true, paramLabel = "USER")
  private String user = "";

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable String data;

  @Option(names = "--password-file", paramLabel = "FILE")
  private @Nullable String passwordFile;

  String user() {
    return user;
  }

  /** The data folder; null: where the window keeps it. */
  @Nullable String data() {
    return data;
  }

  /** The file with the password; null: asked for at the terminal. */
  @Nullable String passwordFile() {
    return passwordFile;
  }
}
