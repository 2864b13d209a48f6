package se.rattdela.casework.decision;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.delegation.ArchiveProfile;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.reports.decision.IncompleteDecisionException;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.pdf.UnprintableCharacterException;
import se.rattdela.rules.Message;

/** Prints a decision when it is made, and checks the file whenever it is read again. */
final class Sealing {
  private final Map<ArchiveProfile, DecisionRenderer> renderers =
      new EnumMap<>(ArchiveProfile.class);

  Sealing(DecisionRenderer renderer) {
    renderers.put(ArchiveProfile.PDF_A_3A, renderer);
  }

  /**
   * What the decision-maker adds.
   *
   * @param at when; the same moment is stored
   * @param remark what the review afterwards found fault with; null = nothing
   * @param toBeSigned whether the finished file is to be signed
   */
  Approval approval(
      String number,
      Actor decider,
      String delegation,
      Instant at,
      @Nullable String remark,
      boolean toBeSigned) {
    return new Approval(
        number,
        new Official(decider.displayName(), decider.function()),
        delegation,
        LocalDateTime.ofInstant(at, OfficeTime.ZONE),
        remark,
        toBeSigned);
  }

  /** The file of a decision that is made. */
  byte[] print(DecisionDocument approved, ArchiveProfile profile) {
    return print(() -> renderer(profile).render(approved));
  }

  /** The file of a draft. */
  byte[] preview(DecisionDocument draft, ArchiveProfile profile) {
    return print(() -> renderer(profile).preview(draft));
  }

  /** Made when it is first asked for, since a renderer is costly to make. */
  private DecisionRenderer renderer(ArchiveProfile profile) {
    synchronized (renderers) {
      return renderers.computeIfAbsent(
          profile,
          each ->
              new DecisionRenderer(se.rattdela.reports.pdf.ArchiveProfile.valueOf(each.name())));
    }
  }

  private byte[] print(Supplier<byte[]> printing) {
    try {
      return printing.get();
    } catch (UnprintableCharacterException e) {
      throw new StoreException(ErrorCode.PRINT_FAILED, e, new PaperMessage(ReportMessage.of(e)));
    } catch (IncompleteDecisionException e) {
      throw new StoreException(
          ErrorCode.PRINT_FAILED,
          e,
          Message.of(e.missing().stream().map(ReportMessage::of).map(PaperMessage::new).toList()));
    }
  }

  /** What would keep the draft from being printed, found before anyone reviews it. */
  List<MissingPart> unprintable(DecisionDocument document) {
    try {
      renderer(ArchiveProfile.PDF_A_3A).preview(document);
      return List.of();
    } catch (UnprintableCharacterException e) {
      return List.of(
          new MissingPart("UNPRINTABLE", List.of(), new PaperMessage(ReportMessage.of(e))));
    }
  }

  /** A sealed decision, if its file still matches its digest. */
  static SealedDecision open(DecisionEntity entity, boolean staysInFile, List<SignedCopy> signed) {
    byte[] pdf = entity.pdf;
    if (pdf == null
        || entity.pdfSha256 == null
        || entity.decisionNumber == null
        || entity.decidedBy == null
        || entity.decidedByName == null
        || entity.decidedAt == null) {
      throw new NotFoundException();
    }
    if (!DecisionDigest.sha256(pdf).equals(entity.pdfSha256)) {
      throw new StoreException(ErrorCode.SEAL_BROKEN);
    }
    return new SealedDecision(
        new DecisionId(entity.id()),
        entity.version(),
        entity.decisionNumber,
        entity.kind,
        staysInFile,
        new UserId(entity.decidedBy),
        entity.decidedByName,
        entity.decidedAt,
        pdf.clone(),
        entity.pdfSha256,
        entity.sentDigest,
        signed);
  }
}
