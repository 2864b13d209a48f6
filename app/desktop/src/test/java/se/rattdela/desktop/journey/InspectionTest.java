package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.converter.DefaultStringConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.desktop.common.RawCodes;
import se.rattdela.desktop.common.Stages;
import se.rattdela.desktop.shell.Looks;
import se.rattdela.ui.Palette;
import se.rattdela.ui.UiCatalogue;

/**
 * The walk's inspection finds each kind of fault where there is one, and none where all is well.
 */
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 1, unit = TimeUnit.MINUTES)
@SuppressWarnings("NullAway.Init") // filled by start
class InspectionTest {
  private static final double WIDTH = 300;
  private static final double HEIGHT = 200;

  private Stage stage;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @Test
  void aWholePageHasNoFault(FxRobot robot) {
    Label told = new Label("Ett ord som inte får plats men som sägs i en ruta bredvid");
    told.setMaxWidth(60);
    told.setTooltip(new Tooltip(told.getText()));
    TextField field = new TextField();
    Label name = new Label("Namn");
    name.setLabelFor(field);
    VBox page = new VBox(8, name, field, new Button("Spara"), told);
    assertThat(
            found(
                robot,
                page,
                all ->
                    all.names().clipping().keys(Set.of("save.key")).focusOrder().colours(light())))
        .isEmpty();
  }

  @Test
  void aControlWithoutAName(FxRobot robot) {
    assertThat(found(robot, new TextField(), Inspection::names))
        .singleElement()
        .asString()
        .startsWith("no accessible name: TextField");
  }

  @Test
  void aWordThatIsCut(FxRobot robot) {
    Label cut = new Label("Ett ord som inte får plats");
    cut.setMaxWidth(60);
    assertThat(found(robot, cut, Inspection::clipping))
        .singleElement()
        .asString()
        .startsWith("cut “Ett ord som inte får plats” to “");
  }

  @Test
  void aWordThatGoesOnInTheNextLine(FxRobot robot) {
    Label narrow = new Label("Säkerhetspolisen får uppgiften");
    narrow.setWrapText(true);
    narrow.setMaxWidth(60);
    Label wide = new Label("Säkerhetspolisen får uppgiften");
    wide.setWrapText(true);
    wide.setMaxWidth(160);
    assertThat(found(robot, new VBox(narrow, wide), Inspection::clipping))
        .singleElement()
        .asString()
        .startsWith("broken “")
        .contains("|");
  }

  @Test
  void theKeyOfATextInsteadOfTheText(FxRobot robot) {
    Button spoken = new Button("Spara");
    spoken.setAccessibleText("save.key");
    assertThat(
            found(
                robot,
                new VBox(new Label("save.key"), new Label("Hej {0}"), spoken),
                all -> all.keys(Set.of("save.key"))))
        .filteredOn(fault -> !fault.contains("LabeledText"))
        .hasSize(3)
        .allMatch(fault -> fault.startsWith("unresolved “"));
  }

  @Test
  void aCodeInsteadOfAWord(FxRobot robot) {
    ComboBox<String> choice = new ComboBox<>();
    choice.getItems().add("RISK_OF_CRIME");
    choice.setConverter(new DefaultStringConverter());
    Label pointedAt = new Label("Brott");
    pointedAt.setTooltip(new Tooltip("OSL-10-15a-1"));
    assertThat(
            found(
                robot,
                new VBox(
                    new Label("ITEM_CRIME"), new TextField("consent.on-file"), choice, pointedAt),
                all -> all.codes(new RawCodes(Set.of("consent.on-file")))))
        .extracting(fault -> fault.substring(0, fault.indexOf('”') + 1))
        .containsOnly(
            "code “ITEM_CRIME”",
            "code “consent.on-file”",
            "code “RISK_OF_CRIME”",
            "code “OSL-10-15a”");
  }

  @Test
  void aColourThatIsNotOfThePalette(FxRobot robot) {
    Pane odd = new Pane();
    odd.setStyle("-fx-background-color: #123456; -fx-border-color: #654321;");
    Label pale = new Label("Blek");
    pale.setStyle("-fx-text-fill: -rd-line;");
    assertThat(found(robot, new VBox(odd, pale), all -> all.colours(light())))
        .hasSize(3)
        .anyMatch(fault -> fault.startsWith("background #123456ff is not of the palette"))
        .anyMatch(fault -> fault.startsWith("border #654321ff is not of the palette"))
        .anyMatch(fault -> fault.startsWith("contrast 1."));
  }

