package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.ChangedSinceReviewException;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.rulebook.AffectedCases;
import se.rattdela.casework.rulebook.CheckReport;
import se.rattdela.casework.rulebook.DiffLine;
import se.rattdela.casework.rulebook.KeyState;
import se.rattdela.casework.rulebook.LegalQuestion;
import se.rattdela.casework.rulebook.OfficeKey;
import se.rattdela.casework.rulebook.PackCause;
import se.rattdela.casework.rulebook.PackContent;
import se.rattdela.casework.rulebook.PackInForce;
import se.rattdela.casework.rulebook.PackProposal;
import se.rattdela.casework.rulebook.PackRejectedException;
import se.rattdela.casework.rulebook.PackSource;
import se.rattdela.casework.rulebook.PackStart;
import se.rattdela.casework.rulebook.PackWarning;
import se.rattdela.casework.rulebook.ProposalState;
import se.rattdela.casework.rulebook.ProvisionWording;
import se.rattdela.casework.rulebook.RulebookService;
import se.rattdela.casework.rulebook.SavedScenario;
import se.rattdela.casework.rulebook.StatuteImport;
import se.rattdela.casework.rulebook.WordingState;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.RulePack;

/** What the rule stewards do, whichever database the office stands on. */
abstract class RulebookContract extends InAnOffice {
  private final TestPacks packs = new TestPacks();
  private RulebookService book;

  @BeforeAll
  void prepare() {
    book = it.office.rulebook();
    pin(packs);
  }

  @AfterAll
  void theChainIsWhole() {
    assertThat(it.office.audit().verify().whole()).isTrue();
  }

  private OfficeKey pin(TestPacks whose) {
    OfficeKey proposed = book.proposeKey(it.jurist, "Provningsnyckel", whose.publicKey());
    return book.confirmKey(it.chief, proposed.id(), proposed.version());
  }

  private static CheckReport clean(byte[] file) {
    return new CheckReport(0, 2, "Två anmärkningar: åäö.", TestPacks.digest(file));
  }

  private PackProposal propose(byte[] file) {
    return book.propose(it.jurist, file, "C:\\Hämtat\\regler maj.rattpack", clean(file));
  }

  private PackInForce activate(PackProposal proposal) {
    return book.activate(it.chief, proposal.id(), proposal.version());
  }

