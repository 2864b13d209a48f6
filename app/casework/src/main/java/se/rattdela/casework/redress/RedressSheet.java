package se.rattdela.casework.redress;

import java.util.List;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;

/**
 * What has happened to a decision since it was made.
 *
 * @param version of the decision; send it back with what begins something new
 * @param annulled it no longer holds
 * @param appealable something was withheld, so that the recipient may appeal
 * @param protection the strongest grade of anyone in the case; it must be confirmed before a paper
 *     is printed
 * @param protectedPersons how many persons of the case are protected
 * @param asked it was made on a request, so that what it withholds may be appealed
 * @param gave it lets something leave on a request: a change says that it takes nothing of it back
 * @param withheld what it withheld; empty for whoever may not see the case
 * @param triable what it withheld can be tried anew now
 * @param wholeTriable everything it decided can be tried anew now
 * @param retrials what has been; empty for whoever may not see the case
 */
public record RedressSheet(
    DecisionId decision,
    long version,
    String number,
    boolean annulled,
    boolean appealable,
    ProtectedIdentity protection,
    int protectedPersons,
    boolean asked,
    boolean gave,
    List<WithheldItem> withheld,
    boolean triable,
    boolean wholeTriable,
    List<Retrial> retrials,
    List<RedressView> redress,
    List<AppealView> appeals) {
  public RedressSheet {
    withheld = List.copyOf(withheld);
    retrials = List.copyOf(retrials);
    redress = List.copyOf(redress);
    appeals = List.copyOf(appeals);
  }
}
