package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.casework.request.Channel;

/** The guided assessment: order, earlier reasons, the jurist, and the person behind it. */
class AssessmentJourneyTest extends InAnOffice {
  @Test
  void theJuristAnswersAndEarlierReasonsAreTakenOverKnowingly(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    openCase();
    register();
    assertThat(window.words()).anyMatch(word -> word.startsWith("kan avgöra 3 uppgifter"));
    assertThat(chosen()).as("nothing is answered beforehand").isZero();
    window.picture("provning-vagledd");

    window.press("#askJurist");
    window.write("#counsel-text", "Räcker det att mottagaren får veta att han arbetar?");
    window.press("#counsel-send");
    assertThat(window.words())
        .anyMatch(word -> word.startsWith("Väntar på svar"))
        .as("what is sent is no draft any more")
        .noneMatch(word -> word.contains("inte sparat än"));
    window.press("#save");
    assertThat(window.text("#message")).startsWith("Inget svar är valt, så inget är sparat.");
    window.picture("provning-fragat");

    window.switchUser(SmallOffice.LEILA);
    window.press("#rulebook");
    window.press("#tab-legal");
    window.picture("jurist-fragor");
    pressWithin("#asked", "Öppna");
    window.write("#asked-answer", "Ja. Arbetsplatsens namn behövs inte för kontrollen.");
    window.picture("jurist-svar");
    window.press("#asked-send");

    window.switchUser(SmallOffice.KARIN);
    assertThat(window.exists("#draft-offer")).as("nothing is offered back").isFalse();
    window.press("#requests");
    window.openFirstRow();
    assertThat(window.words())
        .anyMatch(word -> word.startsWith("Svar av Leila Haddad"))
        .contains("Ja. Arbetsplatsens namn behövs inte för kontrollen.");
    assertThat(chosen()).as("the judgement stays the officer's").isZero();
    window.picture("provning-juristens-svar");

    choose("answer-NOT_EXCLUDED");
    window.write("#reason", "Lönen säger något om hans ekonomi, som han kan lida men av.");
    window.press("#save");
    // The next item has the same question: the reason is offered, and answers nothing.
    assertThat(window.text("#earlier")).isEqualTo("Tidigare skäl i ärendet (1)");
    assertThat(chosen()).isZero();
    window.press("#earlier");
    window.picture("provning-tidigare-skal");
    pressWithin(".rd-note", "Utgå från skälen");
    choose("answer-NOT_EXCLUDED");
    window.press("#save");
    assertThat(window.text("#message")).contains("bekräfta att de gäller även här");
    window.picture("provning-overtaget");
    robot.interact(() -> window.find(CheckBox.class, "#reuse-confirm").fire());
    window.press("#save");
    assertThat(window.exists("#message")).as("nothing is wrong").isFalse();
    assertThat(window.words()).anyMatch(word -> word.startsWith("2 av"));
  }

