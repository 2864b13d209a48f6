package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
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
import se.rattdela.desktop.common.Command;
import se.rattdela.desktop.common.Pictures;
import se.rattdela.desktop.session.Remembered;

/** The frame: keys, commands, help, language, looks and the lock. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start and setUp
class ShellJourneyTest {
  @TempDir private Path folder;
  private Stage stage;
  private Window window;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @BeforeEach
  void setUp(FxRobot robot) {
    window = new Window(robot, stage, folder);
    window.signInToDay(SmallOffice.KARIN);
  }

  @AfterEach
  void tearDown() {
    window.close();
  }

  @Test
  void everythingIsReachedByWritingIt(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.interact(() -> field().setText("regel"));
    assertThat(offered(robot))
        .extracting(Command::title)
        .startsWith("Sök ärende: regel (loggas)", "Gå till Regelverk");
    robot.interact(() -> Pictures.take(robot.lookup("#commands").query(), "kommandon"));
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(chosen("#rulebook")).isTrue();

    // The office is not to be had on the window's thread, but where its work is done.
    robot.interact(
        () -> assertThatThrownBy(() -> window.desk().office()).isInstanceOf(AssertionError.class));

    // Enter alone searches for the case, as it always did.
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.interact(() -> field().setText("Sandberg"));
    robot.type(KeyCode.ENTER);
    assertThat(window.words()).contains("Elias Sandberg");
  }

  @Test
  void theHelpStandsBesideTheWork(FxRobot robot) {
    robot.type(KeyCode.F1);
    assertThat(helpWords(robot)).contains("F1", "Ctrl K", "Alt 1–9", "Skift F6");
    robot.interact(() -> Pictures.take(robot.lookup("#help-search").query().getScene(), "hjalp"));
    robot.interact(
        () -> robot.lookup("#help-search").queryAs(TextField.class).setText("intresseavvägning"));
    assertThat(helpWords(robot)).contains("Intresseavvägning");
    robot.interact(
        () -> Pictures.take(robot.lookup("#help-search").query().getScene(), "hjalp-sokt"));
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#help-search").tryQuery()).isEmpty();
    assertThat(window.words()).contains("Min dag");
  }

  @Test
  void theKeyboardGoesRoundTheParts(FxRobot robot) {
    robot.interact(() -> window.find(Node.class, "#day").requestFocus());
    List<String> seen = new java.util.ArrayList<>();
    for (int i = 0; i < 4; i++) {
      robot.type(KeyCode.F6);
      seen.add(focus());
    }
    assertThat(seen).contains("rd-top").contains("rd-rail").contains("page");
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    assertThat(focus()).isNotEqualTo(seen.getLast());
  }

  @Test
  void theWindowLocksItselfAndLosesNothing(FxRobot robot) {
    window.press("#cases");
    window.openFirstRow();
    window.press("#newRequest");
    window.write("#asked", "Uppgift om arbete.");
    robot.interact(() -> window.find(TextInputControl.class, "#asked").requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
    assertThat(window.read(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("Uppgift om arbete.");
    window.idle(Duration.ofMinutes(14));
    assertThat(window.words()).contains("Låses om 1 min");
    window.idle(Duration.ofMinutes(1));
    assertThat(window.words())
        .contains("Låst. Skriv ditt lösenord.", "Karin Lindqvist")
        .noneMatch(text -> text.contains("Elias"));
    assertThat(window.exists("#asked")).isFalse();
    assertThat(window.read(() -> Clipboard.getSystemClipboard().hasString())).isFalse();
    window.picture("last");

    window.write("#password", "fel lösenord");
    window.press("#unlock");
    assertThat(window.exists("#asked")).isFalse();
    window.write("#password", SmallOffice.PASSWORD);
    window.press("#unlock");
    assertThat(window.read(() -> window.find(TextInputControl.class, "#asked").getText()))
        .isEqualTo("Uppgift om arbete.");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(window.words()).contains("Låst. Skriv ditt lösenord.");
  }

  @Test
  void languageAndLookFollowTheUser() throws IOException {
    window.press("#cases");
    window.menu("#user", "English");
    assertThat(window.words()).contains("My cases", "Database connected");
    assertThat(chosen("#cases")).isTrue();
    window.press("#day");
    assertThat(window.words()).anyMatch(text -> text.startsWith("16 March 2026"));
    window.picture("min-dag-en");
    window.menu("#user", "Dark");
    window.menu("#user", "Switch user");
    window.signInToDay(SmallOffice.ANNA);
    window.menu("#user", "Svenska");
    window.menu("#user", "Ljust utseende");
    window.menu("#user", "Byt användare");
    window.signInToDay(SmallOffice.KARIN);
    assertThat(window.words()).contains("My day");
    window.close();
    String kept = Files.readString(folder.resolve("office").resolve("window.properties"));
    assertThat(kept)
        .contains("language=ENGLISH")
        .contains("look=DARK")
        .contains("width=")
        .doesNotContain("arin");
  }

  @Test
  void whatCanBeUndoneSurvivesAnotherLanguageAndEndsWithTheSession() {
    Remembered remembered = window.desk().remembered();
    window.menu("#user", "English");
    assertThat(window.desk().remembered()).isSameAs(remembered);
    window.menu("#user", "Switch user");
    window.signInToDay(SmallOffice.KARIN);
    assertThat(window.desk().remembered()).isNotSameAs(remembered);
  }

  private TextField field() {
    return window.find(TextField.class, "#search");
  }

  @SuppressWarnings("unchecked")
  private static List<Command> offered(FxRobot robot) {
    return List.copyOf(robot.lookup("#commands").queryAs(ListView.class).getItems());
  }

  private static List<String> helpWords(FxRobot robot) {
    return robot.lookup("#help-search").query().getScene().getRoot().lookupAll(".label").stream()
        .map(node -> node instanceof Label label ? label.getText() : "")
        .toList();
  }

  private boolean chosen(String place) {
    return window.read(() -> window.find(ToggleButton.class, place).isSelected());
  }

  /** Which part of the window has the keyboard. */
  private String focus() {
    return window.read(() -> {
      for (Node each = window.scene().getFocusOwner(); each != null; each = each.getParent()) {
        for (String part : List.of("rd-top", "rd-rail")) {
          if (each.getStyleClass().contains(part)) {
            return part;
          }
        }
      }
      return "page";
    });
  }
}
