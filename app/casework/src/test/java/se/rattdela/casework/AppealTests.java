package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.DispatchState;
import se.rattdela.casework.redress.AppealState;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.HandOverText;
import se.rattdela.casework.redress.Judgment;
import se.rattdela.casework.redress.NewAppeal;
import se.rattdela.casework.redress.Reconsideration;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.redress.Timeliness;

/** Appeals; run in the office of the class that has them. */
interface AppealTests extends RedressSteps {
  @Test
  default void aRegistrarOfTheUnitRegistersAnAppealAndSeesNothingElse() {
    SealedDecision first = it().decided();
    RedressSheet sheet = it().office.redress().sheet(it().registrar, first.id());
    assertThat(sheet.appealable()).isTrue();
    AppealView appeal =
        it().office
            .redress()
            .register(
                it().registrar,
                new NewAppeal(
                    first.id(),
                    sheet.version(),
                    TestOffice.TODAY,
                    "Försäkringskassan",
                    "FK 2026/200002",
                    "Att även uppgift 2 lämnas ut.",
                    null));
    assertThat(appeal.state()).isEqualTo(AppealState.RECEIVED);
    RedressDraft draft =
        new RedressDraft(
            RedressKind.ANNULMENT, RedressGround.MAY_CHANGE, "", "", false, "Skäl.", "");
    assertThatThrownBy(() ->
            it().office.redress().begin(it().registrar, first.id(), sheet.version() + 1, draft))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ROLE_MISSING));
    assertThatThrownBy(() ->
            it().office.redress().inTime(it().registrar, appeal.id(), appeal.version(), "I tid."))
        .isInstanceOf(NotAllowedException.class);

    it().office.redress().inTime(it().karin, appeal.id(), appeal.version(), "Kom in nästa dag.");
    assertThat(it().office.redress().sheet(it().karin, first.id()).appeals())
        .extracting(AppealView::timelinessReason)
        .containsExactly("Kom in nästa dag.");
    assertThat(it().office.redress().sheet(it().registrar, first.id()).appeals())
        .extracting(AppealView::timelinessReason)
        .as("reasons are of the case")
        .containsExactly("");
    assertThatThrownBy(() -> it().office.redress().sheet(it().admin, first.id()))
        .isInstanceOf(NotAllowedException.class);
  }

  /** Who appeals is printed for the court and cannot be written anew. */
  @Test
  default void hiddenCharactersAreRefusedAndWhatCannotBePrintedHandsNothingOver() {
    SealedDecision first = it().decided();
    RedressSheet sheet = it().office.redress().sheet(it().karin, first.id());
    for (String bad : List.of("Försäkringskassan \u202e", "Försäkrings\u0007kassan")) {
      NewAppeal appeal =
          new NewAppeal(
              first.id(), sheet.version(), TestOffice.TODAY, bad, "FK 1", "Att få del.", null);
      assertThatThrownBy(() -> it().office.redress().register(it().karin, appeal))
          .isInstanceOfSatisfying(
              InvalidInputException.class,
              e -> assertThat(e.userMessage(Locale.of("sv"))).contains("styrtecken"));
    }
    AppealView appeal = appealed(first, TestOffice.TODAY);
    AppealView inTime =
        it().office.redress().inTime(it().karin, appeal.id(), appeal.version(), "Kom in i tid.");
    AppealView stands =
        it().office
            .redress()
            .reconsider(
                it().anna,
                appeal.id(),
                inTime.version(),
                Reconsideration.STANDS,
                null,
                "Inget nytt har kommit fram.");
    for (HandOverText bad :
        List.of(new HandOverText("", "Yttrande \u202e"), new HandOverText("Bilaga \u6f22", ""))) {
      assertThatThrownBy(() -> it().office.redress().handOverPreview(it().karin, appeal.id(), bad))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.userMessage(Locale.of("sv"))).contains("U+"));
      assertThatThrownBy(() ->
              it().office
                  .redress()
                  .handOver(
                      it().karin,
                      appeal.id(),
                      stands.version(),
                      TestOffice.TODAY,
                      bad,
                      ProtectedIdentity.PROTECTED_REGISTRATION))
          .isInstanceOf(StoreException.class);
    }
    assertThatThrownBy(() ->
            it().office
                .redress()
                .handOverPreview(
                    it().karin, appeal.id(), new HandOverText("", "Skäl. ".repeat(8_400))))
        .isInstanceOf(InvalidInputException.class);
    AppealView after = it().office.redress().sheet(it().karin, first.id()).appeals().getFirst();
    assertThat(after.state()).isEqualTo(AppealState.RECONSIDERED);
    assertThat(after.letter()).isFalse();
    assertThat(after.version()).isEqualTo(stands.version());
  }

  @Test
  default void anAppealGoesItsWayToTheCourtAndBack() {
    SealedDecision first = it().decided();
    it().clock.pass(Duration.ofDays(10));
    try {
      AppealView appeal = appealed(first, TestOffice.TODAY.plusDays(9));
      assertThat(appeal.timeliness().suggestion()).isEqualTo(Timeliness.Suggestion.IN_TIME);
      AppealView inTime =
          it().office.redress().inTime(it().karin, appeal.id(), appeal.version(), "Kom in i tid.");
      assertThatThrownBy(() ->
              it().office
                  .redress()
                  .handOver(
                      it().karin,
                      appeal.id(),
                      inTime.version(),
                      TestOffice.TODAY.plusDays(10),
                      RedressSteps.HAND_OVER,
                      ProtectedIdentity.PROTECTED_REGISTRATION))
          .as("whether the decision is changed is settled first")
          .isInstanceOf(NotAllowedException.class);
      assertThatThrownBy(() ->
              it().office
                  .redress()
                  .reconsider(
                      it().anna,
                      appeal.id(),
                      inTime.version(),
                      Reconsideration.CHANGED_IN_PART,
                      null,
                      "Skäl."))
          .isInstanceOf(InvalidInputException.class);
      AppealView stands =
          it().office
              .redress()
              .reconsider(
                  it().anna,
                  appeal.id(),
                  inTime.version(),
                  Reconsideration.STANDS,
                  null,
                  "Inget nytt har kommit fram.");
      assertThat(stands.reconsideredBy()).isEqualTo("Anna Bergström");
      assertThat(
              RedressSteps.text(
                  it().office
                      .redress()
                      .handOverPreview(it().karin, appeal.id(), RedressSteps.HAND_OVER)))
          .contains("UTKAST", "Begäran, som kom in 2026-03-09");
      assertThatThrownBy(() ->
              it().office
                  .redress()
                  .handOverPreview(
                      it().karin, appeal.id(), new HandOverText("Samtal med Sara Sandberg", "")))
          .as("the appellant may read it")
          .isInstanceOf(IncompleteDecisionException.class);
      AppealView gone =
          it().office
              .redress()
              .handOver(
                  it().karin,
                  appeal.id(),
                  stands.version(),
                  TestOffice.TODAY.plusDays(10),
                  RedressSteps.HAND_OVER,
                  ProtectedIdentity.PROTECTED_REGISTRATION);
      assertThat(gone.state()).isEqualTo(AppealState.HANDED_OVER);
      assertThat(gone.letter()).isTrue();
      assertThat(RedressSteps.text(it().office.redress().handOverLetter(it().anna, appeal.id())))
          .contains(
              "Överlämnande av överklagande av beslut " + first.number(),
              "Begäran, som kom in 2026-03-09",
              "Beslutet har inte ändrats.")
          .doesNotContain("UTKAST", "Elias", "Inget nytt har kommit fram");
      AppealView judged =
          it().office
              .redress()
              .judged(
                  it().karin,
                  appeal.id(),
                  gone.version(),
                  Judgment.REMITTED,
                  TestOffice.TODAY.plusDays(10),
                  "1234-26",
                  "Menprövningen ska göras om.");
      assertThat(judged.judgment()).isEqualTo(Judgment.REMITTED);
      assertThat(Judgment.REMITTED.following()).isEqualTo(Judgment.Following.TRY_ANEW);
      assertThat(it().office.redress().sheet(it().karin, first.id()).appeals())
          .containsExactly(judged);
      assertThat(it().office.audit().verify().whole()).isTrue();
    } finally {
      it().clock.pass(Duration.ofDays(-10));
    }
  }

  @Test
  default void aChangeAfterAnAppealIsLinkedToIt() {
    SealedDecision first = it().decided();
    AppealView appeal = appealed(first, TestOffice.TODAY);
    RedressView change =
        decided(
            first,
            new RedressDraft(
                RedressKind.CHANGE,
                RedressGround.MUST_CHANGE,
                "Uppgift 2 lämnas inte ut.",
                "Uppgift 2 prövas på nytt i ett eget beslut.",
                true,
                "Begäran har förtydligats.",
                ""));
    AppealView inTime =
        it().office.redress().inTime(it().karin, appeal.id(), appeal.version(), "Kom in i tid.");
    AppealView changed =
        it().office
            .redress()
            .reconsider(
                it().anna,
                appeal.id(),
                inTime.version(),
                Reconsideration.CHANGED_IN_PART,
                change.id(),
                "Se ändringen.");

    assertThat(changed.change()).isEqualTo(change.id());
  }

  @Test
  default void lateIsComputedButDecidedByAHumanWithDelegation() {
    SealedDecision first = it().decided();
    it().clock.pass(Duration.ofDays(1));
    DispatchSheet sent =
        it().office
            .dispatches()
            .dispatch(it().karin, dispatch(it().office.dispatches().sheet(it().karin, first.id())));
    var dispatched = sent.dispatches().getFirst();
    it().office
        .dispatches()
        .ended(
            it().karin,
            dispatched.id(),
            dispatched.version(),
            DispatchState.RECEIVED,
            it().clock.instant(),
            "Kvittens");
    it().clock.pass(Duration.ofDays(40));
    try {
      // Decided Monday 16 March: three weeks end on Easter Monday, so on the day after it().
      assertThat(appealed(first, LocalDate.of(2026, 4, 7)).timeliness())
          .isEqualTo(
              new Timeliness(
                  Timeliness.Suggestion.IN_TIME,
                  LocalDate.of(2026, 3, 16),
                  LocalDate.of(2026, 3, 17),
                  LocalDate.of(2026, 4, 7),
                  LocalDate.of(2026, 4, 7)));
      AppealView late = appealed(first, LocalDate.of(2026, 4, 8));
      assertThat(late.timeliness().suggestion()).isEqualTo(Timeliness.Suggestion.LATE);
      RedressView rejection =
          it().office
              .redress()
              .beginRejection(it().karin, late.id(), late.version(), "Kom in dagen efter.");
      assertThat(rejection.missing()).isEmpty();
      AppealView begun = stored(late);
      assertThatThrownBy(() ->
              it().office
                  .redress()
                  .beginRejection(it().karin, late.id(), begun.version(), "En gång till."))
          .as("one rejection of an appeal")
          .isInstanceOf(NotAllowedException.class);
      assertThat(begun.state()).as("not before it is decided").isEqualTo(AppealState.RECEIVED);
      rejection = it().office.redress().send(it().karin, rejection.id(), rejection.version());
      assertThatThrownBy(
              () -> it().office.redress().inTime(it().karin, late.id(), begun.version(), "I tid."))
          .as("its rejection waits for an approver")
          .isInstanceOf(NotAllowedException.class);

      RedressReview review = it().office.redress().review(it().anna, rejection.id());
      assertThat(review.obstacles()).isEmpty();
      assertThat(RedressSteps.text(review.preview()))
          .contains("Kom in till nämnden 8 april 2026", "Fick del av beslutet 17 mars 2026");
      RedressView decided =
          it().office
              .redress()
              .approve(
                  it().anna,
                  review.redress().id(),
                  review.redress().version(),
                  review.digest(),
                  Set.of());
      assertThat(decided.appeal()).isEqualTo(late.id());
      assertThat(decided.number()).startsWith("U-");
      AppealView rejected = stored(late);
      assertThat(rejected.state()).isEqualTo(AppealState.REJECTED_AS_LATE);
      assertThat(rejected.timelinessBy()).isEqualTo("Anna Bergström");
      assertThat(rejected.timelinessReason()).isEqualTo("Kom in dagen efter.");
      assertThat(RedressSteps.text(it().office.redress().sealed(it().karin, decided.id())))
          .contains(
              "avvisar överklagandet av beslut " + first.number(),
              "Försäkringskassan får överklaga det här beslutet att avvisa överklagandet till"
                  + " Kammarrätten");
      assertThat(it().office.dispatches().sheet(it().karin, decided.id()).redress())
          .as("it is dispatched as corrections are")
          .isEqualTo(RedressKind.REJECTION);
      assertThat(it().office.audit().verify().whole()).isTrue();
    } finally {
      it().clock.pass(Duration.ofDays(-41));
    }
  }

  @Test
  default void whatCameInTimeIsNotRejected() {
    SealedDecision first = it().decided();
    AppealView appeal = appealed(first, TestOffice.TODAY);
    RedressView rejection =
        it().office
            .redress()
            .beginRejection(it().karin, appeal.id(), appeal.version(), "Kom in för sent.");
    assertThat(rejection.missing()).extracting(MissingPart::key).containsExactly("TOO_LATE");
    assertThatThrownBy(
            () -> it().office.redress().send(it().karin, rejection.id(), rejection.version()))
        .isInstanceOf(IncompleteDecisionException.class);

    RedressDraft other =
        new RedressDraft(
            RedressKind.ANNULMENT, RedressGround.MAY_CHANGE, "Allt.", "", false, "Skäl.", "");
    assertThatThrownBy(() ->
            it().office.redress().save(it().karin, rejection.id(), rejection.version(), other))
        .as("a rejection stays one")
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> begun(first, rejection.content()))
        .as("a rejection is of an appeal")
        .isInstanceOf(InvalidInputException.class);
    AppealView inTime =
        it().office
            .redress()
            .inTime(it().karin, appeal.id(), stored(appeal).version(), "Kom in i tid.");
    assertThat(inTime.state()).isEqualTo(AppealState.IN_TIME);
  }

  private AppealView stored(AppealView appeal) {
    return it().office.redress().sheet(it().karin, appeal.decision()).appeals().stream()
        .filter(each -> each.id().equals(appeal.id()))
        .findFirst()
        .orElseThrow();
  }
}
