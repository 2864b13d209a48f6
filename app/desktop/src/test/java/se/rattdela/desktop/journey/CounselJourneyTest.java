package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.casework.counsel.NewCounsel;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.matrix.SharingMatrix;
import se.rattdela.desktop.session.Route;

/** A question to the jurist, from the officer who asks to every case that the answer settles. */
class CounselJourneyTest extends WithAColleague {
  private static final String REASON =
      "Orden endast om i 10 kap. 23 § står kvar, och 15 a § hänvisar inte dit.";

  @Test
  void anAnswerForTheOfficeIsToldReadAndSettlesTheQuestionInEveryCase(FxRobot robot) {
    ItemId crime = crime();
    DisclosureView first = toThePolice(crime);
    DisclosureView second = toThePolice(crime);
    window.go(new Route.Assess(first.id(), CrimeMatter.BARS));
    assertThat(window.words()).anyMatch(word -> word.startsWith("Rättsfrågan avgörs"));
    window.press("#askJurist");
    window.write("#counsel-text", "Kan polisen få veta det med stöd av 15 a §?");
    window.press("#counsel-send");

    window.menu("#user", "Byt användare");
    window.signInToDay(SmallOffice.LEILA);
    assertThat(window.words())
        .contains("En fråga från en handläggare väntar på svar", "Rättsläget")
        .as("what stands in cases is not hers")
        .doesNotContain("Åter till mig");
    window.picture("min-dag-jurist");
    enter(robot);
    assertThat(window.present()).isEqualTo(new Route.Asked());
    pressWithin("#asked", "Öppna");
    window.write("#asked-answer", REASON);
    assertThat(window.isDisabled("#asked-send")).as("nothing is chosen beforehand").isTrue();
    pressWithin("#asked-stand", "Ja");
    window.picture("jurist-rattsfraga");
    window.press("#asked-send");

    window.menu("#user", "Byt användare");
    window.signInToDay(SmallOffice.KARIN);
    assertThat(window.words())
        .contains("Juristen har svarat · " + first.number(), "Nytt")
        .noneMatch(word -> word.contains("Sandberg"))
        .noneMatch(word -> word.contains("Leila"))
        .noneMatch(word -> word.contains("snatteri"))
        .noneMatch(word -> word.contains("Polis"));
    window.picture("min-dag-svar-fran-juristen");
    enter(robot);
    assertThat(window.words())
        .contains("Förvaltningen svarar ja", "Nytt svar", REASON)
        .anyMatch(word -> word.startsWith("Svar av Leila Haddad"));
    window.picture("provning-avgjord-rattsfraga");
    window.press("#day");
    assertThat(window.words())
        .as("it has been read")
        .noneMatch(word -> word.startsWith("Juristen har svarat"));

    window.go(new Route.Assess(second.id(), CrimeMatter.BARS));
    assertThat(window.words()).contains("Förvaltningen svarar ja", REASON);
    window.press("#askJurist");
    window.write("#counsel-text", "Gäller det också nu när det finns en dom?");
    window.press("#counsel-send");

    window.switchUser(SmallOffice.MATS);
    window.go(new Route.Asked());
    pressWithin("#asked", "Öppna");
    assertThat(window.words()).contains("Förvaltningen har redan svarat:", REASON);
    window.write("#asked-answer", "En dom har kommit. 15 a § är en egen väg.");
    pressWithin("#asked-stand", "Ändra till nej");
    window.picture("jurist-andrar");
    window.press("#asked-send");
    assertThat(window.words()).contains("Förvaltningen svarar nej");
    window.press("#stand-fold");
    assertThat(window.words())
        .contains(REASON)
        .anyMatch(word -> word.startsWith("Ja. Leila Haddad"));
    scrollTo("#stand-fold");
    window.picture("jurist-tidigare-svar");

    window.switchUser(SmallOffice.KARIN);
    window.go(new Route.Assess(second.id(), CrimeMatter.BARS));
    assertThat(window.words()).contains("Förvaltningen svarar nej");
    window.press("#stand-fold");
    assertThat(window.words()).anyMatch(word -> word.startsWith("Ja. Leila Haddad"));
    window.picture("provning-tidigare-svar");
  }

  @Test
  void aQuestionOfLawIsAskedOfTheJuristBesideTheMatrixAndNotAnswered(FxRobot robot) {
    ItemId crime = crime();
    DisclosureView police = toThePolice(crime);
    window.go(new Route.OpenCase(caseId));
    window.idle();
    robot.interact(() -> {
      SharingMatrix table = (SharingMatrix) window.find(Node.class, ".rd-matrix");
      table
          .currentProperty()
          .set(
              table.matrixProperty().get().requested().stream()
                  .filter(key -> key.row().equals(Long.toString(crime.value())))
                  .filter(key -> key.column().endsWith(police.number()))
                  .findFirst()
                  .orElseThrow());
    });
    window.idle();
    assertThat(window.words()).contains("Vad leder svaren till?");
    window.press(".rd-ask-legal");
    window.picture("matris-fraga-juristen");
    window.write("#cell-ask-text", "Kan polisen få veta det?");
    window.press("#cell-ask-send");
    assertThat(office.counsel().ofCase(karin(), caseId))
        .singleElement()
        .satisfies(asked -> assertThat(asked.row().key()).isEqualTo(CrimeMatter.BARS));
  }

