package se.rattdela.casework.dispatch;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.DecisionKind;

/**
 * What is shown before a paper is dispatched. Carries no content of the case.
 *
 * @param decision the decision that the paper is, or is about
 * @param version send it back with the dispatch
 * @param number of the paper
 * @param kind of the decision
 * @param redress what the paper does with the decision; null = it is the decision itself
 * @param recipient code of the vocabulary's recipients
 * @param protection the strongest grade of anyone in the case; it must be confirmed
 * @param protectedPersons how many persons of the case are protected
 * @param safe channels that may be used
 * @param files what the recipient is given: the paper – signed, if it is – and what goes along
 * @param awaitsSignature the office signs its decisions, and nobody has signed this one
 * @param obstacle why it can go to no recipient – ANNULLED, or NOTHING_TO_SEND – only to the
 *     archive; null = it can
 */
public record DispatchSheet(
    PaperId paper,
    DecisionId decision,
    long version,
    String number,
    DecisionKind kind,
    @Nullable RedressKind redress,
    String caseNumber,
    String recipient,
    String recipientUnit,
    String recipientOfficer,
    String recipientReference,
    ProtectedIdentity protection,
    int protectedPersons,
    Set<DispatchChannel> safe,
    List<DispatchView.SentFile> files,
    boolean awaitsSignature,
    @Nullable ErrorCode obstacle,
    List<DispatchView> dispatches) {
  public DispatchSheet {
    safe = Set.copyOf(safe);
    files = List.copyOf(files);
    dispatches = List.copyOf(dispatches);
  }
}
