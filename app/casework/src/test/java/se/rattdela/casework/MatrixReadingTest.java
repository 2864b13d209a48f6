package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotAllowedException;
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
    List<MatrixReading.Since> history = reading.history(row, 0, TestOffice.TODAY.minusYears(2));
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
