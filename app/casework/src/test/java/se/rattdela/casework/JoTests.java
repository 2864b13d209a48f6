package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.Withhold;
import se.rattdela.casework.common.ChangedSinceReviewException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.rules.Harm;

/**
 * What JO has criticised can neither be sent nor decided, as a decision or as what is said of one
 * afterwards; run in the office of the class.
 */
interface JoTests extends RedressSteps {
  private List<MissingPart> refused(ThrowingCallable call) {
    List<MissingPart> missing = new ArrayList<>();
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class, e -> missing.addAll(e.missing()));
    return missing;
  }

  private List<MissingPart> refusedToSend(DisclosureId id) {
    long version = it().office.disclosures().view(it().karin, id).version();
    return refused(() -> it().office.decisions().send(it().karin, id, version));
  }

  private void texts(DisclosureId id, String consent) {
    long version = it().office.disclosures().view(it().karin, id).version();
    it().office
        .decisions()
        .saveTexts(it().karin, id, version, new DecisionTexts(consent, "", "", "", "Säker post."));
  }

  private ItemId item(PersonId owner, Set<String> secrecy) {
    NewItem plain = it().newItem("Uppgift", "PERSONAL", owner, "hos sin mor");
    return it().office
        .registration()
        .item(
            it().karin,
            new NewItem(
                plain.caseId(),
                plain.title(),
                plain.detail(),
                plain.category(),
                plain.owner(),
                plain.passages(),
                secrecy,
                Harm.UNKNOWN,
                null,
                Map.of("item.concerns-case-person", true),
                false));
  }

  private String allStays(QuestionView question) {
    return question.key().equals("secrecy-interest.exceptional") ? "true" : it().usual(question);
  }

  /** JO 1629-2016: no provision was named, no harm test was made and no reasons were given. */
  @Test
  default void jo1629_2016_aRefusalWithoutProvisionHarmTestAndReasonsIsNotSent() {
    DisclosureView untested = it().registered(item(it().elias, Set.of("OSL-26-1")));
    assertThatThrownBy(() ->
            it().office
                .assessments()
                .withhold(
                    it().karin,
                    new Withhold(
                        untested.id(),
                        untested.version(),
                        untested.content().items().getFirst(),
                        " ",
                        "")))
        .as("without a reason")
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.REASON_REQUIRED));
    it().office
        .assessments()
        .withhold(
            it().karin,
            new Withhold(
                untested.id(),
                untested.version(),
                untested.content().items().getFirst(),
                "Uppgiften omfattas av sekretess.",
                ""));
    texts(untested.id(), "");
    assertThat(refusedToSend(untested.id()))
        .as("whether it harms anyone has not been tried")
        .extracting(MissingPart::key, MissingPart::items)
        .containsExactly(tuple("UNDECIDED", List.of(1)));
    it().answerAll(it().karin, untested.id(), this::allStays);
    assertThat(refusedToSend(untested.id()))
        .extracting(MissingPart::key)
        .containsExactly("ALTERNATIVES");

    DisclosureView open = it().registered(item(it().elias, Set.of()));
    assertThatThrownBy(() ->
            it().office
                .assessments()
                .withhold(
                    it().karin,
                    new Withhold(
                        open.id(),
                        open.version(),
                        open.content().items().getFirst(),
                        "Uppgiften omfattas av sekretess.",
                        "")))
        .as("what no provision protects is not withheld from who asks (OSL 6:5)")
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.DUTY_CANNOT_BE_WITHHELD));
  }

  /** What was complete when it was sent, and whose provision is taken away while it waits. */
  @Test
  default void jo1629_2016_aRefusalThatLosesItsProvisionWhileItWaitsIsNotDecided() {
    ItemId secret = item(it().elias, Set.of("OSL-26-1"));
    DisclosureView view = it().registered(secret);
    AssessmentView assessed = it().answerAll(it().karin, view.id(), this::allStays);
    texts(view.id(), "Samtycke har inte inhämtats.");
    it().office
        .decisions()
        .send(
            it().karin, view.id(), it().office.disclosures().view(it().karin, view.id()).version());
    assertThat(assessed.remaining()).isZero();
    DecisionId waiting = it().waiting(view.id());
    ApprovalView reviewed = it().office.decisions().review(it().anna, waiting);
    assertThat(reviewed.kind()).isEqualTo(DecisionKind.REFUSAL);
    var stored = it().itemView(secret);
    NewItem open = it().newItem("Uppgift", "PERSONAL", it().elias, "hos sin mor");
    it().office
        .registration()
        .changeItem(
            it().karin,
            secret,
            stored.version(),
            new NewItem(
                open.caseId(),
                open.title(),
                open.detail(),
                open.category(),
                open.owner(),
                open.passages(),
                Set.of(),
                Harm.UNKNOWN,
                null,
                stored.facts(),
                false));

    assertThatThrownBy(
            () -> it().office.decisions().approve(it().anna, TestOffice.approval(reviewed)))
        .isInstanceOfAny(ChangedSinceReviewException.class, IncompleteDecisionException.class);
    assertThat(it().office.decisions().review(it().anna, waiting).obstacles()).isNotEmpty();
    assertThat(it().office.disclosures().view(it().karin, view.id()).status())
        .isEqualTo(DisclosureStatus.AWAITING_APPROVAL);
  }

  /** JO 3779-2009: information about others was handed out and nobody had reviewed its secrecy. */
  @Test
  default void jo3779_2009_informationAboutOthersThatNobodyHasReviewedIsNotSent() {
    DisclosureView view = it().registered(item(it().sara, Set.of()));
    it().answerAll(it().karin, view.id(), it()::usual);
    texts(view.id(), "Samtycke har inte inhämtats.");
    assertThat(refusedToSend(view.id()))
        .extracting(MissingPart::key, MissingPart::items)
        .contains(tuple("OTHER_PERSONS_SECRECY", List.of(1)));
  }

  /** JO 3779-2009 also: nothing in the file said when it was done. */
  @Test
  default void jo3779_2009_whatWasSaidWithoutADayIsNotSent() {
    Matters matters = new Matters(it());
    Matter.Oral said = matters.oral(it().karin.id());
    assertThatThrownBy(() -> matters.registered(oral(matters, said, null, "Johan Ek")))
        .as("when")
        .isInstanceOfSatisfying(
            InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("givenAt"));
    assertThatThrownBy(() -> matters.registered(oral(matters, said, said.givenAt(), "")))
        .as("to whom")
        .isInstanceOfSatisfying(
            InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("givenToName"));
    AssessmentView assessed =
        it().answerAll(
                it().karin,
                matters.registered(oral(matters, said, said.givenAt(), "Johan Ek")).id(),
                it()::usual);
    assertThat(refusedToSend(assessed.disclosure().id()))
        .as("by which means")
        .extracting(MissingPart::key)
        .containsExactly("GIVEN_MEANS");
  }

  private DisclosureDraft oral(
      Matters matters, Matter.Oral said, @Nullable Instant at, String name) {
    return matters.oralDraft(
        IdentityCheck.CALL_BACK,
        new Matter.Oral(at, "", name, said.givenBy(), null, said.whyUrgent()),
        it().work);
  }

  /** JO 1629-2016, on a later paper: to annul what was given is to refuse it. */
  @Test
  default void jo1629_2016_anAnnulmentWithholdsOnlyWhatANewDecisionHasTried() {
    SealedDecision first = it().decided();
    RedressView begun = begun(first, RedressSteps.annulment());
    assertThat(refused(() -> it().office.redress().send(it().karin, begun.id(), begun.version())))
        .singleElement()
        .satisfies(part -> {
          assertThat(part.key()).isEqualTo("TRIED_ANEW");
          assertThat(part.items()).containsExactly(1, 2);
          assertThat(part.message().in(Locale.of("sv")))
              .contains("Uppgift 1, 2", "bestämmelse, menprövning och skäl");
        });
    assertThat(it().office.dispatches().sheet(it().karin, first.id()).obstacle()).isNull();

    SealedDecision second = triedAnew(first, this::allStays);

    assertThat(second.kind()).isEqualTo(DecisionKind.REFUSAL);
    assertThat(RedressSteps.text(second.pdf()))
        .contains("26 kap. 1 §", "prövades tidigare i beslut " + first.number());
    assertThat(it().office.dispatches().sheet(it().karin, first.id()).obstacle())
        .as("what holds no longer does not leave")
        .isEqualTo(ErrorCode.REPLACED);
    assertThat(it().office.dispatches().sheet(it().karin, second.id()).obstacle()).isNull();
    RedressSheet sheet = it().office.redress().sheet(it().karin, first.id());
    RedressView whole =
        sheet.redress().stream()
            .filter(each -> each.id().equals(begun.id()))
            .findFirst()
            .orElseThrow();
    assertThat(whole.missing()).isEmpty();
    RedressView sent = it().office.redress().send(it().karin, whole.id(), whole.version());
    RedressView made = approved(sent);
    assertThat(RedressSteps.text(it().office.redress().sealed(it().karin, made.id())))
        .contains(
            "Uppgifterna har prövats på nytt",
            "står i beslut " + second.number() + " den 16 mars 2026",
            "Så överklagar ni");
    assertThat(it().office.redress().sheet(it().karin, first.id()).wholeTriable()).isFalse();
  }

  private RedressView approved(RedressView sent) {
    var review = it().office.redress().review(it().anna, sent.id());
    assertThat(review.obstacles()).isEmpty();
    return it().office
        .redress()
        .approve(it().anna, sent.id(), review.redress().version(), review.digest(), Set.of());
  }

  /** A decision that tried it anew and is annulled itself does not carry an annulment. */
  @Test
  default void jo1629_2016_anAnnulledDecisionCarriesNoAnnulment() {
    SealedDecision first = it().decided();
    SealedDecision second = triedAnew(first, it()::usual);
    RedressView waiting = begun(first, RedressSteps.annulment());
    assertThat(waiting.missing()).isEmpty();
    RedressView sent = it().office.redress().send(it().karin, waiting.id(), waiting.version());
    decided(second, RedressSteps.annulment());

    assertThat(it().office.redress().review(it().anna, sent.id()).obstacles())
        .contains(ErrorCode.NOT_TRIED_ANEW);
    var review = it().office.redress().review(it().anna, sent.id());
    assertThat(
            refused(() ->
                it().office
                    .redress()
                    .approve(
                        it().anna,
                        sent.id(),
                        review.redress().version(),
                        review.digest(),
                        Set.of())))
        .extracting(MissingPart::key)
        .containsExactly("TRIED_ANEW");
  }

  /** JO 1629-2016, on a change: it withholds nothing, and says so itself. */
  @Test
  default void jo1629_2016_aChangeWithholdsNothing() {
    SealedDecision first = it().decided();
    assertThat(it().office.redress().sheet(it().karin, first.id()).gave()).isTrue();
    RedressView begun = begun(first, change(false));
    assertThat(refused(() -> it().office.redress().send(it().karin, begun.id(), begun.version())))
        .extracting(MissingPart::key)
        .containsExactly("NOTHING_TAKEN_BACK");

    RedressView said =
        it().office.redress().save(it().karin, begun.id(), begun.version(), change(true));
    assertThat(said.missing()).isEmpty();
    assertThat(RedressSteps.text(it().office.redress().preview(it().karin, said.id())))
        .contains("vilka som hålls inne gäller som förut")
        .doesNotContain("Så överklagar ni");
  }

  private static RedressDraft change(boolean keepsGiven) {
    return new RedressDraft(
        RedressKind.CHANGE,
        RedressGround.MAY_CHANGE,
        "Uppgift 1 skulle lämnas ut.",
        "Uppgift 1 hålls inne.",
        keepsGiven,
        "Begäran avsåg en annan person.",
        "");
  }
}
