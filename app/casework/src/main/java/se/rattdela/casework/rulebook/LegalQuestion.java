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
 * @param stand the office's answer; null = unanswered
 */
public record LegalQuestion(
    String key, String text, List<String> provisions, @Nullable LegalStand stand) {
  public LegalQuestion {
    provisions = List.copyOf(provisions);
  }
}
