package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.audit.AuditEvent;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.review.AccessDetail;
import se.rattdela.casework.review.Finding;
import se.rattdela.casework.review.RecordFinding;
import se.rattdela.casework.review.ReviewLine;
import se.rattdela.casework.review.ReviewRow;
import se.rattdela.casework.review.ReviewView;
import se.rattdela.casework.review.Risk;
import se.rattdela.casework.statistics.Account;
import se.rattdela.casework.statistics.AccountQuery;
import se.rattdela.casework.unmet.Consequence;
import se.rattdela.casework.unmet.Hindrance;
import se.rattdela.casework.unmet.NeedSide;
import se.rattdela.casework.unmet.NewUnmetNeed;

/** The log review and the yearly account, whichever database the office stands on. */
abstract class AccountContract {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  private TestOffice it;
  private Actor reviewer;
  private Actor other;

  abstract TestOffice start(Path folder);

  @BeforeEach
  void open(@TempDir Path folder) {
    it = start(folder);
    reviewer = reviewer("granskare", "Bo Granström", Role.ACCESS_REVIEWER, Role.OFFICER);
    other = reviewer("granskare2", "Eva Lind", Role.ACCESS_REVIEWER);
  }

  private Actor reviewer(String name, String shown, Role... roles) {
    return it.office
        .setup()
        .user(
            it.admin,
            new NewUser(name, shown, "enhetschef", it.karin.unit(), Set.of(roles)),
            TestOffice.PASSWORD.toCharArray());
  }

  @AfterEach
  void close() {
    it.close();
  }

  private ReviewView march(Actor actor) {
    return it.office.accessReviews().open(actor, it.karin.unit(), MARCH);
  }

  private void untilApril() {
    it.clock.pass(Duration.ofDays(20));
  }

  @Test
  void everyRiskyAccessIsReviewedWithTheStatedReasonAndWhatWasDone() {
    it.office.cases().open(it.jurist, it.caseId, "Fråga från socialchefen.");
    untilApril();

    ReviewView review = march(reviewer);

    ReviewLine line =
        review.lines().stream()
            .filter(each -> each.risks().contains(Risk.WITHOUT_ASSIGNMENT))
            .findFirst()
            .orElseThrow();
    assertThat(line.who()).isEqualTo("Lena Juhlin");
    // Sara lives with protected registration.
    assertThat(line.risks()).contains(Risk.PROTECTED_IDENTITY);
    assertThat(line.operation()).isEqualTo(Operation.CASE_OPENED_WITH_REASON);
    AccessDetail detail = it.office.accessReviews().access(reviewer, review.id(), line.number());
    assertThat(detail.reason()).isEqualTo("Fråga från socialchefen.");
    assertThat(detail.assigned()).containsExactly("Karin Lindqvist");
    assertThat(detail.steps())
        .extracting(AccessDetail.Step::operation)
        .contains(Operation.CASE_OPENED_WITH_REASON);
    AuditEvent last = it.office.audit().ofCase(it.anna, it.caseId).getFirst();
    assertThat(last.operation()).isEqualTo(Operation.ACCESS_REVIEW_READ);
    assertThat(last.actor()).isEqualTo(reviewer.id().value());
  }

