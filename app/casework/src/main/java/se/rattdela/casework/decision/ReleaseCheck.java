package se.rattdela.casework.decision;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing the release gate looked for in every file.
 *
 * @param searched how many texts were searched for
 * @param leaks where one of them was found; empty = passed
 * @param sightings where a person must look before the files are approved; stops nothing by itself
 */
public record ReleaseCheck(Kind kind, int searched, List<Leak> leaks, List<Sighting> sightings) {
  public ReleaseCheck {
    leaks = List.copyOf(leaks);
    sightings = List.copyOf(sightings);
  }

  /** What was found by all of them. */
  public static List<Leak> leaks(List<ReleaseCheck> checks) {
    return checks.stream().flatMap(check -> check.leaks().stream()).toList();
  }

  /**
   * Stops what something was found in.
   *
   * @throws LeakException naming the file and the item, never what was found
   */
  public static void stop(List<ReleaseCheck> checks) {
    List<Leak> leaks = leaks(checks);
    if (!leaks.isEmpty()) {
      throw new LeakException(leaks.getFirst().file(), leaks.getFirst().item());
    }
  }

  /** Everything that must be looked at. */
  public static List<Sighting> sightings(List<ReleaseCheck> checks) {
    return checks.stream().flatMap(check -> check.sightings().stream()).toList();
  }

  /** Whether nothing was found. */
  public boolean passed() {
    return leaks.isEmpty();
  }

  /** What was looked for. */
  public enum Kind {
    /** The words of items that do not leave. */
    WITHHELD_TEXT,
    /** Names and numbers of others than the subject, where no item that leaves has them. */
    OTHER_PERSON,
    /** The whereabouts of someone with a protected identity. */
    PROTECTED_ADDRESS
  }

  /**
   * Where something withheld was found. Never says what.
   *
   * @param file name of the file
   * @param place name of {@code reports.gate.Place}
   * @param page page number; 0 when it is not on a page
   * @param item number of the item in the decision; 0 = it belongs to no item of the decision
   */
  public record Leak(String file, String place, int page, int item) {}

  /**
   * A word that may be the name of someone who must not be told of. Says what, since it is for the
   * eyes of the one who reads the whole file; never for a log.
   *
   * @param file name of the file
   * @param number tells apart what else is the same: the first is 1
   * @param place name of {@code reports.gate.Place}
   * @param page page number; 0 when it is not on a page
   * @param bearer how the one it may mean is related to the case: "syster"; empty when not known
   * @param before some words before it
   * @param found the word
   * @param after some words after it
   */
  public record Sighting(
      String file,
      int number,
      String place,
      int page,
      String bearer,
      String before,
      String found,
      String after) {
    /** Never the text. */
    @Override
    public String toString() {
      return Stream.of(file, place, String.valueOf(page), String.valueOf(number))
          .toList()
          .toString();
    }
  }
}
