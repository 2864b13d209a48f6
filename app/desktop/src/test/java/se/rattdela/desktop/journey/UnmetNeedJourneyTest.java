package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import se.rattdela.casework.unmet.Consequence;

/** Journey 6: it could not be shared. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start and setUp
class UnmetNeedJourneyTest {
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

  @Test
  void whatCouldNotBeSharedIsRecordedFromItsCellAndTakenBackByMistake(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    window.openFirstRow();
    robot.interact(() -> window.find(javafx.scene.Node.class, ".rd-matrix").requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    window.menu("#newOther", "Kan inte besvaras…");
    assertThat(window.words())
        .contains("Det kunde inte delas", "Ä-2026-0001")
        .anyMatch(word -> word.contains("§"));
    assertThat(window.isDisabled("#save")).isTrue();
    window.picture("kunde-inte-delas-tom");

    window.press("#hindrance-H1");
    window.choose("#consequence", Consequence.RISK_REMAINED);
    window.write("#needed", "Polisen ville planera en gemensam insats.");
    window.picture("kunde-inte-delas");
    assertThat(window.isDisabled("#save")).isFalse();
    window.press("#save");

    assertThat(window.words())
        .contains("Sparat. Det räknas i redovisningen.")
        .anyMatch(word -> word.startsWith("H1  Ingen bestämmelse"));
    assertThat(window.isDisabled("#save")).isTrue();
    window.press("#unmet-take-back");
    assertThat(window.words()).contains("Återtaget. Det räknas inte längre.", "Återtaget");
    window.picture("kunde-inte-delas-atertaget");
  }
}
