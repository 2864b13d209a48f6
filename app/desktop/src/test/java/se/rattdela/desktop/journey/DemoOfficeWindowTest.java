package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.review.Finding;
import se.rattdela.casework.review.RecordFinding;
import se.rattdela.casework.review.ReviewLine;
import se.rattdela.casework.review.ReviewView;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.desktop.session.Route;
import se.rattdela.ui.UiLanguage;

/** The demo office as a newcomer meets it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class DemoOfficeWindowTest {
  @TempDir private Path folder;
  private Stage stage;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @Test
  void aNewcomerFindsCasesAMatrixAndWhatToDo(FxRobot robot) {
    Path office = folder.resolve("demo");
    DemoWindow.create(office);
    Window window =
        new Window(robot, stage, folder, DemoWindow.application(office, UiLanguage.SWEDISH));
    window.picture("demo-login");
    window.signInToDay(DemoWindow.users().getFirst());
    window.picture("demo-min-dag");
    assertThat(lines(window)).isGreaterThan(3);
    window.press("#cases");
    window.picture("demo-arenden");
    assertThat(rows(window)).isGreaterThan(5);
    assertThat(window.words())
        .as("that someone is protected, and when the case was changed")
        .contains("2 skyddade personer");
    assertThat(window.words().stream().filter(word -> word.matches("\\d{4}-\\d\\d-\\d\\d")))
        .as("a day on every row")
        .hasSizeGreaterThanOrEqualTo(rows(window));

    // A case with a protected person in it.
    window.openRow(row -> row.matches("(?s).*protectedPersons=[1-9].*"));
    robot.interact(() -> window.find(javafx.scene.Node.class, ".rd-matrix").requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    window.picture("demo-arende");
    assertThat(window.words()).contains("Lagläge");
    window.press("#documentsTab");
    window.picture("demo-handling");
    window.press("#requests");
    window.picture("demo-begaranden");
    assertThat(window.words()).as("what is late says so").contains("2026-03-13 · försenad");
    assertThat(rows(window)).isPositive();
    makesFilesForOtherSystems(window);
    window.close();
  }

  /** Of a decision where nobody is protected. */
  private static void makesFilesForOtherSystems(Window window) {
    OpenOffice office = window.office();
    Actor actor = window.desk().actor();
    DispatchSheet sheet =
        office.cases().assigned(actor).stream()
            .flatMap(each -> office.decisions().ofCase(actor, each.id()).stream())
            .filter(each -> each.decidedAt() != null)
            .map(each -> office.dispatches().sheet(actor, each.id()))
            .filter(each -> each.protection() == ProtectedIdentity.NONE && each.obstacle() == null)
            .filter(each -> other(office, actor, each).isPresent())
            .findFirst()
            .orElseThrow();
    window.go(new Route.Dispatch(sheet.paper()));
    String message = "sdk-" + sheet.number() + ".xml";
    window.write(
        "#sdk-address",
        other(office, actor, sheet).orElseThrow().replace(' ', '.') + ".0203:example.se");
    window.press("#package-sdk");
    assertThat(window.words()).contains(window.texts().format("package.leak", message));
    assertThat(window.folder().resolve(message))
        .as("someone else in the case stands in the address")
        .doesNotExist();
    window.press("#package-archive");
    assertThat(window.folder().resolve("arkivpaket-" + sheet.number() + ".zip")).isNotEmptyFile();
    window.write("#sdk-address", "sfk.0203:forsakringskassan.se");
    window.press("#package-sdk");
    assertThat(window.folder().resolve(message)).isNotEmptyFile();
    assertThat(window.folder())
        .isDirectoryNotContaining(file -> String.valueOf(file.getFileName()).contains(".rattdela"));
    archivingIsRecorded(window, sheet);
  }

  /** The full name of someone else in the case of a paper. */
  private static Optional<String> other(OpenOffice office, Actor actor, DispatchSheet sheet) {
    return office.cases().assigned(actor).stream()
        .filter(each -> each.number().equals(sheet.caseNumber()))
        .flatMap(each -> office.cases().open(actor, each.id()).persons().stream())
        .filter(person -> person.role() != PersonRole.SUBJECT)
        .map(CasePerson::name)
        .filter(name -> name.matches("\\p{L}+ \\p{L}+"))
        .findFirst();
  }

  /** The archive is no recipient: what is recorded gives nothing, and the decision still waits. */
  private static void archivingIsRecorded(Window window, DispatchSheet before) {
    if (window.exists("#again")) { // it has been dispatched before
      window.press("#again");
    }
    window.choose("#channel", DispatchChannel.E_ARCHIVE);
    window.write("#receiverFunction", "Kommunarkivet");
    window.choose("#verified", ReceiverCheck.FUNCTION_ADDRESS);
    window.press("#record");
    assertThat(window.words()).contains(window.texts().get("dispatch.saved"));
    DispatchSheet after = window.office().dispatches().sheet(window.desk().actor(), before.paper());
    assertThat(after.dispatches()).hasSize(before.dispatches().size() + 1);
    assertThat(after.dispatches().getLast().channel()).isEqualTo(DispatchChannel.E_ARCHIVE);
    window.picture("demo-arkiverat");
  }

  @Test
  @Timeout(300)
  void whatIsObservedOfAnAccessIsKeptAndStandsBesideAColleaguesFinding(FxRobot robot) {
    Path demo = folder.resolve("demo");
    DemoWindow.create(demo);
    Window window =
        new Window(robot, stage, folder, DemoWindow.application(demo, UiLanguage.SWEDISH));
    window.pictures(null);
    DemoUser anna = DemoWindow.user("anna");
    DemoUser lars = DemoWindow.user("lars");
    window.signInToDay(anna);
    OpenOffice office = window.office();
    Actor colleague = office.signIn(lars.userName(), lars.password().toCharArray());
    Route.AccessReview route =
        office.accessReviews().reviews(colleague).stream()
            .filter(row -> row.month().equals(YearMonth.of(2026, 2)))
            .map(row -> new Route.AccessReview(row.unit(), row.month()))
            .filter(each ->
                !office
                    .accessReviews()
                    .open(colleague, each.unit(), each.month())
                    .lines()
                    .isEmpty())
            .findFirst()
            .orElseThrow();
    window.go(route);
    window.press("#finding-FOLLOW_UP");
    window.write("#observation", "Oklart varför.");
    window.press("#rulebook");
    window.go(route);
    assertThat(window.find(TextArea.class, "#observation").getText()).isEqualTo("Oklart varför.");
    assertThat(window.find(ToggleButton.class, "#finding-FOLLOW_UP").isSelected()).isTrue();

    ReviewView review = office.accessReviews().open(colleague, route.unit(), route.month());
    int number = Integer.parseInt(place(window));
    ReviewLine line =
        review.lines().stream().filter(each -> each.number() == number).findFirst().orElseThrow();
    office
        .accessReviews()
        .find(
            colleague,
            new RecordFinding(
                review.id(),
                number,
                line.revision(),
                Finding.UNAUTHORISED,
                "Kollegans iakttagelse."));
    window.press("#save-finding");
    assertThat(window.words()).contains("Oklart varför.", "Kollegans iakttagelse.");
    window.size(960, 600);
    assertThat(window.exists("#conflict")).as("it is not left in a closed drawer").isTrue();
    window.size(1440, 900);
    window.pictures("");
    window.picture("konflikt-logguppfoljning");
    window.press("#conflict-theirs");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(window.desk().unsent().found()).isEmpty();
    window.close();
  }

  /** The number of the access that is looked at, out of "3 av 17". */
  private static String place(Window window) {
    return window.words().stream()
        .filter(word -> word.matches("\\d+ av \\d+"))
        .map(word -> word.split(" ", -1)[0])
        .findFirst()
        .orElseThrow();
  }

  private static int lines(Window window) {
    return window.read(() -> window.find(ListView.class, ".rd-day-list").getItems().size());
  }

  private static int rows(Window window) {
    return window.read(() -> window.find(TableView.class, ".table-view").getItems().size());
  }
}
