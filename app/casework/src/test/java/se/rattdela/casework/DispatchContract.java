package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.LeakException;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchPackage;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.DispatchState;
import se.rattdela.casework.dispatch.DispatchView;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.dispatch.WaitingDispatch;
import se.rattdela.casework.item.GivenBefore;
import se.rattdela.casework.request.DisclosureView;

/** How decisions leave, whichever database they stand in. */
abstract class DispatchContract extends InAnOffice {
  private NewDispatch by(
      DispatchSheet sheet, DispatchChannel channel, @Nullable ProtectedIdentity confirmed) {
    return new NewDispatch(
        sheet.paper(),
        sheet.version(),
        channel,
        it.clock.instant(),
        "Kontrollenheten",
        "Johan Ek",
        ReceiverCheck.FUNCTION_ADDRESS,
        "Adressboken",
        "SDK-4711",
        confirmed);
  }

  private NewDispatch sdk(DispatchSheet sheet) {
    return by(sheet, DispatchChannel.SDK, ProtectedIdentity.PROTECTED_REGISTRATION);
  }

  private boolean waits(Actor actor, DecisionId id) {
    return it.office.dispatches().waiting(actor).stream()
        .map(WaitingDispatch::paper)
        .anyMatch(id::equals);
  }

  private List<GivenBefore> given(SealedDecision sealed) {
    return it.itemView(it.work).given().stream()
        .filter(each -> each.decisionNumber().equals(sealed.number()))
        .toList();
  }

  @Test
  void anItemIsGivenOnTheDayItIsDispatched() {
    SealedDecision sealed = it.decided();
    assertThat(waits(it.karin, sealed.id())).isTrue();
    it.clock.pass(Duration.ofDays(2));
    try {
      DispatchSheet sheet = it.office.dispatches().sheet(it.karin, sealed.id());
      assertThat(given(sealed)).isEmpty();

      DispatchSheet after = it.office.dispatches().dispatch(it.karin, sdk(sheet));

      assertThat(given(sealed))
          .containsExactly(
              new GivenBefore(
                  "FORSAKRINGSKASSAN",
                  "Försäkringskassan",
                  TestOffice.TODAY.plusDays(2),
                  sealed.number()));
      assertThat(it.itemView(it.address).given())
          .noneMatch(each -> each.decisionNumber().equals(sealed.number()));
      assertThat(waits(it.karin, sealed.id())).isFalse();
      assertThat(after.dispatches())
          .singleElement()
          .satisfies(each -> {
            assertThat(each.state()).isEqualTo(DispatchState.SENT);
            assertThat(each.sentBy()).isEqualTo("Karin Lindqvist");
            assertThat(each.receipt()).isEqualTo("SDK-4711");
            assertThat(each.files())
                .extracting(DispatchView.SentFile::name)
                .containsExactly("beslut.pdf", "utdrag.pdf", "foljebrev.pdf");
            assertThat(each.files().getFirst().sha256()).isEqualTo(sealed.pdfSha256());
          });
    } finally {
      it.clock.pass(Duration.ofDays(-2));
    }
  }

  @Test
  void theProtectionMustBeConfirmedEachTimeAndUnsafeChannelsAreRefused() {
    SealedDecision sealed = it.decided();
    DispatchSheet sheet = it.office.dispatches().sheet(it.karin, sealed.id());

    assertThat(sheet.protection()).isEqualTo(ProtectedIdentity.PROTECTED_REGISTRATION);
    assertThat(sheet.protectedPersons()).isEqualTo(1);
    assertThat(sheet.safe())
        .containsExactlyInAnyOrder(
            DispatchChannel.SDK, DispatchChannel.COURIER, DispatchChannel.PERSONAL_HANDOVER);
    for (ProtectedIdentity wrong :
        new ProtectedIdentity[] {null, ProtectedIdentity.NONE, ProtectedIdentity.SECRECY_MARKING}) {
      refused(by(sheet, DispatchChannel.SDK, wrong), ErrorCode.PROTECTION_NOT_CONFIRMED);
    }
    for (DispatchChannel unsafe :
        List.of(
            DispatchChannel.SECURE_EMAIL,
            DispatchChannel.LETTER,
            DispatchChannel.REGISTERED_LETTER,
            DispatchChannel.E_ARCHIVE)) {
      refused(
          by(sheet, unsafe, ProtectedIdentity.PROTECTED_REGISTRATION), ErrorCode.CHANNEL_UNSAFE);
    }
    assertThat(given(sealed)).isEmpty();
    DispatchSheet once = it.office.dispatches().dispatch(it.karin, sdk(sheet));
    refused(by(once, DispatchChannel.SDK, null), ErrorCode.PROTECTION_NOT_CONFIRMED);
  }

