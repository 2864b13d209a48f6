package se.rattdela.packtools;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.rattdela.rules.Message;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.RulePack;

/**
 * Whether the worked cases come out as expected, and stand on both sides of every change of law.
 */
final class CaseChecks {

  private final RulePack pack;
  private final WorkedCases cases;
  private final WorkedCases all;
  private final Findings findings;
  private final Witness witness;

  CaseChecks(
      RulePack pack, WorkedCases cases, WorkedCases all, Findings findings, Witness witness) {
    this.pack = pack;
    this.cases = cases;
    this.all = all;
    this.findings = findings;
    this.witness = witness;
  }

  void run() {
    for (WorkedCase worked : cases.all()) {
      List<RuleMessage> differences = worked.check(witness.engine());
      if (!differences.isEmpty()) {
        findings.add(
            Kind.CASE_FAILS,
            Severity.ERROR,
            worked.place(),
            worked.id(),
            worked.question(),
            q -> !worked.check(witness.engine()).isEmpty(),
            "case-fails",
            worked.id(),
            worked.name(),
            Message.of(differences));
      }
    }
    breakDays();
  }

  private void breakDays() {
    Set<LocalDate> days = new HashSet<>();
    all.all().forEach(c -> days.add(c.question().date()));
    for (LocalDate day : pack.breakDates()) {
      if (!days.contains(day) || !days.contains(day.minusDays(1))) {
        findings.add(
            Kind.BREAK_DAY,
            Severity.WARNING,
            null,
            day.toString(),
            "break-day",
            day,
            day.minusDays(1));
      }
    }
  }
}
