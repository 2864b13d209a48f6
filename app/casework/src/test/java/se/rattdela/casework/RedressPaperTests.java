package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ChangedSinceReviewException;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.DraftWarning;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchPackage;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.DispatchState;
import se.rattdela.casework.dispatch.DispatchView;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.WaitingDispatch;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressView;

/** The papers of corrections, changes and annulments leave as decisions do. */
interface RedressPaperTests extends RedressSteps {
  private boolean waits(PaperId id) {
    return it().office.dispatches().waiting(it().registrar).stream()
        .map(WaitingDispatch::paper)
        .anyMatch(id::equals);
  }

  private void refused(NewDispatch dispatch, ErrorCode code) {
    assertThatThrownBy(() -> it().office.dispatches().dispatch(it().registrar, dispatch))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  default void aPaperIsDispatchedOnItsOwnAndGivesNothing() {
    SealedDecision first = it().decided();
    RedressView paper = decided(first, RedressSteps.correction("Er referens."));
    assertThat(waits(paper.id())).isTrue();
    DispatchSheet sheet = it().office.dispatches().sheet(it().registrar, paper.id());

    assertThat(sheet.number()).isEqualTo(paper.number());
    assertThat(sheet.redress()).isEqualTo(RedressKind.CORRECTION);
    assertThat(sheet.decision()).isEqualTo(first.id());
    assertThat(sheet.protection()).isEqualTo(ProtectedIdentity.PROTECTED_REGISTRATION);
    assertThat(sheet.safe()).doesNotContain(DispatchChannel.LETTER);
    assertThat(sheet.files())
        .startsWith(new DispatchView.SentFile("andringsbeslut.pdf", paper.pdfSha256()))
        .extracting(DispatchView.SentFile::name)
        .containsExactly("andringsbeslut.pdf", "foljebrev.pdf");
    NewDispatch good = dispatch(sheet);
    refused(
        new NewDispatch(
            good.paper(),
            good.version(),
            good.channel(),
            good.sentAt(),
            good.receiverFunction(),
            "",
            good.verified(),
            "",
            "",
            null),
        ErrorCode.PROTECTION_NOT_CONFIRMED);
    refused(
        new NewDispatch(
            good.paper(),
            good.version(),
            DispatchChannel.LETTER,
            good.sentAt(),
            good.receiverFunction(),
            "",
            good.verified(),
            "",
            "",
            good.confirmedProtection()),
        ErrorCode.CHANNEL_UNSAFE);

    DispatchSheet after = it().office.dispatches().dispatch(it().registrar, good);

    assertThat(waits(paper.id())).isFalse();
    assertThat(waits(first.id())).as("the decision itself has not left").isTrue();
    assertThat(it().office.dispatches().sheet(it().karin, first.id()).dispatches()).isEmpty();
    assertThat(it().itemView(it().work).given())
        .noneMatch(each -> each.decisionNumber().equals(first.number()));
    DispatchView sent = after.dispatches().getFirst();
    assertThatThrownBy(() -> it().office.dispatches().dispatch(it().karin, good))
        .as("of two who dispatch at once the second is told")
        .isInstanceOf(ConflictException.class);
    it().office
        .dispatches()
        .ended(
            it().registrar,
            sent.id(),
            sent.version(),
            DispatchState.RECEIVED,
            it().clock.instant(),
            "Kvittens");
    assertThat(appealed(first, TestOffice.TODAY).timeliness().receivedOn())
        .as("having the correction is not having the decision")
        .isNull();
  }

  @Test
  default void aPaperThatCameBackIsSentAgainAndAnAnnulmentLeavesThoughTheDecisionDoesNot() {
    SealedDecision first = it().decided();
    RedressView paper = decided(first, RedressSteps.annulment());
    assertThat(waits(first.id())).isFalse();
    DispatchSheet sheet = it().office.dispatches().sheet(it().karin, paper.id());
    assertThat(sheet.obstacle()).isNull();
    DispatchView sent =
        it().office.dispatches().dispatch(it().karin, dispatch(sheet)).dispatches().getFirst();
    it().office
        .dispatches()
        .ended(
            it().karin,
            sent.id(),
            sent.version(),
            DispatchState.FAILED,
            it().clock.instant(),
            "Kanalen var nere.");
    assertThat(waits(paper.id())).isTrue();
  }

  @Test
  default void itsDecisionMakerSignsItAndTheSignedFileLeaves() {
    SealedDecision first = it().decided();
    RedressView paper = decided(first, RedressSteps.correction("Er referens."));
    long version = it().office.redress().sheet(it().anna, first.id()).version();
    byte[] sealed = it().office.redress().sealed(it().anna, paper.id());
    byte[] signed = Arrays.copyOf(sealed, sealed.length + 40);

    assertThatThrownBy(
            () -> it().office.redress().storeSigned(it().per, paper.id(), version, signed))
        .isInstanceOfSatisfying(
            NotAllowedException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_THE_DECISION_MAKER));
    for (byte[] wrong : List.of(first.pdf(), sealed)) {
      assertThatThrownBy(
              () -> it().office.redress().storeSigned(it().anna, paper.id(), version, wrong))
          .isInstanceOfSatisfying(
              InvalidInputException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.SIGNED_OTHER_FILE));
    }
    SignedCopy copy = it().office.redress().storeSigned(it().anna, paper.id(), version, signed);
    assertThatThrownBy(
            () -> it().office.redress().storeSigned(it().anna, paper.id(), version, signed))
        .isInstanceOf(ConflictException.class);

