package se.rattdela.casework.numbering;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives the next number of a series. The series' row is locked until the unit of work ends, so a
 * number is given once, and one whose work is rolled back is given again: no gaps.
 */
public final class Numbers {
  /** {0} prefix, {1} year, {2} number with four digits or more. */
  public static final String STANDARD_PATTERN = "{0}-{1}-{2}";

  private final MessageFormat pattern;

  /**
   * @param pattern a {@link MessageFormat} over prefix, year and number
   */
  public Numbers(String pattern) {
    this.pattern = new MessageFormat(pattern, Locale.ROOT);
  }

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(SeriesEntity.class);
  }

  /** The next number of the series in the year, such as {@code B-2026-0231}. */
  public String next(EntityManager em, Series series, int year) {
    SeriesEntity.Key key = new SeriesEntity.Key(series.prefix(), year);
    @Nullable SeriesEntity row = em.find(SeriesEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      row = new SeriesEntity(key);
      em.persist(row);
    }
    String number = String.format(Locale.ROOT, "%04d", row.next());
    // Written at once: of two first numbers of a year the second fails here and not at the end.
    em.flush();
    synchronized (pattern) {
      return pattern.format(new Object[] {series.prefix(), Integer.toString(year), number});
    }
  }

  /** What is numbered. */
  public enum Series {
    /** Ärenden. */
    CASE("Ä"),
    /** Begäranden. */
    REQUEST("B"),
    /** Egna initiativ. */
    OWN_INITIATIVE("E"),
    /** Beslut om utlämnande. */
    DECISION("U");

    private final String prefix;

    Series(String prefix) {
      this.prefix = prefix;
    }

    String prefix() {
      return prefix;
    }
  }
}
