package se.rattdela.reports.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.SourceDocument;

/**
 * An item that leaves.
 *
 * @param number its number in the decision, from 1
 * @param title as in the decision, "Utbetalt ekonomiskt bistånd"
 * @param subtitle period or the like
 * @param source the document it stands in
 * @param passages the places it stands at, in reading order; usually one. Each is a run of pieces
 */
public record ExtractItem(
    int number,
    String title,
    @Nullable String subtitle,
    SourceDocument source,
    List<List<Piece>> passages) {

  public ExtractItem {
    if (number < 1) {
      throw new IllegalArgumentException("item number " + number + " is below 1");
    }
    passages = passages.stream().map(List::copyOf).toList();
  }
}
