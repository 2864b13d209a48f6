package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.phrase.PhraseContent;
import se.rattdela.casework.phrase.PhraseKind;

/**
 * Journey 1 as an experienced officer does it: the request comes as a message and is pasted, the
 * form and the questions are answered from the keyboard, the reasons begin as phrases of one's own,
 * and one answer is given for all items alike where the page offers it. In Swedish.
 */
final class PractisedHand {
  private static final int MORE_QUESTIONS_THAN_THERE_ARE = 60;
  private static final String MAIL =
      """
      Från: Johan Ek <johan.ek@forsakringskassan.se>
      Skickat: den 16 mars 2026 08:12
      Ämne: Begäran om uppgifter, dnr FK 2026/118802

      Försäkringskassan utreder rätten till sjukpenning för 20041212-2392.
      Vi begär uppgifter om utbetalt försörjningsstöd, arbete och kontakt med beroendemottagningen
      för tiden 2026-01-01 – 2026-03-01.
      Stödet finns i 110 kap. 31 § socialförsäkringsbalken.
      Vi önskar svar senast den 30 mars.

      Vänliga hälsningar
      Johan Ek
      Kontrollenheten
      """;

  private final Window window;
  private final Keyboard keyboard;

  PractisedHand(Window window, Keyboard keyboard) {
    this.window = window;
    this.keyboard = keyboard;
  }

  /** Registered, assessed, approved, sealed and dispatched. */
  void request() {
    window.actions().part("in");
    window.signIn(SmallOffice.KARIN);
    phrases();
    window.openFirstRow();
    window.actions().part("officer");
    register();
    assess();
    window.actions().part("in");
    window.switchUser(SmallOffice.ANNA);
    window.actions().part("approver");
    approve();
    window.actions().part("in");
    window.switchUser(SmallOffice.ROLF);
    window.actions().part("registrar");
    dispatch();
  }

  /** What she wrote on another day. */
  private void phrases() {
    for (PhraseContent each :
        List.of(
            new PhraseContent(
                PhraseKind.ASSESSMENT,
                "Betydelse",
                "Uppgiften har betydelse för mottagarens prövning och kan inte fås på annat sätt."),
            new PhraseContent(
                PhraseKind.DECISION,
                "Samtycke",
                "Samtycke har övervägts men skulle fördröja ärendet."),
            new PhraseContent(
                PhraseKind.DECISION, "Avidentifiering", "Avidentifierade uppgifter räcker inte."),
            new PhraseContent(
                PhraseKind.DECISION,
                "Användning",
                "Uppgifterna får användas i mottagarens ärende."),
            new PhraseContent(
                PhraseKind.DECISION,
                "Säkert meddelande",
                "Uppgifterna lämnas genom säkert meddelande."))) {
      window.office().phrases().add(window.desk().actor(), false, each);
    }
  }

  private void register() {
    window.press("#newRequest");
    window.press("#paste");
    keyboard.paste("#mail-text", MAIL);
    window.press("#mail-all");
    window.press("#tick-named");
    window.press("#callBack");
    keyboard.shortcut("Ctrl Enter", KeyCode.ENTER, true);
    window.await("#steps");
  }

  private void assess() {
    for (int i = 0; i < MORE_QUESTIONS_THAN_THERE_ARE && window.exists(".rd-answers"); i++) {
      answer();
      if (window.exists("#reason")) {
        keyboard.phrase("#reason", "bet");
      }
      if (window.exists("#for-all")) {
        window.press("#for-all");
      }
      keyboard.shortcut("Ctrl Enter", KeyCode.ENTER, true);
    }
    assertThat(window.exists(".rd-answers")).as("questions left").isFalse();
    if (!window.exists("#text-consent")) {
      window.actions().click("texts");
      window.read(() -> {
        window.find(ListView.class, "#steps").getSelectionModel().selectLast();
        return true;
      });
    }
    keyboard.phrase("#text-consent", "samt");
    keyboard.phrase("#text-anonymised", "avid");
    keyboard.phrase("#text-use-limitation", "anv");
    keyboard.phrase("#text-delivery", "säk");
    keyboard.shortcut("Ctrl Enter", KeyCode.ENTER, true);
    assertThat(keyboard.focused().getId()).as("nothing is left but to send").isEqualTo("send");
    keyboard.shortcut("Space", KeyCode.SPACE, false);
    assertThat(window.words()).contains("Skickat. Väntar på beslutsfattaren.");
  }

  /** The keyboard is at the first answer; the arrows go to the one that is meant. */
  private void answer() {
    List<String> order =
        List.of("SKA LÄMNAS", "FÅR LÄMNAS", "BEDÖM", "UTRED", "EJ SEKRETESS", "FÅR EJ");
    List<Node> lines =
        window.read(() -> window.find(Parent.class, ".rd-answers").getChildrenUnmodifiable());
    int best =
        window.read(() ->
            java.util.stream.IntStream.range(0, lines.size() - 1)
                .boxed()
                .min(Comparator.comparingInt(at -> order.indexOf(outcome(lines.get(at)))))
                .orElseThrow());
    assertThat(keyboard.focused()).isInstanceOf(RadioButton.class);
    window.actions().keys("answer " + best, Math.max(1, best));
    for (int i = 0; i < Math.max(1, best); i++) {
      keyboard.strike(best == 0 ? KeyCode.SPACE : KeyCode.DOWN, false);
    }
    assertThat(
            window.read(() ->
                lines.get(best).lookup(".radio-button") instanceof RadioButton button
                    && button.isSelected()))
        .as("answer by the keyboard")
        .isTrue();
  }

  private static String outcome(Node line) {
    return line.lookup(".rd-chip-word") instanceof Label word ? word.getText() : "";
  }

  private void approve() {
    window.openFirstRow();
    List<CheckBox> boxes =
        window.read(() ->
            window.scene().getRoot().lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .toList());
    for (CheckBox box : boxes) {
      window.press("#" + box.getId());
    }
    Set<String> notFiles = Set.of("Granskning", "Texten");
    List<String> files =
        window.read(() ->
            window.find(Node.class, "#segments").lookupAll(".toggle-button").stream()
                .map(node -> ((ToggleButton) node).getText())
                .filter(word -> !notFiles.contains(word))
                .toList());
    files.forEach(window::segment);
    window.press("#approve"); // has no key on purpose
    assertThat(window.words()).contains("Beslutat och förseglat");
  }

  private void dispatch() {
    window.openFirstRow();
    window.choose("#channel", DispatchChannel.SDK);
    window.choose("#verified", ReceiverCheck.FUNCTION_ADDRESS);
    window.press("#protectionConfirmed");
    keyboard.shortcut("Ctrl Enter", KeyCode.ENTER, true);
    assertThat(window.words()).contains("Expedieringen är sparad.");
  }
}
