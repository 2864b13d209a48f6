package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.PersonChange;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.delegation.ArchiveAgents;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.dispatch.WaitingArchive;
import se.rattdela.desktop.session.Route;

/** The registrar sees all that is to be archived, and from where it is archived. */
class ArchiveJourneyTest extends InAnOffice {
  @Test
  void whatIsToBeArchivedIsListedOpenedAndGoneWhenItIsRecorded(FxRobot robot) {
    window.signInToDay(SmallOffice.ROLF);
    Actor rolf = window.desk().actor();
    window.press("#archive");
    assertThat(window.words())
        .contains("Att arkivera", "Inget att arkivera just nu")
        .anyMatch(word -> word.contains("när det har nått mottagaren"));
    window.picture("arkivera-tom");

    nobodyIsProtected();
    nameAnArchive();
    List<DecisionId> decisions =
        List.of(
            new SealedRequest(window.office()).make(), new SealedRequest(window.office()).make());
    decisions.forEach(each -> record(rolf, each, DispatchChannel.SDK));
    List<WaitingArchive> waiting = window.office().dispatches().toArchive(rolf);
    assertThat(waiting).extracting(WaitingArchive::paper).containsExactlyElementsOf(decisions);

    window.press("#day");
    assertThat(window.words())
        .contains("2 beslut ska till arkivet")
        .as("no numbers on the day")
        .doesNotContain(waiting.getFirst().number());
    line(robot, "ARCHIVE");
    assertThat(window.present()).isEqualTo(new Route.Archive());
    assertThat(window.read(() -> window.find(TableView.class, ".table-view").getItems().size()))
        .isEqualTo(2);
    assertThat(window.words())
        .contains(waiting.getFirst().number(), waiting.getFirst().caseNumber(), "Expedierat")
        .anyMatch(word -> word.startsWith("2026-03-16"));
    window.picture("arkivera");
    window.size(1280, 720);
    window.picture("arkivera-1280");

    // By the palette, too; and a row is opened where it is archived.
    window.press("#day");
    palette(robot, "arkivera");
    assertThat(window.present()).isEqualTo(new Route.Archive());
    window.openFirstRow();
    assertThat(window.present()).isEqualTo(new Route.Dispatch(decisions.getFirst()));
    record(rolf, decisions.getFirst(), DispatchChannel.E_ARCHIVE);
    window.press("#archive");
    assertThat(window.words())
        .contains(waiting.getLast().number())
        .doesNotContain(waiting.getFirst().number());
  }

  /** What concerns whoever is kept out of the population register's reach goes to no archive. */
  private void nobodyIsProtected() {
    Actor karin = actor("karin");
    CaseId caseId = window.office().cases().assigned(karin).getFirst().id();
    PersonLine sara =
        window.office().persons().sheet(karin, caseId).persons().stream()
            .filter(each -> each.person().role() == PersonRole.GUARDIAN)
            .findFirst()
            .orElseThrow();
    window
        .office()
        .persons()
        .change(
            karin,
            caseId,
            sara.person().id(),
            sara.version(),
            change(sara, sara.person().protection()),
            change(sara, ProtectedIdentity.NONE));
  }

  private static PersonChange change(PersonLine line, ProtectedIdentity grade) {
    return new PersonChange(
        line.person().givenName(),
        line.person().familyName(),
        line.person().identity(),
        grade,
        line.person().role(),
        line.person().relation(),
        line.inHousehold());
  }

  private void nameAnArchive() {
    MunicipalityProfile before = window.office().setup().profile();
    window
        .office()
        .setup()
        .profile(
            actor("admin"),
            new MunicipalityProfile(
                before.municipality(),
                before.committee(),
                before.postalAddress(),
                before.phone(),
                before.email(),
                before.appealCourt(),
                before.delegationDecision(),
                before.shieldColour(),
                before.coatOfArms(),
                before.patterns(),
                before.archiveProfile(),
                before.signature(),
                before.sdkAddress(),
                new ArchiveAgents("SN", "Socialförvaltningen", "SF", "Kommunarkivet", "KA", "1")));
  }

  private void record(Actor by, DecisionId decision, DispatchChannel how) {
    DispatchSheet sheet = window.office().dispatches().sheet(by, decision);
    window
        .office()
        .dispatches()
        .dispatch(
            by,
            new NewDispatch(
                sheet.paper(),
                sheet.version(),
                how,
                SmallOffice.NOW,
                "Funktionen",
                "",
                ReceiverCheck.FUNCTION_ADDRESS,
                "",
                "",
                null));
  }

  private void line(FxRobot robot, String kind) {
    window.interact(() -> {
      ListView<?> list = window.find(ListView.class, ".rd-day-list");
      list.requestFocus();
      int at = 0;
      while (!String.valueOf(list.getItems().get(at)).contains(kind)) {
        at++;
      }
      list.getSelectionModel().select(at);
    });
    robot.type(KeyCode.ENTER);
    window.idle();
  }

  /** The place comes after the search for a case, which Enter alone begins. */
  private void palette(FxRobot robot, String words) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.interact(() -> window.find(TextField.class, "#search").setText(words));
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    window.idle();
  }
}
