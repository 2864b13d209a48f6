package se.rattdela.desktop.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.rattdela.packtools.signing.NewFile;
import se.rattdela.packtools.signing.SigningKey;

/** Makes a key to sign packs with. */
@Command(name = "keygen")
final class PackKeygenCommand extends PackTask {

  @Option(names = "--out", paramLabel = "FILE", required = true)
  private String out = "";

  @Option(names = "--password-file", paramLabel = "FILE")
  private @Nullable String passwordFile;

  PackKeygenCommand(CommandContext context, CommandTexts texts) {
    super(context, texts);
  }

  @Override
  void work() throws IOException {
    SecureRandom random = new SecureRandom();
    char[] password = password(passwordFile, true);
    try {
      SigningKey key = SigningKey.generate(random);
      String pem = key.write(password, random);
      NewFile.writeForOwner(path(out), pem.getBytes(StandardCharsets.US_ASCII));
      say("pack.key.written", out);
      say("pack.key.id", key.trusted("").id());
      say("pack.key.public", key.trusted("").publicKey());
    } finally {
      Arrays.fill(password, '\0');
    }
  }
}
