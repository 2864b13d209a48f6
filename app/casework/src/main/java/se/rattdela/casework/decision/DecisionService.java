package se.rattdela.casework.decision;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;

/** The draft of a decision and what becomes of it. Every change is durable on return. */
public interface DecisionService {
  /** The draft as it stands now; changes nothing. */
  DraftView draft(Actor actor, DisclosureId disclosure);

  /**
   * Saves the officer's texts.
   *
   * @param version of the disclosure
   */
  DraftView saveTexts(Actor actor, DisclosureId disclosure, long version, DecisionTexts texts);

  /**
   * Renders and searches everything that would leave if the draft were decided as it stands;
   * changes nothing. Logged.
   *
   * @param view what to make of the files – the decision as a preview first – and the checks
   * @throws se.rattdela.casework.common.StoreException PRINT_FAILED
   */
  <R> R release(
      Actor actor,
      DisclosureId disclosure,
      BiFunction<List<OutgoingFile>, List<ReleaseCheck>, R> view);

  /**
   * What would meet the draft if it were sent as it stands: the drafter sees beforehand what stops
   * it, and the places that the approver must look at. Makes and searches the files; changes
   * nothing.
   *
   * @throws se.rattdela.casework.common.StoreException PRINT_FAILED
   */
  SendCheck sendCheck(Actor actor, DisclosureId disclosure);

  /**
   * A file as it would leave if the draft were decided as it stands, marked as a draft, to be
   * printed. Logged.
   *
   * @param file name of the file; null = the decision
   * @param confirmed the strongest grade of protection in the case, as the user has confirmed it
   * @throws se.rattdela.casework.common.NotAllowedException PROTECTION_NOT_CONFIRMED
   */
  OutgoingFile printDraft(
      Actor actor, DisclosureId disclosure, @Nullable String file, ProtectedIdentity confirmed);

  /**
   * Sends the draft for approval; it gets its number the first time.
   *
   * @throws se.rattdela.casework.common.IncompleteDecisionException naming the missing parts
   */
  DraftView send(Actor actor, DisclosureId disclosure, long version);

  /** Takes the draft back from the approvers, to be changed. */
  DraftView recall(Actor actor, DisclosureId disclosure, long version);

  /** What waits for an approver: sent by others than the actor first, oldest first. */
  List<DecisionRow> inbox(Actor actor);

  /** What approvers have given back to the actor. */
  List<DecisionRow> returned(Actor actor);

  /** All decisions of a case that have been sent at least once, newest first. */
  List<DecisionRow> ofCase(Actor actor, CaseId caseId);

  /** What the approver reviews. */
  ApprovalView review(Actor actor, DecisionId id);

  /**
   * Decides: renders, seals and stores the decision in one unit of work.
   *
   * @throws se.rattdela.casework.common.ChangedSinceReviewException something differs from what was
   *     reviewed
   * @throws se.rattdela.casework.common.NotAllowedException four eyes, delegation, or ticks missing
   */
  SealedDecision approve(Actor actor, Approve command);

  /**
   * Gives the draft back.
   *
   * @param sentence what to do, in a sentence; mandatory
   */
  void giveBack(Actor actor, DecisionId id, long version, ReturnCode code, String sentence);

  /** A decision that stands, its file checked against its digest. Logged. */
  SealedDecision sealed(Actor actor, DecisionId id);

  /** The office's stands on questions of law that a decision rests on. */
  List<RestsOn> restsOn(Actor actor, DecisionId id);

  /**
   * Writes a decision as it leaves – its newest signed file, or the sealed one while nobody has
   * signed it – as a whole or not at all. Logged.
   *
   * @param confirmed the strongest grade of protection in the case, as the user has confirmed it;
   *     null = none
   * @return which of the two was written
   * @throws se.rattdela.casework.common.NotAllowedException PROTECTION_NOT_CONFIRMED
   * @throws se.rattdela.casework.common.StoreException EXPORT_FAILED; nothing is left behind
   */
  OutgoingFile.Kind export(
      Actor actor, DecisionId id, Path file, @Nullable ProtectedIdentity confirmed);
}
