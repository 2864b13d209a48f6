package se.rattdela.casework.numbering;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.OfficeTime;

/**
 * Gives the next number of a series. The series' row is locked until the unit of work ends, so a
 * number is given once, and one whose work is rolled back is given again: no gaps. A change of
 * pattern changes how the next number is written and never which one it is.
 */
public final class Numbers {
  private static final String PATTERNS =
      "select p from PatternEntity p order by p.prefix, p.ordinal";
  private static final String GIVEN =
      "select count(s) from SeriesEntity s where s.prefix = :prefix and s.lastNumber > 0";
  private static final String HIGHEST =
      "select max(s.lastNumber) from SeriesEntity s where s.prefix = :prefix";

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(SeriesEntity.class, PatternEntity.class);
  }

  /**
   * The next number of the series in the year, such as {@code B-2026-0231}.
   *
   * @throws IllegalStateException for the diary where the office has no pattern for it
   */
  public String next(EntityManager em, Series series, int year) {
    NumberPattern pattern = patterns(em).of(series);
    if (pattern == null) {
      throw new IllegalStateException("the series gives no numbers");
    }
    SeriesEntity ofYear = row(em, series, year);
    long number;
    if (pattern.yearly()) {
      number = ofYear.lastNumber() + 1;
    } else {
      // Above every number of any year, so that going over to a series that runs on repeats none.
      SeriesEntity whole = row(em, series, SeriesEntity.ALL_YEARS);
      number = Math.max(whole.lastNumber(), highest(em, series)) + 1;
      whole.reach(number);
    }
    ofYear.reach(number);
    // Written at once: of two first numbers of a year the second fails here and not at the end.
    em.flush();
    return pattern.write(year, number);
  }

  /**
   * The number of a decision, or of what is said of one afterwards, that is made at a moment. What
   * an earlier version of the program numbered when it was sent for approval keeps that number, if
   * it is of the year.
   *
   * @param given the number it has already; null = none, as of all that is sent now
   * @param sentAt when it was sent for approval; null = not known
   */
  public String ofDecision(
      EntityManager em, @Nullable String given, @Nullable Instant sentAt, Instant decidedAt) {
    int year = year(decidedAt);
    return given == null || sentAt == null || year(sentAt) != year
        ? next(em, Series.DECISION, year)
        : given;
  }

  private static int year(Instant at) {
    return LocalDate.ofInstant(at, OfficeTime.ZONE).getYear();
  }

  private static SeriesEntity row(EntityManager em, Series series, int year) {
    SeriesEntity.Key key = new SeriesEntity.Key(series.prefix(), year);
    @Nullable SeriesEntity row = em.find(SeriesEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      row = new SeriesEntity(key);
      em.persist(row);
    }
    return row;
  }

  private static long highest(EntityManager em, Series series) {
    Long highest =
        em.createQuery(HIGHEST, Long.class)
            .setParameter("prefix", series.prefix())
            .getSingleResult();
    return highest == null ? 0 : highest;
  }

  /** The patterns in force. */
  public NumberPatterns patterns(EntityManager em) {
    Map<Series, List<NumberPattern>> all = stored(em);
    return new NumberPatterns(
        last(all, Series.CASE).orElse(NumberPatterns.STANDARD.cases()),
        last(all, Series.REQUEST).orElse(NumberPatterns.STANDARD.requests()),
        last(all, Series.OWN_INITIATIVE).orElse(NumberPatterns.STANDARD.ownInitiatives()),
        last(all, Series.DECISION).orElse(NumberPatterns.STANDARD.decisions()),
        last(all, Series.DIARY).filter(pattern -> !pattern.text().isEmpty()).orElse(null));
  }

  /** Every pattern by which a series has, or may have, given numbers, but not the one in force. */
  public Map<Series, List<NumberPattern>> former(EntityManager em) {
    Map<Series, List<NumberPattern>> former = new EnumMap<>(Series.class);
    stored(em)
        .forEach((series, patterns) ->
            former.put(
                series,
                patterns.subList(0, patterns.size() - 1).stream()
                    .filter(pattern -> !pattern.text().isEmpty())
                    .toList()));
    return former;
  }

  /** Whether a number looks like one that the series gives or has given. */
  public boolean mayHaveGiven(EntityManager em, Series series, String number) {
    return stored(em).getOrDefault(series, List.of()).stream()
        .anyMatch(pattern -> !pattern.text().isEmpty() && pattern.writes(number));
  }

  /** Puts patterns in force that have been checked; those that stand already are left alone. */
  public void use(EntityManager em, NumberPatterns patterns) {
    NumberPatterns now = patterns(em);
    for (Series series : Series.values()) {
      NumberPattern before = now.of(series);
      NumberPattern after = patterns.of(series);
      if (before == null ? after == null : before.equals(after)) {
        continue;
      }
      List<PatternEntity> rows =
          em.createQuery(PATTERNS, PatternEntity.class).getResultList().stream()
              .filter(row -> row.prefix().equals(series.prefix()))
              .toList();
      int next = rows.isEmpty() ? 0 : rows.getLast().ordinal() + 1;
      if (given(em, series)) {
        if (rows.isEmpty() && before != null) {
          em.persist(new PatternEntity(series.prefix(), next++, before.text(), before.yearly()));
        }
      } else {
        // Nothing has been numbered: what was tried before is no history.
        rows.forEach(em::remove);
      }
      em.persist(
          after == null
              ? new PatternEntity(series.prefix(), next, "", true)
              : new PatternEntity(series.prefix(), next, after.text(), after.yearly()));
    }
    em.flush();
  }

  private static boolean given(EntityManager em, Series series) {
    return em.createQuery(GIVEN, Long.class)
            .setParameter("prefix", series.prefix())
            .getSingleResult()
        > 0;
  }

  private static Map<Series, List<NumberPattern>> stored(EntityManager em) {
    Map<Series, List<NumberPattern>> all = new EnumMap<>(Series.class);
    for (PatternEntity row : em.createQuery(PATTERNS, PatternEntity.class).getResultList()) {
      Series.of(row.prefix())
          .ifPresent(
              series -> all.computeIfAbsent(series, each -> new ArrayList<>()).add(row.pattern()));
    }
    return all;
  }

  private static Optional<NumberPattern> last(Map<Series, List<NumberPattern>> all, Series series) {
    List<NumberPattern> patterns = all.getOrDefault(series, List.of());
    return patterns.isEmpty() ? Optional.empty() : Optional.of(patterns.getLast());
  }

  /** What is numbered. */
  public enum Series {
    /** Ärenden. */
    CASE("Ä"),
    /** Begäranden. */
    REQUEST("B"),
    /** Egna initiativ. */
    OWN_INITIATIVE("E"),
    /**
     * Beslut om utlämnande, and what is said of them afterwards. A number is given when the
     * decision is made: before that nobody knows of which year it will be, or whether it is made.
     */
    DECISION("U"),
    /** Diarienummer. */
    DIARY("D");

    private final String prefix;

    Series(String prefix) {
      this.prefix = prefix;
    }

    /** The name of the series in the database, whatever its pattern says. */
    String prefix() {
      return prefix;
    }

    static Optional<Series> of(String prefix) {
      for (Series each : values()) {
        if (each.prefix.equals(prefix)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }
  }
}
