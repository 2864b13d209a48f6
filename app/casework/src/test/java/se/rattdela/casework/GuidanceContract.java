package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.AnswerKind;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.EarlierReason;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.assessment.QuestionGroup;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.counsel.CounselRow;
import se.rattdela.casework.counsel.CounselState;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.casework.counsel.NewCounsel;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.DraftView;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.FileNotes;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;

/** What guides the officer through an assessment, whichever database the office stands on. */
abstract class GuidanceContract extends InAnOffice {
  private static final String KEY = "of-significance";
  private static final String LEGAL = "law.10-23-bars-15a";

  private AssessmentView answer(
      DisclosureView of,
      long version,
      ItemId item,
      String reason,
      RecordAnswer.@Nullable Reuse reuse) {
    return it.office
        .assessments()
        .answer(
            it.karin,
            new RecordAnswer(of.id(), version, List.of(item), KEY, "true", reason, "", reuse));
  }

  @Test
  void theQuestionThatSettlesMostComesFirstAndSaysHowMany() {
    AssessmentView view =
        it.office.assessments().view(it.karin, it.registered(it.work, it.network).id());
    List<QuestionGroup> groups = view.groups();
    assertThat(groups).isNotEmpty();
    assertThat(groups.getFirst().reach())
        .isEqualTo(
            groups.stream()
                    .filter(group -> group.kind() == groups.getFirst().kind())
                    .mapToInt(QuestionGroup::settles)
                    .max()
                    .orElseThrow()
                + groups.getFirst().maySettle());
    assertThat(groups).allMatch(group -> group.open() == 2 && group.reach() <= 2);
    assertThat(groups).allMatch(group -> group.places().size() == 2);
  }

  @Test
  void whatHasBeenBegunIsFinishedFirst() {
    DisclosureView of = it.registered(it.work, it.network);
    AssessmentView view = answer(of, of.version(), it.network, "Skäl.", null);
    QuestionGroup first = view.groups().getFirst();
    assertThat(first.key()).isEqualTo(KEY);
    assertThat(first.open()).isLessThan(first.places().size());
    assertThat(view.groups())
        .filteredOn(group -> group.kind() == AnswerKind.FACT)
        .allMatch(group -> !group.legal());
  }

  @Test
  void anEarlierReasonIsOfferedAndTakenOverOnlyKnowingly() {
    DisclosureView first = it.registered(it.work);
    answer(first, first.version(), it.work, "Lönen påverkar ersättningen.", null);
    DisclosureView second = it.registered(it.work, it.network);
    List<EarlierReason> found =
        it.office.assessments().earlierReasons(it.karin, second.id(), it.work, KEY);
    EarlierReason earlier =
        found.stream()
            .filter(each -> each.number().equals(first.number()))
            .findFirst()
            .orElseThrow();
    assertThat(earlier.reason()).isEqualTo("Lönen påverkar ersättningen.");
    assertThat(earlier.itemTitle()).isEqualTo("Arbete med lön");
    assertThat(earlier.byName()).isEqualTo("Karin Lindqvist");
    assertThat(open(second, it.work)).as("nothing is answered by it").contains(KEY);

    RecordAnswer.Reuse unread = new RecordAnswer.Reuse(earlier.answer(), false);
    assertThatThrownBy(() -> answer(second, second.version(), it.work, earlier.reason(), unread))
        .isInstanceOf(InvalidInputException.class);
    answer(second, second.version(), it.work, earlier.reason() + " Även i mars.", unread);
    assertThat(given(second, it.work).reusedFrom()).as("changed since: the officer's own").isNull();
    String source = "reason of answer " + earlier.answer().value();
    assertThat(log()).noneMatch(detail -> detail.endsWith(source));
    AssessmentView now = it.office.assessments().view(it.karin, second.id());
    answer(
        second,
        now.disclosure().version(),
        it.network,
        earlier.reason(),
        new RecordAnswer.Reuse(earlier.answer(), true));
    assertThat(open(second, it.network)).doesNotContain(KEY);
    assertThat(given(second, it.network).reusedFrom()).isEqualTo(earlier.answer());
    assertThat(log()).anyMatch(detail -> detail.endsWith(source));
  }

