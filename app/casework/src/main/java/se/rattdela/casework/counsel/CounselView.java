package se.rattdela.casework.counsel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its items and its answer.
 *
 * @param version send it back with every change
 * @param question the assessment's question in Swedish; empty where it is about none
 * @param answer null until it is answered
 */
public record CounselView(
    CounselRow row,
    long version,
    String question,
    String text,
    List<CounselItem> items,
    @Nullable Answer answer) {
  public CounselView {
    items = List.copyOf(items);
  }

  /** The rule steward's answer. */
  public record Answer(String text, String byName, Instant at) {}
}
