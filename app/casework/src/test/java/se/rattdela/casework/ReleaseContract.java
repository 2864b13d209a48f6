package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.audit.AuditEvent;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ChangedSinceReviewException;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Approve;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.LeakException;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.release.DelegatedDecision;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;
import se.rattdela.reports.sign.SignatureLevel;

/** What leaves with a decision, whichever database it stands on. */
abstract class ReleaseContract extends InAnOffice {
  private static String text(byte[] pdf) {
    return RecipientView.of(pdf).stream()
        .map(PageText::text)
        .collect(Collectors.joining("\n"))
        .replaceAll("[\\s\\u00a0\\u00ad]+", " ");
  }

  private static OutgoingFile file(List<OutgoingFile> files, OutgoingFile.Kind kind) {
    return files.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  private static List<OutgoingFile.Kind> kinds(List<OutgoingFile> files) {
    return files.stream().map(OutgoingFile::kind).toList();
  }

  private ApprovalView review(DisclosureId disclosure) {
    return it.office.decisions().review(it.anna, it.waiting(disclosure));
  }

  private void keepToLookAt(List<OutgoingFile> files) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "release"));
      for (OutgoingFile file : files) {
        Files.write(folder.resolve(getClass().getSimpleName() + "-" + file.name()), file.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theApproverSeesWhatLeavesAndExactlyThatIsKept() {
    ApprovalView view = review(it.sent());

    assertThat(view.files())
        .extracting(OutgoingFile::name)
        .containsExactly("beslut.pdf", "utdrag.pdf", "foljebrev.pdf");
    assertThat(view.checks()).isNotEmpty().allMatch(ReleaseCheck::passed);
    assertThat(view.checks())
        .filteredOn(check -> check.kind() == ReleaseCheck.Kind.OTHER_PERSON)
        .allMatch(check -> check.searched() > 3);
    String extract = text(file(view.files(), OutgoingFile.Kind.EXTRACT).bytes());
    assertThat(extract).contains("arbetar med lön").doesNotContain("Ekvägen", "kriminellt", "Sara");

    SealedDecision sealed = it.office.decisions().approve(it.anna, TestOffice.approval(view));
    List<OutgoingFile> kept = it.office.release().files(it.karin, sealed.id());

    keepToLookAt(kept);
    assertThat(kinds(kept)).isEqualTo(kinds(view.files()));
    assertThat(kept.getFirst().bytes()).isEqualTo(sealed.pdf());
    assertThat(sealed.digest()).isEqualTo(view.digest());
    for (OutgoingFile.Kind kind : List.of(OutgoingFile.Kind.EXTRACT, OutgoingFile.Kind.LETTER)) {
      assertThat(text(file(kept, kind).bytes())).contains(sealed.number());
      assertThat(file(kept, kind).sha256())
          .isNotEqualTo(file(view.files(), kind).sha256())
          .isEqualTo(OutgoingFile.pdf(kind, 0, file(kept, kind).bytes()).sha256());
    }
    assertThat(text(file(kept, OutgoingFile.Kind.EXTRACT).bytes())).contains("arbetar med lön");
    assertThat(text(sealed.pdf())).contains("Bilagor: utdrag (1 sida).");
    assertThat(it.office.audit().ofCase(it.karin, it.caseId))
        .anyMatch(event -> event.operation() == Operation.RELEASE_READ);
  }

  @Test
  void theDigestIsTheSameWhoeverLooksAndWheneverUntilSomethingChanges() {
    DisclosureId disclosure = it.sent();
    String first = review(disclosure).digest();

    it.clock.pass(java.time.Duration.ofDays(3));
    try {
      assertThat(review(disclosure).digest()).isEqualTo(first);
      it.restart();
      assertThat(review(disclosure).digest()).isEqualTo(first);
    } finally {
      it.clock.pass(java.time.Duration.ofDays(-3));
    }
  }

  @Test
  void aRefusalGoesWithALetterAndNoExtract() {
    DisclosureView view = it.registered(it.address);
    AssessmentView assessed = it.answerAll(it.karin, view.id(), it::usual);
    var draft =
        it.office
            .decisions()
            .saveTexts(
                it.karin,
                view.id(),
                assessed.disclosure().version(),
                new DecisionTexts("Samtycke har inte lämnats.", "", "", "", ""));
    it.office.decisions().send(it.karin, view.id(), draft.disclosure().version());
    SealedDecision sealed = it.decided(view.id());

    assertThat(it.office.release().files(it.karin, sealed.id()))
        .extracting(OutgoingFile::name)
        .containsExactly("beslut.pdf", "foljebrev.pdf");
  }

  /** A draft of the usual request with the texts given, not sent yet. */
  private DisclosureView written(DecisionTexts texts, ItemId... items) {
    DisclosureView view = it.registered(items);
    AssessmentView assessed = it.answerAll(it.karin, view.id(), it::usual);
    return it.office
        .decisions()
        .saveTexts(it.karin, view.id(), assessed.disclosure().version(), texts)
        .disclosure();
  }

  private static DecisionTexts limitation(String text) {
    return new DecisionTexts("Samtycke har inte inhämtats.", "", "", text, "");
  }

  @Test
  void aWithheldWordInTheOfficersOwnTextStopsTheDraft() {
    DisclosureView draft =
        written(limitation("Använd inte adressen Ekvägen 4 vid kontakt."), it.work, it.address);

    assertThatThrownBy(() -> it.office.decisions().send(it.karin, draft.id(), draft.version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e -> {
              // Found in the officer's own text, before any file is made.
              assertThat(e.missing()).extracting(MissingPart::key).containsOnly("REVEALS_NOTHING");
              assertThat(e.missing())
                  .allMatch(part -> !part.message().in(Locale.of("sv")).contains("Ekvägen"));
            });
    assertThat(it.office.disclosures().view(it.karin, draft.id()).status())
        .isEqualTo(DisclosureStatus.ASSESSING);
    assertThat(it.office.audit().ofCase(it.karin, it.caseId))
        .filteredOn(event -> event.operation() == Operation.LEAK_STOPPED)
        .isNotEmpty()
        .allMatch(event -> !event.detail().contains("Ekv"));
    // What is not printed as a draft is told the same way at the preview.
    assertThat(it.office.release().preview(it.karin, draft.id()).checks())
        .anyMatch(check -> !check.passed());
  }

  @Test
  void theGivenNameOfAProtectedPersonStopsTheDraft() {
    DisclosureView draft =
        written(limitation("Kontakta inte Saras arbetsgivare."), it.work, it.address);

    assertThatThrownBy(() -> it.office.decisions().send(it.karin, draft.id(), draft.version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e ->
                assertThat(e.missing())
                    .anyMatch(part -> part.message().in(Locale.of("sv")).contains("beslut.pdf"))
                    .allMatch(part -> !part.message().in(Locale.of("sv")).contains("Sara")));
  }

  @Test
  void aGivenNameThatIsAWordOrThatTheRecipientBearsStopsNothing() {
    it.office
        .registration()
        .addPerson(
            it.karin,
            it.caseId,
            it.person("Maj", "Oxenlo", "19480619-2383", ProtectedIdentity.SECRECY_MARKING),
            PersonRole.THIRD_PARTY,
            "granne");
    it.office
        .registration()
        .addPerson(
            it.karin,
            it.caseId,
            it.person("Johan", "Oxenlo", "19410103-2383", ProtectedIdentity.SECRECY_MARKING),
            PersonRole.THIRD_PARTY,
            "granne");
    DisclosureView draft =
        written(
            limitation("Uppgiften gäller till och med den 31 maj. Johan Ek svarar på frågor."),
            it.work,
            it.address);

    assertThat(draft.content().recipientOfficer()).as("at the recipient").isEqualTo("Johan Ek");
    assertThat(it.office.release().preview(it.karin, draft.id()).checks())
        .allMatch(ReleaseCheck::passed)
        .allMatch(check -> check.sightings().isEmpty());
    it.office.decisions().send(it.karin, draft.id(), draft.version());
  }

  @Test
  void aGivenNameThatIsAWordMustBeSeenBeforeTheDecisionCanBeMade() {
    add("Klara", "19680119-2391", "syster");
    DisclosureView draft =
        written(
            limitation("I går berättade Klara om arbetet. Det är klara besked."),
            it.work,
            it.address);
    it.office.decisions().send(it.karin, draft.id(), draft.version());
    ApprovalView view = review(draft.id());

    assertThat(view.obstacles()).isEmpty();
    assertThat(view.checks()).allMatch(ReleaseCheck::passed);
    assertThat(ReleaseCheck.sightings(view.checks()))
        .hasSize(2)
        .allSatisfy(each -> {
          assertThat(each.place()).isEqualTo("PAGE_TEXT");
          assertThat(each.page()).isPositive();
          assertThat(each.bearer()).isEqualTo("syster");
          assertThat(each.before()).endsWith("I går berättade ");
          assertThat(each.found()).isEqualTo("Klara");
          assertThat(each.after()).startsWith(" om arbetet.");
          assertThat(each.toString()).doesNotContain("Klara", "syster");
        })
        .extracting(ReleaseCheck.Sighting::file)
        .containsExactly("beslut.pdf", "foljebrev.pdf");
    unfinished(TestOffice.approval(view));
    assertThat(it.office.disclosures().view(it.karin, draft.id()).status())
        .isEqualTo(DisclosureStatus.AWAITING_APPROVAL);

    it.office.decisions().approve(it.anna, seen(view));

    assertThat(it.office.audit().ofCase(it.karin, it.caseId))
        .filteredOn(event -> event.operation() == Operation.SIGHTINGS_SEEN)
        .filteredOn(event -> event.detail().equals("2 in " + view.digest()))
        .singleElement()
        .satisfies(event -> assertThat(event.actor()).isEqualTo(it.anna.id().value()));
  }

  @Test
  void whoIsNewInTheCaseMustBeSeenThoughTheFilesAreTheSame() {
    DisclosureView draft =
        written(limitation("I går berättade Björn om arbetet."), it.work, it.address);
    it.office.decisions().send(it.karin, draft.id(), draft.version());
    ApprovalView before = review(draft.id());
    assertThat(ReleaseCheck.sightings(before.checks())).isEmpty();
    add("Björn", "19410904-2392", "");

    unfinished(seen(before));
    ApprovalView after = review(draft.id());
    assertThat(after.digest()).isEqualTo(before.digest());
    assertThat(ReleaseCheck.sightings(after.checks())).hasSize(2);
    it.office.decisions().approve(it.anna, seen(after));
  }

  private void unfinished(Approve command) {
    assertThatThrownBy(() -> it.office.decisions().approve(it.anna, command))
        .isInstanceOfSatisfying(
            NotAllowedException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.REVIEW_UNFINISHED));
  }

  private void add(String given, String number, String relation) {
    it.office
        .registration()
        .addPerson(
            it.karin,
            it.caseId,
            it.person(given, "Oxenlo", number, ProtectedIdentity.SECRECY_MARKING),
            PersonRole.THIRD_PARTY,
            relation);
  }

  private static Approve seen(ApprovalView view) {
    Approve ticked = TestOffice.approval(view);
    return new Approve(
        ticked.id(),
        ticked.version(),
        ticked.digest(),
        ticked.reviewed(),
        ticked.certificates(),
        "",
        Set.copyOf(ReleaseCheck.sightings(view.checks())));
  }

  @Test
  void theNumberOfAnotherPersonStopsTheDraft() {
    DisclosureView draft =
        written(limitation("Jämför med 19790927-2390 hos er."), it.work, it.address);

    assertThatThrownBy(() -> it.office.decisions().send(it.karin, draft.id(), draft.version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e -> assertThat(e.missing()).extracting(MissingPart::key).contains("REVEALS_NOTHING"));
  }

  @Test
  void whatIsFoundOnlyWhenSealingStopsTheDecision() {
    DisclosureView draft =
        written(limitation("Frågor besvaras av Torvald Brännlund."), it.work, it.address);
    it.office.decisions().send(it.karin, draft.id(), draft.version());
    ApprovalView view = review(draft.id());
    PersonId torvald =
        it.person("Torvald", "Brännlund", "19570403-2399", ProtectedIdentity.SECRECY_MARKING);
    it.office
        .registration()
        .addPerson(it.karin, it.caseId, torvald, PersonRole.REPORTER, "anmälare");

    assertThat(review(draft.id()).obstacles()).contains(ErrorCode.LEAK_FOUND);
    assertThatThrownBy(() -> it.office.decisions().approve(it.anna, TestOffice.approval(view)))
        .isInstanceOfSatisfying(
            LeakException.class, e -> assertThat(e.file()).isEqualTo("beslut.pdf"));
    assertThat(it.office.disclosures().view(it.karin, draft.id()).status())
        .isEqualTo(DisclosureStatus.AWAITING_APPROVAL);
    assertThat(it.office.audit().ofCase(it.karin, it.caseId).getFirst().operation())
        .isEqualTo(Operation.LEAK_STOPPED);
  }

  @Test
  void aChangedProfileVoidsTheApproval() {
    DisclosureId disclosure = it.sent();
    ApprovalView view = review(disclosure);
    MunicipalityProfile before = it.office.setup().profile();
    it.office
        .setup()
        .profile(
            it.admin,
            MunicipalityProfile.basic(
                before.municipality(),
                before.committee(),
                "Nya gatan 1, 999 99 Lindvalla",
                before.appealCourt(),
                before.delegationDecision(),
                "#224466"));
    try {
      assertThatThrownBy(() -> it.office.decisions().approve(it.anna, TestOffice.approval(view)))
          .isInstanceOf(ChangedSinceReviewException.class);
    } finally {
      it.office.setup().profile(it.admin, before);
    }
    assertThat(review(disclosure).digest()).isEqualTo(view.digest());
  }

  @Test
  void aChangedTemplateVoidsTheApproval() {
    DisclosureId disclosure = it.sent();
    ApprovalView view = review(disclosure);
    it.restart(TestOffice.otherTemplate());
    try {
      assertThatThrownBy(() -> it.office.decisions().approve(it.anna, TestOffice.approval(view)))
          .isInstanceOf(ChangedSinceReviewException.class);
    } finally {
      it.restart();
    }
  }

  @Test
  void onlyTheDecisionMakerStoresTheSignedFile() throws Exception {
    SealedDecision sealed = it.decided();
    TestSigner signer = new TestSigner();
    byte[] signed = signer.sign(sealed.pdf(), "Anna Bergström");
    byte[] other = signed.clone();
    other[100]++;
    byte[] twice = signer.sign(signed, "Anna Bergström");
    byte[] more = Arrays.copyOf(signed, signed.length + 40);
    byte[] unsigned = Arrays.copyOf(sealed.pdf(), sealed.pdf().length + 40);

    assertThatThrownBy(
            () -> it.office.release().storeSigned(it.per, sealed.id(), sealed.version(), signed))
        .isInstanceOfSatisfying(
            NotAllowedException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_THE_DECISION_MAKER));
    for (byte[] wrong : List.of(other, twice, more, unsigned, sealed.pdf(), new byte[0])) {
      assertThatThrownBy(
              () -> it.office.release().storeSigned(it.anna, sealed.id(), sealed.version(), wrong))
          .isInstanceOfSatisfying(
              InvalidInputException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.SIGNED_OTHER_FILE));
    }
    it.office.release().storeSigned(it.anna, sealed.id(), sealed.version(), signed);
    SealedDecision after = it.office.decisions().sealed(it.karin, sealed.id());

    assertThat(after.pdf()).as("the sealed file stays").isEqualTo(sealed.pdf());
    assertThat(after.signed())
        .singleElement()
        .satisfies(copy -> assertThat(copy.storedBy()).isEqualTo("Anna Bergström"));
    assertThat(it.office.release().signedPdf(it.karin, sealed.id(), 1)).isEqualTo(signed);
    assertThatThrownBy(
            () -> it.office.release().storeSigned(it.anna, sealed.id(), sealed.version(), signed))
        .isInstanceOf(ConflictException.class);
  }

  @Test
  void theFilesAreExportedAllOrNone(@TempDir Path folder) throws IOException {
    SealedDecision sealed = it.decided();
    Path target = folder.resolve(sealed.number());
    it.office
        .release()
        .export(it.karin, sealed.id(), target, ProtectedIdentity.PROTECTED_REGISTRATION);

    assertThat(target.resolve("beslut.pdf")).hasBinaryContent(sealed.pdf());
    assertThat(names(target))
        .containsExactlyInAnyOrder("beslut.pdf", "utdrag.pdf", "foljebrev.pdf");
    assertThatThrownBy(() ->
            it.office
                .release()
                .export(it.karin, sealed.id(), target, ProtectedIdentity.PROTECTED_REGISTRATION))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.EXPORT_FAILED));
    assertThat(names(folder)).containsExactly(sealed.number());
  }

  @Test
  void whatIsSignedLeavesSignedAndTheNewestOfThem(@TempDir Path folder) throws Exception {
    SealedDecision sealed = it.decided();
    assertThat(
            it.office
                .decisions()
                .export(
                    it.karin,
                    sealed.id(),
                    folder.resolve("osignerat.pdf"),
                    ProtectedIdentity.PROTECTED_REGISTRATION))
        .isEqualTo(OutgoingFile.Kind.DECISION);
    TestSigner signer = new TestSigner();
    byte[] first = signer.sign(sealed.pdf(), "Anna Bergström");
    it.office.release().storeSigned(it.anna, sealed.id(), sealed.version(), first);
    byte[] second = signer.sign(sealed.pdf(), "Anna M. Bergström");
    it.office
        .release()
        .storeSigned(
            it.anna,
            sealed.id(),
            it.office.decisions().sealed(it.anna, sealed.id()).version(),
            second);

    SealedDecision after = it.office.decisions().sealed(it.karin, sealed.id());
    assertThat(after.pdf()).as("the sealed file stays").isEqualTo(sealed.pdf());
    assertThat(after.signed()).as("those before the newest stay").hasSize(2);
    assertThat(after.signed())
        .extracting(SignedCopy::level)
        .containsExactly(SignatureLevel.B, SignatureLevel.B);
    assertThat(after.signed())
        .extracting(copy -> Objects.requireNonNull(copy.key()).holder())
        .containsExactly("Anna Bergström", "Anna M. Bergström");
    assertThat(it.office.release().signedPdf(it.karin, sealed.id(), 1)).isEqualTo(first);

    Path file = folder.resolve("beslutet.pdf");
    assertThat(
            it.office
                .decisions()
                .export(it.karin, sealed.id(), file, ProtectedIdentity.PROTECTED_REGISTRATION))
        .isEqualTo(OutgoingFile.Kind.SIGNED_DECISION);
    assertThat(file).hasBinaryContent(second);
    Path all = folder.resolve("alla");
    assertThat(
            it.office
                .release()
                .export(it.karin, sealed.id(), all, ProtectedIdentity.PROTECTED_REGISTRATION))
        .isEqualTo(OutgoingFile.Kind.SIGNED_DECISION);
    assertThat(names(all))
        .containsExactlyInAnyOrder("beslut-undertecknat.pdf", "utdrag.pdf", "foljebrev.pdf");
    assertThat(all.resolve("beslut-undertecknat.pdf")).hasBinaryContent(second);
    assertThat(it.office.release().files(it.karin, sealed.id()).getFirst().bytes())
        .isEqualTo(second);
    assertThat(it.office.audit().ofCase(it.karin, it.caseId))
        .filteredOn(event -> event.operation() == Operation.SIGNED_STORED)
        .filteredOn(event -> event.subject().equals(sealed.number()))
        .extracting(AuditEvent::detail)
        .containsExactlyInAnyOrderElementsOf(
            after.signed().stream().map(SignedCopy::logged).toList())
        .allMatch(detail -> detail.contains(" key "));
    assertThat(it.office.audit().verify().whole()).isTrue();
  }

  @Test
  void whatWasSignedBeforeItsKeyWasNotedSaysItItself() throws Exception {
    SealedDecision sealed = it.decided();
    it.office
        .release()
        .storeSigned(
            it.anna,
            sealed.id(),
            sealed.version(),
            new TestSigner().sign(sealed.pdf(), "Anna Bergström"));
    List<SignedCopy> noted = it.office.decisions().sealed(it.karin, sealed.id()).signed();
    it.database.write(em ->
        em.createNativeQuery(
                "update signed_copy set signature_level = null, key_holder = null,"
                    + " key_issuer = null, key_sha256 = null, key_until = null where decision_id = "
                    + sealed.id().value())
            .executeUpdate());
    assertThat(it.office.decisions().sealed(it.karin, sealed.id()).signed()).isEqualTo(noted);
  }

  private static Set<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void theListForTheCommitteeTellsNoMoreThanItMust() {
    SealedDecision sealed = it.decided();
    List<DelegatedDecision> list =
        it.office.release().delegated(it.registrar, TestOffice.TODAY, TestOffice.TODAY);

    assertThat(list)
        .filteredOn(each -> each.number().equals(sealed.number()))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.kind()).isEqualTo("PARTIAL");
          assertThat(each.point()).isEqualTo("4.7");
          assertThat(each.decidedBy()).isEqualTo("Anna Bergström");
          assertThat(each.caseNumber()).startsWith("Ä-2026-");
          assertThat(each.toString()).doesNotContain("Sandberg", "FORSAKRINGSKASSAN");
        });
    assertThat(
            it.office
                .release()
                .delegated(
                    it.registrar, TestOffice.TODAY.minusDays(9), TestOffice.TODAY.minusDays(1)))
        .isEmpty();
    assertThatThrownBy(
            () -> it.office.release().delegated(it.karin, TestOffice.TODAY, TestOffice.TODAY))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ROLE_MISSING));
  }

  @Test
  void aDecisionThatIsNotMadeHasNoFiles() {
    DecisionId id = it.waiting(it.sent());

    assertThatThrownBy(() -> it.office.release().files(it.karin, id))
        .isInstanceOf(se.rattdela.casework.common.NotFoundException.class);
  }

  /** The rest of what the requester has written reveals nothing to the requester. */
  @Test
  void anAddressThatIsProtectedStopsTheDraftThoughTheRequesterWroteIt() {
    DisclosureDraft usual = it.request(it.work, it.address, it.network);
    DisclosureDraft asking =
        new DisclosureDraft(
            usual.caseId(),
            usual.initiative(),
            usual.recipient(),
            usual.recipientName(),
            usual.recipientUnit(),
            usual.recipientOfficer(),
            usual.recipientReference(),
            usual.received(),
            usual.channel(),
            usual.identityCheck(),
            usual.identityCheckedAt(),
            "Stämmer det att han bor på Ekvägen 4 och umgås i ett kriminellt nätverk?",
            usual.purposeText(),
            usual.purpose(),
            usual.invokedBasis(),
            usual.ownBasisCheck(),
            usual.due(),
            usual.items(),
            usual.matter());
    DisclosureView view = it.office.disclosures().createDraft(it.karin, asking);
    it.office.disclosures().register(it.karin, view.id(), view.version());

    List<ReleaseCheck> checks = it.office.release().preview(it.karin, view.id()).checks();
    assertThat(checks)
        .filteredOn(check -> check.kind() == ReleaseCheck.Kind.PROTECTED_ADDRESS)
        .singleElement()
        .satisfies(check -> {
          assertThat(check.searched()).isPositive();
          assertThat(check.leaks()).extracting(ReleaseCheck.Leak::file).contains("beslut.pdf");
        });
    assertThat(checks)
        .filteredOn(check -> check.kind() == ReleaseCheck.Kind.WITHHELD_TEXT)
        .singleElement()
        .satisfies(check -> assertThat(check.leaks()).isEmpty());
  }

  /** What only the approval adds is searched when it is there: the name of whoever decides. */
  @Test
  void theNameOfWhoeverDecidesStopsTheDecisionWhereItIsWithheld() {
    DisclosureId disclosure = it.sent();
    Actor named = it.another("gata", "Ekvägen 4", "enhetschef", Role.APPROVER);
    ApprovalView view = it.office.decisions().review(named, it.waiting(disclosure));
    assertThat(view.checks()).as("no file carries it yet").allMatch(ReleaseCheck::passed);

    assertThatThrownBy(() -> it.office.decisions().approve(named, TestOffice.approval(view)))
        .isInstanceOfSatisfying(
            LeakException.class, e -> assertThat(e.file()).isEqualTo("beslut.pdf"));
    assertThat(it.office.disclosures().view(it.karin, disclosure).status())
        .isEqualTo(DisclosureStatus.AWAITING_APPROVAL);
  }
}
