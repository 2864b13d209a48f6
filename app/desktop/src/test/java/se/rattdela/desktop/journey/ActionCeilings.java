package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/**
 * How many actions each journey takes at most. They do not depend on the machine, so a journey that
 * goes past its number has become longer: whoever means it to writes the new number here and says
 * why.
 */
final class ActionCeilings {
  /** Journey 1 as a practised officer walks it. */
  static final String PRACTISED = "1 practised";

  private static final Map<String, Integer> MOST =
      Map.of(
          "1", 130, PRACTISED, 110, "2", 90, "3", 88, "4", 170, "5", 95, "6", 17, "7", 30, "8", 107,
          "9", 9);

  private ActionCeilings() {}

  /** A journey that was walked took no more actions than it may. */
  static void check(String journey, Actions actions) {
    check(journey, actions.all(), actions);
  }

  /**
   * Journeys that were walked together took no more than each may.
   *
   * @param count actions of this one
   */
  static void check(String journey, int count, Actions actions) {
    assertThat(count)
        .as("actions of journey %s:%n%s", journey, String.join("\n", actions.log()))
        .isLessThanOrEqualTo(MOST.getOrDefault(journey, 0));
  }
}