  private void refused(NewDispatch dispatch, ErrorCode code) {
    assertThatThrownBy(() -> it.office.dispatches().dispatch(it.karin, dispatch))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void whatCameBackUnopenedWasNotGivenAndIsSentAgain() {
    SealedDecision sealed = it.decided();
    DispatchSheet sheet = it.office.dispatches().sheet(it.karin, sealed.id());
    DispatchSheet sent = it.office.dispatches().dispatch(it.karin, sdk(sheet));
    DispatchView first = sent.dispatches().getFirst();
    assertThatThrownBy(() ->
            it.office
                .dispatches()
                .ended(
                    it.karin,
                    first.id(),
                    first.version(),
                    DispatchState.FAILED,
                    it.clock.instant(),
                    " "))
        .isInstanceOf(InvalidInputException.class);
    it.office
        .dispatches()
        .ended(
            it.karin,
            first.id(),
            first.version(),
            DispatchState.RETURNED_UNOPENED,
            it.clock.instant(),
            "Fel adress.");

    assertThat(given(sealed)).isEmpty();
    assertThat(it.office.dispatches().waiting(it.karin))
        .filteredOn(each -> each.paper().equals(sealed.id()))
        .singleElement()
        .satisfies(each -> assertThat(each.failed()).isTrue());
    DispatchSheet again =
        it.office
            .dispatches()
            .dispatch(it.karin, sdk(it.office.dispatches().sheet(it.karin, sealed.id())));
    assertThat(again.dispatches()).extracting(DispatchView::number).containsExactly(1, 2);
    assertThat(given(sealed)).hasSize(1);
    DispatchView second = again.dispatches().getLast();
    it.office
        .dispatches()
        .ended(
            it.karin,
            second.id(),
            second.version(),
            DispatchState.RETURNED_OPENED,
            it.clock.instant(),
            "Öppnat av annan enhet.");
    assertThat(given(sealed)).as("whoever opened it has it").hasSize(1);
    assertThat(waits(it.karin, sealed.id())).as("the recipient does not").isTrue();
    assertThat(
            it.office
                .dispatches()
                .packageFor(
                    it.karin,
                    sealed.id(),
                    DispatchChannel.SDK,
                    ProtectedIdentity.PROTECTED_REGISTRATION)
                .sent())
        .as("no archive is told that the recipient has it")
        .isNull();
    assertThatThrownBy(() ->
            it.office
                .dispatches()
                .ended(
                    it.karin,
                    second.id(),
                    second.version() + 1,
                    DispatchState.RECEIVED,
                    it.clock.instant(),
                    ""))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void aRegistrarDispatchesButDoesNotOpenTheCase() {
    SealedDecision sealed = it.decided();
    assertThat(waits(it.registrar, sealed.id())).isTrue();
    it.office
        .dispatches()
        .dispatch(it.registrar, sdk(it.office.dispatches().sheet(it.registrar, sealed.id())));

    assertThat(given(sealed)).hasSize(1);
    assertThatThrownBy(() -> it.office.cases().open(it.registrar, it.caseId))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ROLE_MISSING));
    assertThatThrownBy(() -> it.office.dispatches().sheet(it.admin, sealed.id()))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void ofTwoWhoDispatchAtOnceTheSecondIsTold() {
    SealedDecision sealed = it.decided();
    DispatchSheet one = it.office.dispatches().sheet(it.karin, sealed.id());
    DispatchSheet other = it.office.dispatches().sheet(it.registrar, sealed.id());
    it.office.dispatches().dispatch(it.karin, sdk(one));

    assertThatThrownBy(() -> it.office.dispatches().dispatch(it.registrar, sdk(other)))
        .isInstanceOfSatisfying(
            ConflictException.class, e -> assertThat(e.changedBy()).isEqualTo("Karin Lindqvist"));
    assertThat(given(sealed)).hasSize(1);
  }

  @Test
  void aDispatchHasAReceiverAndATimeThatCanBeTrue() {
    SealedDecision sealed = it.decided();
    DispatchSheet sheet = it.office.dispatches().sheet(it.karin, sealed.id());
    for (Instant wrong :
        List.of(
            it.clock.instant().plus(Duration.ofHours(1)),
            sealed.decidedAt().minus(Duration.ofHours(1)))) {
      NewDispatch usual = sdk(sheet);
      assertThatThrownBy(() ->
              it.office
                  .dispatches()
                  .dispatch(
                      it.karin,
                      new NewDispatch(
                          usual.paper(),
                          usual.version(),
                          usual.channel(),
                          wrong,
                          usual.receiverFunction(),
                          usual.receiverOfficer(),
                          usual.verified(),
                          usual.verifiedNote(),
                          usual.receipt(),
                          usual.confirmedProtection())))
          .isInstanceOf(InvalidInputException.class);
    }
    assertThatThrownBy(() -> it.office.dispatches().sheet(it.karin, it.waiting(it.sent())))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.WRONG_STATUS));
  }

  @Test
  void printingAsksAboutProtectionAndIsLogged() {
    SealedDecision sealed = it.decided();
    for (ProtectedIdentity wrong :
        new ProtectedIdentity[] {null, ProtectedIdentity.NONE, ProtectedIdentity.SECRECY_MARKING}) {
      assertThatThrownBy(() -> it.office.dispatches().filesToPrint(it.karin, sealed.id(), wrong))
          .isInstanceOfSatisfying(
              NotAllowedException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.PROTECTION_NOT_CONFIRMED));
    }
    assertThat(printings(sealed)).isZero();
    assertThat(
            it.office
                .dispatches()
                .filesToPrint(it.karin, sealed.id(), ProtectedIdentity.PROTECTED_REGISTRATION))
        .extracting(OutgoingFile::name)
        .containsExactly("beslut.pdf", "utdrag.pdf", "foljebrev.pdf");
    assertThat(printings(sealed)).isOne();
  }

  private long printings(SealedDecision sealed) {
    return it.office.audit().ofCase(it.karin, it.caseId).stream()
        .filter(event -> event.operation() == Operation.DECISION_PRINTED)
        .filter(event -> event.subject().equals(sealed.number()))
        .count();
  }

  @Test
  void aFileForAnotherSystemAsksWhatADispatchAsks() {
    SealedDecision sealed = it.decided();
    notMade(sealed, DispatchChannel.SDK, null, ErrorCode.PROTECTION_NOT_CONFIRMED);
    notMade(
        sealed,
        DispatchChannel.SDK,
        ProtectedIdentity.SECRECY_MARKING,
        ErrorCode.PROTECTION_NOT_CONFIRMED);
    notMade(
        sealed,
        DispatchChannel.E_ARCHIVE,
        ProtectedIdentity.PROTECTED_REGISTRATION,
        ErrorCode.CHANNEL_UNSAFE);
    assertThat(it.office.audit().ofCase(it.karin, it.caseId))
        .filteredOn(event -> event.subject().equals(sealed.number()))
        .noneMatch(event -> event.operation() == Operation.DISPATCH_PACKAGED);
  }

  private void notMade(
      SealedDecision sealed,
      DispatchChannel target,
      @Nullable ProtectedIdentity confirmed,
      ErrorCode code) {
    assertThatThrownBy(
            () -> it.office.dispatches().packageFor(it.karin, sealed.id(), target, confirmed))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void thePackageHoldsWhatAMessageOrAnArchiveNeeds() {
    SealedDecision sealed = it.decided();
    it.office
        .dispatches()
        .dispatch(it.karin, sdk(it.office.dispatches().sheet(it.karin, sealed.id())));
    DispatchPackage made =
        it.office
            .dispatches()
            .packageFor(
                it.karin,
                sealed.id(),
                DispatchChannel.SDK,
                ProtectedIdentity.PROTECTED_REGISTRATION);

    assertThat(made.number()).isEqualTo(sealed.number());
    assertThat(made.recipientName()).isEqualTo("Försäkringskassan");
    assertThat(made.municipality()).isEqualTo("Lindvalla kommun");
    assertThat(made.decidedBy()).isEqualTo("Anna Bergström");
    assertThat(made.secrecy()).containsExactly("26 kap. 1 § OSL");
    assertThat(made.contentDigest()).isEqualTo(sealed.digest());
    assertThat(made.sent()).isNotNull();
    assertThat(made.files())
        .extracting(OutgoingFile::kind)
        .containsExactly(
            OutgoingFile.Kind.DECISION, OutgoingFile.Kind.EXTRACT, OutgoingFile.Kind.LETTER);
    assertThat(made.files().getFirst().bytes()).isEqualTo(sealed.pdf());
    assertThat(it.office.audit().ofCase(it.karin, it.caseId))
        .extracting(event -> event.operation())
        .contains(Operation.DISPATCHED, Operation.DISPATCH_OPENED, Operation.DISPATCH_PACKAGED);
    assertThat(it.office.audit().verify().whole()).isTrue();
  }

  private void stopped(SealedDecision sealed, String file, byte[] made) {
    assertThatThrownBy(
            () -> it.office.dispatches().searchMade(it.registrar, sealed.id(), "paket", made))
        .isInstanceOfSatisfying(LeakException.class, e -> assertThat(e.file()).isEqualTo(file));
    assertThat(it.office.audit().ofCase(it.karin, it.caseId).getFirst())
        .satisfies(event -> {
          assertThat(event.operation()).isEqualTo(Operation.LEAK_STOPPED);
          assertThat(event.subject()).isEqualTo(sealed.number());
          assertThat(event.detail()).startsWith(file).doesNotContain("Sara", "Ekv");
        });
  }

  private static byte[] message(String function, byte[]... files) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<m:Message xmlns:m=\"urn:m\">");
    xml.append("<m:recipient label=\"").append(function).append("\"/>");
    for (byte[] file : files) {
      xml.append("<m:content>")
          .append(Base64.getEncoder().encodeToString(file))
          .append("</m:content>");
    }
    return xml.append("</m:Message>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void aMessageIsSearchedBesideTheFilesThatWereApproved() {
    SealedDecision sealed = it.decided();
    it.office
        .dispatches()
        .searchMade(it.registrar, sealed.id(), "sdk.xml", message("Kontrollenheten", sealed.pdf()));

    stopped(sealed, "paket", message("Sara Sandberg", sealed.pdf()));
    stopped(sealed, "paket", message("Ekvägen 4", sealed.pdf()));
    byte[] other =
        "<?xml version=\"1.0\"?><note>Han bor hos sin mor på Ekvägen 4, tre trappor upp.</note>"
            .getBytes(StandardCharsets.UTF_8);
    stopped(sealed, "paket", message("Kontrollenheten", sealed.pdf(), other));
  }

  @Test
  void anArchivePackageIsSearchedBesideTheFilesThatWereApproved() throws IOException {
    SealedDecision sealed = it.decided();
    byte[] whole = "<erms><agent>Lindvalla kommun</agent></erms>".getBytes(StandardCharsets.UTF_8);
    byte[] leaking = "<erms><agent>Sara Sandberg</agent></erms>".getBytes(StandardCharsets.UTF_8);
    it.office
        .dispatches()
        .searchMade(
            it.registrar,
            sealed.id(),
            "paket.zip",
            zip(
                Map.of(
                    "beslut.pdf",
                    sealed.pdf(),
                    "metadata/erms.xml",
                    whole,
                    "schemas/mets.xsd", // the same in every package, whoever wrote it
                    leaking)));

    stopped(
        sealed,
        "metadata/erms.xml",
        zip(Map.of("beslut.pdf", sealed.pdf(), "metadata/erms.xml", leaking)));
    stopped(sealed, "names.txt", zip(Map.of("beslut-19790927-2390.pdf", sealed.pdf())));
  }

  /** What a decision said was approved; that more stays in the file since then changes nothing. */
  @Test
  void whatWasApprovedIsNotSearchedAnew() {
    DisclosureView view = it.registered(it.work);
    AssessmentView assessed = it.answerAll(it.karin, view.id(), it::usual);
    var draft =
        it.office
            .decisions()
            .saveTexts(
                it.karin,
                view.id(),
                assessed.disclosure().version(),
                new DecisionTexts("", "", "", "Frågor besvaras av Torvald Brännlund.", ""));
    it.office.decisions().send(it.karin, view.id(), draft.disclosure().version());
    SealedDecision sealed = it.decided(view.id());
    it.office
        .registration()
        .addPerson(
            it.karin,
            it.caseId,
            it.person("Torvald", "Brännlund", "19570403-2399", ProtectedIdentity.SECRECY_MARKING),
            PersonRole.REPORTER,
            "anmälare");

    it.office
        .dispatches()
        .searchMade(it.registrar, sealed.id(), "sdk.xml", message("Kontrollenheten", sealed.pdf()));
    stopped(sealed, "paket", message("Torvald Brännlund", sealed.pdf()));
  }
}
