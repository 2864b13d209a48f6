package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.Withhold;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Certificate;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.DispatchState;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.dispatch.WaitingDispatch;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;

/**
 * What nobody has asked for: what stays is told to nobody outside the office; run in the office of
 * the class that has them.
 */
interface UnaskedTests extends MatterSteps {
  /** Says what stays, in the words that the recipient would have been given. */
  String STAYS_REASON = "Lönen har ingen betydelse för det polisen ska förebygga.";

  /** What tells that something stays, whatever it is. */
  List<String> TELLING =
      List.of(
          "LÄMNAS INTE UT",
          "NOT_DISCLOSED",
          "lämnas inte ut",
          "Delvis",
          STAYS_REASON,
          "Ekonomi",
          "Samtycke har inte lämnats");

  private CaseId aCase() {
    return it().office
        .registration()
        .newCase(
            it().karin,
            new NewCase(
                it().elias,
                ServiceBranch.CHILDREN_AND_YOUTH,
                "SOCIALNAMND",
                it().anna.unit(),
                TestOffice.TODAY,
                null));
  }

  private ItemId item(CaseId caseId, DocumentId journal, String title, String category, String of) {
    int start = TestOffice.JOURNAL.indexOf(of);
    return it().office
        .registration()
        .item(
            it().karin,
            new NewItem(
                caseId,
                title,
                "",
                category,
                it().elias,
                List.of(new Passage(journal, start, start + of.length())),
                Set.of("OSL-26-1"),
                Harm.NOT_EXCLUDED,
                null,
                Map.of(),
                false));
  }

  private DocumentId journal(CaseId caseId) {
    return it().office
        .registration()
        .document(
            it().karin,
            new NewDocument(
                caseId,
                DocumentKind.JOURNAL,
                "Journalanteckning",
                TestOffice.TODAY,
                TestOffice.JOURNAL));
  }

  private DisclosureView toThePolice(CaseId caseId, ItemId... items) {
    return toThePolice(caseId, null, items);
  }

  private DisclosureView toThePolice(CaseId caseId, @Nullable LocalDate due, ItemId... items) {
    return matters()
        .registered(
            new DisclosureDraft(
                caseId,
                Initiative.OWN,
                "POLISMYNDIGHETEN",
                "",
                "Lokalpolisområde Lindvalla",
                "",
                "",
                null,
                null,
                IdentityCheck.NOT_CHECKED,
                null,
                "Nya uppgifter om umgänge.",
                "Att förebygga brottslig verksamhet.",
                "PREVENT_CRIME",
                "",
                "",
                due,
                List.of(items),
                new Matter.Ordinary()));
  }

  /** Sent for approval with what was considered instead. */
  private ApprovalView reviewed(DisclosureView view, long version) {
    var written =
        it().office
            .decisions()
            .saveTexts(
                it().karin,
                view.id(),
                version,
                new DecisionTexts("Samtycke har inte lämnats.", "", "", "", ""));
    assertThat(written.missing()).isEmpty();
    it().office.decisions().send(it().karin, view.id(), written.disclosure().version());
    return matters().reviewed(matters().waiting(view.id()));
  }

  /** Why each question is answered, for nothing to be given. */
  private static String nothing(QuestionView question) {
    return question.key().equals("item.harm") ? "NOT_EXCLUDED" : "false";
  }

  private SealedDecision ownRefusal() {
    CaseId caseId = aCase();
    ItemId risk =
        item(
            caseId,
            journal(caseId),
            "Umgänge i kriminellt nätverk",
            "RISK_OF_CRIME",
            "ett kriminellt nätverk");
    DisclosureView view = toThePolice(caseId, risk);
    AssessmentView assessed = it().answerAll(it().karin, view.id(), UnaskedTests::nothing);
    ApprovalView review = reviewed(view, assessed.disclosure().version());
    assertThat(review.kind()).isEqualTo(DecisionKind.REFUSAL);
    assertThat(review.document().isSent()).isFalse();
    assertThat(review.required())
        .as("there is no one to receive it")
        .containsExactlyInAnyOrder(Certificate.LAW_VERSION, Certificate.REASONS_CARRY);
    assertThat(review.document().withheld()).as("what stays in the file is whole").hasSize(1);
    assertThat(review.files())
        .extracting(OutgoingFile::kind)
        .as("no letter goes with what stays")
        .containsExactly(OutgoingFile.Kind.DECISION);
    return it().office.decisions().approve(it().anna, TestOffice.approval(review));
  }

