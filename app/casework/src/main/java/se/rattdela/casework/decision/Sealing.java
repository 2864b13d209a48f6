package se.rattdela.casework.decision;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.StoreException;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.reports.decision.DecisionTexts;
import se.rattdela.reports.decision.IncompleteDecisionException;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.pdf.UnprintableCharacterException;

/** Prints a decision when it is made, and checks the file whenever it is read again. */
final class Sealing {
  private final DecisionRenderer renderer;
  private final OfficeTime time;
  private final DecisionTexts texts = new DecisionTexts();

  Sealing(DecisionRenderer renderer, OfficeTime time) {
    this.renderer = renderer;
    this.time = time;
  }

  /** The file of the decision as it is made now. */
  byte[] print(DecisionDocument document, String number, Actor decider, String delegation) {
    Approval approval =
        new Approval(
            number,
            new Official(decider.displayName(), decider.function()),
            delegation,
            LocalDateTime.ofInstant(time.now(), OfficeTime.ZONE),
            null,
            false);
    try {
      synchronized (renderer) {
        return renderer.render(document.approved(approval));
      }
    } catch (UnprintableCharacterException e) {
      throw new StoreException(ErrorCode.PRINT_FAILED, e, texts.message(e));
    } catch (IncompleteDecisionException e) {
      throw new StoreException(
          ErrorCode.PRINT_FAILED,
          e,
          e.missing().stream().map(texts::message).collect(Collectors.joining(" ")));
    }
  }

  /** What would keep the draft from being printed, found before anyone reviews it. */
  List<MissingPart> unprintable(DecisionDocument document) {
    try {
      synchronized (renderer) {
        renderer.preview(document);
      }
      return List.of();
    } catch (UnprintableCharacterException e) {
      return List.of(
          new MissingPart(
              "UNPRINTABLE", List.of(), ErrorCode.missing("UNPRINTABLE", texts.message(e))));
    }
  }

  /** A sealed decision, if its file still matches its digest. */
  static SealedDecision open(DecisionEntity entity) {
    byte[] pdf = entity.pdf;
    if (pdf == null
        || entity.pdfSha256 == null
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
        entity.decidedByName,
        entity.decidedAt,
        pdf.clone(),
        entity.pdfSha256,
        entity.sentDigest,
        List.of());
  }
}
