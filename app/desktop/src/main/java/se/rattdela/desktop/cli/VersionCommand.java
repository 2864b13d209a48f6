package se.rattdela.desktop.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;

/** Says exactly what runs: program, Java, rule engine, rule pack and how far its law reaches. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {

  private static final ZoneId OFFICE = ZoneId.of("Europe/Stockholm");

  private final CommandContext context;
  private final CommandTexts texts;

  VersionCommand(CommandContext context, CommandTexts texts) {
    this.context = context;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    String version = ResourceBundle.getBundle("se.rattdela.desktop.cli.build").getString("version");
    say("version.program", version);
    say("version.java", Runtime.version());
    say("version.engine", RuleEngine.VERSION);
    RulePack pack;
    try {
      pack = PackLoader.shipped();
    } catch (PackException e) {
      context.err().println(texts.text("pack.unusable", Printable.line(e.in(texts.locale()))));
      return RattdelaCommand.FAILED;
    }
    say("version.pack", pack.id());
    say("version.digest", pack.sha256());
    say("version.law", pack.lawUntil());
    if (!pack.complete()) {
      say("version.incomplete");
    }
    if (LocalDate.ofInstant(context.clock().instant(), OFFICE).isAfter(pack.lawUntil())) {
      say("version.passed", pack.lawUntil());
    }
    return RattdelaCommand.OK;
  }

  private void say(String key, Object... arguments) {
    context.out().println(texts.text(key, arguments));
  }
}
