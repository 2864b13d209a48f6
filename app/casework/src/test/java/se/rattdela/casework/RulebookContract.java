package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.rulebook.CheckReport;
import se.rattdela.casework.rulebook.KeyState;
import se.rattdela.casework.rulebook.OfficeKey;
import se.rattdela.casework.rulebook.PackCause;
import se.rattdela.casework.rulebook.PackContent;
import se.rattdela.casework.rulebook.PackInForce;
import se.rattdela.casework.rulebook.PackProposal;
import se.rattdela.casework.rulebook.PackRejectedException;
import se.rattdela.casework.rulebook.PackSource;
import se.rattdela.casework.rulebook.ProposalState;
import se.rattdela.casework.rulebook.RulebookService;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.cases.WorkedCases;

/** What the rule stewards do, whichever database the office stands on. */
abstract class RulebookContract extends InAnOffice implements PackChangeTests, BenchTests {
  private final TestPacks packs = new TestPacks();

  @Override
  public TestOffice it() {
    return it;
  }

  @Override
  public RulebookService book() {
    return it.office.rulebook();
  }

  @Override
  public TestPacks packs() {
    return packs;
  }

  @BeforeAll
  void prepare() {
    pin(packs);
  }

  @AfterAll
  void theChainIsWhole() {
    assertThat(it.office.audit().verify().whole()).isTrue();
  }

  private OfficeKey pin(TestPacks whose) {
    OfficeKey proposed = book().proposeKey(it.jurist, "Provningsnyckel", whose.publicKey());
    return book().confirmKey(it.chief, proposed.id(), proposed.version());
  }

  @Test
  void twoPersonsPutAPackInForceInAnOfficeThatIsOpen() {
    RuleEngine before = it.office.engine();
    var cases = book().cases(it.karin).all();
    byte[] file = packs.next();
    PackContent content = book().open(it.jurist, file);
    PackProposal proposal = propose(file);

    assertThat(content.keyId()).isEqualTo(packs.keyId());
    assertThat(proposal.fileName()).isEqualTo("regler maj.rattpack");
    assertThat(proposal.report().text()).isEqualTo("Två anmärkningar: åäö.");
    assertThat(it.office.engine()).isSameAs(before);
    assertThat(book().cases(it.karin).all()).isEqualTo(cases);
    RulebookSteps.fails(
        ErrorCode.SECOND_PERSON,
        () -> book().activate(it.jurist, proposal.id(), proposal.version()));
    assertThat(book().proposed(it.chief, proposal.id()).pack().sha256())
        .isEqualTo(content.pack().sha256());

    PackInForce inForce = activate(proposal);

    String id = TestPacks.idOf(packs.lastSequence());
    assertThat(inForce.pack().id()).isEqualTo(id);
    assertThat(inForce.source()).isEqualTo(PackSource.IMPORTED);
    assertThat(inForce.since().proposedBy()).isEqualTo("Lena Juhlin");
    assertThat(inForce.since().by()).isEqualTo("Örjan Ståhl");
    assertThat(inForce.warnings()).isEmpty();
    assertThat(inForce.history().getFirst()).isEqualTo(inForce.since());
    assertThat(inForce.history().getLast().cause()).isEqualTo(PackCause.FIRST);
    assertThat(it.office.engine().pack().id()).isEqualTo(id);
    assertThat(book().cases(it.karin).all()).isEqualTo(WorkedCases.load(content.cases()).all());
    assertThat(book().proposals(it.karin))
        .filteredOn(each -> each.id().equals(proposal.id()))
        .singleElement()
        .satisfies(each -> assertThat(each.state()).isEqualTo(ProposalState.ACTIVATED))
        .satisfies(each -> assertThat(each.endedBy()).isEqualTo("Örjan Ståhl"));
    assertThat(events(Operation.PACK_ACTIVATED).getFirst())
        .contains(id, TestPacks.digest(file), packs.keyId());
    RulebookSteps.fails(
        ErrorCode.PROPOSAL_ENDED,
        () ->
            book()
                .activate(
                    it.chief,
                    proposal.id(),
                    book().proposals(it.chief).stream()
                        .filter(each -> each.id().equals(proposal.id()))
                        .findFirst()
                        .orElseThrow()
                        .version()));
  }

