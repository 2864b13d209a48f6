package se.rattdela.desktop.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.rattdela.packtools.Finding;
import se.rattdela.packtools.LoadedPack;
import se.rattdela.packtools.PackVerifier;
import se.rattdela.packtools.Severity;
import se.rattdela.rules.Question;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.Place;

/**
 * Checks a pack. Each finding has an id, its place and, where a question can show it, that question
 * as JSON, which {@code rattdela evaluate -} takes.
 */
@Command(name = "verify")
final class PackVerifyCommand implements Callable<Integer> {

  private final CommandContext context;
  private final CommandTexts texts;
  private final Wrapped wrapped;

  @Parameters(paramLabel = "PACK")
  private String pack = "";

  @Option(names = "--notices")
  private boolean notices;

  PackVerifyCommand(CommandContext context, CommandTexts texts) {
    this.context = context;
    this.texts = texts;
    this.wrapped = new Wrapped(context.out());
  }

  @Override
  public Integer call() {
    PackVerifier.Report report;
    try {
      LoadedPack loaded = new PackFiles(context, texts).read(pack);
      if (loaded == null) {
        return RattdelaCommand.WRONG_INPUT;
      }
      report = PackVerifier.verify(loaded);
    } catch (PackException e) {
      report = new PackVerifier.Report(PackVerifier.problems(e), 0, 0);
    }
    report.findings().stream().filter(f -> notices || f.counts()).forEach(this::print);
    List<Finding> all = report.findings();
    wrapped.print(
        texts.text(
            report.clean() ? "pack.verify.clean" : "pack.verify.summary",
            report.versions(),
            report.cases(),
            count(all, Severity.ERROR),
            count(all, Severity.WARNING),
            count(all, Severity.NOTICE)));
    return report.clean() ? RattdelaCommand.OK : RattdelaCommand.FAILED;
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  private void print(Finding finding) {
    String severity =
        switch (finding.severity()) {
          case ERROR -> texts.text("pack.verify.error");
          case WARNING -> texts.text("pack.verify.warning");
          case NOTICE -> texts.text("pack.verify.notice");
        };
    wrapped.print(
        texts.text(
            "pack.verify.finding",
            finding.kind().id(),
            severity,
            where(finding.place(), finding.subject()),
            finding.said().in(texts.locale())));
    Question question = finding.question();
    if (question != null) {
      context.out().println("    " + QuestionWriter.write(question));
    }
  }

  private static String where(@Nullable Place place, String subject) {
    return place == null ? subject : place.file() + ":" + place.line() + ":" + place.column();
  }
}
