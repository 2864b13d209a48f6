package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.redress.RedressKind;
import se.rattdela.casework.request.Channel;

/** Whole days' work in the window, by two users, on a real encrypted database. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start and setUp
class JourneyTest {
  private static final int MORE_QUESTIONS_THAN_THERE_ARE = 60;

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

  /** Journey 1: from the request of Försäkringskassan to the sealed PDF. */
  @Test
  void aRequestBecomesASealedDecision(FxRobot robot) throws IOException {
    window.picture("login");
    window.signIn(SmallOffice.KARIN);
    window.picture("arenden");
    window.openFirstRow();
    assertThat(window.text("#person")).isEqualTo("Elias Sandberg");

    walkTheMatrix(robot);
    register();
    assertThat(window.words()).contains("Prövning");
    window.picture("provning-forsta");
    answerAll(JourneyTest::staysOrIsNotSecret, false, "provning");
    writeTexts();
    window.picture("provning-klar");
    window.press("#send");
    assertThat(window.words()).contains("Skickat. Väntar på beslutsfattaren.");

    window.switchUser(SmallOffice.ANNA);
    window.picture("att-godkanna");
    window.openFirstRow();
    assertThat(window.isDisabled("#approve")).isTrue();
    window.picture("godkannande");
    tickEverything();
    // What was not shown cannot be approved.
    assertThat(window.isDisabled("#approve")).isTrue();
    window.segment("Utdraget");
    window.picture("godkannande-utdraget");
    window.segment("Texten");
    window.picture("godkannande-text");
    window.openEveryFile();
    assertThat(window.isDisabled("#approve")).isFalse();
    window.press("#approve");

    assertThat(window.words()).contains("Beslutat och förseglat");
    window.picture("beslut");
    window.menu("#export", "Bara beslutet…");
    assertThat(pdfText()).contains("Försäkringskassan").contains("Anna Bergström");
    window.menu("#export", "Alla filer i en ny mapp…");
    dispatch();
    correct();
  }

  /** The registrar sends it, is asked about the protected person, and notes that it arrived. */
  private void dispatch() {
    window.switchUser(SmallOffice.ROLF);
    window.picture("att-expediera");
    window.openFirstRow();
    assertThat(window.isDisabled("#record")).isTrue();
    window.picture("expediera");
    window.choose("#channel", DispatchChannel.SDK);
    window.choose("#verified", ReceiverCheck.FUNCTION_ADDRESS);
    assertThat(window.isDisabled("#record")).as("protection confirmed").isTrue();
    window.press("#protectionConfirmed");
    window.press("#record");
    assertThat(window.words()).contains("Expedieringen är sparad.");
    window.picture("expedierat");
    window.press("#package-archive");
    assertThat(folder.resolve("arkivpaket-U-2026-0001.zip")).exists();
    window.press("#delegated");
    assertThat(window.words()).contains("4.7");
    window.picture("delegationsbeslut");
    window.press("#pdf");
    window.press("#csv");
    assertThat(folder.resolve("delegationsbeslut-2026-03-01-2026-03-16.csv")).exists();
  }

  /** A slip of the pen is corrected by two persons; the first decision stays as it was. */
  private void correct() {
    window.switchUser(SmallOffice.KARIN);
    window.openFirstRow();
    window.press("#decisionsTab");
    window.openFirstRow();
    window.press("#redress");
    window.picture("rattelse-tom");
    window.press("#begin");
    window.choose("#kind", RedressKind.CORRECTION);
    window.write("#stood", "Kontrollenheten");
    window.write("#shall", "Kontrollenheten Väst");
    window.write("#reasons", "Enhetens namn blev fel vid registreringen.");
    window.picture("rattelse");
    window.press("#send");
    assertThat(window.words()).contains("Skickat till beslutsfattare.");
    window.switchUser(SmallOffice.ANNA);
    window.openFirstRow();
    assertThat(window.isDisabled("#approve")).isTrue();
    window.press("#read");
    window.picture("rattelse-granskning");
    window.press("#approve");
    assertThat(window.words()).contains("beslutad");
    window.picture("rattelse-beslutad");
  }

  /** Journey 3 and 5: a notice and an oral disclosure have forms of their own. */
  @Test
  void anotherKindOfMatterHasAFormOfItsOwn(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    window.openFirstRow();
    window.menu("#newOther", "Underrättelse om felaktig utbetalning…");
    assertThat(window.isDisabled("#recipient")).isTrue();
    window.write("#circumstances", "Han har arbetat sedan den 1 februari.");
    window.picture("underrattelse");
    window.press("#close");
    window.menu("#newOther", "Anmälan om bidragsbrott…");
    window.picture("anmalan");
    window.press("#close");
    window.menu("#newOther", "Muntligt utlämnande på begäran…");
    window.picture("muntligt");
    window.press("#close");
    window.press("#followUps");
    window.picture("att-folja-upp");
  }

  /** Journey 4: what the harm test and the assessment keep is refused, with the way of appeal. */
  @Test
  void aPartialRefusalTellsHowToAppeal(FxRobot robot) throws IOException {
    window.signIn(SmallOffice.KARIN);
    window.openFirstRow();
    register();
    answerAll(
        word ->
            "EJ SEKRETESS".equals(word) || "FÅR LÄMNAS".equals(word) || "SKA LÄMNAS".equals(word),
        true,
        "avslag");
    writeTexts();
    writeReasonsForWhatStays();
    window.picture("avslag-klart");
    window.press("#send");
    assertThat(window.words()).contains("Skickat. Väntar på beslutsfattaren.");

    window.switchUser(SmallOffice.ANNA);
    window.openFirstRow();
    tickEverything();
    window.openEveryFile();
    window.picture("avslag-godkannande");
    window.press("#approve");
    window.picture("avslag-beslut");
    window.menu("#export", "Bara beslutet…");
    assertThat(pdfText())
        .contains("SKA LÄMNAS UT")
        .contains("LÄMNAS INTE UT")
        .contains("överklaga")
        .contains("Kammarrätten i Jönköping")
        .contains("tre veckor");
  }

  /** An approver gives a draft back, and the officer sees code and sentence. */
  @Test
  void aReturnedDraftComesBackWithCodeAndSentence(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    window.openFirstRow();
    register();
    answerAll(JourneyTest::staysOrIsNotSecret, false, "aterlamnad");
    writeTexts();
    window.press("#send");
    window.switchUser(SmallOffice.ANNA);
    window.openFirstRow();
    window.press("#giveBack");
    RadioButton code = robot.lookup("#return-A2").queryAs(RadioButton.class);
    robot.interact(code::fire);
    robot.interact(() ->
        robot
            .lookup("#return-sentence")
            .queryAs(javafx.scene.control.TextArea.class)
            .setText("Uppgift 1: skälen säger inte varför uppgiften behövs."));
    robot.interact(
        () -> robot.lookup("#return-send").queryAs(javafx.scene.control.Button.class).fire());
    window.switchUser(SmallOffice.KARIN);
    window.press("#requests");
    window.openFirstRow();
    assertThat(window.words())
        .contains("Uppgift 1: skälen säger inte varför uppgiften behövs.")
        .anyMatch(word -> word.contains("A2"));
    window.picture("aterlamnad");
  }

  @Test
  void aWrongPasswordIsSaidAndNothingIsOpened(FxRobot robot) {
    window.write("#userName", "karin");
    window.write("#password", "inte det rätta");
    window.press("#signIn");
    assertThat(window.text("#message")).contains("RD-501");
    assertThat(window.exists("#rail")).isFalse();
    window.picture("fel-losenord");
  }

  private void walkTheMatrix(FxRobot robot) {
    robot.interact(() -> window.find(Node.class, ".rd-matrix").requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    window.picture("arende");
    assertThat(window.words()).contains("Varför inte de andra?");
    robot.type(KeyCode.RIGHT);
    window.picture("arende-andra-kolumnen");
    window.press("#documentsTab");
    window.picture("handling");
    window.press("#historyTab");
    window.picture("historik");
    window.press("#matrixTab");
  }

  private void register() {
    window.press("#newRequest");
    window.choose("#recipient", "FORSAKRINGSKASSAN");
    window.choose("#purpose", "SOCIAL_INSURANCE");
    window.write("#unit", "Kontrollenheten");
    window.write("#officer", "Johan Ek");
    window.write("#reference", "FK 2026/118802");
    window.choose("#channel", Channel.SECURE_MESSAGE);
    window.press("#callBack");
    window.write(
        "#asked", "Uppgifter om försörjningsstöd, arbete, hushåll och vård från 1 januari 2026.");
    window.write(
        "#purposeText", "Kontroll av rätten till sjukpenning för tiden 2026-01-01–2026-03-01.");
    window.read(() -> {
      window
          .find(javafx.scene.control.ComboBox.class, "#basis")
          .getEditor()
          .setText("110 kap. 31 § SFB");
      return true;
    });
    for (String item : new String[] {"Arbete", "Utbetalt", "Kontakt"}) {
      tick(item);
    }
    window.picture("begaran");
    window.press("#register");
  }

  private void tick(String title) {
    window.read(() -> {
      window.scene().getRoot().lookupAll(".check-box").stream()
          .map(CheckBox.class::cast)
          .filter(box -> box.getAccessibleText().contains(title))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
  }

  /** Answers every open question, by the first answer whose outcome is not to be avoided. */
  private void answerAll(Predicate<String> avoid, boolean onlyFirst, String picture) {
    boolean pictured = false;
    boolean avoided = false;
    for (int i = 0; i < MORE_QUESTIONS_THAN_THERE_ARE && window.exists(".rd-answers"); i++) {
      Predicate<String> now = avoided && onlyFirst ? JourneyTest::staysOrIsNotSecret : avoid;
      avoided |= choose(now);
      if (window.exists("#reason")) {
        window.write(
            "#reason",
            "Uppgiften har betydelse för rätten till ersättning och kan inte fås på annat sätt.");
      }
      window.write("#note", "Bedömt vid genomgång av akten 2026-03-16.");
      if (!pictured && window.exists("#reason")) {
        window.picture(picture);
        pictured = true;
      }
      window.press("#save");
    }
    assertThat(window.exists(".rd-answers")).as("questions left").isFalse();
  }

  /** Chooses an answer; tells whether it leads to that the item stays. */
  private boolean choose(Predicate<String> avoid) {
    return window.read(() -> {
      Node answers = window.find(Node.class, ".rd-answers");
      Node best =
          answers.lookupAll(".rd-answer").stream()
              .filter(line -> !line.lookup(".radio-button").getId().equals("answer-later"))
              .filter(line -> !avoid.test(outcome(line)))
              .findFirst()
              .orElseGet(() -> answers.lookup(".rd-answer"));
      if (best.lookup(".radio-button") instanceof RadioButton button) {
        button.setSelected(true);
      }
      return "FÅR EJ".equals(outcome(best));
    });
  }

  private static boolean staysOrIsNotSecret(String word) {
    return "FÅR EJ".equals(word) || "EJ SEKRETESS".equals(word);
  }

  private static String outcome(Node line) {
    return line.lookup(".rd-chip-word") instanceof javafx.scene.control.Label word
        ? word.getText()
        : "";
  }

  private void writeTexts() {
    window.read(() -> {
      ListView<?> steps = window.find(ListView.class, "#steps");
      steps.getSelectionModel().selectLast();
      return true;
    });
    window.write("#text-consent", "Samtycke har övervägts men skulle fördröja kontrollen.");
    window.write("#text-anonymised", "Avidentifierade uppgifter räcker inte för kontrollen.");
    window.write("#text-use-limitation", "Uppgifterna får användas i ärendet om sjukpenning.");
    window.write("#text-delivery", "Uppgifterna lämnas genom säkert meddelande.");
    window.press("#save");
  }

  private void writeReasonsForWhatStays() {
    int count = window.read(() -> window.find(ListView.class, "#steps").getItems().size());
    for (int i = 0; i < count; i++) {
      int step = i;
      boolean heading =
          window.read(() -> {
            ListView<?> steps = window.find(ListView.class, "#steps");
            boolean skip = String.valueOf(steps.getItems().get(step)).startsWith("Heading");
            if (!skip) {
              steps.getSelectionModel().select(step);
            }
            return skip;
          });
      if (!heading && window.words().stream().anyMatch(word -> word.startsWith("Varför lämnas"))) {
        window.write("#reason", "Uppgiften saknar betydelse för den kontroll som ska göras.");
        window.press("#save");
      }
    }
  }

  private void tickEverything() {
    window.read(() -> {
      window.scene().getRoot().lookupAll(".check-box").stream()
          .map(CheckBox.class::cast)
          .filter(box -> !box.isSelected())
          .toList()
          .forEach(CheckBox::fire);
      return true;
    });
  }

  private String pdfText() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path pdf =
          files
              .filter(file -> file.getFileName().toString().matches("U-2026-\\d+\\.pdf"))
              .findFirst()
              .orElseThrow();
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      }
    }
  }
}
