package se.rattdela.desktop.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SignedPack;
import se.rattdela.rules.pack.SourceText;
import se.rattdela.rules.pack.TrustedKeys;

/** Says who signed a pack and whether it could replace the one shipped with the program. */
@Command(name = "check")
final class PackCheckCommand extends PackTask {

  private static final int LARGEST_KEY_LIST = 65_536;

  @Parameters(paramLabel = "FILE")
  private String file = "";

  @Option(names = "--trust", paramLabel = "FILE")
  private @Nullable String trust;

  PackCheckCommand(CommandContext context, CommandTexts texts) {
    super(context, texts);
  }

  @Override
  void work() throws IOException {
    TrustedKeys keys = TrustedKeys.shipped();
    if (trust != null) {
      byte[] list = SourceText.read(path(trust), LARGEST_KEY_LIST);
      keys = keys.with(TrustedKeys.parse(trust, list).all());
    }
    Path path = path(file);
    SignedPack signed = SignedPack.read(path, keys);
    RulePack pack = signed.pack();
    say("pack.is", pack.id(), pack.sequence());
    say("pack.law", pack.lawUntil(), pack.reviewBy());
    say("pack.holds", pack.versions().size(), WorkedCases.load(signed.casesJson()).all().size());
    say("pack.digest", pack.sha256());
    say("pack.signed-by", signed.key().label(), signed.keyId(), signed.issued());
    RulePack shipped = PackLoader.shipped();
    signed.requireFit(shipped, today());
    say("pack.newer", shipped.id(), shipped.sequence());
  }
}
