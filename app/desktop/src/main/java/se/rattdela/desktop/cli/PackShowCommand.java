package se.rattdela.desktop.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.rattdela.packtools.LoadedPack;
import se.rattdela.packtools.ProvisionSheet;
import se.rattdela.rules.pack.PackException;

/** Shows a provision in plain Swedish, from the shipped pack or another. */
@Command(name = "show")
final class PackShowCommand implements Callable<Integer> {

  private final CommandContext context;
  private final CommandTexts texts;

  @Parameters(paramLabel = "ID")
  private String id = "";

  @Option(names = "--date", paramLabel = "DATE")
  private String date = "";

  @Option(names = "--pack", paramLabel = "PACK")
  private String pack = "";

  PackShowCommand(CommandContext context, CommandTexts texts) {
    this.context = context;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    PackFiles files = new PackFiles(context, texts);
    try {
      LocalDate day = date.isEmpty() ? null : LocalDate.parse(date);
      LoadedPack loaded = pack.isEmpty() ? LoadedPack.shipped() : files.read(pack);
      if (loaded == null) {
        return RattdelaCommand.WRONG_INPUT;
      }
      // A version's own id is as good as its provision's.
      String provision = id.contains("@") ? id.substring(0, id.indexOf('@')) : id;
      List<String> lines = ProvisionSheet.of(loaded.pack(), provision, day, texts.locale());
      if (lines.isEmpty()) {
        context.err().println(texts.text("pack.show.unknown", Printable.of(id)));
        return RattdelaCommand.WRONG_INPUT;
      }
      Wrapped wrapped = new Wrapped(context.out());
      lines.forEach(wrapped::print);
      return RattdelaCommand.OK;
    } catch (DateTimeParseException e) {
      context.err().println(texts.text("pack.show.date", Printable.of(date)));
      return RattdelaCommand.WRONG_INPUT;
    } catch (PackException e) {
      return files.wrong(e);
    }
  }
}
