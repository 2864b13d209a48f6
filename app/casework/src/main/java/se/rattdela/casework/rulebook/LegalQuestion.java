package se.rattdela.casework.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.LegalStand;

/**
 * A question of law that the rule steward answers for the whole office.
 *
 * @param key code of the judgement, to send to {@code AssessmentService.decideLegalQuestion}
 * @param text the question in Swedish
 * @param provisions citations of the provisions that ask it
 * @param stands the office's answers, the one that holds first; empty = unanswered
 */
public record LegalQuestion(
    String key, String text, List<String> provisions, List<LegalStand> stands) {
  public LegalQuestion {
    provisions = List.copyOf(provisions);
    stands = List.copyOf(stands);
  }

  /** The answer that holds; null = unanswered. */
  public @Nullable LegalStand stand() {
    return stands.isEmpty() ? null : stands.getFirst();
  }
}
