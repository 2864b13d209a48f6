package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ChangedSinceReviewException;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.IncompleteDecisionException;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.MaskArea;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.release.MaskedOriginal;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;

/** Originals and their masks, whichever database it stands on. */
abstract class OriginalContract extends InAnOffice {
  private static String text(byte[] pdf) {
    return RecipientView.of(pdf).stream()
        .map(PageText::text)
        .collect(Collectors.joining("\n"))
        .replaceAll("[\\s\\u00a0\\u00ad]+", " ");
  }

  private static OutgoingFile file(List<OutgoingFile> files, OutgoingFile.Kind kind) {
    return files.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  private ApprovalView review(DisclosureId disclosure) {
    return it.office.decisions().review(it.anna, it.waiting(disclosure));
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

  /** An original with the words of the journal on one page. */
  private byte[] original() {
    return TestOriginals.page(TestOffice.JOURNAL);
  }

  private static List<MaskArea> wholePage() {
    return List.of(new MaskArea(1, 20, 20, 500, 780, "26 kap. 1 § OSL"));
  }

  private DisclosureView now(DisclosureId id) {
    return it.office.disclosures().view(it.karin, id);
  }

  @Test
  void aDocumentAndItsOriginalAreStoredTogetherOrNotAtAll() {
    CaseId other =
        it.office
            .registration()
            .newCase(
                it.karin,
                new NewCase(
                    it.person("Stina", "Ask", "19340605-2385", ProtectedIdentity.NONE),
                    ServiceBranch.ECONOMIC_AID,
                    "SOCIALNAMND",
                    it.karin.unit(),
                    TestOffice.TODAY,
                    null));
    byte[] pdf = original();
    NewDocument good =
        new NewDocument(
            other, DocumentKind.JOURNAL, "Inläst anteckning", TestOffice.TODAY, "Text.");
    int before = documents(other);
    DocumentId id = it.office.release().addDocument(it.karin, good, pdf);
    assertThat(documents(other)).isEqualTo(before + 1);
    assertThat(it.office.release().originalPdf(it.karin, id)).isEqualTo(pdf);

    NewDocument untitled =
        new NewDocument(other, DocumentKind.JOURNAL, " ", TestOffice.TODAY, "Text.");
    assertThatThrownBy(() -> it.office.release().addDocument(it.karin, untitled, pdf))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() ->
            it.office
                .release()
                .addDocument(it.karin, good, "ingen PDF".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.ORIGINAL_REFUSED));
    assertThat(documents(other)).isEqualTo(before + 1);
    assertThat(it.office.audit().ofCase(it.karin, other))
        .filteredOn(event -> event.subject().equals("document " + id.value()))
        .extracting(event -> event.operation())
        .contains(Operation.DOCUMENT_ADDED, Operation.ORIGINAL_ADDED);
  }

  private int documents(CaseId of) {
    return it.office.cases().open(it.karin, of).documents().size();
  }

  @Test
  void anUnmaskedOriginalIsStoppedAndAMaskedOneLeaves() {
    it.office.release().attachOriginal(it.karin, it.journal, original());
    DisclosureView draft = written(limitation(""), it.work, it.address);
    List<MaskedOriginal> with =
        it.office.release().mask(it.karin, draft.id(), draft.version(), it.journal, List.of());
    assertThat(with).singleElement().satisfies(each -> assertThat(each.included()).isTrue());
    assertThatThrownBy(
            () -> it.office.decisions().send(it.karin, draft.id(), now(draft.id()).version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e ->
                assertThat(e.missing())
                    .anyMatch(
                        part -> part.message().in(Locale.of("sv")).contains("handling-1.pdf")));

    it.office
        .release()
        .mask(it.karin, draft.id(), now(draft.id()).version(), it.journal, wholePage());
    it.office.decisions().send(it.karin, draft.id(), now(draft.id()).version());
    ApprovalView view = review(draft.id());
    SealedDecision sealed = it.office.decisions().approve(it.anna, TestOffice.approval(view));
    OutgoingFile left =
        file(it.office.release().files(it.karin, sealed.id()), OutgoingFile.Kind.ORIGINAL);

    assertThat(text(left.bytes())).doesNotContain("Ekvägen", "kriminellt");
    assertThat(text(sealed.pdf()))
        .contains("Bilagor: utdrag (1 sida) och handling 1, maskad kopia (1 sida).");
    assertThat(left.sha256())
        .as("byte for byte what was approved")
        .isEqualTo(file(view.files(), OutgoingFile.Kind.ORIGINAL).sha256());
    assertThatThrownBy(() ->
            it.office
                .release()
                .leaveOut(it.karin, draft.id(), now(draft.id()).version(), it.journal))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.WRONG_STATUS));
  }

