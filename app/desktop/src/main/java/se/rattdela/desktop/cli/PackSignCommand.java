package se.rattdela.desktop.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.rattdela.packtools.signing.NewFile;
import se.rattdela.packtools.signing.SigningKey;
import se.rattdela.rules.pack.SignedPack;
import se.rattdela.rules.pack.SourceText;
import se.rattdela.rules.pack.TrustedKeys;
import se.rattdela.rules.pack.UnsignedPack;

/** Signs a compiled pack. */
@Command(name = "sign")
final class PackSignCommand extends PackTask {

  private static final int LARGEST_KEY_FILE = 16_384;

  @Parameters(paramLabel = "PACK")
  private String pack = "";

  @Option(names = "--key", paramLabel = "FILE", required = true)
  private String key = "";

  @Option(names = "--out", paramLabel = "FILE", required = true)
  private String out = "";

  @Option(names = "--password-file", paramLabel = "FILE")
  private @Nullable String passwordFile;

  PackSignCommand(CommandContext context, CommandTexts texts) {
    super(context, texts);
  }

  @Override
  void work() throws IOException {
    Path from = path(pack);
    UnsignedPack unsigned =
        UnsignedPack.open(
            String.valueOf(from.getFileName()), SourceText.read(from, SignedPack.LARGEST));
    String pem = SourceText.decode(key, SourceText.read(path(key), LARGEST_KEY_FILE));
    char[] password = password(passwordFile, false);
    SigningKey signer;
    try {
      signer = SigningKey.read(pem, password);
    } finally {
      Arrays.fill(password, '\0');
    }
    byte[] file = signer.sign(unsigned, today());
    // What an office could not open is not written.
    SignedPack signed = SignedPack.open(file, TrustedKeys.none().with(List.of(signer.trusted(""))));
    NewFile.write(path(out), file);
    say("pack.is", signed.pack().id(), signed.pack().sequence());
    say("pack.digest", signed.pack().sha256());
    say("pack.signed", out, signed.keyId(), signed.issued());
  }
}
