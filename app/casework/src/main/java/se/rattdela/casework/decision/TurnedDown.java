package se.rattdela.casework.decision;

import java.util.List;

/**
 * A provision that could have let an item out, had a human not judged otherwise.
 *
 * @param citation "10 kap. 27 § OSL"
 * @param judged what was judged on the way there, in the order the law asks
 */
public record TurnedDown(String citation, List<Judged> judged) {
  public TurnedDown {
    judged = List.copyOf(judged);
  }

  /**
   * A judgement that was made.
   *
   * @param question as the law has it, in Swedish
   * @param yes how it was answered
   * @param reason why, in the officer's words
   */
  public record Judged(String question, boolean yes, String reason) {}
}
