package se.rattdela.desktop.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

class MatrixCopyTest {
  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);

  @Test
  void whatIsProtectedLeavesWithoutItsWords() {
    MatrixCopy copy = MatrixCopy.of(matrix(), "Ä-2026-0417", texts);
    String all = copy.tabSeparated() + copy.html();
    assertThat(copy.hidden()).isEqualTo(2);
    assertThat(all)
        .doesNotContain("Bostadsadress", "Sara", "Linus", "19790927-2390", "20041212-2392");
    assertThat(all).contains("Elias Sandberg", "SKA LÄMNAS", "FÅR EJ");
    assertThat(copy.rows()).hasSize(4);
  }

  @Test
  void aSpreadsheetFindsNoFormulaAndABrowserNoTag() {
    MatrixCopy copy = MatrixCopy.of(matrix(), "=Ä", texts);
    assertThat(copy.tabSeparated()).contains("'=SUM(A1) <b>").startsWith("'=Ä\n");
    assertThat(copy.tabSeparated().lines().skip(1)).allMatch(line -> line.split("\t").length == 3);
    assertThat(copy.html()).contains("=SUM(A1) &lt;b&gt;").doesNotContain("<b>");
  }

  @Test
  void whatIsNotEvaluatedIsSaidToBe() {
    Matrix some = matrix();
    MatrixCopy copy =
        MatrixCopy.of(new Matrix(some.columns(), some.groups(), Map.of()), "Ä", texts);
    assertThat(copy.rows()).allMatch(row -> row.getLast().equals("Utvärderas"));
  }

  private static Matrix matrix() {
    return new Matrix(
        List.of(new Matrix.Column("fk", "Försäkringskassan", "eget initiativ", false)),
        List.of(
            new Matrix.Group(
                "1",
                "Elias Sandberg",
                "20041212-2392 · 21 år",
                null,
                List.of(
                    new Matrix.Row("1", "Arbete\tmed lön", "Journal", null),
                    new Matrix.Row("2", "=SUM(A1) <b>", "Journal", null))),
            new Matrix.Group(
                "2",
                "Sara Sandberg",
                "19790927-2390",
                new Matrix.Mark(true, "Skyddad folkbokföring"),
                List.of(new Matrix.Row("3", "Bostadsadress", "Journal", null, true))),
            new Matrix.Group(
                "3",
                "Linus",
                "",
                new Matrix.Mark(false, "Tredje person"),
                List.of(new Matrix.Row("4", "Linus namn", "Journal", null, true)))),
        Map.of(
            new Matrix.CellKey("1", "fk"), new Matrix.Cell(Outcome.MUST, ""),
            new Matrix.CellKey("2", "fk"), new Matrix.Cell(Outcome.MUST_NOT, ""),
            new Matrix.CellKey("3", "fk"), new Matrix.Cell(Outcome.MAY, ""),
            new Matrix.CellKey("4", "fk"), new Matrix.Cell(Outcome.ASSESS, "")));
  }
}
