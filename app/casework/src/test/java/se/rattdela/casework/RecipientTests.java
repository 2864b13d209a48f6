package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.dispatch.WaitingDispatch;
import se.rattdela.casework.item.GivenBefore;
import se.rattdela.casework.notice.NoticeView;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;

/** Who the recipient is, by name, on paper and in every list; run in a class's own office. */
interface RecipientTests extends MatterSteps {
  private static DisclosureDraft to(DisclosureDraft draft, String code, String name) {
    return new DisclosureDraft(
        draft.caseId(),
        draft.initiative(),
        code,
        name,
        draft.recipientUnit(),
        draft.recipientOfficer(),
        draft.recipientReference(),
        draft.received(),
        draft.channel(),
        draft.identityCheck(),
        draft.identityCheckedAt(),
        draft.asked(),
        draft.purposeText(),
        draft.purpose(),
        draft.invokedBasis(),
        draft.ownBasisCheck(),
        draft.due(),
        draft.items(),
        draft.matter());
  }

  private String addressee(DisclosureId id) {
    return draft(id).preview().recipient().authority();
  }

  @Test
  default void aRecipientThatIsOneOfManyIsNamed() {
    DisclosureDraft court = to(it().request(it().work), "ALLMAN_DOMSTOL", "");
    DisclosureView view = matters().registered(court);
    assertThat(missing(view.id())).contains("RECIPIENT_NAMED");

    DisclosureView named =
        it().office
            .disclosures()
            .save(
                it().karin,
                view.id(),
                view.version(),
                to(court, "ALLMAN_DOMSTOL", " Göteborgs tingsrätt "));
    assertThat(named.content().recipientName()).isEqualTo("Göteborgs tingsrätt");
    assertThat(missing(view.id())).doesNotContain("RECIPIENT_NAMED");
    assertThat(addressee(view.id())).isEqualTo("Göteborgs tingsrätt");
    assertThat(it().office.disclosures().ofCase(it().karin, it().caseId))
        .filteredOn(row -> row.id().equals(view.id()))
        .singleElement()
        .satisfies(row -> assertThat(row.which()).isEqualTo("Göteborgs tingsrätt"));

    // A name that was left from another choice is not put on an authority there is one of.
    it().office
        .disclosures()
        .save(
            it().karin,
            view.id(),
            named.version(),
            to(court, "SKATTEVERKET", "Göteborgs tingsrätt"));
    assertThat(missing(view.id())).doesNotContain("RECIPIENT_NAMED");
    assertThat(addressee(view.id())).as("without what the list explains").isEqualTo("Skatteverket");
  }

  @Test
  default void whatWasSaidToOneOfManySaysToWhich() {
    DisclosureDraft said =
        to(
            matters()
                .oralDraft(IdentityCheck.CALL_BACK, matters().oral(it().karin.id()), it().work),
            "LANSSTYRELSEN",
            "");
    DisclosureView view = matters().registered(said);
    assertThat(missing(view.id())).contains("RECIPIENT_NAMED");
    assertThat(addressee(view.id())).doesNotContain("(");

    it().office
        .disclosures()
        .save(
            it().karin,
            view.id(),
            view.version(),
            to(said, "LANSSTYRELSEN", "Länsstyrelsen i Skåne län"));
    assertThat(missing(view.id())).doesNotContain("RECIPIENT_NAMED");
    assertThat(addressee(view.id())).isEqualTo("Länsstyrelsen i Skåne län");
  }

  @Test
  default void aDecisionNamesItsRecipientWhereverItIsShown() {
    Matter.Notice usual = matters().notice(Matters.NO);
    Matter.Notice fund =
        new Matter.Notice(
            "UNEMPLOYMENT_BENEFIT",
            "",
            "Ekby a-kassa",
            usual.granted(),
            usual.grantedOn(),
            usual.fault(),
            usual.discovered(),
            usual.trigger(),
            usual.circumstances(),
            usual.period(),
            usual.amount(),
            usual.specialReasons());
    AssessmentView assessed =
        matters().assessed(matters().noticeDraft("ARBETSLOSHETSKASSA", fund, it().work));
    String name = "Ekby a-kassa (arbetslöshetskassa)";
    DisclosureId disclosure = assessed.disclosure().id();
    DecisionId id = matters().sent(assessed);
    assertThat(it().office.decisions().inbox(it().anna))
        .filteredOn(row -> row.disclosure().equals(disclosure))
        .extracting(DecisionRow::recipient)
        .containsExactly(name);

    SealedDecision sealed = matters().approved(id);
    assertThat(text(sealed)).contains(name);
    assertThat(it().office.dispatches().waiting(it().registrar))
        .filteredOn(row -> row.paper().equals(id))
        .extracting(WaitingDispatch::recipient)
        .containsExactly(name);
    DispatchSheet sheet = it().office.dispatches().sheet(it().registrar, id);
    assertThat(sheet.recipient()).isEqualTo(name);
    ProtectedIdentity grade = sheet.protection();
    it().office.dispatches().dispatch(it().registrar, sdk(sheet));
    assertThat(
            it().office
                .dispatches()
                .packageFor(it().registrar, id, DispatchChannel.SDK, grade)
                .recipientName())
        .isEqualTo(name);
    assertThat(it().itemView(it().work).given())
        .filteredOn(given -> given.decisionNumber().equals(sealed.number()))
        .extracting(GivenBefore::name)
        .containsExactly(name);
    assertThat(it().office.notices().ofCase(it().karin, it().caseId))
        .filteredOn(view -> view.disclosure().equals(disclosure))
        .extracting(NoticeView::recipient)
        .containsExactly(name);
  }

  private NewDispatch sdk(DispatchSheet sheet) {
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
        sheet.protection());
  }

  private static String text(SealedDecision sealed) {
    return RecipientView.of(sealed.pdf()).stream()
        .map(PageText::text)
        .collect(Collectors.joining("\n"))
        .replaceAll("[\\s\\u00a0\\u00ad]+", " ");
  }
}
