package se.rattdela.casework.redress;

import java.util.List;
import se.rattdela.casework.common.DecisionId;

/**
 * What has happened to a decision since it was made.
 *
 * @param version of the decision; send it back with what begins something new
 * @param annulled it no longer holds
 * @param appealable something was withheld, so that the recipient may appeal
 */
public record RedressSheet(
    DecisionId decision,
    long version,
    String number,
    boolean annulled,
    boolean appealable,
    List<RedressView> redress,
    List<AppealView> appeals) {
  public RedressSheet {
    redress = List.copyOf(redress);
    appeals = List.copyOf(appeals);
  }
}
