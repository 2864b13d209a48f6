package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.Matter;

/** The steps that the journeys are made of; they work in either language. */
final class Steps {
  private static final int MORE_QUESTIONS_THAN_THERE_ARE = 60;
  private static final List<String> LEAVES =
      List.of(
          "outcome.must",
          "outcome.may",
          "outcome.assess",
          "outcome.investigate",
          "outcome.not-secret",
          "outcome.must-not");
  private static final List<String> REFUSES =
      List.of(
          "outcome.must-not",
          "outcome.assess",
          "outcome.investigate",
          "outcome.may",
          "outcome.must",
          "outcome.not-secret");

  private final Window window;

  Steps(Window window) {
    this.window = window;
  }

  /** Försäkringskassan asks about three items of the case that is shown. */
  void request() {
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
    basis("110 kap. 31 § SFB");
    tick("Arbete");
    tick("Utbetalt");
    tick("Kontakt");
  }

  /** The office itself turns to the police. */
  void ownInitiative() {
    window.press("#newOwn");
    window.choose("#recipient", "POLISMYNDIGHETEN");
    window.choose("#purpose", "PREVENT_CRIME");
    window.write("#unit", "Lokalpolisområde Lindvalla, brottsförebyggande gruppen");
    window.write(
        "#purposeText", "Att polisen ska kunna förhindra att han dras in i brottslig verksamhet.");
    text("#asked", "Vid ett besök berättade han att han umgås med personer i ett nätverk.");
    text(
        "#basisOwn",
        "10 kap. 15 a § OSL: att förhindra brott. 18 a § gäller inte, han har fyllt 21 år.");
    tick("kriminellt");
  }

  /** Sickness benefit may have been paid wrongly. */
  void notice() {
    window.menu("#newOther", window.texts().get("case.new-notice"));
    assertThat(window.isDisabled("#recipient")).as("follows from the benefit").isTrue();
    first("#benefit", "sjukpenning");
    window.choose("#granted", Matter.Granted.PAID);
    day("#grantedOn", LocalDate.of(2026, 2, 25));
    window.choose("#fault", Matter.Fault.WRONG);
    day("#discovered", LocalDate.of(2026, 3, 3));
    window.write("#period", "1 februari 2026–28 februari 2026");
    window.write("#trigger", "Han berättade själv att han arbetar fyra dagar i veckan.");
    window.write(
        "#circumstances", "Han har sedan den 1 februari 2026 arbetat på ett lager och fått lön.");
    answer("#special", 1);
    window.write("#specialReason", "Inget talar emot att underrättelsen lämnas.");
    tick("Arbete");
  }

  /** What was said by telephone to the police. */
  void oral() {
    window.menu("#newOther", window.texts().get("case.new-oral-own"));
    window.choose("#recipient", "POLISMYNDIGHETEN");
    window.choose("#purpose", "PREVENT_CRIME");
    window.write("#unit", "Lokalpolisområde Lindvalla");
    if (window.exists("#givenAt")) {
      window.write("#givenAt", "2026-03-16 09:10");
    }
    window.choose("#means", Matter.Means.PHONE);
    window.write("#toFunction", "vakthavande befäl");
    window.write("#toName", "Maria Sund");
    first("#givenBy", "Karin");
    window.write(
        "#whyUrgent", "Han skulle hämtas inom en timme. Ingen beslutsfattare gick att nå.");
    window.write("#purposeText", "Att polisen samma kväll ska kunna hindra att han hämtas.");
    text(
        "#basisOwn",
        "10 kap. 15 a § OSL: att förhindra brott. 18 a § gäller inte, han har fyllt 21 år.");
    tick("kriminellt");
  }

  void register() {
    window.press("#register");
    window.await("#steps");
  }

  private void basis(String citation) {
    window.actions().choice("#basis");
    window.read(() -> {
      window.find(ComboBox.class, "#basis").getEditor().setText(citation);
      return true;
    });
  }

