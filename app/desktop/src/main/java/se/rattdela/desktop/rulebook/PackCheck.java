package se.rattdela.desktop.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.rattdela.casework.rulebook.CheckReport;
import se.rattdela.casework.rulebook.PackContent;
import se.rattdela.casework.rulebook.SavedScenario;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;
import se.rattdela.packtools.Finding;
import se.rattdela.packtools.Kind;
import se.rattdela.packtools.PackVerifier;
import se.rattdela.packtools.Severity;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.RulePack;

/** Looks a pack through before it is proposed: its logic, its own worked cases and the office's. */
record PackCheck(CheckReport report, List<PackCheck.Line> lines) {
  /** A finding. */
  record Line(boolean error, String text) {}

  /** Takes a copy. */
  PackCheck {
    lines = List.copyOf(lines);
  }

  /** Checks an opened pack. */
  static PackCheck of(
      PackContent content, List<SavedScenario> scenarios, Texts texts, Tasks.Progress progress) {
    RulePack pack = content.pack();
    RuleEngine engine = new RuleEngine(pack);
    PackNames names = new PackNames(pack, texts);
    WorkedCases worked = WorkedCases.load(content.cases());
    List<Line> lines = new ArrayList<>();
    for (Finding finding : PackVerifier.verify(pack, worked)) {
      // The worked cases are tried below, with every difference.
      if (finding.counts() && finding.kind() != Kind.CASE_FAILS) {
        lines.add(
            new Line(
                finding.severity() == Severity.ERROR,
                texts.format(
                    "rulebook.packs.check.line",
                    names.withId(finding.subject()),
                    names.within(finding.said().in(texts.locale())))));
      }
    }
    int tried = 0;
    int all = scenarios.size() + worked.all().size();
    for (WorkedCase each : worked.all()) {
      for (RuleMessage difference : each.check(engine)) {
        lines.add(
            new Line(
                true,
                texts.format(
                    "rulebook.packs.check.line",
                    names.withId(each.id()),
                    names.within(difference.in(texts.locale())))));
      }
      progress.report(++tried, all);
    }
    for (SavedScenario saved : scenarios) {
      // The office's own expectation may be what has to change: it warns, it does not stop.
      for (RuleMessage difference : ControlCase.of(saved).differences(engine)) {
        lines.add(
            new Line(
                false,
                texts.format(
                    "rulebook.packs.check.own",
                    saved.name(),
                    names.within(difference.in(texts.locale())))));
      }
      progress.report(++tried, all);
    }
    int errors = (int) lines.stream().filter(Line::error).count();
    String text =
        texts.format("rulebook.packs.check.sum", pack.versions().size(), all)
            + lines.stream().map(line -> "\n" + line.text()).collect(Collectors.joining());
    String kept =
        text.length() > CheckReport.LONGEST_TEXT
            ? text.substring(0, CheckReport.LONGEST_TEXT)
            : text;
    return new PackCheck(
        new CheckReport(errors, lines.size() - errors, kept, content.fileSha256()), lines);
  }
}
