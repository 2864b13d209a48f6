package se.rattdela.desktop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.rattdela.casework.Casework;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.decision.DraftItem;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.desktop.demo.DemoOffice;
import se.rattdela.desktop.demo.DemoRun;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackLoader;

/**
 * The main job without a display, on a fresh temporary database that is removed afterwards: three
 * decisions as PDF and JSON in a folder, and in words what was decided under which provisions.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  private final CommandContext context;
  private final CommandTexts texts;

  @Option(names = "--out", paramLabel = "DIR")
  private String out = "app/desktop/target/demo";

  DemoCommand(CommandContext context, CommandTexts texts) {
    this.context = context;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = writableFolder();
    if (folder == null) {
      return fail(texts.text("demo.not-writable", Printable.of(out)));
    }
    Path temporary;
    try {
      temporary = Files.createTempDirectory("rattdela-demo");
    } catch (IOException e) {
      return fail(texts.text("demo.no-temporary"));
    }
    try {
      return run(folder, temporary);
    } catch (PackException e) {
      return fail(texts.text("pack.unusable", Printable.line(e.in(texts.locale()))));
    } catch (IncompleteDecisionException e) {
      return fail(e.userMessage(texts.locale()));
    } catch (CaseworkException e) {
      return fail(texts.text("demo.failed", e.code().id(), e.userMessage(texts.locale())));
    } finally {
      delete(temporary);
    }
  }

  private int run(Path folder, Path temporary) {
    RuleEngine engine = new RuleEngine(PackLoader.shipped());
    DecisionRenderer renderer = new DecisionRenderer();
    DemoOffice demo = new DemoOffice();
    say("demo.start", demo.day());
    DemoRun.Outcome outcome =
        new DemoRun(demo)
            .run(
                clock ->
                    new Casework(
                        temporary.resolve("data"), engine, renderer, clock, context.passwordCost()),
                folder);
    outcome
        .signedIn()
        .forEach(actor -> say("demo.signed-in", actor.displayName(), actor.function()));
    outcome.decisions().forEach(this::tell);
    if (!outcome.chain().whole()) {
      return fail(texts.text("demo.chain.broken", outcome.chain().firstBroken()));
    }
    context.out().println();
    say("demo.chain", outcome.chain().events());
    if (!engine.pack().complete()) {
      say("version.incomplete");
    }
    say("demo.done", outcome.decisions().size(), Printable.line(folder.toString()));
    return RattdelaCommand.OK;
  }

  private void tell(DemoRun.Made made) {
    context.out().println();
    say(
        "demo.decision",
        made.sealed().number(),
        made.approved().document().recipient().authority(),
        texts.text("demo.kind." + made.sealed().kind()));
    Stream.concat(made.approved().leaves().stream(), made.approved().stays().stream())
        .sorted(Comparator.comparingInt(DraftItem::number))
        .forEach(this::tell);
    say("demo.decided", made.sealed().decidedBy(), made.approved().draftedBy());
    say("demo.file", made.pdf().getFileName(), made.sealed().pdfSha256());
    say("demo.file.json", made.json().getFileName());
    say("demo.content", made.sealed().digest());
  }

  private void tell(DraftItem item) {
    ItemOutcome outcome = item.outcome();
    say(
        "demo.item",
        item.number(),
        item.item().title(),
        outcome == null ? "" : texts.text("demo.outcome." + outcome),
        String.join(", ", item.grounds()));
  }

  private void say(String key, @Nullable Object... arguments) {
    context.out().println(texts.text(key, arguments));
  }

  private int fail(String message) {
    context.err().println(message);
    return RattdelaCommand.FAILED;
  }

  /** The folder, made where it is missing; null where nothing can be written in it. */
  private @Nullable Path writableFolder() {
    try {
      Path folder = context.workingDirectory().resolve(out).normalize();
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "prov", null));
      return folder;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> content;
    try (Stream<Path> walk = Files.walk(folder)) {
      content = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : content) {
      Files.delete(each);
    }
  }
}
