package se.rattdela.casework.statistics;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.decision.DecisionFigures.MainGround;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.statistics.Account.ConsequenceBar;
import se.rattdela.casework.statistics.Account.HindranceBar;
import se.rattdela.casework.statistics.Account.MonthBar;
import se.rattdela.casework.statistics.Account.ProvisionBar;
import se.rattdela.casework.statistics.StoredAccounts.Decided;
import se.rattdela.casework.unmet.Hindrance;
import se.rattdela.casework.unmet.UnmetFigures;
import se.rattdela.rules.Initiative;

/** Counts the decisions and needs of a period. */
final class Counting {
  private static final double HOURS_A_DAY = 24;
  private static final int CITATIONS = 3;

  private final AccountQuery query;
  private final List<Decided> everywhere;
  private final List<Decided> counted;
  private final boolean byRecipient;

  /**
   * Of the decisions of the whole office, those of the asked unit are counted.
   *
   * @param byRecipient whether recipients may be told apart at all
   */
  Counting(AccountQuery query, List<Decided> everywhere, boolean byRecipient) {
    this.byRecipient = byRecipient;
    this.query = query;
    this.everywhere = everywhere;
    UnitId unit = query.unit();
    this.counted =
        everywhere.stream().filter(each -> unit == null || each.unit().equals(unit)).toList();
  }

  Account account(int before, List<UnmetFigures> unmet) {
    List<Decided> refused =
        counted.stream()
            .filter(each ->
                each.decision().kind() == DecisionKind.REFUSAL
                    || each.decision().kind() == DecisionKind.PARTIAL)
            .toList();
    List<Decided> due = counted.stream().filter(each -> each.disclosure().dueOn() != null).toList();
    int own = (int) counted.stream().filter(Counting::own).count();
    return new Account(
        query,
        counted.size(),
        before,
        counted.size() - own,
        own,
        refused.size(),
        (int) refused.stream().filter(each -> !each.decision().failed().isEmpty()).count(),
        medianDays(),
        due.size(),
        (int) due.stream().filter(Counting::inTime).count(),
        Suppression.bars(counts(counted), each -> byRecipient && largeOrAbsentInEveryUnit(each)),
        provisions(),
        months(),
        hindrances(unmet),
        byCount(unmet, UnmetFigures::consequence).entrySet().stream()
            .map(each -> new ConsequenceBar(each.getKey(), each.getValue()))
            .toList(),
        refusalProvisions(refused));
  }

  private static boolean own(Decided each) {
    return each.disclosure().initiative() == Initiative.OWN;
  }

  private static boolean inTime(Decided each) {
    LocalDate due = each.disclosure().dueOn();
    return due != null
        && !LocalDate.ofInstant(each.decision().decided(), OfficeTime.ZONE).isAfter(due);
  }

  private @Nullable Double medianDays() {
    List<Double> days = new ArrayList<>();
    for (Decided each : counted) {
      var received = each.disclosure().received();
      if (received != null && !own(each)) {
        Duration took = Duration.between(received, each.decision().decided());
        days.add(Math.max(0, took.toMinutes() / 60.0 / HOURS_A_DAY));
      }
    }
    if (days.isEmpty()) {
      return null;
    }
    days.sort(Comparator.naturalOrder());
    int middle = days.size() / 2;
    return days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2;
  }

  private static List<Suppression.Count> counts(List<Decided> decided) {
    Map<String, List<Decided>> byRecipient =
        decided.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.disclosure().recipient(), TreeMap::new, Collectors.toList()));
    return byRecipient.entrySet().stream()
        .map(each -> {
          int own = (int) each.getValue().stream().filter(Counting::own).count();
          return new Suppression.Count(each.getKey(), each.getValue().size() - own, own);
        })
        .toList();
  }

  /** A unit's figure must not give away another unit's small one by subtraction from the whole. */
  private boolean largeOrAbsentInEveryUnit(String recipient) {
    return query.unit() == null
        || everywhere.stream()
            .filter(each -> each.disclosure().recipient().equals(recipient))
            .collect(Collectors.groupingBy(Decided::unit, Collectors.counting()))
            .values()
            .stream()
            .allMatch(count -> count >= Suppression.LEAST);
  }

  private List<ProvisionBar> provisions() {
    List<MainGround> grounds = new ArrayList<>();
    for (Decided each : counted) {
      MainGround ground = each.decision().ground();
      if (ground != null) {
        grounds.add(ground);
      }
    }
    return byCount(grounds, Function.identity()).entrySet().stream()
        .map(each ->
            new ProvisionBar(each.getKey().citation(), each.getKey().duty(), each.getValue()))
        .toList();
  }

  private static List<ProvisionBar> refusalProvisions(List<Decided> refused) {
    List<String> citations =
        refused.stream().flatMap(each -> each.decision().failed().stream().distinct()).toList();
    return byCount(citations, Function.identity()).entrySet().stream()
        .map(each -> new ProvisionBar(each.getKey(), false, each.getValue()))
        .toList();
  }

  private List<MonthBar> months() {
    List<MonthBar> months = new ArrayList<>();
    YearMonth last = YearMonth.from(query.to());
    for (YearMonth month = YearMonth.from(query.from());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      YearMonth at = month;
      List<Decided> made =
          counted.stream()
              .filter(each ->
                  YearMonth.from(each.decision().decided().atZone(OfficeTime.ZONE)).equals(at))
              .toList();
      int own = (int) made.stream().filter(Counting::own).count();
      months.add(new MonthBar(month, made.size() - own, own));
    }
    return months;
  }

  private static List<HindranceBar> hindrances(List<UnmetFigures> unmet) {
    return byCount(unmet, UnmetFigures::hindrance).entrySet().stream()
        .map(each ->
            new HindranceBar(each.getKey(), citations(unmet, each.getKey()), each.getValue()))
        .toList();
  }

  private static List<String> citations(List<UnmetFigures> unmet, Hindrance hindrance) {
    List<String> named =
        unmet.stream()
            .filter(each -> each.hindrance() == hindrance && !each.citation().isEmpty())
            .map(UnmetFigures::citation)
            .toList();
    return byCount(named, Function.identity()).keySet().stream().limit(CITATIONS).toList();
  }

  /** How often each comes, the most frequent first, and then as they were met. */
  private static <T, K> Map<K, Integer> byCount(List<T> all, Function<T, K> key) {
    Map<K, Integer> counts = new LinkedHashMap<>();
    all.forEach(each -> counts.merge(key.apply(each), 1, Integer::sum));
    Map<K, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<K, Integer>comparingByValue().reversed())
        .forEach(each -> sorted.put(each.getKey(), each.getValue()));
    return sorted;
  }
}
