package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.assessment.SettledQuestion;
import se.rattdela.casework.assessment.Withhold;
import se.rattdela.casework.casefile.Marking;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.counsel.CounselId;
import se.rattdela.casework.counsel.CounselItem;
import se.rattdela.casework.counsel.CounselRow;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.casework.counsel.NewCounsel;
import se.rattdela.casework.day.DayService.Scope;
import se.rattdela.casework.day.JuristAnswer;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.decision.RestsOn;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.rules.Crime;

/** What officers ask the jurist and what comes of the answers, whichever database it is on. */
abstract class CounselContract extends InAnOffice {
  private static final String KEY = "of-significance";
  private static final String BARS = "law.10-23-bars-15a";
  private static final String ATTEMPT = "law.10-21-covers-attempt";
  private static final String DUTY = "law.duty-under-10-28";
  private static final String CUSTOMS = "law.12-10-tullverket";

  private CounselView asked(Actor by, @Nullable DisclosureView of, String key, ItemId... items) {
    return it.office
        .counsel()
        .ask(
            by,
            new NewCounsel(
                it.caseId,
                of == null ? null : of.id(),
                "FORSAKRINGSKASSAN",
                key,
                List.of(items),
                "Vad gäller?"));
  }

  private void stand(Actor by, String key, boolean value, int seen, String reason) {
    it.office.assessments().decideLegalQuestion(by, key, new NewStand(value, seen), reason);
  }

  private List<LegalStand> history(String key) {
    return it.office.rulebook().legalQuestions(it.karin).stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow()
        .stands();
  }

  @Test
  void aStandIsGivenBesideTheOneBeforeItAndNeverOverIt() {
    stand(it.jurist, DUTY, true, 0, "Ordalagen.");
    it.clock.pass(Duration.ofHours(1));
    stand(it.chief, DUTY, false, 1, "Ny praxis.");

    List<LegalStand> history = history(DUTY);
    assertThat(history).extracting(LegalStand::number).containsExactly(2, 1);
    assertThat(history).extracting(LegalStand::value).containsExactly(false, true);
    assertThat(history).extracting(LegalStand::reason).containsExactly("Ny praxis.", "Ordalagen.");
    assertThat(history)
        .extracting(LegalStand::byName)
        .containsExactly("Örjan Ståhl", "Lena Juhlin");
    assertThat(history.getFirst().at()).isAfter(history.getLast().at());
    assertThat(it.office.assessments().legalStands(it.karin))
        .filteredOn(each -> each.key().equals(DUTY))
        .extracting(LegalStand::number)
        .as("the latest holds")
        .containsExactly(2);
  }

