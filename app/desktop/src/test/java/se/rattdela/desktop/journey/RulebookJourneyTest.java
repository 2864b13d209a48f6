package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TreeView;
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

/** The jurist at the rules: finds, reads, compares and tries a provision. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start and setUp
class RulebookJourneyTest {
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
  }

  @AfterEach
  void tearDown() {
    window.close();
  }

  /** Browse: by word, by authority, through the versions, two of them side by side. */
  @Test
  void aProvisionIsFoundReadAndCompared(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    window.press("#rulebook");
    assertThat(window.text("#citation")).isEqualTo("6 kap. 5 § OSL");
    window.picture("regelverk-forsta");

    window.choose("#recipient", "TULLVERKET");
    assertThat(window.words()).anyMatch(word -> word.matches("\\d+ av \\d+"));
    window.write("#ruleSearch", "18 a");
    assertThat(window.text("#count")).startsWith("1 av ");
    robot.interact(() -> {
      TreeView<?> tree = window.find(TreeView.class, "#tree");
      tree.requestFocus();
      tree.getSelectionModel().selectFirst();
    });
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    assertThat(window.text("#citation")).isEqualTo("10 kap. 18 a § OSL");
    assertThat(window.words())
        .contains("Gäller", "+ Tullverket", "− Särskilda", "+ Konkreta", "Lagtext kontrollerad")
        .contains("Ordalydelse ej återvunnen");
    window.picture("regelverk-18a");

    robot.interact(() -> window.find(RadioButton.class, "#wording-2013-01-01").fire());
    assertThat(window.words()).contains("Du läser lydelsen från 2013-01-01");
    robot.interact(() -> {
      ComboBox<?> other = window.find(ComboBox.class, "#compareWith");
      other.getSelectionModel().selectLast();
    });
    assertThat(window.words()).contains("2013-01-01 → 2025-04-01", "+ Säkerhetspolisen");

    window.write("#ruleSearch", "zebra");
    assertThat(window.words()).contains("Ingen bestämmelse passar");
    window.picture("regelverk-inget");
    window.press("#clear");
    assertThat(window.exists("#nothing")).isFalse();
  }
}