  @Test
  void whatLiesOutsideTheWindow(FxRobot robot) {
    Label word = new Label("Utanför");
    TextField field = new TextField();
    field.setAccessibleText("Också utanför");
    Pane page = new Pane();
    robot.interact(() -> page.getChildren().addAll(word, field));
    word.relocate(WIDTH + 20, 0);
    field.relocate(0, HEIGHT + 20);
    assertThat(found(robot, page, Inspection::reachable))
        .hasSize(2)
        .anyMatch(fault -> fault.startsWith("past the edge “Utanför”"))
        .anyMatch(fault -> fault.startsWith("past the edge “Också utanför”"));
    ScrollPane scroll = new ScrollPane();
    robot.interact(() -> scroll.setContent(new Pane(field)));
    field.relocate(0, 2 * HEIGHT);
    assertThat(found(robot, scroll, Inspection::reachable)).isEmpty();
  }

  @Test
  void aControlThatTabDoesNotComeTo(FxRobot robot) {
    Button first = new Button("Första");
    Button trapped = new Button("Instängd");
    HBox page = new HBox(first, trapped);
    // Tab is caught by the first, as by a text area.
    first
        .focusedProperty()
        .addListener((observable, before, now) -> {
          if (!now) {
            first.requestFocus();
          }
        });
    assertThat(found(robot, page, Inspection::focusOrder))
        .anyMatch(fault -> fault.startsWith("Tab does not come to: Button"));
  }

  @Test
  void aWayThatIsNotTheOneThatIsRead(FxRobot robot) {
    Button lower = new Button("Nere");
    Button upper = new Button("Uppe");
    Button right = new Button("Till höger");
    Pane page = new Pane();
    robot.interact(() -> page.getChildren().addAll(lower, upper, right));
    lower.relocate(0, 60);
    upper.relocate(0, 0);
    right.relocate(150, 0);
    assertThat(found(robot, page, Inspection::focusOrder))
        .singleElement()
        .asString()
        .startsWith("Tab goes up from “Nere”");
    VBox column = new VBox();
    robot.interact(() -> {
      upper.toBack();
      column.getChildren().add(page);
    });
    assertThat(found(robot, column, Inspection::focusOrder))
        .as("up into a column further to the right is how a page is read")
        .isEmpty();
    robot.interact(() -> {
      right.relocate(0, 60);
      lower.relocate(150, 60);
    });
    assertThat(found(robot, column, Inspection::focusOrder))
        .singleElement()
        .asString()
        .startsWith("Tab goes left from “Nere”");
  }

  @Test
  void aControlThatCatchesTab(FxRobot robot) {
    Button greedy = new Button("Behåller");
    greedy.addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    assertThat(found(robot, new VBox(greedy, new Button("Spara")), Inspection::focusOrder))
        .anyMatch(fault -> fault.startsWith("Tab is caught by: Button"));
  }

  @Test
  void aFieldOfSeveralLinesLetsTabThrough(FxRobot robot) {
    assertThat(
            found(
                robot,
                new VBox(new Button("Före"), named(new TextArea()), new Button("Spara")),
                Inspection::focusOrder))
        .isEmpty();
  }

  private static TextArea named(TextArea area) {
    area.setAccessibleText("Skäl");
    return area;
  }

  private static Set<javafx.scene.paint.Color> light() {
    return Walker.colours(Palette.LIGHT);
  }

  private Set<String> found(FxRobot robot, Node page, Function<Inspection, Inspection> look) {
    AtomicReference<Set<String>> found = new AtomicReference<>(Set.of());
    robot.interact(() -> {
      VBox root = new VBox(page);
      Scene scene = new Scene(root, WIDTH, HEIGHT);
      new Looks(new UiCatalogue()).dress(scene);
      Stages.show(stage, scene);
      root.setMinSize(WIDTH, HEIGHT);
      root.setMaxSize(WIDTH, HEIGHT);
      found.set(look.apply(new Inspection(scene)).faults());
    });
    return Objects.requireNonNull(found.get());
  }
}
