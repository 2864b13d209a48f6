package se.rattdela.desktop.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.rattdela.packtools.ChangedClass;
import se.rattdela.packtools.LoadedPack;
import se.rattdela.packtools.OtherChanges;
import se.rattdela.packtools.PackComparison;
import se.rattdela.packtools.ToolMessage;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.PackException;

/** Says which classes of questions get another outcome under another pack, each with an example. */
@Command(name = "diff")
final class PackDiffCommand implements Callable<Integer> {

  private final CommandContext context;
  private final CommandTexts texts;
  private final Wrapped wrapped;

  @Parameters(index = "0", paramLabel = "OLDER")
  private String older = "";

  @Parameters(index = "1", paramLabel = "NEWER")
  private String newer = "";

  PackDiffCommand(CommandContext context, CommandTexts texts) {
    this.context = context;
    this.texts = texts;
    this.wrapped = new Wrapped(context.out());
  }

  @Override
  public Integer call() {
    PackFiles files = new PackFiles(context, texts);
    try {
      LoadedPack before = files.read(older);
      LoadedPack after = before == null ? null : files.read(newer);
      if (before == null || after == null) {
        return RattdelaCommand.WRONG_INPUT;
      }
      List<ChangedClass> classes = PackComparison.compare(before.pack(), after.pack());
      List<ToolMessage> others = OtherChanges.between(before.pack(), after.pack());
      say("pack.diff.head", before.pack().id(), after.pack().id(), classes.size());
      classes.forEach(this::print);
      if (!others.isEmpty()) {
        say("pack.diff.others");
        others.forEach(l -> wrapped.print("  " + l.in(texts.locale())));
      }
      return classes.isEmpty() ? RattdelaCommand.OK : RattdelaCommand.FAILED;
    } catch (PackException e) {
      return files.wrong(e);
    }
  }

  private void print(ChangedClass changed) {
    context.out().println();
    say("pack.diff.class", changed.subject(), outcome(changed.before()), outcome(changed.after()));
    changed.description().forEach(l -> wrapped.print("  " + l.in(texts.locale())));
    if (!changed.switching().isEmpty()) {
      wrapped.print(texts.text("pack.diff.switching", String.join(", ", changed.switching())));
    }
    context.out().println("    " + QuestionWriter.write(changed.example()));
  }

  private String outcome(Outcome outcome) {
    return switch (outcome) {
      case MUST -> texts.text("pack.outcome.MUST");
      case MAY -> texts.text("pack.outcome.MAY");
      case MUST_NOT -> texts.text("pack.outcome.MUST_NOT");
      case OPEN -> texts.text("pack.outcome.OPEN");
      case NOT_SECRET -> texts.text("pack.outcome.NOT_SECRET");
    };
  }

  private void say(String key, Object... arguments) {
    wrapped.print(texts.text(key, arguments));
  }
}
