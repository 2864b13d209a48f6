package se.rattdela.casework.request;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.UserId;

/**
 * A disclosure for the other features.
 *
 * @param hands who has registered it, changed it or – of an oral one – said it: can never approve
 * @param sentBefore whether it has ever been sent for approval
 * @param workedUnder the rule pack and template it was last worked on under
 * @param withheld items withheld although they may be given
 * @param texts what the officer has written for the decision
 * @param earlier the decision whose withheld items it tries anew; null of all others
 */
public record DisclosureState(
    DisclosureView view,
    UserId createdBy,
    Set<UserId> hands,
    boolean sentBefore,
    WorkedUnder workedUnder,
    Map<ItemId, WithheldLine> withheld,
    DisclosureTexts texts,
    @Nullable EarlierDecision earlier) {
  public DisclosureState {
    hands = Set.copyOf(hands);
    withheld = Map.copyOf(withheld);
  }

  /** The id. */
  public DisclosureId id() {
    return view.id();
  }

  /** What is asked, for what and by whom. */
  public DisclosureDraft content() {
    return view.content();
  }
}
