package se.rattdela.casework.redress;

import java.util.List;
import se.rattdela.casework.common.DecisionId;

/**
 * What has happened to a decision since it was made.
 *
 * @param version of the decision; send it back with what begins something new
 * @param annulled it no longer holds
 * @param appealable something was withheld, so that the recipient may appeal
 * @param withheld what that is; empty for whoever may not see the case
 */
public record RedressSheet(
    DecisionId decision,
    long version,
    String number,
    boolean annulled,
    boolean appealable,
    List<WithheldItem> withheld,
    List<RedressView> redress,
    List<AppealView> appeals) {
  public RedressSheet {
    withheld = List.copyOf(withheld);
    redress = List.copyOf(redress);
    appeals = List.copyOf(appeals);
  }
}
