package se.rattdela.casework.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.item.ItemView;

/**
 * One row of a decision.
 *
 * @param protection of the one whose it is
 * @param outcome null while questions are open
 * @param grounds citations of the provisions that let it out, or that protect it when it stays
 * @param reason why, as the recipient reads it; may be empty for what a duty lets out
 * @param harmTest what the harm test of an item that stays came to; null where it leaves, is not
 *     secret or has not been tested
 * @param turnedDown for an item that stays: the provisions that could have let it out, had a human
 *     not judged otherwise, with what was judged
 */
public record DraftItem(
    int number,
    ItemView item,
    String ownerName,
    ProtectedIdentity protection,
    @Nullable ItemOutcome outcome,
    List<String> grounds,
    String reason,
    @Nullable HarmFinding harmTest,
    List<TurnedDown> turnedDown) {
  public DraftItem {
    grounds = List.copyOf(grounds);
    turnedDown = List.copyOf(turnedDown);
  }
}
