package se.rattdela.casework.item;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Crime;

/** How a crime is written in the history of an item: stored so, and never written otherwise. */
public final class CrimeText {
  private static final String UNKNOWN = "null";
  private static final Pattern STORED =
      Pattern.compile(
          "Crime\\[stage=(\\w+), form=(\\w+), kind=(\\w+), minimumMonths=(null|\\d{1,9}),"
              + " prison=(null|true|false), victimAge=(null|\\d{1,9})]");

  private CrimeText() {}

  /** A crime as it is stored; empty where there is none. */
  static String write(@Nullable Crime crime) {
    return crime == null
        ? ""
        : "Crime[stage="
            + crime.stage()
            + ", form="
            + crime.form()
            + ", kind="
            + crime.kind()
            + ", minimumMonths="
            + crime.minimumMonths()
            + ", prison="
            + crime.prison()
            + ", victimAge="
            + crime.victimAge()
            + "]";
  }

  /** The crime that was stored; empty where the text is none. */
  public static Optional<Crime> read(String stored) {
    Matcher found = STORED.matcher(stored);
    return found.matches()
        ? Optional.of(
            new Crime(
                code(found.group(1)),
                code(found.group(2)),
                code(found.group(3)),
                number(found.group(4)),
                UNKNOWN.equals(found.group(5)) ? null : Boolean.valueOf(found.group(5)),
                number(found.group(6))))
        : Optional.empty();
  }

  private static @Nullable String code(String stored) {
    return UNKNOWN.equals(stored) ? null : stored;
  }

  private static @Nullable Integer number(String stored) {
    return UNKNOWN.equals(stored) ? null : Integer.valueOf(stored);
  }
}