  @Test
  void anotherOriginalVoidsTheApprovalAndMustBeMaskedAnew() {
    it.office.release().attachOriginal(it.karin, it.journal, original());
    DisclosureView draft = written(limitation(""), it.work, it.address);
    it.office.release().mask(it.karin, draft.id(), draft.version(), it.journal, wholePage());
    it.office.decisions().send(it.karin, draft.id(), now(draft.id()).version());
    ApprovalView view = review(draft.id());
    it.office.release().attachOriginal(it.karin, it.journal, TestOriginals.page("En annan sida."));

    assertThatThrownBy(() -> it.office.decisions().approve(it.anna, TestOffice.approval(view)))
        .isInstanceOf(ChangedSinceReviewException.class);
    it.office.decisions().recall(it.karin, draft.id(), now(draft.id()).version());
    assertThatThrownBy(
            () -> it.office.decisions().send(it.karin, draft.id(), now(draft.id()).version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e ->
                assertThat(e.missing())
                    .extracting(MissingPart::key)
                    .containsExactly("ORIGINAL_CHANGED"));
    assertThat(it.office.release().masks(it.karin, draft.id()))
        .singleElement()
        .satisfies(each -> assertThat(each.changed()).isTrue());
  }

  @Test
  void anOriginalThatCannotBeReadAnyMoreStopsTheDraftAndSaysWhy() {
    it.office.release().attachOriginal(it.karin, it.journal, original());
    DisclosureView draft = written(limitation(""), it.work, it.address);
    it.office.release().mask(it.karin, draft.id(), draft.version(), it.journal, wholePage());
    replaceStored("Det här är ingen PDF.".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(
            () -> it.office.decisions().send(it.karin, draft.id(), now(draft.id()).version()))
        .isInstanceOfSatisfying(
            IncompleteDecisionException.class,
            e -> {
              assertThat(e.missing())
                  .extracting(MissingPart::key)
                  .containsExactly("ORIGINAL_NOT_MASKED");
              assertThat(e.userMessage(Locale.of("sv")))
                  .contains("Kvar att åtgärda: 1.", "utkastet är sparat", "inte en PDF");
            });
  }

  /** As if the newest original had been another file from the beginning. */
  private void replaceStored(byte[] other) {
    String newest = "(select max(file_id) from document_original)";
    it.database.write(em -> {
      em.createNativeQuery(
              "update stored_file_part set content = :content where file_id = " + newest)
          .setParameter("content", other)
          .executeUpdate();
      return em.createNativeQuery(
              "update stored_file set sha256 = :sha, size_in_bytes = :size where id = " + newest)
          .setParameter("sha", DecisionDigest.sha256(other))
          .setParameter("size", other.length)
          .executeUpdate();
    });
  }

  @Test
  void whoeverMaskedNeverApproves() {
    it.office.release().attachOriginal(it.karin, it.journal, original());
    DisclosureView draft = written(limitation(""), it.work, it.address);
    it.office.release().mask(it.anna, draft.id(), draft.version(), it.journal, wholePage());
    it.office.release().leaveOut(it.karin, draft.id(), now(draft.id()).version(), it.journal);
    it.office.decisions().send(it.karin, draft.id(), now(draft.id()).version());

    assertThat(it.office.days().waiting(it.anna).approvals()).as("it is not hers").isZero();
    assertThat(it.office.days().waiting(it.per).approvals()).as("another can decide").isOne();
    assertThat(review(draft.id()).obstacles()).containsExactly(ErrorCode.FOUR_EYES);
  }

  @Test
  void ofTwoWhoMaskAtOnceTheSecondIsTold() {
    it.office.release().attachOriginal(it.karin, it.journal, original());
    DisclosureView draft = written(limitation(""), it.work, it.address);
    it.office.release().mask(it.karin, draft.id(), draft.version(), it.journal, wholePage());

    assertThatThrownBy(() ->
            it.office.release().mask(it.anna, draft.id(), draft.version(), it.journal, List.of()))
        .isInstanceOfSatisfying(
            ConflictException.class, e -> assertThat(e.changedBy()).isEqualTo("Karin Lindqvist"));
    assertThat(it.office.release().masks(it.karin, draft.id()).getFirst().masks())
        .isEqualTo(wholePage());
  }

  @Test
  void whatIsNoUsablePdfIsRefused() {
    assertThatThrownBy(() ->
            it.office
                .release()
                .attachOriginal(
                    it.karin, it.journal, "inte en pdf".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.ORIGINAL_REFUSED));
    assertThatThrownBy(() ->
            it.office
                .release()
                .attachOriginal(it.karin, it.journal, new byte[50 * 1024 * 1024 + 1]))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.ORIGINAL_TOO_LARGE));
    assertThatThrownBy(
            () -> {
              DisclosureView draft = written(limitation(""), it.work);
              it.office.release().attachOriginal(it.karin, it.journal, original());
              it.office
                  .release()
                  .mask(
                      it.karin,
                      draft.id(),
                      draft.version(),
                      it.journal,
                      List.of(new MaskArea(2, 0, 0, 10, 10, "26 kap. 1 § OSL")));
            })
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void aLargeOriginalComesBackAsItWas() {
    byte[] large = TestOriginals.large(3_000_000);
    it.office.release().attachOriginal(it.karin, it.journal, large);

    assertThat(it.office.release().originalPdf(it.karin, it.journal)).isEqualTo(large);
    assertThat(it.office.release().original(it.karin, it.journal))
        .hasValueSatisfying(each -> assertThat(each.size()).isEqualTo(large.length));
  }
}
