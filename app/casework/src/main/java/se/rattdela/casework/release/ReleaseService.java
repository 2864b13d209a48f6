package se.rattdela.casework.release;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.casework.document.MaskArea;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.document.OriginalView;

/** What leaves with a decision. Every change is durable on return; every reading is logged. */
public interface ReleaseService {
  /**
   * Renders and searches what would leave if the draft were decided as it stands; changes nothing.
   *
   * @throws se.rattdela.casework.common.StoreException PRINT_FAILED when a text cannot be printed
   */
  ReleaseView preview(Actor actor, DisclosureId disclosure);

  /**
   * What left, or waits to leave, with a sealed decision: the decision first, signed if it is.
   * Logged.
   */
  List<OutgoingFile> files(Actor actor, DecisionId decision);

  /**
   * Writes all files of a sealed decision into a new folder, as a whole or not at all. The decision
   * is its newest signed file, where it is signed. Logged.
   *
   * @param folder must not exist
   * @param confirmed the strongest grade of protection in the case, as the user has confirmed it;
   *     null = none
   * @return which file of the decision was written
   * @throws se.rattdela.casework.common.NotAllowedException PROTECTION_NOT_CONFIRMED
   * @throws se.rattdela.casework.common.StoreException EXPORT_FAILED; nothing is left behind
   */
  OutgoingFile.Kind export(
      Actor actor, DecisionId decision, Path folder, @Nullable ProtectedIdentity confirmed);

  /**
   * Adds a document together with its original, as a whole or not at all.
   *
   * @param pdf as for {@link #attachOriginal}
   * @throws se.rattdela.casework.common.InvalidInputException ORIGINAL_REFUSED with the reason, or
   *     what is wrong with the document; nothing is stored
   */
  DocumentId addDocument(Actor actor, NewDocument document, byte[] pdf);

  /**
   * Gives a document its original, or replaces it.
   *
   * @param pdf at most 50 MB; without scripts, encryption or damage
   * @throws se.rattdela.casework.common.InvalidInputException ORIGINAL_REFUSED with the reason
   */
  OriginalView attachOriginal(Actor actor, DocumentId document, byte[] pdf);

  /** The original of a document, if it has one; without its bytes. */
  Optional<OriginalView> original(Actor actor, DocumentId document);

  /** The original file of a document, checked against its digest. */
  byte[] originalPdf(Actor actor, DocumentId document);

  /** The originals of the case, each with what the disclosure does with it. */
  List<MaskedOriginal> masks(Actor actor, DisclosureId disclosure);

  /**
   * Lets an original go along with a disclosure, masked.
   *
   * @param version of the disclosure
   * @param masks in the order they are shown; each needs a legal ground
   */
  List<MaskedOriginal> mask(
      Actor actor,
      DisclosureId disclosure,
      long version,
      DocumentId document,
      List<MaskArea> masks);

  /**
   * Leaves an original out of a disclosure again; its masks are gone.
   *
   * @param version of the disclosure
   */
  List<MaskedOriginal> leaveOut(
      Actor actor, DisclosureId disclosure, long version, DocumentId document);

  /** An original as it would leave with the disclosure, masked. */
  byte[] maskedPdf(Actor actor, DisclosureId disclosure, DocumentId document);

  /**
   * Keeps a copy that the decision-maker has signed. The decision can be signed again: the newest
   * copy is what leaves, those before it stay.
   *
   * @param version of the sealed decision
   * @param signed begins with the sealed bytes, byte for byte, and adds to them
   * @throws se.rattdela.casework.common.NotAllowedException NOT_THE_DECISION_MAKER
   * @throws se.rattdela.casework.common.InvalidInputException SIGNED_OTHER_FILE
   */
  SignedCopy storeSigned(Actor actor, DecisionId decision, long version, byte[] signed);

  /**
   * Keeps the newest signed copy with a timestamp, or what a later check of it needs. Anyone who
   * may read the papers may do that, a registrar of the case's unit too: it takes no key.
   *
   * @param version of the sealed decision
   * @param prolonged begins with the bytes of the newest signed copy and holds no new signature
   * @throws se.rattdela.casework.common.InvalidInputException SIGNED_OTHER_FILE
   */
  SignedCopy storeProlonged(Actor actor, DecisionId decision, long version, byte[] prolonged);

  /** A signed copy, checked against its digest. A registrar of the case's unit reads it too. */
  byte[] signedPdf(Actor actor, DecisionId decision, int number);

  /**
   * Decisions made on delegation in a period, by number. Needs the role REGISTRAR or ADMINISTRATOR;
   * reads no case content.
   *
   * @param from first day
   * @param to last day
   */
  List<DelegatedDecision> delegated(Actor actor, LocalDate from, LocalDate to);
}