  /** Ticks the item whose name has a word in it. */
  void tick(String word) {
    window.actions().click("tick " + word);
    window.read(() -> {
      window.scene().getRoot().lookupAll(".check-box").stream()
          .map(CheckBox.class::cast)
          .filter(box -> String.valueOf(box.getAccessibleText()).contains(word))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    window.idle();
  }

  void day(String selector, LocalDate day) {
    window.actions().field(selector, day.toString());
    window.read(() -> {
      window.find(DatePicker.class, selector).setValue(day);
      return true;
    });
  }

  /** Presses one of the segments of a question. */
  void answer(String selector, int index) {
    window.actions().click(selector);
    window.read(() -> {
      List<Node> buttons =
          List.copyOf(window.find(Node.class, selector).lookupAll(".toggle-button"));
      ((ToggleButton) buttons.get(index)).fire();
      return true;
    });
  }

  /** Chooses the first of a list whose word has a word in it. */
  void first(String selector, String word) {
    window.actions().choice(selector);
    window.read(() -> {
      ComboBox<?> combo = window.find(ComboBox.class, selector);
      chooseWhere(combo, word);
      return true;
    });
  }

  private static <T> void chooseWhere(ComboBox<T> combo, String word) {
    combo.setValue(
        combo.getItems().stream()
            .filter(each -> {
              String said = combo.getConverter().toString(each);
              return said != null && said.contains(word);
            })
            .findFirst()
            .orElseThrow());
  }

  /**
   * Answers every open question so that the item leaves, if possible as a duty.
   *
   * @param refuseOne lets the first question that can lead to a refusal do so
   */
  void answerAll(boolean refuseOne, Runnable atFirstReason) {
    boolean told = false;
    boolean refused = false;
    for (int i = 0; i < MORE_QUESTIONS_THAN_THERE_ARE && window.exists(".rd-answers"); i++) {
      refused |= chooseAnswer(refuseOne && !refused ? REFUSES : LEAVES);
      if (window.exists("#reason")) {
        window.write(
            "#reason",
            "Uppgiften har betydelse för mottagarens prövning och kan inte fås på annat sätt.");
        if (refuseOne) {
          window.write("#note", "Bedömt vid genomgång av akten 2026-03-16.");
        }
        if (!told) {
          atFirstReason.run();
          told = true;
        }
      }
      window.press("#save");
    }
    assertThat(window.exists(".rd-answers")).as("questions left").isFalse();
  }

  /** Chooses the answer whose outcome comes first in an order; tells whether the item stays. */
  private boolean chooseAnswer(List<String> order) {
    window.actions().click("answer");
    List<String> words = order.stream().map(this::word).toList();
    String special =
        Objects.requireNonNull(
            window.desk().pack().vocabulary().questionTexts().get("special-reasons-against"));
    // Whether or not the item leaves, a notice is given only where the answer to this is no.
    boolean no =
        window.read(() ->
            window.find(Node.class, "#question").lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && special.equals(label.getText())));
    return window.read(() -> {
      Node answers = window.find(Node.class, ".rd-answers");
      if (no && answers.lookup("#answer-false") instanceof RadioButton button) {
        button.setSelected(true);
        return false;
      }
      Node best =
          answers.lookupAll(".rd-answer").stream()
              .filter(line -> !"answer-later".equals(line.lookup(".radio-button").getId()))
              .min(Comparator.comparingInt(line -> words.indexOf(outcome(line))))
              .orElseThrow();
      if (best.lookup(".radio-button") instanceof RadioButton button) {
        button.setSelected(true);
      }
      return word("outcome.must-not").equals(outcome(best));
    });
  }

  private String word(String key) {
    return window.texts().get(key);
  }

  private static String outcome(Node line) {
    return line.lookup(".rd-chip-word") instanceof Label word ? word.getText() : "";
  }

  /** The last page of the assessment: what the decision says besides. */
  void texts() {
    window.actions().click("texts");
    window.read(() -> {
      window.find(ListView.class, "#steps").getSelectionModel().selectLast();
      return true;
    });
    text("#text-consent", "Samtycke har övervägts men skulle fördröja ärendet.");
    text("#text-anonymised", "Avidentifierade uppgifter räcker inte.");
    text("#text-childs-best", "Det är bäst för honom att det hindras innan det inträffar.");
    text("#text-use-limitation", "Uppgifterna får användas i mottagarens ärende.");
    text("#text-delivery", "Uppgifterna lämnas genom säkert meddelande.");
    window.press("#save");
  }

  private void text(String selector, String text) {
    if (window.exists(selector)) {
      window.write(selector, text);
    }
  }

  /** What stays must have its reason. */
  void reasonsForWhatStays() {
    int count = window.read(() -> window.find(ListView.class, "#steps").getItems().size());
    String asks = word("withhold.kept.title").split("[”{]")[0].strip();
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
      if (!heading && window.words().stream().anyMatch(word -> word.startsWith(asks))) {
        window.actions().click("step");
        window.write("#reason", "Uppgiften saknar betydelse för den kontroll som ska göras.");
        window.press("#save");
      }
    }
  }

  void send() {
    window.press("#send");
    assertThat(window.words()).contains(word("assessment.waiting"));
  }

  /** The approver opens the first of what waits, ticks everything and reads every file. */
  void review() {
    window.openFirstRow();
    assertThat(window.isDisabled("#approve")).as("before anything is ticked").isTrue();
    tickEverything();
    assertThat(window.isDisabled("#approve")).as("before every file is opened").isTrue();
    window.openEveryFile();
    assertThat(window.isDisabled("#approve")).isFalse();
  }

  void approve() {
    window.press("#approve");
    assertThat(window.words()).contains(word("decision.sealed"));
  }

  private void tickEverything() {
    int ticked =
        window.read(() -> {
          List<CheckBox> boxes =
              window.scene().getRoot().lookupAll(".check-box").stream()
                  .map(CheckBox.class::cast)
                  .filter(box -> !box.isSelected() && !box.isDisabled())
                  .toList();
          boxes.forEach(CheckBox::fire);
          return boxes.size();
        });
    for (int i = 0; i < ticked; i++) {
      window.actions().click("tick");
    }
    window.idle();
  }

  /** The registrar sends the first decision that waits. */
  void dispatch() {
    window.openFirstRow();
    assertThat(window.isDisabled("#record")).isTrue();
    window.choose("#channel", DispatchChannel.SDK);
    window.choose("#verified", ReceiverCheck.FUNCTION_ADDRESS);
    if (window.read(() -> window.find(TextField.class, "#receiverFunction").getText().isBlank())) {
      window.write("#receiverFunction", "Registratorn"); // nobody asked, so nobody said which unit
    }
    assertThat(window.isDisabled("#record")).as("protection confirmed").isTrue();
    window.press("#protectionConfirmed");
    window.press("#record");
    assertThat(window.words()).contains(word("dispatch.saved"));
  }
}
