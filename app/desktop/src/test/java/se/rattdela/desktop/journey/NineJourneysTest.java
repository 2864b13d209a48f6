package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.ui.UiLanguage;

/**
 * The nine journeys of the product through the window, in both languages, with pictures in light,
 * dark and as a screen at 150 % shows them; none takes more actions than it may.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class NineJourneysTest {
  @TempDir private Path folder;
  private Stage stage;
  private Window window;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().name("arbete").daemon().unstarted(work));

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @AfterEach
  void tearDown() {
    window.close();
    worker.shutdown();
  }

  @ParameterizedTest
  @EnumSource
  void request(UiLanguage language, FxRobot robot) {
    begin(language, robot).request();
    ActionCeilings.check("1", window.actions());
    assertThat(window.words()).anyMatch(word -> word.contains("SDK"));
    if (language == UiLanguage.SWEDISH) {
      AfterSealing after = new AfterSealing(window);
      after.archivedAndListed();
      after.givenOut();
      after.corrected();
    }
  }

  @Test
  void requestByAPractisedOfficer(FxRobot robot) {
    // With the work done beside the window, as the keys meet it.
    window = new Window(robot, stage, folder, Window.small(folder, UiLanguage.SWEDISH), worker);
    window.idle();
    window.pictures(null);
    new PractisedHand(window, new Keyboard(window, robot)).request();
    ActionCeilings.check(ActionCeilings.PRACTISED, window.actions());
  }

  @ParameterizedTest
  @EnumSource
  void ownInitiative(UiLanguage language, FxRobot robot) {
    begin(language, robot).ownInitiative();
    ActionCeilings.check("2", window.actions());
  }

  @ParameterizedTest
  @EnumSource
  void wrongfulPayment(UiLanguage language, FxRobot robot) {
    begin(language, robot).wrongfulPayment();
    ActionCeilings.check("3", window.actions());
  }

  @ParameterizedTest
  @EnumSource
  void refusal(UiLanguage language, FxRobot robot) {
    begin(language, robot).refusal();
    ActionCeilings.check("4", window.actions());
  }

  @ParameterizedTest
  @EnumSource
  void oral(UiLanguage language, FxRobot robot) {
    begin(language, robot).oral();
    ActionCeilings.check("5", window.actions());
  }

  @ParameterizedTest
  @EnumSource
  void couldNotBeShared(UiLanguage language, FxRobot robot) {
    begin(language, robot).couldNotBeShared();
    ActionCeilings.check("6", window.actions());
  }

  @ParameterizedTest
  @EnumSource
  void logReviewAndYearlyAccount(UiLanguage language, FxRobot robot) {
    Path office = folder.resolve("demo");
    DemoWindow.create(office);
    window = new Window(robot, stage, folder, DemoWindow.application(office, language));
    window.pictures(language == UiLanguage.SWEDISH ? "" : "-en");
    OfficeJourneys journeys = new OfficeJourneys(window);
    journeys.logReview(DemoWindow.user("anna"), DemoWindow.user("lars"));
    ActionCeilings.check("8", window.actions());
    int before = window.actions().all();
    journeys.yearlyAccount();
    ActionCeilings.check("9", window.actions().all() - before, window.actions());
  }

  @ParameterizedTest
  @EnumSource
  void lawChanges(UiLanguage language, FxRobot robot) throws GeneralSecurityException {
    begin(language, robot);
    new OfficeJourneys(window).lawChanges(new SignedPackFile());
    ActionCeilings.check("7", window.actions());
  }

  private Journeys begin(UiLanguage language, FxRobot robot) {
    window = new Window(robot, stage, folder, Window.small(folder, language));
    window.pictures(language == UiLanguage.SWEDISH ? "" : "-en");
    return new Journeys(window);
  }
}