  private static void fails(ErrorCode code, ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            CaseworkException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.userMessage(Locale.of("sv"))).isNotBlank().doesNotContain("{");
            });
  }

  /** The events of an operation, newest first, as "subject detail". */
  private List<String> events(Operation operation) {
    return it.database.read(em ->
        em.createQuery(
                "select e.subject || ' ' || e.detail from AuditEventEntity e"
                    + " where e.operation = :operation order by e.sequenceNumber desc",
                String.class)
            .setParameter("operation", operation)
            .getResultList());
  }

  @Test
  void twoPersonsPutAPackInForceInAnOfficeThatIsOpen() {
    RuleEngine before = it.office.engine();
    byte[] file = packs.next();
    PackContent content = book.open(it.jurist, file);
    PackProposal proposal = propose(file);

    assertThat(content.keyId()).isEqualTo(packs.keyId());
    assertThat(proposal.fileName()).isEqualTo("regler maj.rattpack");
    assertThat(proposal.report().text()).isEqualTo("Två anmärkningar: åäö.");
    assertThat(it.office.engine()).isSameAs(before);
    assertThat(book.cases(it.karin).all()).hasSameSizeAs(WorkedCases.shipped().all());
    fails(
        ErrorCode.SECOND_PERSON, () -> book.activate(it.jurist, proposal.id(), proposal.version()));
    assertThat(book.proposed(it.chief, proposal.id()).pack().sha256())
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
    assertThat(book.cases(it.karin).all()).isEqualTo(WorkedCases.load(content.cases()).all());
    assertThat(book.proposals(it.karin))
        .filteredOn(each -> each.id().equals(proposal.id()))
        .singleElement()
        .satisfies(each -> assertThat(each.state()).isEqualTo(ProposalState.ACTIVATED))
        .satisfies(each -> assertThat(each.endedBy()).isEqualTo("Örjan Ståhl"));
    assertThat(events(Operation.PACK_ACTIVATED).getFirst())
        .contains(id, TestPacks.digest(file), packs.keyId());
    fails(
        ErrorCode.PROPOSAL_ENDED,
        () ->
            book.activate(
                it.chief,
                proposal.id(),
                book.proposals(it.chief).stream()
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
      fails(ErrorCode.ROLE_MISSING, () -> book.open(other, file));
      fails(ErrorCode.ROLE_MISSING, () -> book.propose(other, file, "x", clean(file)));
      fails(ErrorCode.ROLE_MISSING, () -> book.activate(other, proposal.id(), proposal.version()));
      fails(
          ErrorCode.ROLE_MISSING,
          () -> book.refuse(other, proposal.id(), proposal.version(), "Nej."));
      fails(
          ErrorCode.ROLE_MISSING,
          () -> book.affected(other, it.engine.pack(), (done, total) -> true));
      fails(ErrorCode.ROLE_MISSING, () -> book.proposeKey(other, "x", packs.publicKey()));
      fails(ErrorCode.ROLE_MISSING, () -> book.importWording(other, "OSL-10-18a", "text"));
      fails(
          ErrorCode.ROLE_MISSING,
          () -> book.saveScenario(other, "x", question(), Outcome.MUST, ""));
    }
    fails(ErrorCode.ROLE_MISSING, () -> book.withdraw(it.chief, proposal.id(), proposal.version()));
    assertThat(book.inForce(it.karin).pack().id()).isEqualTo(it.office.engine().pack().id());
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
                assertThat(e.problems()).isNotEmpty().noneMatch(String::isBlank);
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
    fails(ErrorCode.PACK_OLDER, () -> propose(same));
    fails(ErrorCode.PACK_OLDER, () -> propose(older));

    byte[] overdue = packs.next(pack -> law(pack, "2026-03-01", "2026-03-15"));
    fails(ErrorCode.PACK_OVERDUE, () -> propose(overdue));

    byte[] wrong = packs.next();
    fails(
        ErrorCode.PACK_HAS_ERRORS,
        () ->
            book.propose(
                it.jurist, wrong, "x", new CheckReport(1, 0, "fel", TestPacks.digest(wrong))));
    fails(
        ErrorCode.PACK_NOT_CHECKED, () -> book.propose(it.jurist, wrong, "x", clean(new byte[1])));
    propose(wrong);
    fails(ErrorCode.PACK_PROPOSED_ALREADY, () -> propose(wrong));
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
              assertThat(e.problems()).containsExactly("WORK_PERMIT");
              assertThat(e.userMessage(Locale.of("sv"))).contains("WORK_PERMIT", "orört");
            });
  }

  @Test
  void aConflictNamesWhoWasFirst() {
    PackProposal first = propose(packs.next());
    PackProposal second = propose(packs.next());
    it.clock.pass(Duration.ofMinutes(3));
    activate(first);

    assertThat(book.proposals(it.jurist))
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
    book.withdraw(it.jurist, third.id(), third.version());
    assertThatThrownBy(() -> activate(third)).isInstanceOf(ConflictException.class);
    assertThat(it.office.engine().pack().id()).isEqualTo(first.pack().id());
  }

  @Test
  void aProposalIsRefusedWithAReasonOrTakenBack() {
    PackProposal proposal = propose(packs.next());
    fails(
        ErrorCode.SECOND_PERSON,
        () -> book.refuse(it.jurist, proposal.id(), proposal.version(), "Ångrar mig."));
    fails(
        ErrorCode.INVALID_INPUT,
        () -> book.refuse(it.chief, proposal.id(), proposal.version(), " "));
    PackProposal refused =
        book.refuse(it.chief, proposal.id(), proposal.version(), "Vi väntar på kammarrätten.");

    assertThat(refused.state()).isEqualTo(ProposalState.REFUSED);
    assertThat(refused.reason()).isEqualTo("Vi väntar på kammarrätten.");
    assertThat(events(Operation.PACK_REFUSED).getFirst()).contains(proposal.fileSha256());
    assertThat(events(Operation.PACK_REFUSED)).noneMatch(each -> each.contains("kammarrätten"));
  }

  @Test
  void keysTakeTwoPersonsAndTheOneInUseStays() {
    TestPacks other = new TestPacks();
    fails(ErrorCode.KEY_INVALID, () -> book.proposeKey(it.jurist, "x", "ingen nyckel"));
    fails(ErrorCode.INVALID_INPUT, () -> book.proposeKey(it.jurist, " ", other.publicKey()));
    OfficeKey proposed = book.proposeKey(it.jurist, "Utgivaren", other.publicKey() + " Utgivaren");
    fails(ErrorCode.KEY_KNOWN, () -> book.proposeKey(it.chief, "Igen", other.publicKey()));
    fails(
        ErrorCode.SECOND_PERSON,
        () -> book.confirmKey(it.jurist, proposed.id(), proposed.version()));
    byte[] file = other.signed(packs.lastSequence() + 1000, pack -> {});
    fails(ErrorCode.PACK_UNREADABLE, () -> book.open(it.jurist, file));

    OfficeKey trusted = book.confirmKey(it.chief, proposed.id(), proposed.version());
    assertThat(trusted.state()).isEqualTo(KeyState.TRUSTED);
    assertThat(trusted.confirmedByName()).isEqualTo("Örjan Ståhl");
    assertThat(book.open(it.jurist, file).keyId()).isEqualTo(other.keyId());

    book.removeKey(it.jurist, trusted.id(), trusted.version());
    fails(ErrorCode.PACK_UNREADABLE, () -> book.open(it.jurist, file));
    activate(propose(packs.next()));
    OfficeKey used =
        book.trustedKeys(it.karin).stream()
            .filter(each -> each.keyId().equals(packs.keyId()))
            .findFirst()
            .orElseThrow();
    fails(ErrorCode.KEY_IN_USE, () -> book.removeKey(it.jurist, used.id(), used.version()));
    assertThat(events(Operation.KEY_CONFIRMED).getFirst()).contains(other.keyId());
  }

  @Test
  void anApprovalGivenUnderTheOldPackIsVoidAndWhatIsSealedStays() {
    DecisionId sealedId = waiting(it.sent());
    SealedDecision sealed =
        it.office
            .decisions()
            .approve(it.anna, TestOffice.approval(it.office.decisions().review(it.anna, sealedId)));
    DisclosureId disclosure = it.sent();
    DecisionId id = waiting(disclosure);
    ApprovalView under = it.office.decisions().review(it.anna, id);
    activate(propose(packs.next()));

    assertThatThrownBy(() -> it.office.decisions().approve(it.anna, TestOffice.approval(under)))
        .isInstanceOf(ChangedSinceReviewException.class);
    ApprovalView again = it.office.decisions().review(it.anna, id);
    assertThat(again.digest()).isNotEqualTo(under.digest());
    assertThatThrownBy(() -> it.office.decisions().approve(it.anna, TestOffice.approval(again)))
        .isInstanceOf(ChangedSinceReviewException.class);

    // The judgements stand; sent anew it is decided under the new pack.
    DisclosureView now = it.office.disclosures().view(it.karin, disclosure);
    var recalled = it.office.decisions().recall(it.karin, disclosure, now.version());
    assertThat(it.office.assessments().view(it.karin, disclosure).remaining()).isZero();
    it.office.decisions().send(it.karin, disclosure, recalled.disclosure().version());
    ApprovalView fresh = it.office.decisions().review(it.anna, id);
    it.office.decisions().approve(it.anna, TestOffice.approval(fresh));
    assertThat(fresh.document().lawBasis().packId()).isEqualTo(it.office.engine().pack().id());
    SealedDecision after = it.office.decisions().sealed(it.karin, sealedId);
    assertThat(after.pdf()).isEqualTo(sealed.pdf());
    assertThat(after.pdfSha256()).isEqualTo(sealed.pdfSha256());
  }

  private DecisionId waiting(DisclosureId disclosure) {
    return it.office.decisions().inbox(it.anna).stream()
        .filter(row -> row.disclosure().equals(disclosure))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void affectedCasesAreNamedByNumberOnly() {
    DisclosureView view = it.registered(it.work);
    RulePack candidate = book.open(it.jurist, packs.next(TestPacks::withoutDutyOnRequest)).pack();
    List<Integer> told = new ArrayList<>();
    AffectedCases affected =
        book.affected(
            it.jurist,
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
    assertThat(book.affected(it.jurist, it.office.engine().pack(), (done, total) -> true).changes())
        .isEmpty();
    AffectedCases stopped = book.affected(it.chief, candidate, (done, total) -> false);
    assertThat(stopped.complete()).isFalse();
    assertThat(stopped.changes()).isEmpty();
    assertThat(it.office.audit().ofCase(it.karin, it.caseId))
        .extracting(event -> event.operation() + " " + event.detail())
        .contains(Operation.AFFECTED_CASES_READ + " " + candidate.sha256());
  }

  @Test
  void aStoredPackThatIsAlteredFallsBackAndIsToldOf() {
    activate(propose(packs.next()));
    RulePack older = it.office.engine().pack();
    PackProposal newer = propose(packs.next());
    activate(newer);
    PackStart start =
        new PackStart(
            it.database, new AuditTrail(new OfficeTime(it.clock)), new OfficeTime(it.clock));
    assertThat(start.choose(it.engine).newerUnreadable()).isFalse();

    swap(newer, "\"format\"", "\"fOrmat\"");
    PackStart.Chosen chosen = start.choose(it.engine);
    assertThat(chosen.newerUnreadable()).isTrue();
    assertThat(chosen.engine().pack().sha256()).isEqualTo(older.sha256());
    assertThat(events(Operation.PACK_FELL_BACK).getFirst()).contains(older.id(), older.sha256());
    int told = events(Operation.PACK_FELL_BACK).size();
    start.choose(it.engine);
    assertThat(events(Operation.PACK_FELL_BACK)).hasSize(told);
    it.restart();
    book = it.office.rulebook();
    assertThat(book.inForce(it.karin).warnings())
        .containsExactly(PackWarning.STORED_PACK_UNREADABLE);
    assertThat(it.office.engine().pack().sha256()).isEqualTo(older.sha256());

    swap(newer, "\"fOrmat\"", "\"format\"");
    it.restart();
    book = it.office.rulebook();
    assertThat(book.inForce(it.karin).warnings()).isEmpty();
    assertThat(book.inForce(it.karin).since().cause()).isEqualTo(PackCause.RESTORED);
    assertThat(it.office.engine().pack().id()).isEqualTo(newer.pack().id());
  }

  private void swap(PackProposal proposal, String from, String to) {
    it.database.write(em -> {
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
  void aNewerPackInTheProgramTakesOver() {
    activate(propose(packs.next()));
    byte[] later = packs.signed(packs.lastSequence() + 500, pack -> {});
    RuleEngine program = new RuleEngine(book.open(it.jurist, later).pack());
    PackStart start =
        new PackStart(
            it.database, new AuditTrail(new OfficeTime(it.clock)), new OfficeTime(it.clock));
    PackStart.Chosen chosen = start.choose(program);

    assertThat(chosen.engine()).isSameAs(program);
    assertThat(chosen.newerUnreadable()).isFalse();
    assertThat(book.inForce(it.karin).history().getFirst().cause()).isEqualTo(PackCause.PROGRAM);
    assertThat(events(Operation.PACK_TAKEN_OVER).getFirst()).contains(program.pack().sha256());
    it.restart();
    book = it.office.rulebook();
  }

  private static Question question() {
    return new Question(
        "19 121212-1212",
        LocalDate.of(2026, 3, 16),
        "SOCIALNAMND",
        "ECONOMY",
        List.of("OSL-26-1"),
        Harm.NOT_EXCLUDED,
        30,
        "FORSAKRINGSKASSAN",
        Initiative.REQUEST,
        "SOCIAL_INSURANCE",
        null,
        new TreeMap<>(),
        new TreeMap<>());
  }

  @Test
  void aScenarioIsKeptWithoutAnyonesNumber() {
    SavedScenario saved =
        book.saveScenario(
            it.jurist, "Försäkringskassan frågar – åäö", question(), Outcome.OPEN, "Från mötet.");
    assertThat(book.scenarios(it.karin))
        .filteredOn(each -> each.id().equals(saved.id()))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.name()).isEqualTo("Försäkringskassan frågar – åäö");
          assertThat(each.question().id()).isEqualTo("scenario");
          assertThat(each.question().recipient()).isEqualTo("FORSAKRINGSKASSAN");
          assertThat(each.expected()).isEqualTo(Outcome.OPEN);
        });
    fails(
        ErrorCode.INVALID_INPUT,
        () -> book.saveScenario(it.jurist, "Elias 20051026-2397", question(), Outcome.OPEN, ""));
    fails(
        ErrorCode.INVALID_INPUT,
        () -> book.saveScenario(it.jurist, saved.name(), question(), Outcome.OPEN, ""));
    fails(
        ErrorCode.QUESTION_INVALID,
        () ->
            book.saveScenario(
                it.jurist,
                "Okänd kod",
                new Question(
                    "x",
                    TestOffice.TODAY,
                    "SOCIALNAMND",
                    "FINNS_INTE",
                    List.of(),
                    Harm.UNKNOWN,
                    null,
                    "FORSAKRINGSKASSAN",
                    null,
                    "SOCIAL_INSURANCE",
                    null,
                    new TreeMap<>(),
                    new TreeMap<>()),
                Outcome.OPEN,
                ""));
    book.removeScenario(it.chief, saved.id(), saved.version());
    assertThat(book.scenarios(it.karin)).extracting(SavedScenario::id).doesNotContain(saved.id());
    assertThat(events(Operation.SCENARIO_SAVED)).noneMatch(each -> each.contains("Försäkrings"));
  }

  private static byte[] statute(String word) {
    return ("Offentlighets- och sekretesslag (2009:400)\nSFS nr: 2009:400\n\n"
            + "10 kap. Sekretessbrytande bestämmelser\n\nUnga\n\n18 a §   Hittepå om åäö för "
            + word
            + "\nslutet av raden. Lag (2025:179).\n\nNästa rubrik\n\n18 b §   Annan text.\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aWordingThatDriftsIsShownLineByLine() {
    assertThat(book.wording(it.karin, "OSL-10-18a").state()).isEqualTo(WordingState.NEVER_REVIEWED);
    StatuteImport first = book.importStatute(it.jurist, "2009:400", statute("prov"));
    assertThat(result(first, "OSL-10-18a")).isEqualTo(StatuteImport.Result.NEW);
    assertThat(result(first, "OSL-6-5")).isEqualTo(StatuteImport.Result.NOT_FOUND);
    ProvisionWording wording = book.wording(it.karin, "OSL-10-18a");
    assertThat(wording.text())
        .isEqualTo("18 a § Hittepå om åäö för prov slutet av raden. Lag (2025:179).");
    assertThatThrownBy(() -> book.confirmWording(it.jurist, "OSL-10-18a", "0".repeat(64)))
        .isInstanceOf(ConflictException.class);
    ProvisionWording reviewed = book.confirmWording(it.jurist, "OSL-10-18a", wording.sha256());
    assertThat(reviewed.state()).isEqualTo(WordingState.MATCHES);
    assertThat(reviewed.reviewedByName()).isEqualTo("Lena Juhlin");
    assertThat(reviewed.reviewedVersion()).isEqualTo("OSL-10-18a@2025-04-01");

    StatuteImport again = book.importStatute(it.chief, "2009:400", statute("prov"));
    assertThat(result(again, "OSL-10-18a")).isEqualTo(StatuteImport.Result.MATCHES);
    StatuteImport third = book.importStatute(it.chief, "2009:400", statute("övning"));
    assertThat(result(third, "OSL-10-18a")).isEqualTo(StatuteImport.Result.DRIFTED);
    assertThat(book.wording(it.karin, "OSL-10-18a").difference())
        .containsExactly(
            new DiffLine(DiffLine.Kind.REMOVED, wording.text()),
            new DiffLine(DiffLine.Kind.ADDED, wording.text().replace("prov", "övning")));
    assertThat(book.wordings(it.karin))
        .filteredOn(each -> each.state() == WordingState.DRIFTED)
        .extracting(ProvisionWording::provisionId)
        .containsExactly("OSL-10-18a");
    fails(
        ErrorCode.STATUTE_UNREADABLE,
        () -> book.importStatute(it.jurist, "2025:400", statute("prov")));
    assertThat(book.importWording(it.jurist, "OSL-10-18a", "18 a §   Hittepå\nom åäö.").state())
        .isEqualTo(WordingState.DRIFTED);
  }

  private static StatuteImport.Result result(StatuteImport imported, String provision) {
    return imported.provisions().stream()
        .filter(each -> each.provisionId().equals(provision))
        .findFirst()
        .orElseThrow()
        .result();
  }

  @Test
  void theQuestionsOfLawStandInAList() {
    assertThat(book.legalQuestions(it.karin))
        .extracting(LegalQuestion::key)
        .contains("law.10-23-bars-15a", "law.10-21-covers-attempt");
    it.office
        .assessments()
        .decideLegalQuestion(
            it.jurist, "law.10-21-covers-attempt", false, "Ordalagen räcker inte.");

    assertThat(book.legalQuestions(it.karin))
        .filteredOn(each -> each.key().equals("law.10-21-covers-attempt"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.stand().value()).isFalse();
          assertThat(each.stand().byName()).isEqualTo("Lena Juhlin");
          assertThat(each.provisions()).contains("10 kap. 21 § OSL");
          assertThat(each.text()).contains("försök", "?");
        });
  }
}
