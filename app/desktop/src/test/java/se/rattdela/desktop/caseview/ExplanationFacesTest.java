package se.rattdela.desktop.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.Prospect;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Change;
import se.rattdela.rules.ConditionMark;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Truth;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

/** What can be answered beside the matrix, and the words for what an answer would change. */
class ExplanationFacesTest {
  private static final String BARS = "law.10-23-bars-15a";

  private final RulePack pack = PackLoader.shipped();
  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);
  private final Words words = new Words(texts, pack.vocabulary(), ZoneId.of("Europe/Stockholm"));
  private final ExplanationFaces faces = new ExplanationFaces(texts, words, pack);
  private final ChangeLines changes = new ChangeLines(texts, words);

  @Test
  void aFactIsNeverOfferedAsAJudgementAlsoWhereTheConditionRestsOnOne() {
    Explanation.Condition condition = open("crime.minimumMonths");
    assertThat(condition.question()).isNull();
    assertThat(condition.state()).isEqualTo(Explanation.State.UNKNOWN);
  }

  @Test
  void aQuestionOfLawIsTheJuristsAndAJudgementTheOfficers() {
    Explanation.Condition legal = open(BARS);
    assertThat(legal.state()).isEqualTo(Explanation.State.OPEN);
    assertThat(Objects.requireNonNull(legal.question()).legal()).isTrue();
    Explanation.Condition own = open("needed");
    assertThat(own.state()).isEqualTo(Explanation.State.OPEN);
    assertThat(Objects.requireNonNull(own.question()).legal()).isFalse();
    assertThat(Objects.requireNonNull(own.note())).contains("Räknas: ").contains("Räknas inte: ");
    assertThat(open("needed", BARS).question()).as("one at a time").isNull();
  }

  @Test
  void aChangeIsInWordsAndNotInCodes() {
    assertThat(
            changes.changes(
                List.of(
                    new Change("item.harm", "EXCLUDED", Outcome.NOT_SECRET),
                    new Change("crime.stage", "COMMITTED", Outcome.MUST_NOT),
                    new Change("crime.minimumMonths", 6, Outcome.MAY),
                    new Change("subject.age", 21, Outcome.MUST_NOT),
                    new Change("needed", false, Outcome.MUST_NOT))))
        .extracting(Explanation.Change::text)
        .satisfiesExactly(
            text -> assertThat(text).endsWith("→ Ja, det står klart att ingen lider men"),
            text -> assertThat(text).endsWith("→ " + label("crime.stage", "COMMITTED")),
            text -> assertThat(text).endsWith("→ 6 månader"),
            text -> assertThat(text).endsWith("→ 21 år"),
            text -> assertThat(text).endsWith("→ Nej"));
  }

  @Test
  void severalAnswersThatTogetherSettleAnItemStandOnALineEach() {
    assertThat(
            changes.prospects(
                List.of(
                    new Prospect(
                        new TreeMap<>(
                            Map.of("needed", "true", "secrecy-interest.overriding", "false")),
                        Outcome.MAY))))
        .singleElement()
        .satisfies(each -> assertThat(each.text().lines()).hasSize(2))
        .satisfies(each -> assertThat(each.text()).contains("→ Ja\n").endsWith("→ Nej"));
  }

  private String label(String key, String code) {
    return Objects.requireNonNull(
        Objects.requireNonNull(pack.vocabulary().crimeCodes().get(key)).get(code));
  }

  private Explanation.Condition open(String... keys) {
    return faces.condition(new ConditionMark("Ett rekvisit", Truth.UNKNOWN, List.of(keys), true));
  }
}
