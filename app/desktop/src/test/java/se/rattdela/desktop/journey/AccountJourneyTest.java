package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.Casework;
import se.rattdela.desktop.Application;
import se.rattdela.desktop.demo.DemoOffice;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.ui.UiLanguage;

/** Journeys 8 and 9 in the demo office: the log review of a month, and the yearly account. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class AccountJourneyTest {
  private static final int MORE_THAN_THERE_ARE = 80;

  @TempDir private Path folder;
  private Stage stage;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @Test
  void aMonthIsReviewedAndSignedAndTheYearAccountedFor(FxRobot robot) throws IOException {
    RuleEngine engine = new RuleEngine(PackLoader.shipped());
    DemoOffice demo = new DemoOffice();
    Path office = folder.resolve("office");
    List<DemoUser> users =
        demo.accounts().stream()
            .map(each ->
                new DemoUser(each.userName(), each.displayName(), each.function(), each.password()))
            .toList();
    Window window =
        new Window(
            robot,
            stage,
            folder,
            new Application(
                engine,
                office,
                demo.clock(),
                UiLanguage.SWEDISH,
                new Application.Demo(
                    users.subList(0, users.size() - 1),
                    _ ->
                        demo.create(clock ->
                            new Casework(office, engine, new DecisionRenderer(), clock)))));
    DemoUser anna = user(users, "anna");
    window.signIn(anna);
    account(window);
    review(robot, window, anna, user(users, "lars"));
    window.close();
  }

  private static DemoUser user(List<DemoUser> users, String name) {
    return users.stream().filter(each -> each.userName().equals(name)).findFirst().orElseThrow();
  }

  /** Journey 9. */
  private void account(Window window) throws IOException {
    window.press("#account");
    assertThat(window.words())
        .contains("Försäkringskassan", "Övriga")
        .doesNotContain("Pensionsmyndigheten");
    window.picture("redovisning");
    window.press("#asTable");
    assertThat(window.words()).contains("Per mottagare", "Vad det ledde till");
    window.picture("redovisning-tabell");
    window.menu("#export", "Som tabell (CSV)…");
    window.menu("#export", "Som PDF…");
    Path csv = folder.resolve("redovisning-2026-01-01-2026-03-16.csv");
    assertThat(Files.readString(csv)).contains("\"Övriga\"").doesNotContain("Tobias");
    assertThat(folder.resolve("redovisning-2026-01-01-2026-03-16.pdf")).isNotEmptyFile();
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.filter(each -> each.toString().endsWith(".pdf"))).hasSize(1);
    }
  }

  /**
   * Journey 8: what is one's own is left to the colleague; the last finding opens the signature.
   */
  private void review(FxRobot robot, Window window, DemoUser anna, DemoUser lars) {
    window.press("#reviews");
    window.picture("loggkontroller");
    open(robot, window);
    assertThat(window.isDisabled("#sign")).isTrue();
    window.picture("loggkontroll");
    window.press("#finding-FOLLOW_UP");
    assertThat(window.isDisabled("#save-finding")).isTrue();
    window.write("#observation", "Oklart varför handlingarna lästes. Samtal bokat.");
    window.picture("loggkontroll-iakttagelse");
    window.press("#save-finding");
    reviewAll(window);
    assertThat(window.isDisabled("#sign")).as("own accesses remain").isTrue();
    window.picture("loggkontroll-egna-kvar");

    window.switchUser(lars);
    window.press("#reviews");
    open(robot, window);
    reviewAll(window);
    window.switchUser(anna);
    window.press("#reviews");
    open(robot, window);
    assertThat(window.isDisabled("#sign")).isFalse();
    window.press("#sign");
    assertThat(window.words()).contains("Kontrollen är signerad. Protokollet är låst.");
    window.press("#protocol");
    assertThat(folder.resolve("loggkontroll-2026-02.pdf")).isNotEmptyFile();
    window.picture("loggkontroll-signerad");
  }

  /** The review of the unit that has most, in February. */
  private static void open(FxRobot robot, Window window) {
    robot.interact(() -> {
      TableView<?> table = window.find(TableView.class, ".table-view");
      table.requestFocus();
      for (int i = 0; i < table.getItems().size(); i++) {
        String row = String.valueOf(table.getItems().get(i));
        if (row.contains("month=2026-02") && row.contains("Myndighetsenheten")) {
          table.getSelectionModel().select(i);
        }
      }
    });
    robot.type(KeyCode.ENTER);
    ListView<?> accesses = window.find(ListView.class, "#list");
    assertThat(accesses.getItems()).isNotEmpty();
  }

  private static void reviewAll(Window window) {
    for (int i = 0; i < MORE_THAN_THERE_ARE && window.exists("#finding-AUTHORISED"); i++) {
      if (window.text("#signNote").startsWith("Alla") || open(window) == 0) {
        return;
      }
      window.press("#finding-AUTHORISED");
      window.press("#save-finding");
    }
  }

  /** How many are left for the one who looks. */
  private static long open(Window window) {
    String filter =
        window.read(() ->
            window.find(javafx.scene.Node.class, "#filterBox").lookupAll(".toggle-button").stream()
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text.startsWith("Ogranskade"))
                .findFirst()
                .orElseThrow());
    long left = Long.parseLong(filter.replaceAll("\\D", ""));
    String own = window.exists("#own") ? window.text("#own") : "";
    String digits = own.startsWith("Din egen") ? "1" : own.replaceAll("\\D", "");
    return left - (digits.isEmpty() ? 0 : Long.parseLong(digits));
  }
}
