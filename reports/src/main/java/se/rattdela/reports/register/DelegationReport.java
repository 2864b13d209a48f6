package se.rattdela.reports.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.rattdela.reports.decision.Municipality;

/**
 * The decisions of a period.
 *
 * @param municipality whose committee; its unit may be empty when the list covers all units
 * @param from first day
 * @param to last day
 * @param decisions in any order; kept by day and number. May be empty: then the list says so
 */
public record DelegationReport(
    Municipality municipality, LocalDate from, LocalDate to, List<DelegatedDecision> decisions) {

  public DelegationReport {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the period ends before it begins");
    }
    LocalDate first = from;
    LocalDate last = to;
    if (decisions.stream()
        .anyMatch(each -> each.date().isBefore(first) || each.date().isAfter(last))) {
      throw new IllegalArgumentException("a decision lies outside the period");
    }
    decisions =
        decisions.stream()
            .sorted(
                Comparator.comparing(DelegatedDecision::date)
                    .thenComparing(DelegatedDecision::number))
            .toList();
  }
}
