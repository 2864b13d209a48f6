package se.rattdela.casework.counsel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.LegalStand;

/**
 * A question with its items and its answer.
 *
 * @param version send it back with every change
 * @param question the assessment's question in Swedish; empty where it is about none
 * @param answer null until it is answered
 * @param stand how the office answers a question of law now; null where it has not, and for all
 *     other questions
 * @param news whether it has an answer that the reader has not read
 */
public record CounselView(
    CounselRow row,
    long version,
    String question,
    String text,
    List<CounselItem> items,
    @Nullable Answer answer,
    @Nullable LegalStand stand,
    boolean news) {
  public CounselView {
    items = List.copyOf(items);
  }

  /** The rule steward's answer. */
  public record Answer(String text, String byName, Instant at) {}
}