  @Test
  void whereAReasonWasTakenFromIsKnownAlsoWhenThatAnswerHasBeenReplaced() {
    DisclosureView first = it.registered(it.work);
    answer(first, first.version(), it.work, "Lönen påverkar ersättningen.", null);
    DisclosureView second = it.registered(it.network);
    EarlierReason earlier =
        it.office.assessments().earlierReasons(it.karin, second.id(), it.network, KEY).getFirst();
    RecordAnswer.Reuse read = new RecordAnswer.Reuse(earlier.answer(), true);
    answer(second, second.version(), it.network, "Lönen  påverkar\nersättningen. ", read);
    assertThat(given(second, it.network).reusedFrom())
        .as("spaces make no words")
        .isEqualTo(earlier.answer());

    long version = it.office.assessments().view(it.karin, first.id()).disclosure().version();
    answer(first, version, it.work, "Något annat.", null);
    assertThat(it.office.assessments().earlierReasons(it.karin, second.id(), it.network, KEY))
        .extracting(EarlierReason::answer)
        .doesNotContain(earlier.answer());
    assertThat(it.office.assessments().reason(it.karin, second.id(), earlier.answer()))
        .hasValueSatisfying(source -> {
          assertThat(source.number()).isEqualTo(first.number());
          assertThat(source.reason()).isEqualTo("Lönen påverkar ersättningen.");
        });
  }

  private AnswerView given(DisclosureView of, ItemId item) {
    return Objects.requireNonNull(
        it.office.assessments().question(it.karin, of.id(), item, KEY).answer());
  }

  private List<String> log() {
    return it.office.audit().ofCase(it.karin, it.caseId).stream()
        .filter(event -> event.operation() == Operation.ANSWER_RECORDED)
        .map(event -> event.detail())
        .toList();
  }

  private List<String> open(DisclosureView of, ItemId item) {
    return it.office.assessments().view(it.karin, of.id()).items().stream()
        .filter(each -> each.item().id().equals(item))
        .flatMap(each -> each.open().stream())
        .map(each -> each.key())
        .toList();
  }

  @Test
  void whoIsNotToldIsNotToldForAReason() {
    DisclosureId id = it.registered(it.work).id();
    AssessmentView assessed = it.answerAll(it.karin, id, it::usual);
    DraftView draft = saved(id, assessed.disclosure().version(), FileNotes.Informing.NOT, "");
    assertThat(draft.missing()).extracting(MissingPart::key).contains("INFORMING");
    assertThat(draft.texts().notes().plannedMeasures()).isEqualTo("Boendestöd från april.");
    draft = saved(id, draft.disclosure().version(), FileNotes.Informing.NOT, "Det skulle skada.");
    assertThat(draft.missing()).extracting(MissingPart::key).doesNotContain("INFORMING");
    assertThat(draft.preview().toString()).doesNotContain("Boendestöd", "Det skulle skada");
  }

  private DraftView saved(
      DisclosureId id, long version, FileNotes.Informing informing, String reason) {
    return it.office
        .decisions()
        .saveTexts(
            it.karin,
            id,
            version,
            new DecisionTexts(
                "Samtycke har övervägts.",
                "",
                "",
                "",
                "",
                new FileNotes("Boendestöd från april.", informing, reason)));
  }

  private NewCounsel question(DisclosureView of, String key, String text) {
    return new NewCounsel(
        it.caseId, of.id(), of.content().recipient(), key, List.of(it.work), text);
  }