  @Test
  void onlyRuleStewardsMayTouchIt() {
    byte[] file = packs.next();
    PackProposal proposal = propose(file);
    for (Actor other : List.of(it.karin, it.anna, it.admin)) {
      RulebookSteps.fails(ErrorCode.ROLE_MISSING, () -> book().open(other, file));
      RulebookSteps.fails(
          ErrorCode.ROLE_MISSING,
          () -> book().propose(other, file, "x", RulebookSteps.clean(file)));
      RulebookSteps.fails(
          ErrorCode.ROLE_MISSING, () -> book().activate(other, proposal.id(), proposal.version()));
      RulebookSteps.fails(
          ErrorCode.ROLE_MISSING,
          () -> book().refuse(other, proposal.id(), proposal.version(), "Nej."));
      RulebookSteps.fails(
          ErrorCode.ROLE_MISSING,
          () -> book().affected(other, it.engine.pack(), (done, total) -> true));
      RulebookSteps.fails(
          ErrorCode.ROLE_MISSING, () -> book().proposeKey(other, "x", packs.publicKey()));
      RulebookSteps.fails(
          ErrorCode.ROLE_MISSING, () -> book().importWording(other, "OSL-10-18a", "text"));
      RulebookSteps.fails(
          ErrorCode.ROLE_MISSING,
          () -> book().saveScenario(other, "x", RulebookSteps.question(), Outcome.MUST, ""));
    }
    RulebookSteps.fails(
        ErrorCode.ROLE_MISSING, () -> book().withdraw(it.chief, proposal.id(), proposal.version()));
    assertThat(book().inForce(it.karin).pack().id()).isEqualTo(it.office.engine().pack().id());
  }