  @Test
  void theReviewIsDrawnOnceAndReadTheSameAgain() {
    untilApril();
    ReviewView first = march(reviewer);
    ReviewView second = march(other);

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.seed()).isEqualTo(first.seed());
    assertThat(second.lines()).hasSameSizeAs(first.lines()).isNotEmpty();
    assertThat(it.office.accessReviews().reviews(reviewer))
        .extracting(ReviewRow::month)
        .contains(MARCH);
  }

  @Test
  void aMonthThatHasNotEndedAndOneWithoutTheRoleAreTurnedAway() {
    assertThatThrownBy(() -> march(reviewer)).isInstanceOf(InvalidInputException.class);
    untilApril();
    assertThatThrownBy(() -> march(it.karin)).isInstanceOf(NotAllowedException.class);
  }

  @Test
  void nobodyReviewsAnOwnAccessAndAFindingOtherThanAuthorisedNeedsAnObservation() {
    it.office.cases().open(reviewer, it.caseId, "Jour.");
    untilApril();
    ReviewView review = march(reviewer);
    ReviewLine mine = review.lines().stream().filter(ReviewLine::own).findFirst().orElseThrow();

    assertRefused(() -> find(reviewer, review, mine, Finding.AUTHORISED, ""), ErrorCode.OWN_ACCESS);
    assertThatThrownBy(() -> find(other, review, mine, Finding.FOLLOW_UP, " "))
        .isInstanceOf(InvalidInputException.class);
    ReviewView found = find(other, review, mine, Finding.FOLLOW_UP, "Jour bekräftad.");

    assertThat(found.lines().get(mine.number() - 1).foundBy()).isEqualTo("Eva Lind");
    assertThatThrownBy(() -> find(other, review, mine, Finding.AUTHORISED, ""))
        .isInstanceOf(ConflictException.class);
  }

  @Test
  void theSignatureWaitsForEveryFindingAndThenLocksTheProtocol() {
    untilApril();
    ReviewView review = march(reviewer);
    assertRefused(
        () -> it.office.accessReviews().sign(reviewer, review.id(), review.version()),
        ErrorCode.REVIEW_NOT_FINISHED);

    ReviewView now = review;
    for (ReviewLine line : review.lines()) {
      now = find(reviewer, now, line, Finding.AUTHORISED, "");
    }
    ReviewView finished = now;
    assertThatThrownBy(
            () -> it.office.accessReviews().sign(reviewer, review.id(), review.version()))
        .isInstanceOf(ConflictException.class);
    ReviewView signed = it.office.accessReviews().sign(reviewer, finished.id(), finished.version());

    assertThat(signed.signedBy()).isEqualTo("Bo Granström");
    assertThat(signed.digest()).hasSize(64);
    assertRefused(
        () -> find(reviewer, signed, signed.lines().getFirst(), Finding.AUTHORISED, ""),
        ErrorCode.REVIEW_SIGNED);
    assertThat(it.office.audit().verify().whole()).isTrue();
  }

  private ReviewView find(
      Actor actor, ReviewView review, ReviewLine line, Finding finding, String observation) {
    return it.office
        .accessReviews()
        .find(
            actor,
            new RecordFinding(review.id(), line.number(), line.revision(), finding, observation));
  }

  private static void assertRefused(ThrowingCallable call, ErrorCode code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(CaseworkException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void theAccountCountsDecisionsRefusalsNeedsAndDays() {
    it.decided();
    it.office
        .unmetNeeds()
        .record(
            it.karin,
            new NewUnmetNeed(
                it.caseId,
                List.of(it.network),
                "POLISMYNDIGHETEN",
                NeedSide.RECIPIENT,
                "",
                Hindrance.H1,
                "OSL-10-18a",
                Consequence.DELAYED,
                "",
                TestOffice.TODAY));

    Account account =
        it.office
            .accounts()
            .account(it.anna, new AccountQuery(LocalDate.of(2026, 1, 1), TestOffice.TODAY, null));

    assertThat(account.decisions()).isEqualTo(1);
    assertThat(account.onRequest()).isEqualTo(1);
    assertThat(account.refusals()).isEqualTo(1);
    assertThat(account.inTime()).isEqualTo(1);
    assertThat(account.medianDays()).isBetween(6.0, 8.0);
    assertThat(account.months()).hasSize(3);
    // One decision to one recipient is never told by the recipient's name.
    assertThat(account.recipients())
        .singleElement()
        .satisfies(bar -> {
          assertThat(bar.recipient()).isEmpty();
          assertThat(bar.split()).isNull();
        });
    assertThat(account.provisions()).singleElement().matches(Account.ProvisionBar::duty);
    assertThat(account.hindrances())
        .containsExactly(new Account.HindranceBar(Hindrance.H1, List.of("10 kap. 18 a § OSL"), 1));
    assertThat(account.consequences())
        .containsExactly(new Account.ConsequenceBar(Consequence.DELAYED, 1));
  }

  @Test
  void theAccountOfAnotherUnitHoldsNothingOfThis() {
    it.decided();
    var elsewhere = it.office.setup().unit(it.admin, "Vuxenenheten");

    Account account =
        it.office
            .accounts()
            .account(
                it.anna, new AccountQuery(LocalDate.of(2026, 1, 1), TestOffice.TODAY, elsewhere));

    assertThat(account.decisions()).isZero();
    assertThat(account.recipients()).isEmpty();
    assertThat(account.medianDays()).isNull();
  }
}
