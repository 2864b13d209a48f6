package se.rattdela.casework.redress;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.casework.decision.SignedCopy;

/**
 * Corrects, changes and annuls decisions, and registers appeals. An officer drafts, an approver
 * whose delegation covers the first decision decides. Every change is durable on return.
 */
public interface RedressService {
  /**
   * What has happened to a decision since it was made. A registrar of the case's unit who may not
   * see the case gets the appeals as they were registered, and the papers that are decided.
   */
  RedressSheet sheet(Actor actor, DecisionId decision);

  /**
   * Begins a correction, change or annulment.
   *
   * @param version of the {@link RedressSheet}
   * @throws se.rattdela.casework.common.NotAllowedException HANDED_OVER for a change or annulment
   *     of what is appealed, once the court has it (FL 39 §)
   */
  RedressView begin(Actor actor, DecisionId decision, long version, RedressDraft draft);

  /**
   * Begins to try anew what a decision withheld, or everything it decided: a new disclosure with
   * the same recipient and purpose and those items, which is registered, assessed and decided as
   * any other. For those items the new decision holds instead of the first.
   *
   * @param version of the {@link RedressSheet}
   * @throws se.rattdela.casework.common.NotAllowedException HANDED_OVER while the court has it,
   *     WRONG_STATUS when there is nothing to try or it is being tried already
   */
  DisclosureId tryAnew(Actor actor, DecisionId decision, long version, RetrialOf what);

  /** Saves a draft. */
  RedressView save(Actor actor, RedressId id, long version, RedressDraft draft);

  /** The draft as it would be printed, marked as a draft. Logged. */
  byte[] preview(Actor actor, RedressId id);

  /**
   * A file as it would leave if the draft were decided as it stands, marked as a draft, to be
   * printed. Logged.
   *
   * @param kind AMENDMENT, or the LETTER that it would go with
   * @param confirmed the strongest grade of protection in the case, as the user has confirmed it
   * @throws se.rattdela.casework.common.NotAllowedException PROTECTION_NOT_CONFIRMED, or
   *     WRONG_STATUS when it is decided
   */
  OutgoingFile printDraft(
      Actor actor, RedressId id, OutgoingFile.Kind kind, @Nullable ProtectedIdentity confirmed);

  /**
   * Sends it for approval; it gets its number the first time.
   *
   * @throws se.rattdela.casework.common.IncompleteDecisionException naming the missing parts
   */
  RedressView send(Actor actor, RedressId id, long version);

  /** Takes it back from the approvers. */
  RedressView recall(Actor actor, RedressId id, long version);

  /**
   * Whether a paper that someone holds is in the office's register, and what has become of it
   * since. A digest is answered to every officer, approver and registrar, and names nobody; a
   * number only to those who may read the papers of the case. Logged.
   *
   * @param asked SHA-256 of a file in hexadecimal digits, also in groups; or a decision number
   * @return empty where nothing such is registered, or nothing that may be told
   * @throws se.rattdela.casework.common.NotAllowedException ROLE_MISSING
   */
  Optional<FoundPaper> find(Actor actor, String asked);

  /** Those that wait for an approver, oldest first. */
  List<RedressView> inbox(Actor actor);

  /** What the approver decides on. Logged. */
  RedressReview review(Actor actor, RedressId id);

  /**
   * Decides: seals and stores it. The first decision is not altered.
   *
   * @param version and digest as in the review
   * @param seen everything the review showed as to be looked at
   * @throws se.rattdela.casework.common.ChangedSinceReviewException something differs from what was
   *     reviewed
   * @throws se.rattdela.casework.common.NotAllowedException FOUR_EYES, DELEGATION_MISSING,
   *     REVIEW_UNFINISHED
   */
  RedressView approve(
      Actor actor, RedressId id, long version, String digest, Set<ReleaseCheck.Sighting> seen);

  /** Gives it back with a sentence. */
  RedressView giveBack(Actor actor, RedressId id, long version, String sentence);

  /**
   * The sealed file, checked against its digest. A registrar of the case's unit reads it too.
   * Logged.
   */
  byte[] sealed(Actor actor, RedressId id);

  /**
   * Writes the paper as it leaves – its newest signed file, or the sealed one while nobody has
   * signed it – as a whole or not at all. Read and logged as the sealed file is.
   *
   * @param confirmed the strongest grade of protection in the case, as the user has confirmed it;
   *     null = none
   * @return which of the two was written
   * @throws se.rattdela.casework.common.NotAllowedException PROTECTION_NOT_CONFIRMED
   * @throws se.rattdela.casework.common.StoreException EXPORT_FAILED; nothing is left behind
   */
  OutgoingFile.Kind export(
      Actor actor, RedressId id, Path file, @Nullable ProtectedIdentity confirmed);

