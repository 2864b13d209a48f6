package se.rattdela.casework.numbering;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of the office's series.
 *
 * @param diary null where the diary is kept in another system, whose numbers are typed
 */
public record NumberPatterns(
    NumberPattern cases,
    NumberPattern requests,
    NumberPattern ownInitiatives,
    NumberPattern decisions,
    @Nullable NumberPattern diary) {
  /** As the program numbers until the office says otherwise; no diary numbers. */
  public static final NumberPatterns STANDARD =
      new NumberPatterns(standard("Ä"), standard("B"), standard("E"), standard("U"), null);

  private static NumberPattern standard(String prefix) {
    return new NumberPattern(prefix + "-{år}-{nr:4}", true);
  }

  /** The pattern of a series; null only for the diary. */
  public @Nullable NumberPattern of(Numbers.Series series) {
    return switch (series) {
      case CASE -> cases;
      case REQUEST -> requests;
      case OWN_INITIATIVE -> ownInitiatives;
      case DECISION -> decisions;
      case DIARY -> diary;
    };
  }

  /** The same by series, without the diary where there is none. */
  public Map<Numbers.Series, NumberPattern> bySeries() {
    Map<Numbers.Series, NumberPattern> all = new EnumMap<>(Numbers.Series.class);
    for (Numbers.Series series : Numbers.Series.values()) {
      NumberPattern pattern = of(series);
      if (pattern != null) {
        all.put(series, pattern);
      }
    }
    return all;
  }
}
