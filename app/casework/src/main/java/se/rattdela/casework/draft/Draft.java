package se.rattdela.casework.draft;

import java.time.Instant;

/**
 * A text that was written in a field and is not saved.
 *
 * @param place where in the work, in the window's own terms
 * @param field the field there
 * @param text what stood in it; may be empty
 * @param writtenAt when it was changed last
 */
public record Draft(String place, String field, String text, Instant writtenAt) {
  /** Hides the text: it must not reach a log by way of a record. */
  @Override
  public String toString() {
    return "Draft[hidden]";
  }
}
