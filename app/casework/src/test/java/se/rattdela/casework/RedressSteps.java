package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.SignatureSettings;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.HandOverText;
import se.rattdela.casework.redress.NewAppeal;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.redress.RetrialOf;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;

/** What several tests do with a decision after it is made, in one office. */
interface RedressSteps {
  /** What the officer writes to the court. */
  HandOverText HAND_OVER = new HandOverText("\nBegäran, som kom in 2026-03-09\n", "");

  /** The office that all the tests of a class share. */
  TestOffice it();

  static RedressDraft correction(String stood) {
    return new RedressDraft(
        RedressKind.CORRECTION,
        RedressGround.CLERICAL_ERROR,
        stood,
        "FK 2026/118803",
        false,
        "Referensen skrevs av fel.",
        "");
  }

  static RedressDraft annulment() {
    return new RedressDraft(
        RedressKind.ANNULMENT,
        RedressGround.MAY_CHANGE,
        "Beslutet i sin helhet.",
        "",
        false,
        "Begäran avsåg en annan person.",
        "Radera uppgifterna och bekräfta det.");
  }

  /** The profile of an office that signs, and prints otherwise. */
  static MunicipalityProfile signing(MunicipalityProfile of) {
    return new MunicipalityProfile(
        of.municipality(),
        "Nämnden för prov",
        of.postalAddress(),
        of.phone(),
        of.email(),
        of.appealCourt(),
        of.delegationDecision(),
        of.shieldColour(),
        of.coatOfArms(),
        of.patterns(),
        of.archiveProfile(),
        new SignatureSettings(SignatureSettings.Level.B, ""),
        of.sdkAddress(),
        of.archiveAgents());
  }

  default RedressView begun(SealedDecision first, RedressDraft draft) {
    RedressSheet sheet = it().office.redress().sheet(it().karin, first.id());
    return it().office.redress().begin(it().karin, first.id(), sheet.version(), draft);
  }

  /** What was asked for is annulled after a new decision: the same answers give the same again. */
  default RedressView sent(SealedDecision first, RedressDraft draft) {
    RedressSheet sheet = it().office.redress().sheet(it().karin, first.id());
    if (draft.kind() == RedressKind.ANNULMENT && sheet.asked()) {
      triedAnew(first, it()::usual);
    }
    RedressView begun = begun(first, draft);
    return it().office.redress().send(it().karin, begun.id(), begun.version());
  }

  /** A decision that tries anew everything that the first one decided. */
  default SealedDecision triedAnew(SealedDecision first, Function<QuestionView, String> answers) {
    RedressSheet sheet = it().office.redress().sheet(it().karin, first.id());
    DisclosureId anew =
        it().office
            .redress()
            .tryAnew(it().karin, first.id(), sheet.version(), RetrialOf.EVERYTHING);
    return it().decided(assessed(it().office.disclosures().view(it().karin, anew), answers));
  }

  /** What was begun to be tried anew, checked, registered, assessed and sent for approval. */
  default DisclosureId assessed(DisclosureView begun, Function<QuestionView, String> answers) {
    DisclosureDraft as = begun.content();
    DisclosureView checked =
        it().office
            .disclosures()
            .save(
                it().karin,
                begun.id(),
                begun.version(),
                new DisclosureDraft(
                    as.caseId(),
                    as.initiative(),
                    as.recipient(),
                    as.recipientUnit(),
                    as.recipientOfficer(),
                    as.recipientReference(),
                    as.received(),
                    as.channel(),
                    as.identityCheck(),
                    as.identityCheckedAt(),
                    as.asked(),
                    as.purposeText(),
                    as.purpose(),
                    as.invokedBasis(),
                    "Bestämmelsen gäller för begäran.",
                    as.due(),
                    as.items(),
                    as.matter()));
    DisclosureView registered =
        it().office.disclosures().register(it().karin, checked.id(), checked.version());
    AssessmentView assessed = it().answerAll(it().karin, registered.id(), answers);
    var draft =
        it().office
            .decisions()
            .saveTexts(
                it().karin,
                registered.id(),
                assessed.disclosure().version(),
                new DecisionTexts(
                    "Samtycke har inte inhämtats.", "", "", "", "Säker funktionsbrevlåda."));
    return it().office
        .decisions()
        .send(it().karin, registered.id(), draft.disclosure().version())
        .disclosure()
        .id();
  }

  default RedressView decided(SealedDecision first, RedressDraft draft) {
    RedressReview review = it().office.redress().review(it().anna, sent(first, draft).id());
    assertThat(review.obstacles()).isEmpty();
    return it().office
        .redress()
        .approve(
            it().anna,
            review.redress().id(),
            review.redress().version(),
            review.digest(),
            Set.of());
  }

  static String text(byte[] pdf) {
    return RecipientView.of(pdf).stream()
        .map(PageText::text)
        .collect(Collectors.joining("\n"))
        .replaceAll("[\\s\\u00a0\\u00ad]+", " ");
  }

  default NewDispatch dispatch(DispatchSheet sheet) {
    return new NewDispatch(
        sheet.paper(),
        sheet.version(),
        DispatchChannel.SDK,
        it().clock.instant(),
        "Kontrollenheten",
        "",
        ReceiverCheck.FUNCTION_ADDRESS,
        "",
        "",
        ProtectedIdentity.PROTECTED_REGISTRATION);
  }

  default AppealView appealed(SealedDecision first, LocalDate on) {
    RedressSheet sheet = it().office.redress().sheet(it().karin, first.id());
    assertThat(sheet.appealable()).isTrue();
    return it().office
        .redress()
        .register(
            it().karin,
            new NewAppeal(
                first.id(),
                sheet.version(),
                on,
                "Försäkringskassan",
                "FK 2026/200001",
                "Att även uppgift 2 lämnas ut.",
                null));
  }
}