  @Test
  void aFileThatCannotBeTrustedLeavesDigestAndCodeAndNothingElse() {
    RuleEngine before = it.office.engine();
    byte[] altered = packs.next();
    altered[altered.length / 2] = (byte) (altered[altered.length / 2] == 'A' ? 'B' : 'A');
    byte[] strange = new TestPacks().next();
    byte[] noPack = "inget paket".getBytes(StandardCharsets.UTF_8);

    for (byte[] file : List.of(altered, strange, noPack, new byte[0])) {
      assertThatThrownBy(() -> propose(file))
          .isInstanceOfSatisfying(
              PackRejectedException.class,
              e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.PACK_UNREADABLE);
                assertThat(e.problems())
                    .isNotEmpty()
                    .noneMatch(problem -> problem.in(Locale.ENGLISH).isBlank());
                assertThat(e.userMessage(Locale.of("sv"))).contains("orört");
                assertThat(e.getMessage()).isEqualTo("RD-701");
              });
      assertThat(events(Operation.PACK_REJECTED).getFirst())
          .isEqualTo("RD-701 " + TestPacks.digest(file));
    }
    assertThat(it.office.engine()).isSameAs(before);
  }

  @Test
  void anOlderOrIncompletePackIsRefused() {
    activate(propose(packs.next()));
    byte[] same = packs.signed(packs.lastSequence(), pack -> {});
    byte[] older = packs.signed(packs.lastSequence() - 1, pack -> {});
    RulebookSteps.fails(ErrorCode.PACK_OLDER, () -> propose(same));
    RulebookSteps.fails(ErrorCode.PACK_OLDER, () -> propose(older));

    byte[] overdue = packs.next(pack -> law(pack, "2026-03-01", "2026-03-15"));
    RulebookSteps.fails(ErrorCode.PACK_OVERDUE, () -> propose(overdue));

    byte[] wrong = packs.next();
    RulebookSteps.fails(
        ErrorCode.PACK_HAS_ERRORS,
        () ->
            book()
                .propose(
                    it.jurist, wrong, "x", new CheckReport(1, 0, "fel", TestPacks.digest(wrong))));
    RulebookSteps.fails(
        ErrorCode.PACK_NOT_CHECKED,
        () -> book().propose(it.jurist, wrong, "x", RulebookSteps.clean(new byte[1])));
    propose(wrong);
    RulebookSteps.fails(ErrorCode.PACK_PROPOSED_ALREADY, () -> propose(wrong));
    assertThat(events(Operation.PACK_REJECTED).getFirst()).startsWith("RD-705");
  }

  private static void law(ObjectNode pack, String until, String reviewBy) {
    ((ObjectNode) pack.get("manifest")).put("lawUntil", until).put("reviewBy", reviewBy);
  }

  @Test
  void aPackThatHasLostACodeIsRefused() {
    byte[] file =
        packs.next(
            pack -> ((ObjectNode) pack.get("vocabulary").get("purposes")).remove("WORK_PERMIT"));
    assertThatThrownBy(() -> propose(file))
        .isInstanceOfSatisfying(
            PackRejectedException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.PACK_LACKS_CODES);
              assertThat(e.problems())
                  .extracting(problem -> problem.in(Locale.ENGLISH))
                  .containsExactly("WORK_PERMIT");
              assertThat(e.userMessage(Locale.of("sv"))).contains("WORK_PERMIT", "orört");
            });
  }

  @Test
  void aConflictNamesWhoWasFirst() {
    PackProposal first = propose(packs.next());
    PackProposal second = propose(packs.next());
    it.clock.pass(Duration.ofMinutes(3));
    activate(first);

    assertThat(book().proposals(it.jurist))
        .filteredOn(each -> each.id().equals(second.id()))
        .allMatch(PackProposal::outdated);
    assertThatThrownBy(() -> activate(second))
        .isInstanceOfSatisfying(
            ConflictException.class,
            e -> {
              assertThat(e.changedBy()).isEqualTo("Örjan Ståhl");
              assertThat(e.changedAt()).isEqualTo(it.clock.instant());
            });
    PackProposal third = propose(packs.next());
    book().withdraw(it.jurist, third.id(), third.version());
    assertThatThrownBy(() -> activate(third)).isInstanceOf(ConflictException.class);
    assertThat(it.office.engine().pack().id()).isEqualTo(first.pack().id());
  }

  @Test
  void aProposalIsRefusedWithAReasonOrTakenBack() {
    PackProposal proposal = propose(packs.next());
    RulebookSteps.fails(
        ErrorCode.SECOND_PERSON,
        () -> book().refuse(it.jurist, proposal.id(), proposal.version(), "Ångrar mig."));
    RulebookSteps.fails(
        ErrorCode.INVALID_INPUT,
        () -> book().refuse(it.chief, proposal.id(), proposal.version(), " "));
    PackProposal refused =
        book().refuse(it.chief, proposal.id(), proposal.version(), "Vi väntar på kammarrätten.");

    assertThat(refused.state()).isEqualTo(ProposalState.REFUSED);
    assertThat(refused.reason()).isEqualTo("Vi väntar på kammarrätten.");
    assertThat(events(Operation.PACK_REFUSED).getFirst()).contains(proposal.fileSha256());
    assertThat(events(Operation.PACK_REFUSED)).noneMatch(each -> each.contains("kammarrätten"));
  }

  @Test
  void keysTakeTwoPersonsAndTheOneInUseStays() {
    TestPacks other = new TestPacks();
    RulebookSteps.fails(
        ErrorCode.KEY_INVALID, () -> book().proposeKey(it.jurist, "x", "ingen nyckel"));
    RulebookSteps.fails(
        ErrorCode.INVALID_INPUT, () -> book().proposeKey(it.jurist, " ", other.publicKey()));
    OfficeKey proposed =
        book().proposeKey(it.jurist, "Utgivaren", other.publicKey() + " Utgivaren");
    RulebookSteps.fails(
        ErrorCode.KEY_KNOWN, () -> book().proposeKey(it.chief, "Igen", other.publicKey()));
    RulebookSteps.fails(
        ErrorCode.SECOND_PERSON,
        () -> book().confirmKey(it.jurist, proposed.id(), proposed.version()));
    byte[] file = other.signed(packs.lastSequence() + 1000, pack -> {});
    RulebookSteps.fails(ErrorCode.PACK_UNREADABLE, () -> book().open(it.jurist, file));

    OfficeKey trusted = book().confirmKey(it.chief, proposed.id(), proposed.version());
    assertThat(trusted.state()).isEqualTo(KeyState.TRUSTED);
    assertThat(trusted.confirmedByName()).isEqualTo("Örjan Ståhl");
    assertThat(book().open(it.jurist, file).keyId()).isEqualTo(other.keyId());

    book().removeKey(it.jurist, trusted.id(), trusted.version());
    RulebookSteps.fails(ErrorCode.PACK_UNREADABLE, () -> book().open(it.jurist, file));
    activate(propose(packs.next()));
    OfficeKey used =
        book().trustedKeys(it.karin).stream()
            .filter(each -> each.keyId().equals(packs.keyId()))
            .findFirst()
            .orElseThrow();
    RulebookSteps.fails(
        ErrorCode.KEY_IN_USE, () -> book().removeKey(it.jurist, used.id(), used.version()));
    assertThat(events(Operation.KEY_CONFIRMED).getFirst()).contains(other.keyId());
  }
}