  private Actor karin() {
    return actor("karin");
  }

  @Test
  void whoAnswersSecondSeesTheFirstAnswerAndKeepsTheirOwn() {
    CounselView asked = ask(actor("karin"));
    window.switchUser(SmallOffice.LEILA);
    window.go(new Route.Asked());
    window.press("#asked-open-" + asked.row().id().value());
    window.write("#asked-answer", "Det jag hann skriva.");
    office
        .counsel()
        .answer(actor("mats"), asked.row().id(), asked.version(), "Det räcker med lönen.", null);
    window.press("#asked-send");
    assertThat(window.words())
        .contains("Det räcker med lönen.", "Mats Öberg svarade före dig.")
        .anyMatch(word -> word.startsWith("Svar av Mats Öberg"));
    assertThat(text("#asked-own")).isEqualTo("Det jag hann skriva.");
    window.picture("jurist-kollega-forst");
    window.press("#asked-drop");
    assertThat(window.exists("#asked-ended")).isFalse();
    assertThat(window.desk().unsent().found()).isEmpty();
  }

  @Test
  void anAnswerToWhatIsTakenBackIsNotLost() {
    Actor karin = actor("karin");
    CounselView asked = ask(karin);
    window.switchUser(SmallOffice.LEILA);
    window.go(new Route.Asked());
    window.press("#asked-open-" + asked.row().id().value());
    window.write("#asked-answer", "Det jag hann skriva.");
    office.counsel().withdraw(karin, asked.row().id(), asked.version());
    window.press("#asked-send");
    assertThat(window.words()).contains("Karin Lindqvist har tagit tillbaka frågan.");
    assertThat(text("#asked-own")).isEqualTo("Det jag hann skriva.");
  }

  @Test
  void theRegistrarsDayCountsWhatIsToLeave(FxRobot robot) {
    window.menu("#user", "Byt användare");
    window.signInToDay(SmallOffice.ROLF);
    assertThat(window.words()).anyMatch(word -> word.startsWith("Här står hur många beslut"));
    window.picture("min-dag-registrator-tom");
    new SealedRequest(office).make();
    window.press("#day");
    assertThat(window.words())
        .contains("Ett beslut ska expedieras")
        .noneMatch(word -> word.contains("Sandberg"))
        .noneMatch(word -> word.contains("Försäkringskassan"));
    window.picture("min-dag-registrator");
    enter(robot);
    assertThat(window.present()).isEqualTo(new Route.Dispatches());
  }

  private CounselView ask(Actor karin) {
    return office
        .counsel()
        .ask(
            karin,
            new NewCounsel(
                caseId,
                null,
                "FORSAKRINGSKASSAN",
                "",
                List.of(file().items().getFirst().id()),
                "Räcker det med lönen?"));
  }

  /** Scrolls the page so that something stands at the top. */
  private void scrollTo(String selector) {
    window.interact(() -> {
      Node node = window.find(Node.class, selector);
      Node within = node;
      while (!(within instanceof ScrollPane)) {
        within = within.getParent();
      }
      ScrollPane pane = (ScrollPane) within;
      Node content = pane.getContent();
      double top = content.sceneToLocal(node.localToScene(0, 0)).getY() - 300;
      double room = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
      pane.setVvalue(Math.clamp(top / room, 0, 1));
    });
  }

  /** Opens what is first in the list. */
  private void enter(FxRobot robot) {
    robot.interact(() -> window.find(ListView.class, ".rd-day-list").requestFocus());
    robot.type(KeyCode.ENTER);
  }

  private void pressWithin(String selector, String word) {
    window.interact(() -> {
      Node within = window.find(Node.class, selector);
      Stream.of(".button", ".toggle-button")
          .flatMap(kind -> within.lookupAll(kind).stream())
          .map(ButtonBase.class::cast)
          .filter(button -> button.getText().equals(word))
          .findFirst()
          .orElseThrow()
          .fire();
    });
  }

  private ItemId crime() {
    return new CrimeMatter(office, omar, caseId).crime();
  }

  private DisclosureView toThePolice(ItemId item) {
    return new CrimeMatter(office, omar, caseId)
        .asked(item, draft("Uppgift om ett snatteri.", "Lokalpolisområdet"));
  }
}
