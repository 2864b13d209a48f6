package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
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
 * dark and as a screen at 150 % shows them.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class NineJourneys {
  @TempDir private static Path template;
  @TempDir private static Path demoTemplate;
  @TempDir private Path folder;
  private Stage stage;
  private Window window;

  @BeforeAll
  static void makeOffice() {
    Window.small(template, UiLanguage.SWEDISH).prepareOffice();
    DemoWindow.create(demoTemplate);
  }

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @AfterEach
  void tearDown() {
    window.close();
  }

  @ParameterizedTest
  @EnumSource
  void request(UiLanguage language, FxRobot robot) throws IOException {
    begin(language, robot).request();
    assertThat(window.words()).anyMatch(word -> word.contains("SDK"));
  }

  @ParameterizedTest
  @EnumSource
  void ownInitiative(UiLanguage language, FxRobot robot) throws IOException {
    begin(language, robot).ownInitiative();
  }

  @ParameterizedTest
  @EnumSource
  void wrongfulPayment(UiLanguage language, FxRobot robot) throws IOException {
    begin(language, robot).wrongfulPayment();
  }

  @ParameterizedTest
  @EnumSource
  void refusal(UiLanguage language, FxRobot robot) throws IOException {
    begin(language, robot).refusal();
  }

  @ParameterizedTest
  @EnumSource
  void oral(UiLanguage language, FxRobot robot) throws IOException {
    begin(language, robot).oral();
  }

  @ParameterizedTest
  @EnumSource
  void couldNotBeShared(UiLanguage language, FxRobot robot) throws IOException {
    begin(language, robot).couldNotBeShared();
  }

  @ParameterizedTest
  @EnumSource
  void logReviewAndYearlyAccount(UiLanguage language, FxRobot robot) throws IOException {
    window =
        new Window(robot, stage, folder, DemoWindow.application(demoOffice(language), language));
    window.pictures(language == UiLanguage.SWEDISH ? "" : "-en");
    Journeys journeys = new Journeys(window);
    journeys.logReview(DemoWindow.user("anna"));
    window.switchUser(DemoWindow.user("lars"));
    journeys.yearlyAccount();
    try (Stream<Path> written = Files.list(folder)) {
      assertThat(written.map(Path::getFileName).map(Path::toString))
          .anyMatch(name -> name.endsWith(".csv"))
          .anyMatch(name -> name.endsWith(".pdf"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void lawChanges(UiLanguage language, FxRobot robot) throws IOException, GeneralSecurityException {
    begin(language, robot).lawChanges(new SignedPackFile(), folder);
  }

  private Path demoOffice(UiLanguage language) throws IOException {
    Path office = folder.resolve("demo-" + language);
    DemoWindow.copy(demoTemplate, office);
    return office;
  }

  private Journeys begin(UiLanguage language, FxRobot robot) throws IOException {
    DemoWindow.copy(template, folder);
    window = new Window(robot, stage, folder, Window.small(folder, language));
    window.pictures(language == UiLanguage.SWEDISH ? "" : "-en");
    return new Journeys(window);
  }
}