  private boolean waits(String number) {
    return it().office.dispatches().waiting(it().karin).stream()
        .map(WaitingDispatch::number)
        .anyMatch(number::equals);
  }

  private NewDispatch by(DispatchSheet sheet, DispatchChannel channel) {
    return new NewDispatch(
        sheet.paper(),
        sheet.version(),
        channel,
        it().clock.instant(),
        "Kommunarkivet",
        "",
        ReceiverCheck.FUNCTION_ADDRESS,
        "",
        "",
        null);
  }

  private static void refused(ThrowingCallable call, ErrorCode code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  default void whatNobodyAskedForAndNobodyGetsStaysInTheFile() {
    SealedDecision sealed = ownRefusal();
    var dispatches = it().office.dispatches();

    assertThat(sealed.staysInFile()).isTrue();
    assertThat(waits(sealed.number())).isFalse();
    DispatchSheet sheet = dispatches.sheet(it().karin, sealed.id());
    assertThat(sheet.obstacle()).isEqualTo(ErrorCode.NOTHING_TO_SEND);
    assertThat(sheet.safe()).containsExactly(DispatchChannel.E_ARCHIVE);
    assertThat(sheet.files()).hasSize(1);
    for (DispatchChannel channel : DispatchChannel.values()) {
      if (channel.reachesRecipient()) {
        refused(
            () -> dispatches.dispatch(it().karin, by(sheet, channel)), ErrorCode.NOTHING_TO_SEND);
      }
    }
    refused(
        () -> dispatches.packageFor(it().karin, sealed.id(), DispatchChannel.SDK, null),
        ErrorCode.NOTHING_TO_SEND);

    assertThat(
            dispatches.packageFor(it().karin, sealed.id(), DispatchChannel.E_ARCHIVE, null).files())
        .hasSize(1);
    DispatchSheet archived = dispatches.dispatch(it().karin, by(sheet, DispatchChannel.E_ARCHIVE));
    assertThat(archived.dispatches())
        .singleElement()
        .satisfies(each -> assertThat(each.state()).isEqualTo(DispatchState.SENT));
    assertThat(waits(sealed.number())).isFalse();
  }

  @Test
  default void whatIsSaidOfItLaterStaysToo() {
    SealedDecision first = ownRefusal();
    RedressSheet sheet = it().office.redress().sheet(it().karin, first.id());
    RedressView begun =
        it().office
            .redress()
            .begin(it().karin, first.id(), sheet.version(), RedressSteps.correction("Umgänge"));
    RedressId id = it().office.redress().send(it().karin, begun.id(), begun.version()).id();
    RedressReview review = it().office.redress().review(it().anna, id);
    RedressView decided =
        it().office
            .redress()
            .approve(it().anna, id, review.redress().version(), review.digest(), Set.of());

    assertThat(waits(String.valueOf(decided.number()))).isFalse();
    DispatchSheet paper = it().office.dispatches().sheet(it().karin, id);
    assertThat(paper.obstacle()).isEqualTo(ErrorCode.NOTHING_TO_SEND);
    refused(
        () -> it().office.dispatches().dispatch(it().karin, by(paper, DispatchChannel.SDK)),
        ErrorCode.NOTHING_TO_SEND);
  }

  @Test
  default void whoNeverAskedIsNotToldThatSomethingStays() {
    CaseId caseId = aCase();
    DocumentId journal = journal(caseId);
    // First in the officer's order, so that the number of what leaves would tell of it; and within
    // the passage that leaves, so that it is masked there.
    ItemId work = item(caseId, journal, "Arbete med lön", "ECONOMY", "ett kriminellt");
    ItemId risk =
        item(
            caseId,
            journal,
            "Umgänge i kriminellt nätverk",
            "RISK_OF_CRIME",
            "Han umgås i ett kriminellt nätverk");
    DisclosureView view = toThePolice(caseId, work, risk);
    AssessmentView assessed = it().answerAll(it().karin, view.id(), matters()::forTheDuty);
    AssessmentView withheld =
        it().office
            .assessments()
            .withhold(
                it().karin,
                new Withhold(view.id(), assessed.disclosure().version(), work, STAYS_REASON, ""));
    ApprovalView review = reviewed(view, withheld.disclosure().version());

    assertThat(review.kind()).isEqualTo(DecisionKind.OWN_INITIATIVE);
    assertThat(review.leaves())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.number()).isEqualTo(1);
          assertThat(row.item().id()).isEqualTo(risk);
        });
    assertThat(review.stays())
        .as("the approver sees what stays, and why")
        .singleElement()
        .satisfies(row -> {
          assertThat(row.outcome()).isEqualTo(ItemOutcome.NOT_GIVEN);
          assertThat(row.reason()).isEqualTo(STAYS_REASON);
        });
    SealedDecision sealed = it().office.decisions().approve(it().anna, TestOffice.approval(review));
    keepToLookAt("own-partial", sealed);

    List<OutgoingFile> files = it().office.release().files(it().karin, sealed.id());
    assertThat(files)
        .extracting(OutgoingFile::kind)
        .containsExactly(
            OutgoingFile.Kind.DECISION, OutgoingFile.Kind.EXTRACT, OutgoingFile.Kind.LETTER);
    for (OutgoingFile file : files) {
      assertThat(text(file.bytes())).as(file.name()).doesNotContain(TELLING);
    }
    assertThat(text(files.get(1).bytes())).contains("[utelämnat").doesNotContain("[maskat");
    assertThat(embedded(sealed.pdf())).contains("Umgänge").doesNotContain(TELLING);
    assertThat(kept(view.id()))
        .as("the file holds what stays, and why")
        .contains("NOT_DISCLOSED", STAYS_REASON, "Samtycke har inte lämnats");
  }

  @Test
  default void theTimeOfDayStandsInTheHeadOfWhatIsWantedTheSameDay() {
    CaseId caseId = aCase();
    ItemId risk =
        item(caseId, journal(caseId), "Umgänge", "RISK_OF_CRIME", "ett kriminellt nätverk");
    for (LocalDate due : List.of(TestOffice.TODAY, TestOffice.TODAY.plusDays(1))) {
      DisclosureView view = toThePolice(caseId, due, risk);
      assertThat(draft(view.id()).preview().urgent()).isEqualTo(due.equals(TestOffice.TODAY));
    }
  }

  @Test
  default void aNoticeTellsOfNothingThatStays() {
    DisclosureView view =
        matters()
            .registered(
                matters()
                    .noticeDraft(
                        "FORSAKRINGSKASSAN",
                        matters().notice(Matters.NO),
                        it().network,
                        it().work));
    AssessmentView assessed =
        it().answerAll(
                it().karin,
                view.id(),
                question ->
                    question.item().equals(it().network) && question.key().equals("needed")
                        ? "false"
                        : matters().forTheDuty(question));
    ApprovalView review = matters().reviewed(matters().sent(assessed));
    assertThat(review.stays()).hasSize(1);
    SealedDecision sealed = it().office.decisions().approve(it().anna, TestOffice.approval(review));
    keepToLookAt("notice-partial", sealed);

    for (OutgoingFile file : it().office.release().files(it().karin, sealed.id())) {
      assertThat(text(file.bytes()))
          .as(file.name())
          .doesNotContain("LÄMNAS INTE UT", "Det som inte lämnas ut", "Uppgift 2");
    }
    assertThat(embedded(sealed.pdf())).doesNotContain("NOT_DISCLOSED", "NOT_SATISFIED");
    assertThat(kept(view.id())).contains("NOT_DISCLOSED");
  }

  private static String text(byte[] pdf) {
    return RecipientView.of(pdf).stream()
        .map(PageText::text)
        .collect(Collectors.joining("\n"))
        .replaceAll("[\\s\u00a0\u00ad]+", " ");
  }

  /** The copy for machines within the file. */
  private static String embedded(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDEmbeddedFilesNameTreeNode files =
          new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
      StringBuilder all = new StringBuilder();
      for (PDComplexFileSpecification each : files.getNames().values()) {
        all.append(new String(each.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The decision as the register keeps it. */
  private String kept(DisclosureId disclosure) {
    return it().database
        .read(em ->
            String.valueOf(
                em.createNativeQuery("select document_json from decision where disclosure_id = :id")
                    .setParameter("id", disclosure.value())
                    .getSingleResult()));
  }
}
