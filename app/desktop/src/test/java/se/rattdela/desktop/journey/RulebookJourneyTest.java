package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
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
    chooseFirstProvision(robot);
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

  /** The bench: one day decides, as in scenario S004, and no case is touched. */
  @Test
  void theJuristTriesAQuestionOnTwoDaysAndKeepsIt(FxRobot robot) throws IOException {
    window.signIn(SmallOffice.LEILA);
    window.press("#rulebook");
    window.write("#ruleSearch", "10 kap. 18 a");
    chooseFirstProvision(robot);
    assertThat(outcome()).isEqualTo("FÅR LÄMNAS");

    window.choose("#benchRecipient", "TULLVERKET");
    day(robot, LocalDate.of(2025, 3, 31));
    assertThat(outcome()).isEqualTo("FÅR EJ");
    assertThat(window.words())
        .contains("lydelse 2020-08-01", "om datumet i stället är 2025-04-01")
        .contains("10 kap. 18 a § OSL: inte tillämplig");
    window.picture("regelverk-provbank");
    day(robot, LocalDate.of(2025, 4, 1));
    assertThat(outcome()).isEqualTo("FÅR LÄMNAS");

    robot.interact(() -> window.find(TitledPane.class, "#saveCase").setExpanded(true));
    window.write("#caseName", "Tullverket dagen det ändrades");
    window.press("#caseSave");
    assertThat(window.words()).contains("Sparat: Tullverket dagen det ändrades");
    window.press("#caseFile");
    assertThat(Files.readString(folder.resolve("kontrollfall.json")))
        .contains("TULLVERKET")
        .contains("\"outcome\":\"MAY\"");
    window.press("#runCases");
    assertThat(window.text("#casesSum")).matches("(\\d+) av \\1 stämmer");
    assertThat(window.words()).contains("Eget: Tullverket dagen det ändrades");
    robot.interact(() -> window.find(ScrollPane.class, "#benchScroll").setVvalue(1));
    window.picture("regelverk-kontrollfall");
  }

  /** What another pack would change is told before anyone decides, and its own cases stop it. */
  @Test
  void aPackThatSaysOtherwiseTellsWhat(FxRobot robot) throws IOException, GeneralSecurityException {
    SignedPackFile signed = new SignedPackFile();
    String three = "[\"POLISMYNDIGHETEN\",\"SAKERHETSPOLISEN\",\"TULLVERKET\"]";
    Path file =
        signed.write(
            folder.resolve("utan-tullverket.rattpack"),
            pack -> {
              int provision = pack.indexOf("\"id\":\"OSL-10-18a\"");
              int at = pack.indexOf(three, provision);
              assertThat(provision).isPositive();
              assertThat(at).isPositive();
              return pack.substring(0, at)
                  + "[\"POLISMYNDIGHETEN\",\"SAKERHETSPOLISEN\"]"
                  + pack.substring(at + three.length());
            });
    window.signIn(SmallOffice.LEILA);
    window.press("#rulebook");
    window.press("#tab-packs");
    window.write("#keyLabel", "Rättdela, utgivare");
    window.write("#keyText", signed.publicKey());
    window.press("#proposeKey");
    window.switchUser(SmallOffice.MATS);
    window.press("#rulebook");
    window.press("#tab-packs");
    window.press("#confirmKey");
    window.willOpen(file);
    window.press("#importPack");
    assertThat(window.words())
        .contains("Skillnader mot paketet i kraft: 1", "Frågor som får ett annat utfall: en grupp")
        .contains("10 kap. 18 a § OSL", "FÅR LÄMNAS", "FÅR EJ")
        .as("names, with the id after them")
        .contains(
            "10 kap. 18 a § OSL, lydelse 2025-04-01 (OSL-10-18a@2025-04-01#0): 10 kap. 18 a § OSL,"
                + " lydelse 2025-04-01 är inte tillämplig för Tullverket men ska vara det.")
        .anyMatch(word -> word.contains("Mottagare: Tullverket"));
    assertThat(window.isDisabled("#propose")).isTrue();
    window.picture("regelpaket-andrar");
  }

  /** A spoilt file says where it is wrong, and nothing has happened. */
  @Test
  void aSpoiltPackIsRefused(FxRobot robot) throws IOException {
    Path file = folder.resolve("trasigt.rattpack");
    Files.writeString(file, "{\n  \"format\": 7,\n");
    window.signIn(SmallOffice.LEILA);
    window.press("#rulebook");
    window.press("#tab-packs");
    String before = window.text("#law");
    window.willOpen(file);
    window.press("#importPack");
    assertThat(window.words()).contains("Filen används inte", "Paketet i kraft är orört.");
    assertThat(window.words()).anyMatch(word -> word.matches(".*:\\d+:\\d+:.*"));
    assertThat(window.text("#law")).isEqualTo(before);
  }

  /** The words of the law are compared with those that the rule was reviewed against. */
  @Test
  void aChangedWordingIsShownAndConfirmed(FxRobot robot) throws IOException {
    Path file = folder.resolve("osl.txt");
    Files.writeString(file, statute("särskilda"));
    window.signIn(SmallOffice.LEILA);
    window.press("#rulebook");
    window.press("#tab-texts");
    window.willOpen(file);
    window.press("#importText");
    window.press("#read-OSL-10-18a");
    window.press("#confirmWording");
    assertThat(window.words()).contains("Stämmer");
    Files.writeString(file, statute("konkreta"));
    window.press("#importText");
    assertThat(window.words()).contains("Lydelsen har ändrats");
    window.press("#read-OSL-10-18a");
    assertThat(window.words())
        .anyMatch(word -> word.startsWith("− ") && word.contains("särskilda"));
    assertThat(window.words()).anyMatch(word -> word.startsWith("+ ") && word.contains("konkreta"));
    window.picture("lagtext");
  }

  private static String statute(String kind) {
    return """
    Offentlighets- och sekretesslag (2009:400)

    SFS nr: 2009:400

    10 kap. Sekretessbrytande bestämmelser

    18 a § På grund av %s skäl får en provtext stå här.

    27 § En annan provtext.
    """
        .formatted(kind);
  }

  /** The jurist takes a stand on a contested question, with reasons. */
  @Test
  void aQuestionOfLawIsAnsweredForTheOffice(FxRobot robot) {
    window.signIn(SmallOffice.LEILA);
    window.press("#rulebook");
    window.press("#tab-legal");
    assertThat(window.words()).contains("Obesvarad", "Om svaret är ja", "Om svaret är nej");
    robot.interact(() ->
        ((ToggleButton) window.find(HBox.class, "#legal-answer").getChildren().getFirst()).fire());
    window.write("#legal-reason", "Lagens ordalag talar för det.");
    window.press("#legal-save");
    assertThat(window.words())
        .contains("Förvaltningen svarar ja")
        .anyMatch(word -> word.contains("Lagens ordalag talar för det."));
    window.picture("rattsfragor");
  }

  /** An officer reads what is in force but changes nothing. */
  @Test
  void anOfficerChangesNothing(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    window.press("#rulebook");
    assertThat(window.exists("#benchOutcome")).isTrue();
    window.press("#tab-packs");
    assertThat(window.words()).contains("Regelpaket i kraft");
    assertThat(window.exists("#importPack")).isFalse();
    assertThat(window.exists("#proposeKey")).isFalse();
  }

  private void chooseFirstProvision(FxRobot robot) {
    robot.interact(() -> {
      TreeView<?> tree = window.find(TreeView.class, "#tree");
      tree.requestFocus();
      // Statute, chapter, provision: chosen as the arrow keys would, which a busy machine may lose.
      tree.getSelectionModel().select(2);
    });
  }

  private void day(FxRobot robot, LocalDate day) {
    robot.interact(() -> window.find(DatePicker.class, "#benchDate").setValue(day));
  }

  private String outcome() {
    return window.read(() -> {
      var chip = window.find(HBox.class, "#benchOutcome");
      return ((Labeled) chip.getChildren().getLast()).getText();
    });
  }
}
