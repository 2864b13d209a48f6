package se.rattdela.casework.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AssessedItem;
import se.rattdela.casework.assessment.Assessor;
import se.rattdela.casework.assessment.Prospect;
import se.rattdela.casework.assessment.StoredAnswer;
import se.rattdela.casework.assessment.Target;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.engine.AgeLimits;
import se.rattdela.casework.item.ItemView;
import se.rattdela.rules.KeyKind;
import se.rattdela.rules.OpenKey;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.Verdict;

/**
 * What a matrix is evaluated from, read once. Its cells are evaluated one by one, in whatever order
 * they are wanted, on any thread and without the database. What it says is the case as it was read:
 * after an answer, read again.
 */
public final class MatrixReading {
  /**
   * A column with what has been answered in it.
   *
   * @param requested the items of its disclosure; empty where there is none
   */
  record Asked(
      MatrixColumn column,
      Target target,
      Map<ItemId, List<StoredAnswer>> given,
      List<ItemId> requested) {
    Asked {
      given = Map.copyOf(given);
      requested = List.copyOf(requested);
    }
  }

  private final Assessor assessor;
  private final RuleEngine engine;
  private final Assessor.CaseItems read;
  private final List<Asked> asked;
  private final LocalDate today;
  private final LocalDate lawDate;

  MatrixReading(
      Assessor assessor,
      RuleEngine engine,
      Assessor.CaseItems read,
      List<Asked> asked,
      LocalDate today,
      LocalDate lawDate) {
    this.assessor = assessor;
    this.engine = engine;
    this.read = read;
    this.asked = List.copyOf(asked);
    this.today = today;
    this.lawDate = lawDate;
  }

  /** The columns in their order. */
  public List<MatrixColumn> columns() {
    return asked.stream().map(Asked::column).toList();
  }

  /** The items in the order they were marked: the rows. */
  public List<ItemView> items() {
    return read.items();
  }

  /** The day whose law is asked. */
  public LocalDate lawDate() {
    return lawDate;
  }

  /** Whether that is today. */
  public boolean isToday() {
    return lawDate.equals(today);
  }

  /** Whether the day lies after the law that the rule pack covers. */
  public boolean afterSnapshot() {
    return lawDate.isAfter(engine.pack().lawUntil());
  }

  /** The items that a column's request or own initiative is about; empty without one. */
  public List<ItemId> requested(int column) {
    return asked.get(column).requested();
  }

  /** The same case and columns on another day, without reading anything again. */
  public MatrixReading on(LocalDate day) {
    return new MatrixReading(assessor, engine, read, asked, today, day);
  }

  /** What the law says of a row in a column. */
  public Verdict verdict(int row, int column) {
    return engine.verdict(assessed(row, column, lawDate).question());
  }

  /** Everything behind what it says. */
  public CellExplanation explain(int row, int column) {
    AssessedItem assessed = assessed(row, column, lawDate);
    return new CellExplanation(
        assessed.item(),
        asked.get(column).column(),
        lawDate,
        assessed.question(),
        engine.explain(assessed.question()));
  }

  /**
   * What the law has said and will say of a row in a column, oldest first: one entry for each day
   * from which it says something else. Known facts and answers are taken as they are now; only the
   * law and the person's age are those of the day, so the days are those on which a wording begins
   * or ceases to apply, and those on which the person reaches an age that the law draws a line at.
   *
   * @param since the first day to look at
   * @param until the last birthday to look at; a coming wording is told however far away it is
   */
  public List<Since> history(int row, int column, LocalDate since, LocalDate until) {
    SortedSet<LocalDate> wordings = engine.pack().breakDates().tailSet(since);
    SortedMap<LocalDate, Integer> ages = ages(row, since, until);
    SortedSet<LocalDate> days = new TreeSet<>(wordings);
    days.addAll(ages.keySet());
    days.add(since);
    List<Since> history = new ArrayList<>();
    Since last = null;
    for (LocalDate day : days) {
      Verdict verdict = engine.verdict(assessed(row, column, day).question());
      if (last == null || !same(last.verdict(), verdict)) {
        last = new Since(day, verdict, wordings.contains(day) ? null : ages.get(day));
        history.add(last);
      }
    }
    return history;
  }

  private SortedMap<LocalDate, Integer> ages(int row, LocalDate since, LocalDate until) {
    return read.head()
        .person(read.items().get(row).owner())
        .flatMap(person -> Optional.ofNullable(person.identity().birthDate()))
        .map(born -> AgeLimits.days(engine.pack(), born, since, until))
        .orElseGet(TreeMap::new);
  }

  private static boolean same(Verdict one, Verdict other) {
    return one.outcome() == other.outcome() && one.needsFacts() == other.needsFacts();
  }

  /**
   * Whether one answer alone may settle an open cell: with yes or with no there is nothing more to
   * ask. Neither answer is preferred or suggested.
   *
   * @param key a judgement that the cell waits for
   */
  public boolean settledBy(int row, int column, String key) {
    Question question = assessed(row, column, lawDate).question();
    return settles(question, key, true) || settles(question, key, false);
  }

  /** What answers would make of an open cell; empty where it is settled. */
  public List<Prospect> prospects(int row, int column) {
    return Prospect.of(engine, assessed(row, column, lawDate).question());
  }

  private boolean settles(Question question, String key, boolean value) {
    Map<String, Boolean> judgements = new HashMap<>(question.judgements());
    judgements.put(key, value);
    return engine.verdict(question.withJudgements(judgements)).outcome() != Outcome.OPEN;
  }

  /** The judgements that a verdict waits for. */
  public static List<String> judgements(Verdict verdict) {
    return verdict.open().stream()
        .filter(each -> each.kind() == KeyKind.JUDGEMENT)
        .map(OpenKey::key)
        .toList();
  }

  /** The row of an item, or −1. */
  public int row(ItemId item) {
    List<ItemView> items = read.items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(item)) {
        return i;
      }
    }
    return -1;
  }

  private AssessedItem assessed(int row, int column, LocalDate day) {
    Asked in = asked.get(column);
    ItemView item = read.items().get(row);
    List<StoredAnswer> given = in.given().getOrDefault(item.id(), List.of());
    return assessor.assess(read, item, in.target(), given, day);
  }

  /**
   * From when the law says something.
   *
   * @param from the first day; for the first entry the day the history begins
   * @param reached the age in full years that the person reaches on that day, where no wording
   *     begins or ends on it; null where it is not about the age
   */
  public record Since(LocalDate from, Verdict verdict, @Nullable Integer reached) {}
}
