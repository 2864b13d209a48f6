package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.ChangedSinceReviewException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.day.DayService;
import se.rattdela.casework.day.OfficeTask;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.rulebook.AffectedCases;
import se.rattdela.casework.rulebook.PackCause;
import se.rattdela.casework.rulebook.PackProposal;
import se.rattdela.casework.rulebook.PackStart;
import se.rattdela.casework.rulebook.PackWarning;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.RulePack;

/** What a new pack means for work under way; run in the office of the class that has them. */
interface PackChangeTests extends RulebookSteps {
  @Test
  default void anApprovalGivenUnderTheOldPackIsVoidAndWhatIsSealedStays() {
    DecisionId sealedId = waiting(it().sent());
    SealedDecision sealed =
        it().office
            .decisions()
            .approve(
                it().anna,
                TestOffice.approval(it().office.decisions().review(it().anna, sealedId)));
    DisclosureId disclosure = it().sent();
    DecisionId id = waiting(disclosure);
    ApprovalView under = it().office.decisions().review(it().anna, id);
    activate(propose(packs().next()));

    assertThatThrownBy(() -> it().office.decisions().approve(it().anna, TestOffice.approval(under)))
        .isInstanceOf(ChangedSinceReviewException.class);
    ApprovalView again = it().office.decisions().review(it().anna, id);
    assertThat(again.digest()).isNotEqualTo(under.digest());
    assertThatThrownBy(() -> it().office.decisions().approve(it().anna, TestOffice.approval(again)))
        .isInstanceOf(ChangedSinceReviewException.class);

    // The judgements stand; sent anew it is decided under the new pack.
    DisclosureView now = it().office.disclosures().view(it().karin, disclosure);
    var recalled = it().office.decisions().recall(it().karin, disclosure, now.version());
    assertThat(it().office.assessments().view(it().karin, disclosure).remaining()).isZero();
    it().office.decisions().send(it().karin, disclosure, recalled.disclosure().version());
    ApprovalView fresh = it().office.decisions().review(it().anna, id);
    it().office.decisions().approve(it().anna, TestOffice.approval(fresh));
    assertThat(fresh.document().lawBasis().packId()).isEqualTo(it().office.engine().pack().id());
    SealedDecision after = it().office.decisions().sealed(it().karin, sealedId);
    assertThat(after.pdf()).isEqualTo(sealed.pdf());
    assertThat(after.pdfSha256()).isEqualTo(sealed.pdfSha256());
  }

  @Test
  default void aProposedPackWaitsOnTheColleaguesDayAndIsToldOfOnOnesOwn() {
    PackProposal proposal = propose(packs().next());
    assertThat(kinds(it().chief)).contains(OfficeTask.Kind.PACKS);
    assertThat(kinds(it().jurist))
        .contains(OfficeTask.Kind.OWN_PACKS)
        .doesNotContain(OfficeTask.Kind.PACKS);
    book().withdraw(it().jurist, proposal.id(), proposal.version());
    assertThat(kinds(it().chief)).doesNotContain(OfficeTask.Kind.PACKS);
  }

  private List<OfficeTask.Kind> kinds(Actor steward) {
    return it().office.days().day(steward, DayService.Scope.MINE).office().stream()
        .map(OfficeTask::kind)
        .toList();
  }

