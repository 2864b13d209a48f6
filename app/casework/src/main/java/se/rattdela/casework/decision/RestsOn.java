package se.rattdela.casework.decision;

import java.util.List;
import se.rattdela.casework.assessment.LegalStand;

/**
 * A stand on a question of law that a decision rests on.
 *
 * @param question in Swedish
 * @param stand as it held when the decision was made
 * @param since what the office has answered after that, newest first; empty = it still holds
 */
public record RestsOn(String question, LegalStand stand, List<LegalStand> since) {
  public RestsOn {
    since = List.copyOf(since);
  }
}