    RedressView after = it().office.redress().sheet(it().karin, first.id()).redress().getFirst();
    assertThat(after.signed()).containsExactly(copy);
    assertThat(after.pdfSha256()).as("the sealed file stays").isEqualTo(paper.pdfSha256());
    assertThat(it().office.redress().signedPdf(it().registrar, paper.id(), copy.number()))
        .isEqualTo(signed);
    assertThat(it().office.decisions().sealed(it().karin, first.id()).signed()).isEmpty();
    assertThat(it().office.dispatches().sheet(it().registrar, paper.id()).files())
        .extracting(DispatchView.SentFile::name)
        .as("the recipient is not given the unsigned file beside the signed one")
        .containsExactly("andringsbeslut-undertecknat.pdf", "foljebrev.pdf");
    assertThat(
            it().office
                .dispatches()
                .filesToPrint(it().registrar, paper.id(), ProtectedIdentity.PROTECTED_REGISTRATION))
        .extracting(OutgoingFile::kind)
        .containsExactly(OutgoingFile.Kind.SIGNED_AMENDMENT, OutgoingFile.Kind.LETTER);
    DispatchPackage made =
        it().office
            .dispatches()
            .packageFor(
                it().registrar,
                paper.id(),
                DispatchChannel.SDK,
                ProtectedIdentity.PROTECTED_REGISTRATION);
    assertThat(made.number()).isEqualTo(paper.number());
    assertThat(made.first()).isEqualTo(first.number());
    assertThat(made.redress()).isEqualTo(RedressKind.CORRECTION);
    assertThat(made.signedAt()).isNotNull();
    assertThat(made.subjectName())
        .as("it is the mother who is protected")
        .isEqualTo("Elias Sandberg");
    assertThat(made.files())
        .extracting(OutgoingFile::bytes)
        .usingElementComparator(Arrays::compare)
        .startsWith(signed)
        .hasSize(2);
    assertThat(RedressSteps.text(made.files().getLast().bytes()))
        .contains(
            "Rättelse av ett beslut",
            "har rättat beslut " + first.number(),
            "1 Rättelse " + paper.number() + " andringsbeslut.pdf 1")
        .doesNotContain("UTKAST", "Elias", "Sara");
    for (byte[] wrong : List.of(sealed, signed, Arrays.copyOf(signed, signed.length + 40))) {
      assertThatThrownBy(() ->
              it().office
                  .redress()
                  .storeProlonged(
                      it().registrar,
                      paper.id(),
                      it().office.redress().sheet(it().registrar, first.id()).version(),
                      wrong))
          .as("what holds no signature that can be read gets no timestamp")
          .isInstanceOfSatisfying(
              InvalidInputException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.SIGNED_OTHER_FILE));
    }
    assertThat(it().office.audit().verify().whole()).isTrue();
  }

  @Test
  default void whatItWasWorkedOnUnderIsToldOfUntilItIsSavedAnew() {
    SealedDecision first = it().decided();
    RedressView draft = begun(first, RedressSteps.correction("Er referens."));
    assertThat(draft.warnings()).isEmpty();
    workedUnderOthers(draft.id());
    RedressView changed = it().office.redress().sheet(it().karin, first.id()).redress().getFirst();
    assertThat(changed.warnings())
        .extracting(DraftWarning::kind)
        .containsExactly(DraftWarning.Kind.PACK_CHANGED, DraftWarning.Kind.TEMPLATE_CHANGED);
    RedressView saved =
        it().office
            .redress()
            .save(it().karin, draft.id(), changed.version(), RedressSteps.correction("Er ref."));
    assertThat(saved.warnings()).isEmpty();
  }

  /** As if another program had written it, with an older pack and older words. */
  private void workedUnderOthers(RedressId id) {
    it().database
        .write(em ->
            em.createNativeQuery(
                    "update redress set pack_id = 'äldre', pack_sha256 = '0', template = '0'"
                        + " where id = "
                        + id.value())
                .executeUpdate());
  }

  @Test
  default void aRegistrarReadsTheSealedPapersAndNoDraft() {
    SealedDecision first = it().decided();
    RedressView draft = begun(first, RedressSteps.correction("Er referens."));
    RedressView paper = decided(first, RedressSteps.correction("Er adress."));

    assertThat(it().office.decisions().sealed(it().registrar, first.id()).pdf())
        .isEqualTo(first.pdf());
    assertThat(it().office.release().files(it().registrar, first.id()))
        .extracting(OutgoingFile::name)
        .containsExactly("beslut.pdf", "utdrag.pdf", "foljebrev.pdf");
    assertThat(it().office.redress().sheet(it().registrar, first.id()).redress())
        .extracting(RedressView::id)
        .containsExactly(paper.id());
    assertThat(RedressSteps.text(it().office.redress().sealed(it().registrar, paper.id())))
        .contains("Rättelse av beslut");
    assertThatThrownBy(() -> it().office.redress().preview(it().registrar, draft.id()))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> it().office.dispatches().sheet(it().registrar, draft.id()))
        .as("what is not decided does not leave")
        .isInstanceOf(NotAllowedException.class);
    DecisionId decision = first.id();
    assertThatThrownBy(() -> it().office.decisions().sealed(it().admin, decision))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> it().office.redress().sealed(it().admin, paper.id()))
        .isInstanceOf(NotAllowedException.class);
  }

  /** As after an upgrade that prints otherwise, or when the profile is changed meanwhile. */
  @Test
  default void whatNoLongerLooksAsItDidWhenItWasSentIsSentAgain() {
    SealedDecision first = it().decided();
    RedressView waiting = sent(first, RedressSteps.correction("Er referens."));
    var draft = it().waiting(it().sent());
    MunicipalityProfile before = it().office.setup().profile();
    it().office.setup().profile(it().admin, RedressSteps.signing(before));
    try {
      RedressReview review = it().office.redress().review(it().anna, waiting.id());
      assertThat(review.obstacles()).containsExactly(ErrorCode.CHANGED_SINCE_SENT);
      assertThat(it().office.decisions().review(it().anna, draft).obstacles())
          .containsExactly(ErrorCode.CHANGED_SINCE_SENT);
      assertThatThrownBy(() ->
              it().office
                  .redress()
                  .approve(
                      it().anna,
                      waiting.id(),
                      review.redress().version(),
                      review.digest(),
                      Set.of()))
          .isInstanceOf(ChangedSinceReviewException.class);

      RedressView back =
          it().office
              .redress()
              .giveBack(it().anna, waiting.id(), waiting.version(), "Läs igenom på nytt.");
      RedressView again = it().office.redress().send(it().karin, back.id(), back.version());
      RedressReview anew = it().office.redress().review(it().anna, again.id());
      assertThat(anew.obstacles()).isEmpty();
      RedressView made =
          it().office
              .redress()
              .approve(it().anna, again.id(), anew.redress().version(), anew.digest(), Set.of());
      assertThat(RedressSteps.text(it().office.redress().sealed(it().karin, made.id())))
          .contains("Nämnden för prov", "skrivas under elektroniskt av Anna Bergström");
    } finally {
      it().office.setup().profile(it().admin, before);
    }
  }

  @Test
  default void aPaperIsNotSentBeforeItWasDecided() {
    SealedDecision first = it().decided();
    it().clock.pass(Duration.ofDays(2));
    try {
      RedressView paper = decided(first, RedressSteps.correction("Er referens."));
      DispatchSheet sheet = it().office.dispatches().sheet(it().karin, paper.id());
      NewDispatch good = dispatch(sheet);
      assertThatThrownBy(() ->
              it().office
                  .dispatches()
                  .dispatch(
                      it().karin,
                      new NewDispatch(
                          good.paper(),
                          good.version(),
                          good.channel(),
                          good.sentAt().minus(Duration.ofDays(1)),
                          good.receiverFunction(),
                          "",
                          good.verified(),
                          "",
                          "",
                          good.confirmedProtection())))
          .isInstanceOf(InvalidInputException.class);
    } finally {
      it().clock.pass(Duration.ofDays(-2));
    }
  }
}
