package se.rattdela.desktop.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.rattdela.packtools.signing.NewFile;
import se.rattdela.packtools.signing.PackBuilder;
import se.rattdela.rules.pack.UnsignedPack;

/** Compiles a folder of rule files to an unsigned pack. */
@Command(name = "build")
final class PackBuildCommand extends PackTask {

  @Parameters(paramLabel = "DIR")
  private String folder = "";

  @Option(names = "--out", paramLabel = "FILE", required = true)
  private String out = "";

  PackBuildCommand(CommandContext context, CommandTexts texts) {
    super(context, texts);
  }

  @Override
  void work() throws IOException {
    UnsignedPack unsigned = PackBuilder.build(path(folder));
    NewFile.write(path(out), unsigned.bytes());
    say("pack.is", unsigned.pack().id(), unsigned.pack().sequence());
    say("pack.law", unsigned.pack().lawUntil(), unsigned.pack().reviewBy());
    say("pack.digest", unsigned.pack().sha256());
    say("pack.built", out);
  }
}
