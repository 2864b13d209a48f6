package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.KeyedMessage;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.request.DisclosureCheck;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureTexts;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.request.WorkedUnder;

/** A draft as its officer sees it, with what has changed around it, within a unit of work. */
final class DraftViews {
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final DocumentMapper mapper;

  DraftViews(Disclosures disclosures, Decisions decisions, DocumentMapper mapper) {
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.mapper = mapper;
  }

  DraftView of(EntityManager em, CaseHead head, DisclosureId disclosure) {
    Draft draft = mapper.draft(em, head, disclosures.state(em, head, disclosure));
    Optional<DecisionEntity> sent = decisions.of(em, disclosure);
    DisclosureTexts texts = draft.state().texts();
    return new DraftView(
        draft.state().view(),
        sent.map(each -> new DecisionId(each.id())).orElse(null),
        sent.filter(each -> each.decidedAt != null).map(each -> each.decisionNumber).orElse(null),
        texts(texts),
        draft.items(),
        draft.paper(),
        draft.checks(),
        warnings(draft),
        draft.missing(),
        sent.map(each -> decisions.lastReturn(em, each)).orElse(null));
  }

  /** What has changed around a draft that is still open; what is decided is frozen. */
  private List<DraftWarning> warnings(Draft draft) {
    List<DraftWarning> warnings = new ArrayList<>();
    if (draft.state().view().status() == DisclosureStatus.DECIDED) {
      return warnings;
    }
    WorkedUnder then = draft.state().workedUnder();
    WorkedUnder now = mapper.now();
    if (!then.packSha256().isEmpty() && !then.packSha256().equals(now.packSha256())) {
      warnings.add(
          new DraftWarning(
              DraftWarning.Kind.PACK_CHANGED,
              KeyedMessage.warning("PACK_CHANGED", then.packId(), now.packId())));
    }
    if (!then.template().isEmpty() && !then.template().equals(now.template())) {
      warnings.add(
          new DraftWarning(
              DraftWarning.Kind.TEMPLATE_CHANGED, KeyedMessage.warning("TEMPLATE_CHANGED")));
    }
    return warnings;
  }

  static DecisionTexts texts(DisclosureTexts texts) {
    return new DecisionTexts(
        texts.consent(),
        texts.anonymised(),
        texts.childsBest(),
        texts.useLimitation(),
        texts.delivery(),
        texts.notes());
  }

  static DisclosureTexts stored(DecisionTexts texts) {
    return new DisclosureTexts(
        texts.consent(),
        texts.anonymised(),
        texts.childsBest(),
        texts.useLimitation(),
        texts.delivery(),
        texts.notes());
  }

  static void requireFitting(DecisionTexts texts) {
    boolean fits =
        List.of(
                texts.consent(),
                texts.anonymised(),
                texts.childsBest(),
                texts.useLimitation(),
                texts.delivery(),
                texts.notes().plannedMeasures(),
                texts.notes().informingReason())
            .stream()
            .allMatch(text -> text.length() <= DisclosureCheck.LONGEST_TEXT);
    if (!fits) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, "texts", Why.TEXT_TOO_LONG);
    }
  }
}
