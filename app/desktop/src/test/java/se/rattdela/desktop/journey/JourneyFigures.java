package se.rattdela.desktop.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.desktop.Application;
import se.rattdela.ui.UiLanguage;

/**
 * Counts the actions of each journey, takes the time, and measures how long the window's thread
 * kept the user waiting, with the work done beside it as in the real program. Asserts nothing about
 * time; run by the script {@code app/desktop/journeys}.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class JourneyFigures {
  /** One journey. */
  private interface Journey {
    void run(Journeys journeys) throws Exception;
  }

  private static final Path FIGURES = Path.of("target", "figures");

  @TempDir private Path folder;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().name("arbete").daemon().unstarted(work));
  private Stage stage;
  private Window window;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @AfterEach
  void tearDown() {
    window.close();
    worker.shutdown();
  }

  @Test
  void journey1(FxRobot robot, TestInfo test) throws Exception {
    measure(robot, test, Journeys::request);
  }

  /** The same by somebody who knows the keys, has phrases, and got the request as a message. */
  @Test
  void journey1Practised(FxRobot robot, TestInfo test) throws Exception {
    measure(robot, test, _ -> new PractisedHand(window, new Keyboard(window, robot)).request());
  }

  @Test
  void journey2(FxRobot robot, TestInfo test) throws Exception {
    measure(robot, test, Journeys::ownInitiative);
  }

  @Test
  void journey3(FxRobot robot, TestInfo test) throws Exception {
    measure(robot, test, Journeys::wrongfulPayment);
  }

  @Test
  void journey4(FxRobot robot, TestInfo test) throws Exception {
    measure(robot, test, Journeys::refusal);
  }

  @Test
  void journey5(FxRobot robot, TestInfo test) throws Exception {
    measure(robot, test, Journeys::oral);
  }

  @Test
  void journey6(FxRobot robot, TestInfo test) throws Exception {
    measure(robot, test, Journeys::couldNotBeShared);
  }

  @Test
  void journey7(FxRobot robot, TestInfo test) throws Exception {
    SignedPackFile signed = new SignedPackFile();
    measure(robot, test, _ -> new OfficeJourneys(window).lawChanges(signed));
  }

  /** 8 and 9 need an office with a history; 9 is done by the one who ended 8. */
  @Test
  void journey8(FxRobot robot, TestInfo test) throws Exception {
    measure(
        robot,
        test,
        demo(),
        _ ->
            new OfficeJourneys(window).logReview(DemoWindow.user("anna"), DemoWindow.user("lars")));
  }

  @Test
  void journey9(FxRobot robot, TestInfo test) throws Exception {
    measure(
        robot,
        test,
        demo(),
        _ -> {
          window.signIn(DemoWindow.user("anna"));
          new OfficeJourneys(window).yearlyAccount();
        });
  }

  private Application demo() {
    Path office = folder.resolve("demo");
    DemoWindow.create(office);
    return DemoWindow.application(office, UiLanguage.SWEDISH);
  }

  private void measure(FxRobot robot, TestInfo test, Journey journey) throws Exception {
    measure(robot, test, Window.small(folder, UiLanguage.SWEDISH), journey);
  }

  private void measure(FxRobot robot, TestInfo test, Application application, Journey journey)
      throws Exception {
    String name = test.getTestMethod().orElseThrow().getName().replace("journey", "journey-");
    window = new Window(robot, stage, folder, application, worker);
    window.idle();
    window.pictures(null);
    try (StallProbe probe = new StallProbe()) {
      window.watch(probe);
      long begun = System.nanoTime();
      journey.run(new Journeys(window));
      double seconds = (System.nanoTime() - begun) / 1e9;
      report(name, window.actions(), probe, seconds);
    }
  }

  private static void report(String name, Actions actions, StallProbe probe, double seconds)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(figure("actions-" + name, actions.all(), "actions"));
    lines.add(figure("clicks-" + name, actions.clicks(), "clicks"));
    lines.add(figure("fields-" + name, actions.fields(), "fields"));
    lines.add(figure("characters-" + name, actions.characters(), "characters"));
    lines.add(figure("estimate-" + name, actions.seconds(), "s"));
    actions
        .parts()
        .forEach((part, done) -> {
          String of = part.isEmpty() ? name : name + "-" + part;
          lines.add(figure("part-actions-" + of, done.count(), "actions"));
          lines.add(figure("part-estimate-" + of, done.seconds(), "s"));
        });
    lines.add(figure("machine-" + name, seconds, "s"));
    lines.add(figure("stall-" + name, probe.longestMillis(), "ms"));
    lines.add(figure("stall-cpu-" + name, probe.longestCpuMillis(), "ms"));
    Files.createDirectories(FIGURES);
    List<String> all = new ArrayList<>(lines);
    all.add("");
    probe.stalls().stream()
        .sorted(java.util.Comparator.comparingDouble(stall -> -stall.cpuMillis()))
        .limit(12)
        .forEach(stall -> all.add("stall " + stall));
    all.add("");
    all.addAll(actions.log());
    Files.write(FIGURES.resolve(name + ".txt"), all);
  }

  private static String figure(String name, double value, String unit) {
    return String.format(Locale.ROOT, "figure %s %.1f %s", name, value, unit);
  }
}