  /** At 150 % on a small screen the guidance gives way, not the answers. */
  @Test
  void theAnswersAreInSightInALowWindow() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    register();
    window.size(960, 600);
    for (int step = 0; step < 9; step++) {
      String about = place();
      window.read(() -> {
        for (Node answer : window.find(Node.class, ".rd-answers").lookupAll(".rd-answer")) {
          assertThat(Fitting.isInSight(answer)).as(about).isTrue();
        }
        return true;
      });
      assertThat(window.exists("#support")).as("the guidance is below them").isTrue();
      window.keys("#answer-later", KeyCode.J);
    }
  }

  @Test
  void theSameAnswerIsGivenToTheItemsThatTheOfficerHasSeenAndLeftTicked(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    openCase();
    register();
    assertThat(window.exists("#for-all-items")).as("nothing is ticked beforehand").isFalse();
    choose("answer-NOT_EXCLUDED");
    window.write("#reason", "Uppgiften säger något om hans ekonomi och vård.");
    window.press("#for-all");
    assertThat(window.words())
        .contains("Utbetalt försörjningsstöd", "Kontakt med beroendemottagningen");
    assertThat(window.text("#save")).isEqualTo("Spara för 3 uppgifter");
    assertThat(window.read(() -> Fitting.isInSight(window.find(Node.class, "#for-all-items"))))
        .as("the list is seen without scrolling to it")
        .isTrue();
    window.picture("provning-samma-svar");
    untick("Kontakt");
    assertThat(window.text("#for-all"))
        .startsWith("Samma svar och skäl för 1 av 2 andra uppgifter");
    assertThat(window.text("#save")).isEqualTo("Spara för 2 uppgifter");
    window.press("#save");
    assertThat(window.words()).anyMatch(word -> word.startsWith("2 av"));
    assertThat(window.words())
        .as("what was left out is asked about next")
        .contains("Kontakt med beroendemottagningen");
    assertThat(chosen()).isZero();
  }

  private void untick(String title) {
    window.read(() -> {
      window.find(Node.class, "#for-all-items").lookupAll(".check-box").stream()
          .map(CheckBox.class::cast)
          .filter(box -> box.getAccessibleText().contains(title))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
  }

  @Test
  void keysWalkTheQuestionsButNotWhereOneWrites(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    openCase();
    register();
    String first = place();
    robot.interact(() -> window.find(RadioButton.class, "#answer-later").requestFocus());
    robot.type(KeyCode.J);
    assertThat(place()).isNotEqualTo(first);
    robot.type(KeyCode.K);
    assertThat(place()).isEqualTo(first);
    robot.interact(() -> window.find(Node.class, "#reason").requestFocus());
    robot.type(KeyCode.J);
    assertThat(place()).isEqualTo(first);
  }

  @Test
  void thePersonBehindTheInformationIsAskedAbout(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    openCase();
    register();
    window.read(() -> {
      window.find(javafx.scene.control.ListView.class, "#steps").getSelectionModel().selectLast();
      return true;
    });
    assertThat(window.words()).contains("Informeras Elias om att uppgifter lämnas?");
    assertThat(window.exists("#text-childs-best")).as("no child is concerned").isFalse();
    window.write("#text-planned", "Planering med arbetsmarknadsenheten fortsätter.");
    pressWithin("#informing", "Nej");
    window.press("#save");
    assertThat(window.words())
        .anyMatch(word -> word.startsWith("Den enskilde ska inte informeras"));
    window.picture("provning-den-enskilde");
    window.write("#text-informing-reason", "Han är redan orolig; det tas upp vid nästa besök.");
    window.press("#save");
    assertThat(window.words())
        .noneMatch(word -> word.startsWith("Den enskilde ska inte informeras"));
  }

  private void openCase() {
    window.openFirstRow();
  }

  private String place() {
    return window.words().stream()
        .filter(word -> word.startsWith("Fråga "))
        .findFirst()
        .orElseThrow();
  }

  private long chosen() {
    return window.read(() ->
        window.find(Node.class, ".rd-answers").lookupAll(".radio-button").stream()
            .map(RadioButton.class::cast)
            .filter(RadioButton::isSelected)
            .count());
  }

  private void choose(String id) {
    window.read(() -> {
      window.find(RadioButton.class, "#" + id).setSelected(true);
      return true;
    });
  }

  private void pressWithin(String selector, String word) {
    window.read(() -> {
      Node within = window.find(Node.class, selector);
      Stream.of(".button", ".toggle-button")
          .flatMap(kind -> within.lookupAll(kind).stream())
          .map(ButtonBase.class::cast)
          .filter(button -> button.getText().equals(word))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
  }

  private void register() {
    window.press("#newRequest");
    window.choose("#recipient", "FORSAKRINGSKASSAN");
    window.choose("#purpose", "SOCIAL_INSURANCE");
    window.choose("#channel", Channel.SECURE_MESSAGE);
    window.press("#callBack");
    window.write("#asked", "Uppgifter om försörjningsstöd, arbete och vård.");
    window.write("#purposeText", "Kontroll av rätten till sjukpenning.");
    window.read(() -> {
      window.find(ComboBox.class, "#basis").getEditor().setText("110 kap. 31 § SFB");
      return true;
    });
    for (String item : new String[] {"Arbete", "Utbetalt", "Kontakt"}) {
      tick(item);
    }
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

  @Test
  void theJuristIsAskedFromACellToo(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    openCase();
    robot.interact(() -> window.find(Node.class, ".rd-matrix").requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    window.press("#cell-ask");
    window.write("#cell-ask-text", "Går det att lämna detta till polisen alls?");
    window.press("#cell-ask-send");
    assertThat(window.words())
        .contains("Går det att lämna detta till polisen alls?")
        .anyMatch(word -> word.startsWith("Väntar på svar"));
    window.picture("arende-fraga-juristen");
  }
}
