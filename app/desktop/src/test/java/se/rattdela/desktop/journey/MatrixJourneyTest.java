package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.audit.AuditEvent;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.request.Channel;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.matrix.MatrixFilter;
import se.rattdela.desktop.matrix.MatrixGrouping;
import se.rattdela.desktop.matrix.SharingMatrix;
import se.rattdela.desktop.session.Route;

/** The matrix in a case, from a look at it to a request and its answers. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by the extension
class MatrixJourneyTest {
  @TempDir Path folder;
  private Stage stage;
  private Window window;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @BeforeEach
  void setUp(FxRobot robot) {
    window = new Window(robot, stage, folder);
    window.signIn(SmallOffice.KARIN);
    openTheCase();
  }

  @AfterEach
  void tearDown() {
    window.close();
  }

  private void openTheCase() {
    window.press("#cases");
    window.openFirstRow();
  }

  @Test
  void itIsFilteredGroupedCopiedAndPrinted(FxRobot robot) throws IOException {
    assertThat(rows()).hasSize(6);
    assertThat(matrix().columns()).hasSize(6);
    window.choose("#matrixFilter", MatrixFilter.ASSESS);
    List<String> someToAssess = rows();
    window.read(() -> {
      ComboBox<?> recipient = window.find(ComboBox.class, "#matrixRecipient");
      recipient.getSelectionModel().select(1);
      return true;
    });
    assertThat(rows()).isNotEmpty().hasSizeLessThanOrEqualTo(someToAssess.size());
    String column = matrix().columns().getFirst().id();
    for (String row : rows()) {
      assertThat(matrix().cell(new Matrix.CellKey(row, column)).orElseThrow().outcome())
          .isEqualTo(Outcome.ASSESS);
    }
    window.choose("#matrixFilter", MatrixFilter.ALL);
    window.choose("#matrixGrouping", MatrixGrouping.CATEGORY);
    assertThat(matrix().groups())
        .extracting(Matrix.Group::name)
        .contains("Ekonomi, hushåll, boende");
    window.picture("matris-per-slag");
    window.choose("#matrixGrouping", MatrixGrouping.PERSON);

    window.press("#matrixCopy");
    String copied = window.read(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).contains("Arbete med lön").doesNotContain("Sara", "Linus", "20041212");
    window.press("#matrixSave");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .anyMatch(name -> name.startsWith("delningsmatris") && name.endsWith(".pdf"));
    }
    var open = (Route.OpenCase) java.util.Objects.requireNonNull(window.present());
    assertThat(window.office().audit().ofCase(window.desk().actor(), open.id()))
        .extracting(AuditEvent::operation)
        .as("what leaves the window leaves a trace")
        .containsOnlyOnce(Operation.MATRIX_COPIED, Operation.MATRIX_SAVED);
  }

  @Test
  void fromACellThatForbidsItIsOneClickToWhatHindered(FxRobot robot) {
    new SealedRequest(window.office()).complete("");
    openTheCase();
    Matrix.CellKey forbidden =
        matrix().cells().entrySet().stream()
            .filter(cell -> cell.getValue().outcome() == Outcome.MUST_NOT)
            .map(java.util.Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> table().currentProperty().set(forbidden));
    window.press("#unmet-need");
    var need = (Route.UnmetNeed) java.util.Objects.requireNonNull(window.present());
    assertThat(need.items()).extracting(item -> String.valueOf(item.value())).hasSize(1);
    assertThat(need.recipient()).isEqualTo("FORSAKRINGSKASSAN");
    assertThat(window.words()).contains("Det kunde inte delas");
  }

  @Test
  void itIsSeenAsTheUserLeftItAlsoInAnotherWindow(FxRobot robot) {
    assertThat(table().itemWidthProperty().get()).isZero();
    window.choose("#matrixGrouping", MatrixGrouping.DOCUMENT);
    window.choose("#matrixFilter", MatrixFilter.INVESTIGATE);
    assertThat(window.words())
        .as("that some are filtered away is said where they are counted")
        .anyMatch(word -> word.endsWith(" av 6 visas") || word.equals("6 uppgifter"));
    robot.interact(() -> table().requestFocus());
    robot.type(KeyCode.DOWN);
    robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
    double width = table().itemWidthProperty().get();
    assertThat(width).isPositive();
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT)
        .type(KeyCode.RIGHT)
        .release(KeyCode.SHIFT, KeyCode.CONTROL);
    Map<String, Double> columns = Map.copyOf(table().columnWidths());
    assertThat(columns).hasSize(1);
    window.close();

    window = new Window(robot, stage, folder);
    window.signIn(SmallOffice.KARIN);
    openTheCase();
    assertThat(window.find(ComboBox.class, "#matrixGrouping").getValue())
        .isEqualTo(MatrixGrouping.DOCUMENT);
    assertThat(window.find(ComboBox.class, "#matrixFilter").getValue())
        .isEqualTo(MatrixFilter.INVESTIGATE);
    assertThat(table().itemWidthProperty().get()).isEqualTo(width);
    assertThat(table().columnWidths()).isEqualTo(columns);
  }

  @Test
  void anotherDayShowsWhatDiffersAndTheHeatWhereToBegin(FxRobot robot) {
    robot.interact(() -> table().requestFocus());
    robot.type(KeyCode.DOWN);
    assertThat(window.words()).contains("Sedan när?");
    window.read(() -> {
      window
          .find(javafx.scene.control.DatePicker.class, ".date-picker")
          .setValue(java.time.LocalDate.of(2024, 6, 1));
      return true;
    });
    assertThat(matrix().cells().values()).anyMatch(Matrix.Cell::differs);
    window.picture("matris-annan-dag");
    window.read(() -> {
      window
          .find(javafx.scene.control.DatePicker.class, ".date-picker")
          .setValue(SmallOffice.TODAY);
      return true;
    });
    assertThat(matrix().cells().values()).noneMatch(Matrix.Cell::differs);
    window.read(() -> {
      window.find(ToggleButton.class, "#matrixHeat").setSelected(true);
      return true;
    });
    assertThat(matrix().cells().values()).anyMatch(cell -> cell.heat() > 0);
    assertThat(robot.lookup("Bedömningar som kan avgöra mest").tryQuery()).isPresent();
    window.picture("matris-avgor");
  }

  @Test
  void tickedRowsBecomeARequestWhoseJudgementIsAnsweredBesideTheMatrix(FxRobot robot) {
    robot.interact(() -> table().requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
    assertThat(window.words()).contains("2 uppgifter markerade");
    window.picture("matris-markerade");
    window.press("#requestTicked");
    assertThat(ticks()).isEqualTo(2);
    register();
    openTheCase();

    assertThat(matrix().requested()).hasSize(2);
    Matrix.CellKey open =
        matrix().requested().stream()
            .filter(key ->
                matrix().cell(key).orElseThrow().outcome() == Outcome.ASSESS
                    || matrix().cell(key).orElseThrow().outcome() == Outcome.INVESTIGATE)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> table().currentProperty().set(open));
    window.picture("matris-begard");
    Matrix before = matrix();
    assertThat(window.exists(".rd-judge")).isTrue();
    window.press(".rd-judge");
    for (String support :
        List.of("Räknas", "Räknas inte", "Vanliga misstag", "Visa i regelverket")) {
      assertThat(robot.from(popOver(robot)).lookup(support).tryQuery())
          .as("the same support as in the guided assessment")
          .isPresent();
    }
    new PopUps(robot, window).picture("matris-bedom-har");
    RadioButton no = robot.lookup("#judge-false").queryAs(RadioButton.class);
    Button save = robot.lookup("#judgeSave").queryAs(Button.class);
    assertThat(no.isSelected()).isFalse();
    assertThat(save.isDisabled()).isTrue();
    robot.interact(() -> {
      no.setSelected(true);
      robot.lookup("#judgeReason").queryAs(TextArea.class).setText("Uppgiften behövs inte.");
      save.fire();
    });
    assertThat(matrix()).isNotEqualTo(before);
    assertThat(matrix().cell(open).orElseThrow().remark())
        .isNotEqualTo(before.cell(open).orElseThrow().remark());
    window.picture("matris-besvarad");

    Matrix.CellKey other =
        matrix().requested().stream().filter(key -> !key.equals(open)).findFirst().orElseThrow();
    robot.interact(() -> table().currentProperty().set(other));
    window.idle();
    scrollTo("Vad leder svaren till?");
    window.picture("matris-vad-leder-svaren-till");
    window.press(".rd-judge");
    robot.interact(() -> {
      robot.lookup("#judgeEarlier").queryButton().fire();
      robot.lookup("Utgå från skälen").queryButton().fire();
    });
    assertThat(robot.lookup("#judgeReason").queryAs(TextArea.class).getText())
        .isEqualTo("Uppgiften behövs inte.");
    assertThat(robot.lookup("#judgeConfirm").queryAs(CheckBox.class).isVisible())
        .as("it is taken over knowingly")
        .isTrue();
    new PopUps(robot, window).picture("matris-tidigare-skal");
    robot.interact(
        () -> robot.lookup("#judgeReason").queryAs(TextArea.class).setText("Ett eget skäl."));
    assertThat(robot.lookup("#judgeConfirm").queryAs(CheckBox.class).isVisible()).isFalse();
  }

  @Test
  void anAssessmentThatIsBegunAtACellIsAboutItsItem(FxRobot robot) {
    Matrix.CellKey cell =
        matrix().cells().keySet().stream()
            .filter(key -> matrix().cell(key).orElseThrow().outcome() == Outcome.ASSESS)
            .filter(key -> key.column().startsWith("POLISMYNDIGHETEN"))
            .filter(key -> !key.row().equals(rows().getFirst()))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> {
      table().currentProperty().set(cell);
      table().requestFocus();
    });
    window.idle();
    robot.type(KeyCode.B);
    window.await("#recipient");
    assertThat(ticks()).as("the item of the cell").isEqualTo(1);
    assertThat(window.read(() -> window.find(CheckBox.class, "#tick-" + cell.row()).isSelected()))
        .isTrue();
    assertThat(window.read(() -> window.find(ComboBox.class, "#purpose").getValue()))
        .isEqualTo("PREVENT_CRIME");

    window.press("#cases");
    window.openFirstRow();
    robot.interact(() -> table().requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
    window.press("#requestTicked");
    register();
    openTheCase();
    Matrix.CellKey second =
        matrix().requested().stream()
            .max(java.util.Comparator.comparing(Matrix.CellKey::row))
            .orElseThrow();
    String title = title(second.row());
    robot.interact(() -> {
      table().currentProperty().set(second);
      table().requestFocus();
    });
    window.idle();
    robot.type(KeyCode.B);
    window.await("#steps");
    window.idle();
    assertThat(
            window.read(() ->
                String.valueOf(
                    window
                        .find(javafx.scene.control.ListView.class, "#steps")
                        .getSelectionModel()
                        .getSelectedItem())))
        .contains("title=" + title);
    // Another item of the case is no part of it, and that is said.
    openTheCase();
    Matrix.CellKey outside =
        matrix().cells().keySet().stream()
            .filter(key -> key.column().equals(second.column()))
            .filter(key -> !matrix().requested().contains(key))
            .filter(key -> matrix().cell(key).orElseThrow().outcome() == Outcome.ASSESS)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> {
      table().currentProperty().set(outside);
      table().requestFocus();
    });
    window.idle();
    robot.type(KeyCode.B);
    window.await("#steps");
    assertThat(window.words()).anyMatch(word -> word.startsWith("Uppgiften är inte med i den här"));
  }

  private String title(String row) {
    return matrix().groups().stream()
        .flatMap(group -> group.rows().stream())
        .filter(each -> each.id().equals(row))
        .findFirst()
        .orElseThrow()
        .title();
  }

  /** Scrolls the explanation so that a heading stands at its top. */
  private void scrollTo(String heading) {
    window.interact(() -> {
      Node node =
          window.scene().getRoot().lookupAll(".label").stream()
              .filter(each -> heading.equals(((Label) each).getText()))
              .findFirst()
              .orElseThrow();
      Node within = node;
      while (!(within instanceof ScrollPane)) {
        within = within.getParent();
      }
      ScrollPane pane = (ScrollPane) within;
      double room =
          pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
      pane.setVvalue(node.getBoundsInParent().getMinY() / room);
    });
  }

  /** What stands in the pop-over with the judgement. */
  private static Node popOver(FxRobot robot) {
    return robot.lookup("#judgeReason").query().getScene().getRoot();
  }

  private void register() {
    window.choose("#recipient", "POLISMYNDIGHETEN");
    window.choose("#purpose", "PREVENT_CRIME");
    window.write("#unit", "Underrättelseenheten");
    window.write("#officer", "Johan Ek");
    window.write("#reference", "P 2026/118802");
    window.choose("#channel", Channel.SECURE_MESSAGE);
    window.press("#callBack");
    window.write("#asked", "Uppgifter om arbete och umgänge.");
    window.write("#purposeText", "Förebygga brott i området.");
    window.read(() -> {
      window.find(ComboBox.class, "#basis").getEditor().setText("10 kap. 15 a § OSL");
      return true;
    });
    window.press("#register");
  }

  private long ticks() {
    return window.read(() ->
        window.scene().getRoot().lookupAll(".check-box").stream()
            .map(CheckBox.class::cast)
            .filter(CheckBox::isSelected)
            .count());
  }

  private SharingMatrix table() {
    return (SharingMatrix) window.find(Node.class, ".rd-matrix");
  }

  private Matrix matrix() {
    return window.read(() -> table().matrixProperty().get());
  }

  private List<String> rows() {
    return matrix().groups().stream()
        .flatMap(group -> group.rows().stream())
        .map(Matrix.Row::id)
        .toList();
  }
}
