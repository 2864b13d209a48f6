package se.rattdela.casework.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.item.ItemView;

/**
 * One row of a decision.
 *
 * @param outcome null while questions are open
 * @param grounds citations of the provisions that let it out, or that protect it when it stays
 * @param reason why, as the recipient reads it; may be empty for what a duty lets out
 */
public record DraftItem(
    int number,
    ItemView item,
    String ownerName,
    @Nullable ItemOutcome outcome,
    List<String> grounds,
    String reason) {
  public DraftItem {
    grounds = List.copyOf(grounds);
  }
}
