package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.SearchTerm;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.reports.decision.Official;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;

/** What a decision says in each kind of matter; run in the office of the class that has them. */
interface OutcomeTests extends OfficeSteps {
  @Test
  default void ownInitiativeToThePoliceAboutAYoungPersonWithALongName() {
    String family = "Öhrnängström-Gyllenhammarskjöld ".repeat(3).strip();
    PersonId young =
        it().person("Åsa-Märta Ingeborg Elisabet", family, "20090802-2387", ProtectedIdentity.NONE);
    CaseId caseId =
        it().office
            .registration()
            .newCase(
                it().karin,
                new NewCase(
                    young,
                    ServiceBranch.CHILDREN_AND_YOUTH,
                    "SOCIALNAMND",
                    it().anna.unit(),
                    TestOffice.TODAY,
                    null));
    DocumentId journal =
        it().office
            .registration()
            .document(
                it().karin,
                new NewDocument(
                    caseId,
                    DocumentKind.JOURNAL,
                    "Journalanteckning",
                    TestOffice.TODAY,
                    TestOffice.JOURNAL));
    ItemId risk =
        it().office
            .registration()
            .item(
                it().karin,
                new NewItem(
                    caseId,
                    "Umgänge i kriminellt nätverk",
                    "",
                    "RISK_OF_CRIME",
                    young,
                    List.of(new Passage(journal, 0, 20)),
                    Set.of("OSL-26-1"),
                    Harm.NOT_EXCLUDED,
                    null,
                    Map.of(),
                    false));
    DisclosureView draft =
        it().office
            .disclosures()
            .createDraft(
                it().karin,
                new DisclosureDraft(
                    caseId,
                    Initiative.OWN,
                    "POLISMYNDIGHETEN",
                    "",
                    "Lokalpolisområde Lindvalla",
                    "",
                    "",
                    null,
                    null,
                    IdentityCheck.NOT_CHECKED,
                    null,
                    "Nya uppgifter om umgänge i ett kriminellt nätverk.",
                    "Att förebygga brottslig verksamhet.",
                    "PREVENT_CRIME",
                    "",
                    "",
                    null,
                    List.of(risk),
                    new Matter.Ordinary()));
    assertThat(draft.number()).startsWith("E-2026-");
    it().office.disclosures().register(it().karin, draft.id(), draft.version());
    AssessmentView assessed = it().office.assessments().view(it().karin, draft.id());
    for (String key : List.of("risk.concrete-circumstances", "not-inappropriate", "item.harm")) {
      assessed =
          it().office
              .assessments()
              .answer(
                  it().karin,
                  new RecordAnswer(
                      draft.id(),
                      assessed.disclosure().version(),
                      List.of(risk),
                      key,
                      key.equals("item.harm") ? "NOT_EXCLUDED" : "true",
                      "Skäl för " + key + ".",
                      ""));
    }
    assertThat(assessed.remaining()).isZero();
    long unspoken = assessed.disclosure().version();
    assertThatThrownBy(() -> it().office.decisions().send(it().karin, draft.id(), unspoken))
        .as("the best of a child is not passed over")
        .isInstanceOf(IncompleteDecisionException.class);
    var written =
        it().office
            .decisions()
            .saveTexts(
                it().karin,
                draft.id(),
                unspoken,
                new DecisionTexts("", "", "Insatsen skyddar barnet.", "", ""));
    it().office.decisions().send(it().karin, draft.id(), written.disclosure().version());
    ApprovalView view = it().office.decisions().review(it().anna, waiting(draft.id()));
    assertThat(view.leaves().getFirst().grounds()).contains("10 kap. 18 a § OSL");

    SealedDecision sealed = it().office.decisions().approve(it().anna, TestOffice.approval(view));

    keepToLookAt("own-initiative", sealed);
    assertThat(sealed.kind()).isEqualTo(DecisionKind.OWN_INITIATIVE);
    assertThat(it().office.cases().find(it().karin, new SearchTerm.Name("öhrnäng åsa")))
        .extracting(CaseRow::id)
        .containsExactly(caseId);
  }

  @Test
  default void aRefusalNamesTheSecrecyAndHowToAppeal() {
    DisclosureView view = it().registered(it().address);
    AssessmentView assessed = it().answerAll(it().karin, view.id(), it()::usual);
    var draft =
        it().office
            .decisions()
            .saveTexts(
                it().karin,
                view.id(),
                assessed.disclosure().version(),
                new DecisionTexts("Samtycke har inte lämnats.", "", "", "", ""));
    assertThat(draft.missing()).isEmpty();
    it().office.decisions().send(it().karin, view.id(), draft.disclosure().version());
    ApprovalView review = it().office.decisions().review(it().anna, waiting(view.id()));

    assertThat(review.kind()).isEqualTo(DecisionKind.REFUSAL);
    assertThat(review.document().appeal().court()).isEqualTo("Kammarrätten i Göteborg");
    var row = review.document().items().getFirst();
    assertThat(row.concerns()).isEqualTo("Annan person");
    assertThat(row.title()).isNotEqualTo("Bostadsadress");
    assertThat(row.anotherPerson()).isTrue();
    assertThat(row.withheldReason()).contains("26 kap. 1 § OSL");
    assertThat(
            new String(
                new se.rattdela.reports.decision.DecisionJson().write(review.document()),
                StandardCharsets.UTF_8))
        .doesNotContain("Sara", "Ekvägen", "Intern anteckning");
    SealedDecision sealed = it().office.decisions().approve(it().anna, TestOffice.approval(review));
    keepToLookAt("refusal", sealed);
    assertThat(sealed.kind()).isEqualTo(DecisionKind.REFUSAL);
  }