  @Test
  void ofTwoWhoAnswerAtOnceTheSecondIsTold() {
    CounselView asked = asked(it.karin, null, CUSTOMS, it.work);
    CounselView first = it.office.counsel().open(it.jurist, asked.row().id());
    CounselView second = it.office.counsel().open(it.chief, asked.row().id());
    answer(it.jurist, first, "Nej.", new NewStand(false, 0));
    assertThatThrownBy(() -> answer(it.chief, second, "Ja.", new NewStand(true, 0)))
        .isInstanceOfSatisfying(
            ConflictException.class, e -> assertThat(e.changedBy()).isEqualTo("Lena Juhlin"));
    assertThatThrownBy(() -> stand(it.chief, CUSTOMS, true, 0, "Jag såg inget svar."))
        .isInstanceOf(ConflictException.class);
    assertThat(history(CUSTOMS))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.value()).isFalse();
          assertThat(each.reason()).isEqualTo("Nej.");
        });
    assertThat(it.office.counsel().open(it.chief, asked.row().id()).answer())
        .as("what the colleague answered can be read")
        .isNotNull();
  }

  private CounselView answer(
      Actor by, CounselView question, String text, @Nullable NewStand stand) {
    return it.office.counsel().answer(by, question.row().id(), question.version(), text, stand);
  }

  @Test
  void whatHasBeenAnsweredBeforeCanStandFast() {
    it.office.registration().assign(it.karin, it.caseId, it.per.id());
    CounselView first = asked(it.karin, null, ATTEMPT, it.work);
    CounselView second = asked(it.per, null, ATTEMPT, it.network);
    assertThatThrownBy(() -> answer(it.jurist, first, "Som förut.", null))
        .as("nothing stands yet")
        .isInstanceOf(InvalidInputException.class);
    answer(it.jurist, first, "Ordalagen räcker inte.", new NewStand(false, 0));

    CounselView opened = it.office.counsel().open(it.jurist, second.row().id());
    LegalStand held = opened.stand();
    assertThat(held).isNotNull();
    assertThat(held.value()).isFalse();
    CounselView closed = answer(it.jurist, opened, "Samma svar här.", null);
    assertThat(closed.answer()).isNotNull();
    assertThat(history(ATTEMPT)).as("nothing new is given").hasSize(1);
    assertThat(news(it.per)).contains(second.row().id()).doesNotContain(first.row().id());
    assertThat(news(it.karin)).contains(first.row().id()).doesNotContain(second.row().id());
  }

  @Test
  void whatSomeoneElseAskedIsToldToWhoHandlesTheCase() {
    CounselView asked = asked(it.anna, null, "", it.work);
    answer(it.jurist, asked, "Ja.", null);
    assertThat(news(it.anna)).contains(asked.row().id());
    assertThat(news(it.karin)).as("she handles the case").contains(asked.row().id());
    it.office.counsel().seen(it.karin, List.of(asked.row().id()));
    assertThat(news(it.karin)).doesNotContain(asked.row().id());
    assertThat(news(it.anna)).as("each reads for themselves").contains(asked.row().id());
  }

  private List<CounselId> news(Actor actor) {
    return it.office.counsel().news(actor).stream().map(CounselRow::id).toList();
  }

  @Test
  void whoAskedIsToldOnceAndWithoutASingleName() {
    DisclosureView of = it.registered(it.work);
    CounselView asked = asked(it.karin, of, KEY, it.work);
    int waiting = it.office.days().day(it.karin, Scope.MINE).asked();
    assertThat(waiting).isPositive();
    answer(it.jurist, asked, "Ja, det räcker.", null);
    it.clock.pass(Duration.ofDays(2));

    var day = it.office.days().day(it.karin, Scope.MINE);
    assertThat(day.asked()).isEqualTo(waiting - 1);
    JuristAnswer told =
        day.answers().stream()
            .filter(each -> of.id().equals(each.disclosure()))
            .findFirst()
            .orElseThrow();
    assertThat(told.number()).isEqualTo(of.number());
    assertThat(told.key()).isEqualTo(KEY);
    assertThat(told.days()).isEqualTo(2);
    assertThat(day.answers().toString())
        .doesNotContain("Lena", "Karin", "Elias", "Arbete", "FORSAKRINGSKASSAN", "räcker");
    assertThat(it.office.days().day(it.per, Scope.MINE).answers())
        .extracting(JuristAnswer::disclosure)
        .doesNotContain(of.id());

    assertThat(view(asked.row().id()).news()).isTrue();
    it.office.counsel().seen(it.karin, List.of(asked.row().id()));
    it.office.counsel().seen(it.karin, List.of(asked.row().id()));
    assertThat(view(asked.row().id()).news()).isFalse();
    assertThat(news(it.karin)).doesNotContain(asked.row().id());
    assertThatThrownBy(() -> it.office.counsel().seen(it.registrar, List.of(asked.row().id())))
        .isInstanceOf(NotAllowedException.class);
  }

  private CounselView view(CounselId id) {
    return it.office.counsel().ofCase(it.karin, it.caseId).stream()
        .filter(each -> each.row().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aQuestionTakenBackIsAnsweredByNobodyAndHoldsOnToNothing() {
    ItemId item =
        it.office
            .registration()
            .item(it.karin, it.newItem("Löneuppgift", "ECONOMY", it.elias, "arbetar med lön"));
    CounselView asked = asked(it.karin, null, "", item);
    CounselView opened = it.office.counsel().open(it.jurist, asked.row().id());
    Marking.Shown shown = new Marking.Shown(item, it.itemView(item).version());
    assertThatThrownBy(() -> it.office.marking().removeItems(it.karin, it.caseId, List.of(shown)))
        .isInstanceOfSatisfying(
            NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ITEM_IN_USE));

    it.office.counsel().withdraw(it.karin, asked.row().id(), asked.version());
    assertThatThrownBy(() -> answer(it.jurist, opened, "Ja.", null))
        .isInstanceOfSatisfying(
            ConflictException.class, e -> assertThat(e.changedBy()).isEqualTo("Karin Lindqvist"));
    assertThat(it.office.counsel().waiting(it.jurist))
        .extracting(CounselRow::id)
        .doesNotContain(asked.row().id());
    it.office.marking().removeItems(it.karin, it.caseId, List.of(shown));
    assertThat(it.office.counsel().open(it.jurist, asked.row().id()).items()).isEmpty();
  }

  @Test
  void theSecondLineOfAProtectedItemIsNotShownToTheJurist() {
    NewItem plain = it.newItem("Bostad", "PERSONAL", it.sara, "sin mor på Ekvägen 4");
    ItemId item =
        it.office
            .registration()
            .item(
                it.karin,
                new NewItem(
                    plain.caseId(),
                    plain.title(),
                    "Ekvägen 4",
                    plain.category(),
                    plain.owner(),
                    plain.passages(),
                    plain.secrecy(),
                    plain.harm(),
                    plain.crime(),
                    plain.facts(),
                    true));
    CounselView asked = asked(it.karin, null, "", item);
    CounselItem seen = it.office.counsel().open(it.jurist, asked.row().id()).items().getFirst();
    assertThat(seen.protectedData()).isTrue();
    assertThat(seen.toString()).doesNotContain("Ekvägen");
    it.office.counsel().withdraw(it.karin, asked.row().id(), asked.version());
  }

  @Test
  void aStandSettlesTheQuestionInEveryCaseAndADecisionKeepsTheOneItRestedOn() {
    DisclosureView before = it.registered(it.work);
    ItemId crime = crime();
    DisclosureView first = toThePolice(crime);
    DisclosureView second = toThePolice(crime);
    assertThat(openKeys(first.id())).contains(BARS);
    assertThat(settled(first.id())).isEmpty();

    CounselView asked = asked(it.karin, first, BARS, crime);
    answer(it.jurist, asked, "Endast om står kvar i 23 §.", new NewStand(true, 0));
    for (DisclosureView each : List.of(first, second)) {
      assertThat(openKeys(each.id())).doesNotContain(BARS);
      assertThat(settled(each.id()))
          .singleElement()
          .satisfies(settled -> {
            assertThat(settled.question().key()).isEqualTo(BARS);
            assertThat(settled.stand().value()).isTrue();
            assertThat(settled.stand().byName()).isEqualTo("Lena Juhlin");
            assertThat(settled.stand().reason()).isEqualTo("Endast om står kvar i 23 §.");
            assertThat(settled.items()).containsExactly(crime);
          });
    }
    assertThat(settled(before.id())).as("it decides nothing there").isEmpty();

    SealedDecision sealed = decided(first.id());
    it.clock.pass(Duration.ofDays(1));
    stand(it.chief, BARS, false, 1, "Ett avgörande har kommit.");

    assertThat(it.office.decisions().restsOn(it.karin, sealed.id()))
        .singleElement()
        .satisfies(rests -> {
          assertThat(rests.stand().number()).isEqualTo(1);
          assertThat(rests.stand().reason()).isEqualTo("Endast om står kvar i 23 §.");
          assertThat(rests.since()).extracting(LegalStand::number).containsExactly(2);
          assertThat(rests.question()).contains("10 kap. 23 §");
        });
    assertThat(settled(first.id()))
        .as("an older assessment shows what it rested on")
        .singleElement()
        .satisfies(each -> {
          assertThat(each.stand().number()).isEqualTo(1);
          assertThat(each.history()).hasSize(2);
        });
    assertThat(settled(second.id())).extracting(each -> each.stand().number()).containsExactly(2);
    CounselView late = asked(it.karin, first, BARS, crime);
    assertThat(late.row().decided()).isTrue();
    assertThat(it.office.decisions().restsOn(it.karin, it.decided().id()))
        .extracting(RestsOn::question)
        .isEmpty();
  }

  private List<SettledQuestion> settled(DisclosureId id) {
    return it.office.assessments().view(it.karin, id).settled();
  }

  private List<String> openKeys(DisclosureId id) {
    return it.office.assessments().view(it.karin, id).items().stream()
        .flatMap(each -> each.open().stream())
        .map(each -> each.key())
        .toList();
  }

  private ItemId crime() {
    NewItem plain =
        it.newItem("Snatteri", "SUSPECTED_CRIME", it.elias, "Han umgås i ett kriminellt nätverk");
    return it.office
        .registration()
        .item(
            it.karin,
            new NewItem(
                plain.caseId(),
                plain.title(),
                "",
                plain.category(),
                plain.owner(),
                plain.passages(),
                plain.secrecy(),
                plain.harm(),
                new Crime("COMMITTED", "COMPLETED", "OTHER", 0, true, 30),
                plain.facts(),
                false));
  }

  private DisclosureView toThePolice(ItemId item) {
    DisclosureDraft asked = it.request(item);
    DisclosureView draft =
        it.office
            .disclosures()
            .createDraft(
                it.karin,
                new DisclosureDraft(
                    asked.caseId(),
                    asked.initiative(),
                    "POLISMYNDIGHETEN",
                    "",
                    "Lokalpolisområdet",
                    "Pia Ek",
                    "",
                    asked.received(),
                    asked.channel(),
                    asked.identityCheck(),
                    asked.identityCheckedAt(),
                    asked.asked(),
                    "Utredning av ett snatteri.",
                    "INVESTIGATE_CRIME",
                    "10 kap. 15 a § OSL",
                    "Prövad i varje del.",
                    asked.due(),
                    asked.items(),
                    asked.matter()));
    return it.office.disclosures().register(it.karin, draft.id(), draft.version());
  }

  private SealedDecision decided(DisclosureId id) {
    AssessmentView assessed = it.answerAll(it.karin, id, it::usual);
    for (ItemAssessment each : assessed.items()) {
      assessed =
          it.office
              .assessments()
              .withhold(
                  it.karin,
                  new Withhold(
                      id,
                      assessed.disclosure().version(),
                      each.item().id(),
                      "Brottet når inte straffgränsen.",
                      ""));
    }
    var draft =
        it.office
            .decisions()
            .saveTexts(
                it.karin,
                id,
                assessed.disclosure().version(),
                new DecisionTexts("Samtycke har inte inhämtats.", "", "", "", ""));
    assertThat(draft.missing()).isEmpty();
    it.office.decisions().send(it.karin, id, draft.disclosure().version());
    return it.decided(id);
  }
}
