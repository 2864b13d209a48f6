package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.DispatchState;
import se.rattdela.casework.redress.AppealState;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.Judgment;
import se.rattdela.casework.redress.NewAppeal;
import se.rattdela.casework.redress.Reconsideration;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
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
            it().office
                .redress()
                .decideTimely(it().registrar, appeal.id(), appeal.version(), true, "I tid."))
        .isInstanceOf(NotAllowedException.class);

    it().office
        .redress()
        .decideTimely(it().karin, appeal.id(), appeal.version(), true, "Kom in nästa dag.");
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

  @Test
  default void anAppealGoesItsWayToTheCourtAndBack() {
    SealedDecision first = it().decided();
    it().clock.pass(Duration.ofDays(10));
    try {
      AppealView appeal = appealed(first, TestOffice.TODAY.plusDays(9));
      assertThat(appeal.timeliness().suggestion()).isEqualTo(Timeliness.Suggestion.IN_TIME);
      AppealView inTime =
          it().office
              .redress()
              .decideTimely(it().karin, appeal.id(), appeal.version(), true, "Kom in i tid.");
      assertThatThrownBy(() ->
              it().office
                  .redress()
                  .handOver(
                      it().karin, appeal.id(), inTime.version(), TestOffice.TODAY.plusDays(10)))
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
      AppealView gone =
          it().office
              .redress()
              .handOver(it().karin, appeal.id(), stands.version(), TestOffice.TODAY.plusDays(10));
      assertThat(gone.state()).isEqualTo(AppealState.HANDED_OVER);
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
                false,
                "Begäran har förtydligats.",
                ""));
    AppealView inTime =
        it().office
            .redress()
            .decideTimely(it().karin, appeal.id(), appeal.version(), true, "Kom in i tid.");
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
      assertThatThrownBy(() ->
              it().office
                  .redress()
                  .decideTimely(it().karin, late.id(), late.version(), false, "För sent."))
          .isInstanceOf(NotAllowedException.class);
      AppealView rejected =
          it().office
              .redress()
              .decideTimely(it().anna, late.id(), late.version(), false, "Kom in för sent.");
      assertThat(rejected.state()).isEqualTo(AppealState.REJECTED_AS_LATE);
      assertThat(rejected.timelinessBy()).isEqualTo("Anna Bergström");
    } finally {
      it().clock.pass(Duration.ofDays(-41));
    }
  }
}
