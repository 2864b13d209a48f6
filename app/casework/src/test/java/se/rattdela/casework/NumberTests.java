package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Approve;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.decision.DraftView;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressView;

/** When decisions get their numbers, and when they are made; run in a class's own office. */
interface NumberTests extends RedressSteps {
  private static int running(String number) {
    return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
  }

  @Test
  default void whatIsRecalledAndGivenUpLeavesNoGap() {
    int before = running(it().decided().number());
    DisclosureId givenUp = it().sent();
    assertThat(row(givenUp).number()).as("it is not decided").isNull();
    DraftView draft = it().office.decisions().draft(it().karin, givenUp);
    assertThat(draft.number()).isNull();
    it().office.decisions().recall(it().karin, givenUp, draft.disclosure().version());
    SealedDecision next = it().decided();
    RedressView waiting = sent(next, RedressSteps.correction("Er referens."));
    it().office.redress().recall(it().karin, waiting.id(), waiting.version());

    assertThat(running(next.number())).isEqualTo(before + 1);
    assertThat(running(it().decided().number())).isEqualTo(before + 2);
  }

  private DecisionRow row(DisclosureId disclosure) {
    return it().office.decisions().inbox(it().anna).stream()
        .filter(row -> row.disclosure().equals(disclosure))
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void aNumberIsOfTheYearOfTheDecision() {
    Duration toNewYearsEve = Duration.ofDays(290);
    SealedDecision first = it().decided();
    it().clock.pass(toNewYearsEve);
    try {
      DisclosureId decided = it().sent();
      ApprovalView shown = it().office.decisions().review(it().anna, it().waiting(decided));
      RedressView amendment = sent(first, RedressSteps.correction("Er referens."));
      it().clock.pass(Duration.ofDays(2));
      try {
        ApprovalView again = it().office.decisions().review(it().anna, it().waiting(decided));
        assertThat(again.digest()).as("the number is no part of it").isEqualTo(shown.digest());
        SealedDecision sealed = it().decided(decided);
        assertThat(sealed.number()).isEqualTo("U-2027-0001");
        assertThat(RedressSteps.text(sealed.pdf())).contains("U-2027-0001");
        RedressReview review = it().office.redress().review(it().anna, amendment.id());
        assertThat(review.obstacles()).isEmpty();
        assertThat(approved(review).number()).isEqualTo("U-2027-0002");
      } finally {
        it().clock.pass(Duration.ofDays(-2));
      }
    } finally {
      it().clock.pass(toNewYearsEve.negated());
    }
  }

  private RedressView approved(RedressReview review) {
    RedressView redress = review.redress();
    return it().office
        .redress()
        .approve(it().anna, redress.id(), redress.version(), review.digest(), Set.of());
  }

  /** An earlier program numbered what was sent for approval. */
  @Test
  default void whatWaitsWithANumberKeepsIt() {
    DisclosureId waiting = it().sent();
    it().database
        .write(em ->
            em.createNativeQuery(
                    "update decision set decision_number = 'U-2026-9001' where disclosure_id = "
                        + waiting.value())
                .executeUpdate());
    assertThat(row(waiting).number()).as("not shown before it is decided").isNull();
    assertThat(it().decided(waiting).number()).isEqualTo("U-2026-9001");
  }

  /** The clock stands a minute on at each look: the paper and the register still agree. */
  @Test
  default void theMomentOfADecisionIsReadOnce() {
    DisclosureId disclosure = it().sent();
    Approve command =
        TestOffice.approval(it().office.decisions().review(it().anna, it().waiting(disclosure)));
    SealedDecision sealed = ticking(() -> it().office.decisions().approve(it().anna, command));
    assertThat(RedressSteps.text(sealed.pdf())).contains(moment(sealed.decidedAt()));

    RedressView waiting = sent(sealed, RedressSteps.correction("Er referens."));
    RedressReview review = it().office.redress().review(it().anna, waiting.id());
    RedressView made = ticking(() -> approved(review));
    assertThat(RedressSteps.text(it().office.redress().sealed(it().karin, made.id())))
        .contains(moment(Objects.requireNonNull(made.decidedAt())));
  }

  private <R> R ticking(Supplier<R> step) {
    Instant before = it().clock.instant();
    it().clock.tick(Duration.ofMinutes(1));
    try {
      return step.get();
    } finally {
      it().clock.tick(Duration.ZERO);
      it().clock.pass(Duration.between(it().clock.instant(), before));
    }
  }

  private static String moment(Instant at) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd 'kl.' HH.mm")
        .format(LocalDateTime.ofInstant(at, OfficeTime.ZONE));
  }
}
