package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A text comes into the case, what stands in it is marked, and what would leave is seen. */
class DocumentsJourneyTest extends InAnOffice {
  private static final String TEXT =
      """
      Arbetar sedan mars på Lindvalla lager och får lön varje månad.

      Modern Sara Sandberg (19790927-2390) ringde från 070-174 06 05. Hon bor på Björkgatan 14 B, 999 99 Lindvalla, och skriver från sara@exempel.se.

      Hyran är 7 850 kronor. Han är skyldig Linus 12 500 kr.\
      """;

  @BeforeEach
  void signIn() {
    window.signIn(SmallOffice.KARIN);
    window.openFirstRow();
    window.press("#documentsTab");
  }

  @Test
  void aPastedTextIsMarkedAndWhatWouldLeaveIsSeen(FxRobot robot) {
    window.picture("handling");
    paste(robot);
    assertThat(window.exists("#candidateList")).as("suggestions after saving").isTrue();
    assertThat(window.words())
        .contains("19790927-2390", "Björkgatan 14 B, 999 99 Lindvalla", "Telefonnummer")
        .as("nothing is marked yet")
        .contains("0 uppgifter markerade");
    window.picture("handling-forslag");

    window.press("#confirm-PERSONAL_NUMBER");
    window.press("#confirm-NAME");
    assertThat(window.isDisabled("#confirm-ADDRESS")).as("whose address is not known").isTrue();
    sayWhose(robot, "Vem gäller Björkgatan 14 B, 999 99 Lindvalla?", "Sara");
    window.press("#confirm-ADDRESS");
    assertThat(window.words()).contains("4 uppgifter markerade");
    window.press("#closeCandidates");
    assertThat(window.words()).contains("Personnummer, mor", "Namn, mor", "Namn, bekant");

    mark(robot);
    assertThat(window.words()).contains("5 uppgifter markerade", "Arbete på lager");
    assertThat(window.read(this::overlapping)).isEmpty();
    window.picture("handling-markerad");
    assertThat(window.words())
        .as("what is open does not leave")
        .anyMatch(word -> word.contains("Fakta saknas, lämnas inte"))
        .contains("omarkerad text");

    robot.interact(() -> window.find(Node.class, "#pages").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(window.words()).contains("4 uppgifter markerade").doesNotContain("Arbete på lager");
  }

  @Test
  void aTextWithMarkingsStandsFastAndATextFileIsReadIn(FxRobot robot) throws IOException {
    window.menu("#actions", "Ändra handlingen…");
    assertThat(window.words()).anyMatch(word -> word.startsWith("Texten kan inte ändras"));
    assertThat(window.read(() -> window.find(TextArea.class, "#documentText").isEditable()))
        .isFalse();
    window.write("#documentTitle", "Besök på kontoret");
    window.picture("handling-andra");
    window.press("#saveDocument");
    assertThat(window.words()).contains("Besök på kontoret");

    Path file = folder.resolve("Skrivelse från Åsa.txt");
    Files.writeString(file, "Åsa skriver: ring 031-390 06 00.", Charset.forName("windows-1252"));
    window.willOpen(file);
    window.menu("#actions", "Läs in text eller PDF…");
    assertThat(window.words()).anyMatch(word -> word.contains("Windows-1252"));
    window.picture("handling-inlast");
    window.press("#saveDocument");
    assertThat(window.words()).contains("Skrivelse från Åsa", "031-390 06 00");

    window.press("#write");
    window.write("#documentText", "Hon ringde också själv.");
    window.press("#readFile");
    window.press("#readFile");
    assertThat(window.read(() -> window.find(TextArea.class, "#documentText").getText()))
        .as("what was written stays")
        .startsWith("Hon ringde också själv.\n\nÅsa skriver:");
    assertThat(window.words()).anyMatch(word -> word.startsWith("Filens text står efter"));
  }

  @Test
  void whatMayBeSomethingElseIsConfirmedByItselfAlone(FxRobot robot) {
    window.press("#write");
    window.write("#documentTitle", "Anteckning");
    window.write(
        "#documentText", "Pnr 19790927-2390, eller kanske 19790927-2391. Familjen Sandberg kom.");
    window.press("#saveDocument");
    assertThat(window.words()).contains("Kontrollsiffran stämmer inte", "Flera i ärendet heter så");
    assertThat(window.isDisabled("#confirm-NAME")).as("whose is not known").isTrue();
    sayWhose(robot, "Vem gäller 19790927-2391?", "Sara");
    sayWhose(robot, "Vem gäller Sandberg?", "Sara");
    assertThat(window.isDisabled("#confirm-NAME")).as("only by itself").isTrue();
    window.picture("handling-forslag-osakra");
    window.press("#confirm-PERSONAL_NUMBER");
    assertThat(window.words())
        .contains("1 uppgift markerad", "19790927-2391")
        .doesNotContain("19790927-2390");
  }

  /** Rows of the page whose words lie outside them, over those of the next. */
  private List<Integer> overlapping() {
    return window.scene().getRoot().lookupAll(".rd-page-row").stream()
        .map(node -> (ListCell<?>) node)
        .filter(cell -> cell.getGraphic() != null)
        .filter(cell ->
            cell.getGraphic().getLayoutY() < 0
                || ((Region) cell.getGraphic()).getHeight() > cell.getHeight())
        .map(ListCell::getIndex)
        .toList();
  }

  private void paste(FxRobot robot) {
    window.press("#write");
    window.write("#documentTitle", "Telefonsamtal med modern");
    robot.interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(TEXT.replace("\n", "\r\n"));
      Clipboard.getSystemClipboard().setContent(content);
    });
    window.press("#pasteText");
    window.picture("handling-ny");
    window.press("#saveDocument");
  }

  private void sayWhose(FxRobot robot, String question, String name) {
    robot.interact(() -> {
      ComboBox<Object> whose = combo(question);
      whose.setValue(
          whose.getItems().stream()
              .filter(each -> String.valueOf(each).contains(name))
              .findFirst()
              .orElseThrow());
    });
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Object> combo(String spoken) {
    window.find(ListView.class, "#candidates").scrollTo(0);
    return window.scene().getRoot().lookupAll(".combo-box").stream()
        .filter(node -> Objects.equals(node.getAccessibleText(), spoken))
        .map(node -> (ComboBox<Object>) node)
        .findFirst()
        .orElseThrow();
  }

  /** By keyboard alone: to the beginning, eight words on, Ctrl U. */
  private void mark(FxRobot robot) {
    robot.interact(() -> window.find(Node.class, "#pages").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.HOME);
    robot.press(KeyCode.SHIFT);
    for (int i = 0; i < 5; i++) {
      robot.type(KeyCode.RIGHT);
    }
    robot.release(KeyCode.SHIFT);
    window.picture("handling-vald");
    robot.type(KeyCode.U).release(KeyCode.CONTROL);
    assertThat(window.words()).contains("”Arbetar sedan mars på Lindvalla”");
    window.write("#itemTitle", "Arbete på lager");
    window.choose("#itemCategory", "ECONOMY");
    robot.interact(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<Object> owner = window.find(ComboBox.class, "#itemOwner");
      owner.getSelectionModel().selectFirst();
    });
    window.picture("handling-uppgift");
    window.press("#saveItem");
  }
}
