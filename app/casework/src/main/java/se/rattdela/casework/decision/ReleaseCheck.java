package se.rattdela.casework.decision;

import java.util.List;

/**
 * One thing the release gate looked for in every file.
 *
 * @param searched how many texts were searched for
 * @param leaks where one of them was found; empty = passed
 */
public record ReleaseCheck(Kind kind, int searched, List<Leak> leaks) {
  public ReleaseCheck {
    leaks = List.copyOf(leaks);
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
}
