package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.assessment.Prospect;
import se.rattdela.casework.caseregister.NewPerson;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.casework.matrix.MatrixReading;
import se.rattdela.casework.matrix.MatrixService;
import se.rattdela.casework.matrix.SharingMatrix;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Outcome;

@SuppressWarnings("NullAway.Init") // filled by setUp
class MatrixReadingTest {
  private static final MatrixColumn POLICE =
      new MatrixColumn("POLISMYNDIGHETEN", Initiative.OWN, "PREVENT_CRIME", null, "");
  private static final MatrixColumn TAX =
      new MatrixColumn("SKATTEVERKET", Initiative.OWN, "CORRECT_TAX", null, "");

  private TestOffice it;
  private MatrixService matrix;

  @BeforeEach
  void setUp(@TempDir Path folder) {
    it = TestOffice.h2(folder);
    matrix = it.office.matrix();
  }

  @AfterEach
  void tearDown() {
    it.close();
  }

  @Test
  void cellByCellSaysWhatTheWholeMatrixSaysOnAnyDay() {
    List<MatrixColumn> columns = List.of(POLICE, TAX);
    MatrixReading reading = matrix.read(it.karin, it.caseId, columns, TestOffice.TODAY);
    for (LocalDate day : List.of(TestOffice.TODAY, LocalDate.of(2025, 11, 30))) {
      SharingMatrix whole = matrix.matrix(it.karin, it.caseId, columns, day);
      for (int row = 0; row < whole.rows().size(); row++) {
        for (int column = 0; column < columns.size(); column++) {
          assertThat(reading.on(day).verdict(row, column))
              .isEqualTo(whole.rows().get(row).cells().get(column));
          assertThat(reading.on(day).explain(row, column).explanation().answer().outcome())
              .isEqualTo(whole.rows().get(row).cells().get(column).outcome());
        }
      }
    }
  }

  @Test
  void theHistoryTellsFromWhenTheLawSaysSomethingElse() {
    MatrixReading reading = matrix.read(it.karin, it.caseId, List.of(POLICE), TestOffice.TODAY);
    int row = reading.row(it.address);
    List<MatrixReading.Since> history =
        reading.history(row, 0, TestOffice.TODAY.minusYears(2), TestOffice.TODAY.plusYears(2));
    assertThat(history).hasSizeGreaterThan(1);
    assertThat(history).extracting(MatrixReading.Since::from).isSorted();
    assertThat(history)
        .anySatisfy(each -> {
          assertThat(each.from()).isEqualTo(LocalDate.of(2025, 12, 1));
          assertThat(each.verdict().outcome()).isEqualTo(Outcome.OPEN);
        });
    for (MatrixReading.Since each : history) {
      assertThat(reading.on(each.from()).verdict(row, 0)).isEqualTo(each.verdict());
    }
  }

  @Test
  void aBirthdayOnWhichTheLawDrawsALineIsADayOfItsOwn() {
    // 10:18 a is about those under 21, and before 10:15 a began it was the only way.
    LocalDate birthday = LocalDate.of(2025, 9, 15);
    PersonId friend =
        it.office
            .registration()
            .person(
                it.karin,
                new NewPerson(
                    "Test",
                    "Testsson",
                    new PersonIdentity.Unknown(birthday.minusYears(21)),
                    ProtectedIdentity.NONE));
    it.office.registration().addPerson(it.karin, it.caseId, friend, PersonRole.THIRD_PARTY, "vän");
    ItemId item =
        it.office
            .registration()
            .item(
                it.karin, it.newItem("Umgänge", "RISK_OF_CRIME", friend, "ett kriminellt nätverk"));
    MatrixReading reading = matrix.read(it.karin, it.caseId, List.of(POLICE), TestOffice.TODAY);
    int row = reading.row(item);
    LocalDate since = LocalDate.of(2025, 5, 1);
    assertThat(reading.history(row, 0, since, TestOffice.TODAY))
        .extracting(
            MatrixReading.Since::from,
            each -> each.verdict().outcome(),
            MatrixReading.Since::reached)
        .containsExactly(
            tuple(since, Outcome.OPEN, null),
            tuple(birthday, Outcome.MUST_NOT, 21),
            tuple(LocalDate.of(2025, 12, 1), Outcome.OPEN, null));
    assertThat(reading.history(row, 0, since, birthday.minusDays(1)))
        .as("no birthday after the last day that is asked about")
        .extracting(MatrixReading.Since::from)
        .doesNotContain(birthday);
  }