  private DecisionId waiting(DisclosureId disclosure) {
    return it().office.decisions().inbox(it().anna).stream()
        .filter(row -> row.disclosure().equals(disclosure))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  default void affectedCasesAreNamedByNumberOnly() {
    DisclosureView view = it().registered(it().work);
    RulePack candidate =
        book().open(it().jurist, packs().next(TestPacks::withoutDutyOnRequest)).pack();
    List<Integer> told = new ArrayList<>();
    AffectedCases affected =
        book()
            .affected(
                it().jurist,
                candidate,
                (done, total) -> {
                  told.add(done);
                  return done <= total;
                });

    assertThat(affected.complete()).isTrue();
    assertThat(told).isSorted().endsWith(affected.cases());
    assertThat(affected.changes())
        .filteredOn(each -> each.disclosureNumber().equals(view.number()))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.itemNumber()).isEqualTo(1);
          assertThat(each.recipient()).isEqualTo("FORSAKRINGSKASSAN");
          assertThat(each.before().stillPossible()).contains(Outcome.MUST);
          assertThat(each.after().stillPossible()).doesNotContain(Outcome.MUST);
        });
    assertThat(affected.toString()).doesNotContain("Sandberg", "Elias", "Arbete", "2397");
    assertThat(
            book()
                .affected(it().jurist, it().office.engine().pack(), (done, total) -> true)
                .changes())
        .isEmpty();
    AffectedCases stopped = book().affected(it().chief, candidate, (done, total) -> false);
    assertThat(stopped.complete()).isFalse();
    assertThat(stopped.changes()).isEmpty();
    assertThat(it().office.audit().ofCase(it().karin, it().caseId))
        .extracting(event -> event.operation() + " " + event.detail())
        .contains(Operation.AFFECTED_CASES_READ + " " + candidate.sha256());
  }

  @Test
  default void aStoredPackThatIsAlteredFallsBackAndIsToldOf() {
    activate(propose(packs().next()));
    RulePack older = it().office.engine().pack();
    PackProposal newer = propose(packs().next());
    activate(newer);
    PackStart start =
        new PackStart(
            it().database, new AuditTrail(new OfficeTime(it().clock)), new OfficeTime(it().clock));
    assertThat(start.choose(it().engine).newerUnreadable()).isFalse();

    swap(newer, "\"format\"", "\"fOrmat\"");
    PackStart.Chosen chosen = start.choose(it().engine);
    assertThat(chosen.newerUnreadable()).isTrue();
    assertThat(chosen.engine().pack().sha256()).isEqualTo(older.sha256());
    assertThat(events(Operation.PACK_FELL_BACK).getFirst()).contains(older.id(), older.sha256());
    int told = events(Operation.PACK_FELL_BACK).size();
    start.choose(it().engine);
    assertThat(events(Operation.PACK_FELL_BACK)).hasSize(told);
    it().restart();
    assertThat(book().inForce(it().karin).warnings())
        .containsExactly(PackWarning.STORED_PACK_UNREADABLE);
    assertThat(it().office.engine().pack().sha256()).isEqualTo(older.sha256());

    swap(newer, "\"fOrmat\"", "\"format\"");
    it().restart();
    assertThat(book().inForce(it().karin).warnings()).isEmpty();
    assertThat(book().inForce(it().karin).since().cause()).isEqualTo(PackCause.RESTORED);
    assertThat(it().office.engine().pack().id()).isEqualTo(newer.pack().id());
  }

  private void swap(PackProposal proposal, String from, String to) {
    it().database
        .write(em -> {
          byte[] part =
              (byte[])
                  em.createNativeQuery(
                          "select content from pack_proposal_part"
                              + " where proposal_id = :id and list_order = 0",
                          byte[].class)
                      .setParameter("id", proposal.id().value())
                      .getSingleResult();
          String text = new String(part, StandardCharsets.ISO_8859_1);
          assertThat(text).contains(from);
          return em.createNativeQuery(
                  "update pack_proposal_part set content = :content"
                      + " where proposal_id = :id and list_order = 0")
              .setParameter("content", text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1))
              .setParameter("id", proposal.id().value())
              .executeUpdate();
        });
  }

  @Test
  default void aNewerPackInTheProgramTakesOver() {
    activate(propose(packs().next()));
    byte[] later = packs().signed(packs().lastSequence() + 500, pack -> {});
    RuleEngine program = new RuleEngine(book().open(it().jurist, later).pack());
    PackStart start =
        new PackStart(
            it().database, new AuditTrail(new OfficeTime(it().clock)), new OfficeTime(it().clock));
    PackStart.Chosen chosen = start.choose(program);

    assertThat(chosen.engine()).isSameAs(program);
    assertThat(chosen.newerUnreadable()).isFalse();
    assertThat(book().inForce(it().karin).history().getFirst().cause())
        .isEqualTo(PackCause.PROGRAM);
    assertThat(events(Operation.PACK_TAKEN_OVER).getFirst()).contains(program.pack().sha256());
    it().restart();
  }
}
