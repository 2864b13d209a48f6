package se.rattdela.desktop.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.Pictures;
import se.rattdela.desktop.common.Stages;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.shell.Looks;
import se.rattdela.ui.Palette;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class SharingMatrixTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);
  private SharingMatrix matrix;
  private LawDateBar lawDate;
  private Looks looks;
  private Scene scene;

  @Start
  void start(Stage stage) {
    looks = new Looks(new UiCatalogue());
    matrix = new SharingMatrix(texts);
    matrix.matrixProperty().set(sample());
    lawDate =
        new LawDateBar(
            texts,
            TODAY,
            List.of(
                new LawDateBar.Break(
                    LocalDate.of(2025, 4, 1),
                    "18 a–18 c §§ ändrade",
                    List.of("18 a–18 c §§ ändrade")),
                new LawDateBar.Break(
                    LocalDate.of(2025, 7, 1), "ny socialtjänstlag", List.of("ny socialtjänstlag")),
                new LawDateBar.Break(
                    LocalDate.of(2025, 12, 1), "15 a § införd", List.of("15 a § införd"))));
    ExplanationPanel panel = new ExplanationPanel(texts);
    panel.explanationProperty().set(explanation());
    BorderPane root = new BorderPane(matrix);
    root.setTop(lawDate);
    root.setRight(panel);
    root.setBottom(new Legend(texts));
    scene = new Scene(root, 1160, 728);
    looks.dress(scene);
    Stages.show(stage, scene);
  }

  @Test
  void whatChangesOnADayIsToldByTheKeysOfTheSlider(FxRobot robot) {
    Slider slider = robot.lookup(".slider").queryAs(Slider.class);
    robot.interact(slider::requestFocus);
    robot.type(KeyCode.LEFT);
    assertThat(lawDate.dateProperty().get()).isEqualTo(LocalDate.of(2025, 12, 1));
    assertThat(slider.getAccessibleText()).endsWith("2025-12-01: 15 a § införd");
    assertThat(slider.getTooltip().isShowing()).isTrue();
    assertThat(slider.getTooltip().getText()).isEqualTo("2025-12-01\n15 a § införd");
    robot.interact(matrix::requestFocus);
    assertThat(slider.getTooltip().isShowing()).isFalse();
    robot.interact(() -> lawDate.dateProperty().set(TODAY));
    assertThat(slider.getAccessibleText()).endsWith(TODAY.toString());
  }

  @Test
  void arrowsHomeAndEndMoveTheCurrentCell(FxRobot robot) {
    robot.interact(matrix::requestFocus);
    robot.type(KeyCode.DOWN);
    assertThat(matrix.currentProperty().get()).isEqualTo(new Matrix.CellKey("1", "police"));
    robot.type(KeyCode.DOWN, KeyCode.RIGHT);
    assertThat(matrix.currentProperty().get()).isEqualTo(new Matrix.CellKey("2", "fk"));
    robot.type(KeyCode.HOME);
    assertThat(matrix.currentProperty().get()).isEqualTo(new Matrix.CellKey("2", "police"));
    robot.type(KeyCode.END, KeyCode.RIGHT);
    assertThat(matrix.currentProperty().get()).isEqualTo(new Matrix.CellKey("2", "fk"));
  }

  @Test
  void theKeyboardPassesFromOnePersonToTheNextAndSkipsWhatIsClosed(FxRobot robot) {
    robot.interact(() -> {
      matrix.requestFocus();
      matrix.currentProperty().set(new Matrix.CellKey("4", "police"));
    });
    robot.type(KeyCode.SUBTRACT);
    robot.interact(() -> matrix.currentProperty().set(new Matrix.CellKey("3", "police")));
    robot.type(KeyCode.DOWN);
    assertThat(matrix.currentProperty().get()).isEqualTo(new Matrix.CellKey("5", "police"));
  }

  @Test
  void enterOpensAndBeginsTheAssessmentOnB(FxRobot robot) {
    Set<Matrix.CellKey> opened = new HashSet<>();
    Set<Matrix.CellKey> assessed = new HashSet<>();
    Matrix.CellKey cell = new Matrix.CellKey("2", "police");
    robot.interact(() -> {
      matrix.setOnOpen(opened::add);
      matrix.setOnAssess(assessed::add);
      matrix.requestFocus();
      matrix.currentProperty().set(cell);
    });
    robot.type(KeyCode.ENTER, KeyCode.B);
    assertThat(opened).containsExactly(cell);
    assertThat(assessed).containsExactly(cell);
  }

  @Test
  void aCellReadsAsASentence(FxRobot robot) {
    Set<String> spoken = new HashSet<>();
    robot.interact(() -> {
      settle();
      for (Node cell : matrix.lookupAll(".rd-tile-frame")) {
        Object text = cell.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        if (text instanceof String sentence) {
          spoken.add(sentence);
        }
      }
    });
    assertThat(spoken)
        .contains(
            "Umgänge i kriminellt nätverk, Polismyndigheten, eget initiativ: Bedöm. Två bedömningar"
                + " saknas.",
            "Utbetalt försörjningsstöd, Försäkringskassan, B-2026-0231: Ej sekretess. Ingår i begäran.");
  }

  @Test
  void spaceTicksTheRowAndATickFollowsTheRow(FxRobot robot) {
    robot.interact(() -> {
      matrix.requestFocus();
      matrix.currentProperty().set(new Matrix.CellKey("3", "police"));
    });
    robot.type(KeyCode.SPACE, KeyCode.UP, KeyCode.SPACE);
    assertThat(matrix.ticked()).containsExactly("3", "2");
    robot.type(KeyCode.SPACE);
    assertThat(matrix.ticked()).containsExactly("3");
  }

  @Test
  void onlyWhatIsSeenHasNodesAndTheItemColumnStandsStill(FxRobot robot) {
    robot.interact(() -> {
      matrix.matrixProperty().set(large(500, 25));
      settle();
    });
    int tiles = visible(robot, ".rd-tile-frame");
    int rows = visible(robot, ".rd-matrix-item");
    assertThat(rows).isBetween(8, 24);
    assertThat(tiles).isBetween(rows * 5, rows * 10);
    double before = left(robot, ".rd-matrix-item");
    robot.interact(() -> {
      matrix.scrollBy(matrix.scrollWidth(), matrix.scrollHeight());
      settle();
    });
    assertThat(left(robot, ".rd-matrix-item")).isEqualTo(before);
    assertThat(matrix.visibleRows()).contains("499").doesNotContain("0");
    assertThat(matrix.visibleColumns()).contains("c24").doesNotContain("c0");
    assertThat(visible(robot, ".rd-sticky")).isEqualTo(1);
    assertThat(visible(robot, ".rd-tile-frame")).isLessThan((rows + 2) * 10);
  }

  @Test
  void theCurrentCellIsScrolledIntoView(FxRobot robot) {
    robot.interact(() -> {
      matrix.matrixProperty().set(large(500, 25));
      settle();
      matrix.requestFocus();
      matrix.currentProperty().set(new Matrix.CellKey("0", "c0"));
    });
    robot.type(KeyCode.END);
    robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
    robot.interact(this::settle);
    assertThat(matrix.currentProperty().get()).isEqualTo(new Matrix.CellKey("499", "c24"));
    assertThat(matrix.visibleRows()).contains("499");
    assertThat(matrix.visibleColumns()).contains("c24");
    assertThat(matrix.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)).isNotNull();
  }

  @Test
  void whatIsNotEvaluatedIsNotShownAsAnything(FxRobot robot) {
    Matrix some = sample();
    robot.interact(() -> {
      matrix.matrixProperty().set(new Matrix(some.columns(), some.groups(), Map.of()));
      settle();
    });
    assertThat(words(robot)).isEmpty();
  }

  @Test
  void aColumnIsAsWideAsItsEdgeIsDragged(FxRobot robot) {
    List<Map<String, Double>> kept = new ArrayList<>();
    robot.interact(() -> {
      matrix.setOnColumnWidths(kept::add);
      settle();
      double item = matrix.itemWidthShown();
      double second = matrix.columnWidthShown("fk");
      double width = matrix.columnWidthShown("police");
      Node edge = edge(0);
      mouse(edge, MouseEvent.MOUSE_PRESSED, 500, 1);
      mouse(edge, MouseEvent.MOUSE_DRAGGED, 540, 1);
      settle();
      assertThat(kept).as("not before it is let go").isEmpty();
      mouse(edge, MouseEvent.MOUSE_RELEASED, 540, 1);
      settle();
      assertThat(matrix.columnWidthShown("police")).isEqualTo(width + 40);
      assertThat(matrix.columnWidthShown("fk")).isEqualTo(second);
      assertThat(matrix.itemWidthShown()).isEqualTo(item);
      assertThat(kept).containsExactly(Map.of("police", width + 40));

      // Two clicks: as wide as the heading; two more: as there is room for.
      mouse(edge(0), MouseEvent.MOUSE_CLICKED, 540, 2);
      settle();
      double fitting = matrix.columnWidthShown("police");
      assertThat(fitting).isBetween(GridGeometry.COLUMN_MIN, width + 39);
      mouse(edge(0), MouseEvent.MOUSE_CLICKED, 540, 2);
      settle();
      assertThat(matrix.columnWidthShown("police")).isEqualTo(width);
      assertThat(kept.getLast()).isEmpty();
    });
  }

  @Test
  void aColumnIsSizedByTheKeyboard(FxRobot robot) {
    robot.interact(() -> {
      settle();
      matrix.requestFocus();
      matrix.currentProperty().set(new Matrix.CellKey("2", "fk"));
      double width = matrix.columnWidthShown("fk");
      key(KeyCode.LEFT, true);
      settle();
      assertThat(matrix.columnWidthShown("fk")).isEqualTo(width - 24);
      assertThat(matrix.currentProperty().get()).isEqualTo(new Matrix.CellKey("2", "fk"));
      key(KeyCode.RIGHT, true);
      key(KeyCode.RIGHT, true);
      settle();
      assertThat(matrix.columnWidthShown("fk")).isGreaterThan(width - 24);
      key(KeyCode.DIGIT0, false);
      settle();
      double fitting = matrix.columnWidthShown("fk");
      key(KeyCode.DIGIT0, false);
      settle();
      assertThat(matrix.columnWidthShown("fk")).isEqualTo(width).isNotEqualTo(fitting);
      assertThat(matrix.columnWidths()).isEmpty();
    });
  }

  private Node edge(int column) {
    return matrix.lookupAll(".rd-column-edge").stream()
        .filter(Node::isVisible)
        .sorted(java.util.Comparator.comparingDouble(Node::getLayoutX))
        .toList()
        .get(column);
  }

  private static void mouse(Node at, EventType<MouseEvent> type, double x, int clicks) {
    Event.fireEvent(
        at,
        new MouseEvent(
            type,
            x,
            20,
            x,
            20,
            MouseButton.PRIMARY,
            clicks,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private void key(KeyCode code, boolean shift) {
    Event.fireEvent(
        matrix, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false));
  }

  private void settle() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    scene.getRoot().layout();
  }

  private int visible(FxRobot robot, String selector) {
    int[] count = {0};
    robot.interact(
        () -> count[0] = (int) matrix.lookupAll(selector).stream().filter(Node::isVisible).count());
    return count[0];
  }

  private double left(FxRobot robot, String selector) {
    double[] x = {0};
    robot.interact(() ->
        x[0] =
            matrix.lookupAll(selector).stream()
                .filter(Node::isVisible)
                .mapToDouble(node -> node.localToScene(0, 0).getX())
                .max()
                .orElseThrow());
    return x[0];
  }

  private static Matrix large(int rows, int columns) {
    List<Matrix.Column> heads =
        IntStream.range(0, columns)
            .mapToObj(i -> new Matrix.Column("c" + i, "Myndighet " + i, "eget initiativ", false))
            .toList();
    List<Matrix.Row> items =
        IntStream.range(0, rows)
            .mapToObj(i -> new Matrix.Row(String.valueOf(i), "Uppgift " + i, "Journal", null))
            .toList();
    Map<Matrix.CellKey, Matrix.Cell> cells = new HashMap<>();
    List<Outcome> all = List.copyOf(EnumSet.allOf(Outcome.class));
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        cells.put(
            new Matrix.CellKey(String.valueOf(row), "c" + column),
            new Matrix.Cell(all.get((row + column) % all.size()), ""));
      }
    }
    return new Matrix(heads, List.of(new Matrix.Group("g", "Grupp", "", null, items)), cells);
  }

  @Test
  void newAnswersKeepTheCurrentCell(FxRobot robot) {
    Matrix.CellKey cell = new Matrix.CellKey("2", "police");
    Matrix changed = sample();
    Map<Matrix.CellKey, Matrix.Cell> cells = new HashMap<>(changed.cells());
    cells.put(cell, new Matrix.Cell(Outcome.MAY, ""));
    robot.interact(() -> {
      matrix.currentProperty().set(cell);
      matrix.matrixProperty().set(new Matrix(changed.columns(), changed.groups(), cells));
    });
    assertThat(matrix.currentProperty().get()).isEqualTo(cell);
    assertThat(words(robot)).contains("FÅR LÄMNAS");
  }

  @Test
  void anotherDayThanTodayIsSaid(FxRobot robot) {
    assertThat(lawDate.showsOtherDay()).isFalse();
    robot.interact(() -> lawDate.dateProperty().set(LocalDate.of(2025, 3, 31)));
    assertThat(lawDate.showsOtherDay()).isTrue();
    Set<Node> labels = lawDate.lookupAll(".rd-field-label");
    assertThat(labels)
        .anyMatch(node ->
            node instanceof javafx.scene.control.Label label
                && label.getText().equals("Visar rättsläget 2025-03-31"));
    robot.interact(() -> Pictures.take(scene, "matrix-other-day"));
  }

  @Test
  void theSliderGoesBetweenChangesOfTheLaw(FxRobot robot) {
    robot.interact(() -> lawDate.lookup(".slider").requestFocus());
    robot.type(KeyCode.LEFT);
    assertThat(lawDate.dateProperty().get()).isEqualTo(LocalDate.of(2025, 12, 1));
    robot.type(KeyCode.LEFT);
    assertThat(lawDate.dateProperty().get()).isEqualTo(LocalDate.of(2025, 7, 1));
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(lawDate.dateProperty().get()).isEqualTo(TODAY);
  }

  @Test
  void looksRightInBothPalettes(FxRobot robot) {
    robot.interact(() -> {
      matrix.currentProperty().set(new Matrix.CellKey("2", "police"));
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      Pictures.take(scene, "matrix-light");
      looks.paletteProperty().set(Palette.DARK);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      Pictures.take(scene, "matrix-dark");
      looks.paletteProperty().set(Palette.LIGHT);
    });
    assertThat(words(robot))
        .contains("SKA LÄMNAS", "FÅR LÄMNAS", "BEDÖM", "UTRED", "FÅR EJ", "EJ SEKRETESS");
  }

  private Set<String> words(FxRobot robot) {
    Set<String> words = new HashSet<>();
    robot.interact(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      for (Node node : matrix.lookupAll(".rd-tile-word")) {
        if (node instanceof javafx.scene.text.Text word && node.getParent().isVisible()) {
          words.add(word.getText());
        }
      }
    });
    return words;
  }

  private static Matrix sample() {
    List<Matrix.Column> columns =
        List.of(
            new Matrix.Column("police", "Polismyndigheten", "eget initiativ", false),
            new Matrix.Column("fk", "Försäkringskassan", "B-2026-0231", true));
    List<Matrix.Group> groups =
        List.of(
            new Matrix.Group(
                "p1",
                "Elias Sandberg",
                "20041212-2392 · 21 år",
                null,
                List.of(
                    new Matrix.Row(
                        "1", "Utbetalt försörjningsstöd", "Beslut 2026-02-10 · 26:1", null),
                    new Matrix.Row(
                        "2", "Umgänge i kriminellt nätverk", "Journal 2026-02-03 · 26:1", null),
                    new Matrix.Row(
                        "3",
                        "Vistelse på HVB, mars–juni",
                        "Beslut 2025-02-27 · 26:1",
                        "Lämnad till Försäkringskassan 2025-09-14"))),
            new Matrix.Group(
                "p2",
                "Sara Sandberg",
                "mor",
                new Matrix.Mark(true, "Skyddad folkbokföring"),
                List.of(
                    new Matrix.Row("4", "Bostadsadress", "Journal 2026-02-03 · 26:1, 21:3", null))),
            new Matrix.Group(
                "p3",
                "Utan personuppgift",
                "",
                null,
                List.of(
                    new Matrix.Row(
                        "5", "Mottagningens öppettider", "Journal 2026-02-03 · –", null))));
    Map<Matrix.CellKey, Matrix.Cell> cells = new HashMap<>();
    Outcome[] outcomes = Outcome.values();
    for (int row = 1; row <= 5; row++) {
      cells.put(
          new Matrix.CellKey(String.valueOf(row), "police"),
          new Matrix.Cell(outcomes[row % 6], ""));
      cells.put(
          new Matrix.CellKey(String.valueOf(row), "fk"),
          new Matrix.Cell(outcomes[(row + 4) % 6], ""));
    }
    cells.put(
        new Matrix.CellKey("2", "police"),
        new Matrix.Cell(Outcome.ASSESS, "Två bedömningar saknas."));
    cells.put(new Matrix.CellKey("1", "police"), new Matrix.Cell(Outcome.MAY, ""));
    return new Matrix(
        columns,
        groups,
        cells,
        Set.of(new Matrix.CellKey("1", "fk"), new Matrix.CellKey("2", "fk")));
  }

  private static Explanation explanation() {
    return new Explanation(
        "Umgänge i kriminellt nätverk",
        "Elias Sandberg → Polismyndigheten, eget initiativ",
        Outcome.ASSESS,
        "Två bedömningar saknas.",
        "Det avgör du, inte programmet.",
        List.of(
            new Explanation.Provision(
                "10 kap. 15 a § OSL",
                "SFS 2025:934 · i kraft 2025-12-01 · bryter 26 kap. 1 § OSL",
                List.of(
                    new Explanation.Condition(
                        "Mottagaren är en myndighet", Explanation.State.MET, null),
                    new Explanation.Condition(
                        "Behövs uppgiften för syftet?",
                        Explanation.State.OPEN,
                        null,
                        new Explanation.Question("needed", "Behövs den?", false)),
                    new Explanation.Condition(
                        "Är brottets straffvärde känt?", Explanation.State.UNKNOWN, null),
                    new Explanation.Condition(
                        "Har inte fyllt 21 år", Explanation.State.FAILED, null)))),
        List.of(new Explanation.Other("10 kap. 27 § OSL", "Gäller inte mot 26 kap. 1–6 §§.")),
        List.of(new Explanation.Change(Outcome.MUST_NOT, "med lagläge före 2025-12-01")),
        List.of(new Explanation.Change(Outcome.MAY, "Behövs uppgiften för syftet? → Ja")),
        List.of(
            new Explanation.Since(Outcome.MUST_NOT, "före 2025-12-01", false),
            new Explanation.Since(Outcome.ASSESS, "från 2025-12-01", true)),
        "Lagläge 2026-03-16. Regelpaket 2026.04-1, rättsläge till och med 2026-04-27.",
        true,
        true);
  }
}
