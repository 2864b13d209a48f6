package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.caseregister.PersonChange;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.ServiceBranch;

/** A case is opened, and its persons are found, added, changed and brought back. */
class PersonJourneyTest extends InAnOffice {
  @BeforeEach
  void signIn() {
    window.signIn(SmallOffice.KARIN);
  }

  @Test
  void aNewCaseIsOpenedForAPersonNobodyKnows(FxRobot robot) {
    // Where the list begins once it is open; without work beside the window nothing gets there.
    window.interact(() -> window.find(javafx.scene.Node.class, ".table-view").requestFocus());
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.N);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    assertThat(window.words()).contains("Vem gäller ärendet?");
    window.picture("nytt-arende");
    window.press("#open");
    assertThat(window.text("#message")).contains("Välj eller registrera");
    find("20051016-2382");
    assertThat(window.text("#message")).contains("kontrollsiffran");
    find("20051016-2381");
    assertThat(window.words()).contains("Ingen i registret stämmer.");
    window.press("#registerNew");
    window.choose("#protection", ProtectedIdentity.NONE);
    assertThat(field("#personNumber")).isEqualTo("20051016-2381");
    assertThat(window.text("#numberNote")).isEqualTo("Född 2005-10-16, 20 år");
    window.write("#given", "Mikael Karl-Johan");
    window.write("#family", "von Ömstedt af Gripenskjöld-Ståhlhammar");
    window.choose("#branch", ServiceBranch.FAMILY_COUNSELLING);
    window.write("#diaryNumber", "KS 2026/44");
    window.picture("nytt-arende-ifyllt");
    window.press("#open");
    assertThat(window.text("#number")).startsWith("Ä-2026-");
    assertThat(window.text("#person")).startsWith("Mikael Karl-Johan");
    window.press("#cases");
    assertThat(window.words()).contains("KS 2026/44").contains("Familjerådgivning");
  }

  @Test
  void aKnownPersonIsChosenAndNotRegisteredTwice(FxRobot robot) {
    window.press("#newCase");
    find("eli sand");
    assertThat(window.words()).contains("Elias Sandberg").contains("20041212-2392 · i ett ärende");
    window.picture("nytt-arende-funnen");
    pick(robot);
    window.picture("nytt-arende-vald");
    window.choose("#branch", ServiceBranch.SUBSTANCE_USE);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(window.text("#person")).isEqualTo("Elias Sandberg");
    window.press("#cases");
    assertThat(window.words()).filteredOn("Elias Sandberg"::equals).hasSize(2);
  }

  @Test
  void everyChangeIsKeptAndTheLastOneIsUndone(FxRobot robot) {
    openPersons();
    assertThat(window.words()).contains("Ärendet gäller", "Andra");
    window.picture("personer");
    choose(robot, PersonRole.GUARDIAN);
    assertThat(window.exists("#hiddenText")).as("number of a protected person").isTrue();
    assertThat(window.words()).noneMatch(word -> word.contains("19790927"));
    window.picture("personer-dold");
    window.press("#reveal");
    assertThat(field("#personNumber")).isEqualTo("19790927-2390");
    window.write("#family", "Lind");
    window.write("#relation", "mor, ensam vårdnad");
    window.press("#household");
    assertThat(window.words()).contains("Ändrat, inte sparat än");
    window.press("#save");
    assertThat(window.words())
        .contains("Ändringen är sparad.", "Hushållet")
        .contains("Efternamn: Sandberg → Lind")
        .contains("Ingår i hushållet: Nej → Ja")
        .anyMatch(word -> word.startsWith("Sparat "));
    window.picture("personer-andrad");
    window.press("#undo");
    assertThat(field("#family")).isEqualTo("Sandberg");
    assertThat(window.words()).contains("Efternamn: Lind → Sandberg");
    window.press("#historyTab");
    window.segment("Ändrade uppgifter");
    // The person is protected: that a name was changed is told, what it was is not.
    assertThat(window.words())
        .contains("Efternamn", "Relation", "mor, ensam vårdnad")
        .doesNotContain("Lind");
    window.picture("historik-falt");
  }

  @Test
  void aWrongNumberIsSaidWhileItIsWritten(FxRobot robot) {
    openPersons();
    choose(robot, PersonRole.GUARDIAN);
    window.press("#reveal");
    window.write("#personNumber", "19790927-2391");
    assertThat(window.text("#numberNote")).contains("kontrollsiffran");
    window.press("#save");
    assertThat(window.text("#message")).contains("Inget har sparats");
    window.write("#personNumber", "20041212-2392");
    window.press("#save");
    assertThat(window.text("#message")).contains("finns redan i registret");
    window.picture("personer-fel-nummer");
    window.press("#discard");
    assertThat(field("#personNumber")).isEqualTo("19790927-2390");
  }

  @Test
  void aPersonWithoutANumberIsAddedAndTakenOutAgain(FxRobot robot) {
    openPersons();
    window.press("#add");
    find("Göran Öberg");
    window.press("#registerNew");
    window.choose("#protection", ProtectedIdentity.NONE);
    assertThat(field("#given")).isEqualTo("Göran");
    window.press("#numberUnknown");
    window.write("#birth", "1990-01-02");
    window.choose("#role", PersonRole.REPORTER);
    window.write("#relation", "granne");
    window.picture("personer-lagg-till");
    window.press("#save");
    assertThat(window.words()).contains("Personen är tillagd.", "Göran Öberg");
    anotherWindowSaves();
    window.press("#remove");
    assertThat(window.text("#message")).contains("Du sparade i ett annat fönster");
    assertThat(window.exists("#conflict")).as("there is nothing to choose between").isFalse();
    window.press("#remove");
    assertThat(window.words()).contains("Personen är borttagen ur ärendet.");
    window.press("#undo");
    assertThat(window.words()).contains("Göran Öberg");
  }

  @Test
  void whatIsWrittenAndNotSavedStandsThereWhenTheUserComesBack(FxRobot robot) {
    openPersons();
    choose(robot, PersonRole.GUARDIAN);
    window.press("#reveal");
    window.write("#relation", "mor, bor utom");
    window.press("#rulebook");
    openPersons();
    choose(robot, PersonRole.GUARDIAN);
    window.press("#reveal");
    assertThat(field("#relation")).isEqualTo("mor, bor utom");
  }

  @Test
  void whatWasSavedMeanwhileIsShownBesideTheUsersOwn(FxRobot robot) {
    openPersons();
    choose(robot, PersonRole.GUARDIAN);
    window.press("#reveal");
    window.write("#relation", "mor, bor i Lindvalla");
    anotherWindowSaves();
    window.press("#save");
    assertThat(window.text("#conflict-title")).startsWith("Du sparade i ett annat fönster");
    assertThat(window.words()).contains("mor, ensam vårdnadshavare", "mor, bor i Lindvalla");
    assertThat(window.isDisabled("#conflict-save")).isTrue();
    window.picture("konflikt");
    robot.interact(
        () -> window.find(RadioButton.class, "#conflict-relation-merge").setSelected(true));
    window.write("#conflict-relation-text", "mor, ensam vårdnadshavare, bor i Lindvalla");
    assertThat(window.isDisabled("#conflict-save")).isFalse();
    window.picture("konflikt-ihop");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(field("#relation")).isEqualTo("mor, ensam vårdnadshavare, bor i Lindvalla");
  }

  @Test
  void theColleaguesTextIsKeptWhenTheUserDropsTheirOwn(FxRobot robot) {
    openPersons();
    choose(robot, PersonRole.GUARDIAN);
    window.press("#reveal");
    window.write("#relation", "min egen text");
    anotherWindowSaves();
    window.press("#save");
    window.press("#conflict-theirs");
    assertThat(field("#relation")).isEqualTo("mor, ensam vårdnadshavare");
    assertThat(window.exists("#conflict")).isFalse();
  }

  /** Through the same open office, as another window of it would. */
  private void anotherWindowSaves() {
    OpenOffice office = window.office();
    var karin = office.signIn("karin", SmallOffice.PASSWORD.toCharArray());
    var caseId = office.cases().assigned(karin).getFirst().id();
    PersonLine sara =
        office.persons().sheet(karin, caseId).persons().stream()
            .filter(each -> each.person().role() == PersonRole.GUARDIAN)
            .findFirst()
            .orElseThrow();
    office
        .persons()
        .change(
            karin,
            caseId,
            sara.person().id(),
            sara.version(),
            new PersonChange(
                sara.person().givenName(),
                sara.person().familyName(),
                sara.person().identity(),
                sara.person().protection(),
                sara.person().role(),
                sara.person().relation(),
                sara.inHousehold()),
            new PersonChange(
                "Sara",
                "Sandberg-Lind",
                sara.person().identity(),
                ProtectedIdentity.PROTECTED_REGISTRATION,
                PersonRole.GUARDIAN,
                "mor, ensam vårdnadshavare",
                false));
  }

  private void openPersons() {
    window.press("#cases");
    window.openFirstRow();
    window.press("#personsTab");
  }

  private void choose(FxRobot robot, PersonRole role) {
    robot.interact(() -> {
      @SuppressWarnings("unchecked")
      ListView<PersonLine> people = window.find(ListView.class, "#people");
      people.getItems().stream()
          .filter(each -> each.person().role() == role)
          .findFirst()
          .ifPresent(people.getSelectionModel()::select);
    });
  }

  private void find(String text) {
    window.write("#findPerson", text);
    window.press("#find");
  }

  private void pick(FxRobot robot) {
    List<Node> buttons =
        window.read(() ->
            window.scene().getRoot().lookupAll(".button").stream()
                .filter(each -> each.getId() != null && each.getId().startsWith("pick-"))
                .toList());
    robot.interact(() -> ((Button) buttons.getFirst()).fire());
  }

  private String field(String selector) {
    return window.read(() -> window.find(TextField.class, selector).getText());
  }
}
