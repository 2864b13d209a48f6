package se.rattdela.casework.request;

import java.util.Map;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.UserId;

/**
 * A disclosure for the other features.
 *
 * @param withheld items withheld although they may be given
 * @param texts what the officer has written for the decision
 */
public record DisclosureState(
    DisclosureView view,
    UserId createdBy,
    Map<ItemId, WithheldLine> withheld,
    DisclosureTexts texts) {
  public DisclosureState {
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