  @Test
  void theJuristAnswersAndTheJudgementStaysTheOfficers() {
    DisclosureView of = it.registered(it.work);
    CounselView asked =
        it.office.counsel().ask(it.karin, question(of, KEY, "Räcker det med arbetsgivarens namn?"));
    assertThat(asked.row().state()).isEqualTo(CounselState.WAITING);
    assertThatThrownBy(() -> it.office.counsel().waiting(it.karin))
        .isInstanceOf(NotAllowedException.class);
    assertThat(it.office.counsel().waiting(it.jurist))
        .extracting(CounselRow::id)
        .contains(asked.row().id());

    CounselView seen = it.office.counsel().open(it.jurist, asked.row().id());
    assertThat(seen.items()).hasSize(1);
    assertThat(seen.toString()).doesNotContain("Elias", "Sandberg", "Sara", "2005");
    assertThatThrownBy(() ->
            it.office
                .counsel()
                .answer(it.jurist, asked.row().id(), seen.version(), "Ja.", new NewStand(true, 0)))
        .as("only a question of law has a stand")
        .isInstanceOf(InvalidInputException.class);
    it.office
        .counsel()
        .answer(it.jurist, asked.row().id(), seen.version(), "Ja, det räcker.", null);

    CounselView back =
        it.office.counsel().ofCase(it.karin, it.caseId).stream()
            .filter(each -> each.row().id().equals(asked.row().id()))
            .findFirst()
            .orElseThrow();
    CounselView.Answer answer = back.answer();
    assertThat(answer).isNotNull();
    assertThat(answer.byName()).isEqualTo("Lena Juhlin");
    assertThat(answer.text()).isEqualTo("Ja, det räcker.");
    assertThat(open(of, it.work)).as("still the officer's").contains(KEY);
    assertThatThrownBy(() ->
            it.office.counsel().answer(it.chief, asked.row().id(), back.version(), "Nej.", null))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.WRONG_STATUS));
    assertThat(it.office.audit().ofCase(it.karin, it.caseId))
        .extracting(event -> event.operation())
        .contains(Operation.COUNSEL_ASKED, Operation.COUNSEL_OPENED, Operation.COUNSEL_ANSWERED);
  }

  @Test
  void aQuestionOfLawIsAnsweredForTheWholeOffice() {
    DisclosureView of = it.registered(it.work);
    CounselView asked = it.office.counsel().ask(it.karin, question(of, LEGAL, "Spärrar 23 §?"));
    assertThat(asked.row().legal()).isTrue();
    assertThatThrownBy(() ->
            it.office
                .counsel()
                .answer(it.jurist, asked.row().id(), asked.version(), "Lagens ordalag.", null))
        .isInstanceOf(InvalidInputException.class);
    it.office
        .counsel()
        .answer(
            it.jurist,
            asked.row().id(),
            asked.version(),
            "Lagens ordalag.",
            new NewStand(false, 0));
    assertThat(it.office.assessments().legalStands(it.karin))
        .anyMatch(stand -> stand.key().equals(LEGAL) && !stand.value());
  }

  @Test
  void aQuestionHoldsNoPersonalNumberAndIsTakenBackByWhoAsked() {
    DisclosureView of = it.registered(it.work);
    assertThatThrownBy(
            () -> it.office.counsel().ask(it.karin, question(of, "", "Gäller det 20051026-2397?")))
        .isInstanceOf(InvalidInputException.class);
    CounselView asked = it.office.counsel().ask(it.karin, question(of, "", "Vad gäller?"));
    Actor other = it.anna;
    assertThatThrownBy(() -> it.office.counsel().withdraw(other, asked.row().id(), asked.version()))
        .isInstanceOf(NotAllowedException.class);
    assertThat(it.office.counsel().own(it.karin))
        .extracting(CounselRow::id)
        .contains(asked.row().id());
    it.office.counsel().withdraw(it.karin, asked.row().id(), asked.version());
    assertThat(it.office.counsel().own(it.karin))
        .extracting(CounselRow::id)
        .doesNotContain(asked.row().id());
  }

  @Test
  void aPlaceLeftOpenInTheMatterItselfIsFound() {
    Matters matters = new Matters(it);
    Matter.Oral said = matters.oral(it.karin.id());
    DisclosureView of =
        matters.registered(
            matters.oralDraft(
                IdentityCheck.CALL_BACK,
                new Matter.Oral(
                    said.givenAt(),
                    said.givenToFunction(),
                    said.givenToName(),
                    said.givenBy(),
                    said.means(),
                    "{belopp} skulle betalas ut samma dag."),
                it.work));
    it.answerAll(it.karin, of.id(), it::usual);
    assertThat(it.office.decisions().draft(it.karin, of.id()).missing())
        .anySatisfy(part -> {
          assertThat(part.key()).isEqualTo("PLACEHOLDER_TEXTS");
          assertThat(part.message().in(Locale.of("sv"))).contains("{belopp}");
        });
  }
}