  @Test
  default void whoTookPartInTheFinalHandlingIsNamed() {
    DisclosureView view = it().registered(it().address);
    AssessmentView assessed = it().answerAll(it().karin, view.id(), it()::usual);
    assertThat(it().office.decisions().draft(it().karin, view.id()).preview().otherParticipants())
        .as("nobody but the rapporteur yet")
        .isEmpty();
    it().office.cases().open(it().per, it().caseId, "Vikarierar för Karin.");
    var written =
        it().office
            .decisions()
            .saveTexts(
                it().per,
                view.id(),
                assessed.disclosure().version(),
                new DecisionTexts("Samtycke har inte lämnats.", "", "", "", ""));
    it().office.decisions().send(it().karin, view.id(), written.disclosure().version());
    ApprovalView review = it().office.decisions().review(it().anna, waiting(view.id()));

    assertThat(review.document().otherParticipants())
        .as("31 § FL: whoever had a hand in it, without deciding or presenting")
        .containsExactly(new Official("Per Åkesson", "socialsekreterare"));
    SealedDecision sealed = it().office.decisions().approve(it().anna, TestOffice.approval(review));
    assertThat(RedressSteps.text(sealed.pdf()))
        .contains("har också deltagit Per Åkesson, socialsekreterare")
        .doesNotContain("Ingen annan har deltagit");
  }

  @Test
  default void theStrongestProtectionOfWhomTheInformationIsAboutIsToldOf() {
    DisclosureView withheld = it().registered(it().work, it().address);
    it().answerAll(it().karin, withheld.id(), it()::usual);
    assertThat(it().office.decisions().draft(it().karin, withheld.id()).preview())
        .as("Sara is protected, but nothing about her leaves")
        .satisfies(document -> assertThat(document.protectedIdentity()).isNull());

    DisclosureView view = it().registered(it().work, it().address);
    AssessmentView assessed =
        it().answerAll(
                it().karin,
                view.id(),
                question ->
                    question.key().equals("secrecy-interest.exceptional")
                        ? "false"
                        : it().usual(question));
    var draft = it().office.decisions().draft(it().karin, view.id());
    assertThat(draft.preview().leaving()).hasSize(2);
    assertThat(draft.missing())
        .extracting(MissingPart::key)
        .contains("PROTECTED_IDENTITY_DELIVERY");
    var written =
        it().office
            .decisions()
            .saveTexts(
                it().karin,
                view.id(),
                assessed.disclosure().version(),
                new DecisionTexts("", "", "", "", "Beslutet lämnas över personligen."));
    assertThat(written.missing()).isEmpty();
    assertThat(written.preview().protectedIdentity())
        .isEqualTo(
            new se.rattdela.reports.decision.ProtectedIdentity(
                "skyddad folkbokföring", "Beslutet lämnas över personligen."));
    it().office.decisions().send(it().karin, view.id(), written.disclosure().version());
    ApprovalView review = it().office.decisions().review(it().anna, waiting(view.id()));
    SealedDecision sealed = it().office.decisions().approve(it().anna, TestOffice.approval(review));
    keepToLookAt("another-protected", sealed);
    assertThat(RedressSteps.text(sealed.pdf()))
        .contains("Uppgifterna rör någon med skyddade personuppgifter")
        .doesNotContain("Sara");
  }

  @Test
  default void aQuestionOfLawIsAnsweredOnceByTheJurist() {
    assertThatThrownBy(() ->
            it().office
                .assessments()
                .decideLegalQuestion(
                    it().karin, "law.10-23-bars-15a", new NewStand(true, 0), "Skäl."))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ROLE_MISSING));
    it().office
        .assessments()
        .decideLegalQuestion(
            it().jurist, "law.10-23-bars-15a", new NewStand(true, 0), "10:23 går före.");

    assertThat(it().office.assessments().legalStands(it().karin))
        .singleElement()
        .satisfies(stand -> assertThat(stand.value()).isTrue())
        .satisfies(stand -> assertThat(stand.byName()).isEqualTo("Lena Juhlin"));
  }

  @Test
  default void theSealedFileIsExportedAsItIs(@TempDir Path folder) throws Exception {
    DecisionId id = waiting(it().sent());
    ApprovalView view = it().office.decisions().review(it().anna, id);
    SealedDecision sealed = it().office.decisions().approve(it().anna, TestOffice.approval(view));
    Path file = folder.resolve("beslut.pdf");
    it().office.decisions().export(it().karin, id, file, ProtectedIdentity.PROTECTED_REGISTRATION);

    assertThat(file).hasBinaryContent(sealed.pdf());
    assertThatThrownBy(() ->
            it().office
                .decisions()
                .export(
                    it().karin,
                    id,
                    folder.resolve("saknas/beslut.pdf"),
                    ProtectedIdentity.PROTECTED_REGISTRATION))
        .isInstanceOf(StoreException.class);
  }
}