  /** The cover letter it goes with; empty where nothing is sent. Read and logged as the file is. */
  Optional<byte[]> letter(Actor actor, RedressId id);

  /**
   * Stores the sealed file with its decision-maker's signature appended. It can be signed again:
   * the newest copy is what leaves, those before it stay.
   *
   * @param version of the {@link RedressSheet}
   * @throws se.rattdela.casework.common.NotAllowedException NOT_THE_DECISION_MAKER
   * @throws se.rattdela.casework.common.InvalidInputException SIGNED_OTHER_FILE
   */
  SignedCopy storeSigned(Actor actor, RedressId id, long version, byte[] signed);

  /**
   * Keeps the newest signed copy with a timestamp, or what a later check of it needs. Anyone who
   * may read the papers may do that, a registrar of the case's unit too: it takes no key.
   *
   * @param version of the {@link RedressSheet}
   * @param prolonged begins with the bytes of the newest signed copy and holds no new signature
   * @throws se.rattdela.casework.common.InvalidInputException SIGNED_OTHER_FILE
   */
  SignedCopy storeProlonged(Actor actor, RedressId id, long version, byte[] prolonged);

  /** A signed copy, checked against its digest. Logged. */
  byte[] signedPdf(Actor actor, RedressId id, int number);

  /** Registers an appeal; an officer of the case does it, or a registrar of its unit. */
  AppealView register(Actor actor, NewAppeal appeal);

  /**
   * Notes that the appeal came in time (FL 45 §).
   *
   * @throws se.rattdela.casework.common.NotAllowedException WRONG_STATUS while its rejection waits
   *     for an approver
   */
  AppealView inTime(Actor actor, AppealId id, long version, String reason);

  /**
   * Begins the decision to reject an appeal that came too late (FL 45 §). It goes its way as a
   * correction does; the appeal is rejected when an approver has decided so.
   *
   * @param version of the {@link AppealView}
   * @throws se.rattdela.casework.common.NotAllowedException WRONG_STATUS when the appeal is settled
   *     or its rejection has been begun
   */
  RedressView beginRejection(Actor actor, AppealId id, long version, String reasons);

  /**
   * Settles whether the appealed decision is changed (FL 37–39 §§), by an approver.
   *
   * @param change the decided change, annulment or new trial, which {@link Reconsideration#STANDS}
   *     has none of
   */
  AppealView reconsider(
      Actor actor,
      AppealId id,
      long version,
      Reconsideration outcome,
      @Nullable PaperId change,
      String reason);

  /**
   * The letter by which the appeal would be handed over to the kammarrätt, marked as a draft.
   * Logged.
   *
   * @throws se.rattdela.casework.common.IncompleteDecisionException when it reveals what stays
   */
  byte[] handOverPreview(Actor actor, AppealId id, HandOverText text);

  /**
   * Hands the appeal over to the kammarrätt (FL 46 §): makes the letter it goes with, keeps it, and
   * notes the day.
   *
   * @param confirmed the strongest grade of protection in the case, as the user has confirmed it;
   *     null = none
   * @throws se.rattdela.casework.common.NotAllowedException PROTECTION_NOT_CONFIRMED
   * @throws se.rattdela.casework.common.IncompleteDecisionException when the letter reveals what
   *     stays
   */
  AppealView handOver(
      Actor actor,
      AppealId id,
      long version,
      LocalDate on,
      HandOverText text,
      @Nullable ProtectedIdentity confirmed);

  /** The letter that an appeal was handed over with, checked against its digest. Logged. */
  byte[] handOverLetter(Actor actor, AppealId id);

  /**
   * The same letter, to be printed. Logged as printed before a page is drawn.
   *
   * @param confirmed the strongest grade of protection in the case, as the user has confirmed it
   * @throws se.rattdela.casework.common.NotAllowedException PROTECTION_NOT_CONFIRMED
   */
  byte[] printHandOverLetter(Actor actor, AppealId id, @Nullable ProtectedIdentity confirmed);

  /**
   * Writes the same letter as a whole or not at all. Logged.
   *
   * @param confirmed as for {@link #printHandOverLetter}
   * @throws se.rattdela.casework.common.NotAllowedException PROTECTION_NOT_CONFIRMED
   * @throws se.rattdela.casework.common.StoreException EXPORT_FAILED; nothing is left behind
   */
  void exportHandOverLetter(
      Actor actor, AppealId id, Path file, @Nullable ProtectedIdentity confirmed);

  /** Notes how the kammarrätt decided. */
  AppealView judged(
      Actor actor,
      AppealId id,
      long version,
      Judgment judgment,
      LocalDate on,
      String courtNumber,
      String note);
}
