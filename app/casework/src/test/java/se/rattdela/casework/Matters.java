package se.rattdela.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Approve;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.rules.Initiative;

/** Drafts of matters in the test office, and the steps to a decision. */
record Matters(TestOffice it) {
  static final Matter.Judged NO = new Matter.Judged(false, "Inget talar mot att underrätta.");
  static final Matter.Judged YES =
      new Matter.Judged(true, "En underrättelse skulle röja var den hotade finns.");
  static final Instant SAID = Instant.parse("2026-03-13T15:20:00Z"); // a Friday

  Matter.Notice notice(Matter.@Nullable Judged special) {
    return new Matter.Notice(
        "SICKNESS_BENEFIT",
        "",
        "",
        Matter.Granted.PAID,
        LocalDate.of(2026, 2, 25),
        Matter.Fault.TOO_HIGH,
        LocalDate.of(2026, 3, 4),
        "Vid ett besök kom det fram att han arbetar samtidigt som han får sjukpenning.",
        "Enligt journalen arbetar han med lön sedan den 1 februari 2026.",
        "februari 2026",
        "18 400 kronor",
        special);
  }

  Matter.CrimeReport report(Matter.@Nullable Judged suspected) {
    return new Matter.CrimeReport(
        "ECONOMIC_AID",
        "",
        "OWN_MUNICIPALITY",
        "",
        LocalDate.of(2026, 3, 4),
        suspected,
        "Han har inte berättat om sin lön i ansökningarna.",
        "januari–mars 2026",
        "");
  }

  Matter.Oral oral(UserId givenBy) {
    return new Matter.Oral(
        SAID,
        "handläggare",
        "Johan Ek",
        givenBy,
        Matter.Means.PHONE,
        "Utbetalningen skulle göras samma dag.");
  }

  DisclosureDraft noticeDraft(String recipient, Matter matter, ItemId... items) {
    return duty(recipient, "CORRECT_PAYMENT", matter, items);
  }

  DisclosureDraft reportDraft(String recipient, Matter matter, ItemId... items) {
    return duty(recipient, "INVESTIGATE_CRIME", matter, items);
  }

  private DisclosureDraft duty(String recipient, String purpose, Matter matter, ItemId... items) {
    return new DisclosureDraft(
        it.caseId,
        Initiative.OWN,
        recipient,
        "",
        "",
        "",
        "",
        null,
        null,
        IdentityCheck.NOT_CHECKED,
        null,
        "Nya uppgifter i ärendet.",
        "Att rätt ersättning betalas.",
        purpose,
        "",
        "",
        null,
        List.of(items),
        matter);
  }

  DisclosureDraft oralDraft(IdentityCheck identity, Matter matter, ItemId... items) {
    DisclosureDraft asked = it.request(items);
    return new DisclosureDraft(
        asked.caseId(),
        asked.initiative(),
        asked.recipient(),
        asked.recipientName(),
        asked.recipientUnit(),
        asked.recipientOfficer(),
        asked.recipientReference(),
        null,
        null,
        identity,
        identity == IdentityCheck.NOT_CHECKED ? null : SAID,
        asked.asked(),
        asked.purposeText(),
        asked.purpose(),
        asked.invokedBasis(),
        asked.ownBasisCheck(),
        null,
        asked.items(),
        matter);
  }

  DisclosureView registered(DisclosureDraft draft) {
    DisclosureView view = it.office.disclosures().createDraft(it.karin, draft);
    return it.office.disclosures().register(it.karin, view.id(), view.version());
  }

  /** A duty that holds: nothing speaks against it. */
  String forTheDuty(QuestionView question) {
    return switch (question.key()) {
      case "item.harm" -> "NOT_EXCLUDED";
      case "special-reasons-against" -> "false";
      default -> "true";
    };
  }

  AssessmentView assessed(DisclosureDraft draft) {
    return it.answerAll(it.karin, registered(draft).id(), this::forTheDuty);
  }

  DecisionId sent(AssessmentView assessed) {
    DisclosureId id = assessed.disclosure().id();
    it.office.decisions().send(it.karin, id, assessed.disclosure().version());
    return waiting(id);
  }

  DecisionId waiting(DisclosureId id) {
    return it.office.decisions().inbox(it.anna).stream()
        .filter(row -> row.disclosure().equals(id))
        .map(DecisionRow::id)
        .findFirst()
        .orElseThrow();
  }

  ApprovalView reviewed(DecisionId id) {
    return it.office.decisions().review(it.anna, id);
  }

  SealedDecision approved(DecisionId id) {
    return it.office.decisions().approve(it.anna, TestOffice.approval(reviewed(id)));
  }

  static Approve remarking(ApprovalView view, String remark) {
    Approve silent = TestOffice.approval(view);
    return new Approve(
        silent.id(),
        silent.version(),
        silent.digest(),
        silent.reviewed(),
        silent.certificates(),
        remark,
        Set.of());
  }

  /** A decided notice about sickness benefit. */
  DisclosureId decidedNotice() {
    AssessmentView assessed = assessed(noticeDraft("FORSAKRINGSKASSAN", notice(NO), it.work));
    approved(sent(assessed));
    return assessed.disclosure().id();
  }
}