  @Test
  void whatAnswersWouldMakeOfAnOpenCellIsToldForEachOutcomeThatIsPossible() {
    MatrixReading reading = matrix.read(it.karin, it.caseId, List.of(POLICE), TestOffice.TODAY);
    for (int row = 0; row < reading.items().size(); row++) {
      var verdict = reading.verdict(row, 0);
      List<Prospect> prospects = reading.prospects(row, 0);
      assertThat(verdict.outcome()).isEqualTo(Outcome.OPEN);
      assertThat(prospects.stream().map(Prospect::outcome).distinct())
          .containsExactlyElementsOf(verdict.stillPossible());
      for (Prospect each : prospects) {
        var question = reading.explain(row, 0).question();
        var judgements = new java.util.HashMap<>(question.judgements());
        each.answers().keySet().stream()
            .filter(key -> !key.equals("item.harm"))
            .forEach(key -> judgements.put(key, each.answers().get(key).equals("true")));
        var answered = question.withJudgements(judgements);
        String harm = each.answers().get("item.harm");
        if (harm != null) {
          answered = answered.withHarm(se.rattdela.rules.Harm.valueOf(harm));
        }
        assertThat(it.engine.verdict(answered).outcome()).isEqualTo(each.outcome());
      }
    }
  }

  @Test
  void aJudgementSettlesWhereOneOfItsAnswersLeavesNothingOpen() {
    MatrixReading reading = matrix.read(it.karin, it.caseId, List.of(POLICE), TestOffice.TODAY);
    int row = reading.row(it.address);
    List<String> open = MatrixReading.judgements(reading.verdict(row, 0));
    assertThat(open).isNotEmpty();
    assertThat(open).anyMatch(key -> reading.settledBy(row, 0, key));
  }

  @Test
  void theChoiceOfColumnsIsTheUsersOwnAndIsKept() {
    List<MatrixColumn> first = matrix.shownColumns(it.karin, it.caseId);
    matrix.chooseColumns(it.karin, it.caseId, List.of(TAX, POLICE));
    it.restart();
    matrix = it.office.matrix();
    assertThat(matrix.shownColumns(it.karin, it.caseId)).containsExactly(TAX, POLICE);
    assertThat(matrix.shownColumns(it.anna, it.caseId)).isEqualTo(first);
    matrix.chooseColumns(it.karin, it.caseId, List.of(POLICE));
    assertThat(matrix.shownColumns(it.karin, it.caseId)).containsExactly(POLICE);
    matrix.forgetColumns(it.karin, it.caseId);
    assertThat(matrix.shownColumns(it.karin, it.caseId)).isEqualTo(first);
  }

  @Test
  void aCaseWhereNothingIsChosenBeginsWithTheUsersOwnAuthorities() {
    List<MatrixColumn> first = matrix.shownColumns(it.karin, it.caseId);
    assertThat(matrix.shownColumns(it.karin, it.caseId, List.of(TAX))).containsExactly(TAX);
    assertThat(matrix.shownColumns(it.karin, it.caseId, List.of())).isEqualTo(first);
    matrix.chooseColumns(it.karin, it.caseId, List.of(POLICE));
    assertThat(matrix.shownColumns(it.karin, it.caseId, List.of(TAX))).containsExactly(POLICE);
  }

  @Test
  void anOpenRequestIsAlwaysAmongTheColumnsAndTellsItsItems() {
    matrix.chooseColumns(it.karin, it.caseId, List.of(TAX));
    var registered = it.registered(it.work, it.network);
    List<MatrixColumn> shown = matrix.shownColumns(it.karin, it.caseId);
    assertThat(shown).hasSize(2);
    assertThat(shown.getFirst().disclosure()).isEqualTo(registered.id());
    assertThat(shown.getLast()).isEqualTo(TAX);
    MatrixReading reading = matrix.read(it.karin, it.caseId, shown, TestOffice.TODAY);
    assertThat(reading.requested(0)).containsExactly(it.work, it.network);
    assertThat(reading.requested(1)).isEmpty();
    matrix.chooseColumns(it.karin, it.caseId, shown.reversed());
    assertThat(matrix.shownColumns(it.karin, it.caseId)).isEqualTo(shown.reversed());
  }

  @Test
  void nobodyChoosesNoColumnsOrThoseOfACaseTheyMayNotSee() {
    assertThatThrownBy(() -> matrix.chooseColumns(it.karin, it.caseId, List.of()))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> matrix.chooseColumns(it.jurist, it.caseId, List.of(TAX)))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> matrix.read(it.jurist, it.caseId, List.of(TAX), TestOffice.TODAY))
        .isInstanceOf(NotAllowedException.class);
  }
}
