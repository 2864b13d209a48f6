package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Initiative;

/** A page, a session or the window is left: a text is kept, saved or asked about, never dropped. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start and setUp
class LeavingJourneyTest {
  private static final String HALF = "Uppgifterna behövs för att kontrollera rätten";
  private static final Duration LONG = Duration.ofMinutes(16);

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

  @Test
  void theTextBehindTheLockPageIsOfferedToItsWriterAndToNobodyElse() {
    window.signIn(SmallOffice.KARIN);
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    window.write("#reason", HALF);
    window.idle(LONG);
    window.press("#leave");
    window.signInToDay(SmallOffice.ANNA);
    assertThat(window.exists("#draft-offer")).isFalse();
    window.menu("#user", "Byt användare");
    window.signInToDay(SmallOffice.KARIN);
    assertThat(window.text("#draft-open")).isEqualTo("Öppna prövning " + registered.number());
    window.press("#draft-open");
    assertThat(text("#reason")).isEqualTo(HALF);
    assertThat(window.words()).contains("Ändrat, inte sparat än");
  }

  @Test
  void aHalfWrittenPhraseIsThereAgain() {
    window.signIn(SmallOffice.KARIN);
    window.go(new Route.Phrases());
    window.write("#phrase-title", "Egen försörjning");
    window.write("#phrase-text", "Den enskilde klarar sin");
    window.press("#rulebook");
    window.menu("#user", "Byt användare");
    window.signInToDay(SmallOffice.KARIN);
    assertThat(window.text("#draft-open")).isEqualTo("Öppna fras");
    window.picture("utkast-fras");
    window.press("#draft-open");
    assertThat(text("#phrase-title")).isEqualTo("Egen försörjning");
    assertThat(text("#phrase-text")).isEqualTo("Den enskilde klarar sin");
    window.write("#phrase-text", "Den enskilde klarar sin försörjning.");
    window.press("#phrase-save");
    window.menu("#user", "Byt användare");
    window.signInToDay(SmallOffice.KARIN);
    assertThat(window.exists("#draft-offer")).as("saved, so not offered").isFalse();
  }

  @Test
  void theTextsOfTheDecisionAreInTheDatabaseWhenTheStepIsLeft() {
    window.signIn(SmallOffice.KARIN);
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    step(true);
    window.write("#text-consent", HALF);
    assertThat(window.words()).contains("Ändrat, inte sparat än");
    step(false);
    assertThat(window.words()).anyMatch(word -> word.startsWith("Sparat "));
    assertThat(consent(registered.id())).isEqualTo(HALF);
    step(true);
    assertThat(window.exists("#conflict")).as("one's own autosave is nobody's conflict").isFalse();
    assertThat(text("#text-consent")).isEqualTo(HALF);
    window.write("#text-consent", HALF + " till bistånd.");
    window.press("#rulebook");
    assertThat(consent(registered.id())).isEqualTo(HALF + " till bistånd.");
    assertThat(window.desk().unsent().holds("assess/" + registered.id().value() + "/texts"))
        .isFalse();
  }

  @Test
  void aReasonWrittenBeforeAColleaguesIsShownBesideItAndNotPutOverIt() {
    window.signIn(SmallOffice.KARIN);
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    step(true);
    window.write("#text-use-limitation", "Bara för sjukpenningen.");
    // The page is taken away before anything is saved, as by a crash.
    window.desk().unsent().keep(place(registered), "consent|before", "");
    window.desk().unsent().keep(place(registered), "consent", HALF);
    step(false);
    OpenOffice office = window.office();
    Actor karin = office.signIn("karin", SmallOffice.PASSWORD.toCharArray());
    office
        .decisions()
        .saveTexts(
            karin,
            registered.id(),
            office.disclosures().view(karin, registered.id()).version(),
            new se.rattdela.casework.decision.DecisionTexts("Kollegans.", "", "", "", ""));
    window.desk().unsent().keep(place(registered), "consent|before", "");
    window.desk().unsent().keep(place(registered), "consent", HALF);
    window.go(new Route.Assess(registered.id()));
    step(true);
    assertThat(window.text("#conflict-title"))
        .isEqualTo("En kollega har sparat här sedan du skrev");
    assertThat(window.words()).contains(HALF, "Kollegans.");
    window.press("#conflict-theirs");
    assertThat(text("#text-consent")).isEqualTo("Kollegans.");
  }

  @Test
  void unsavedSettingsAreAskedAboutWhenTheWindowIsClosedOrAnotherUserSignsIn(FxRobot robot) {
    window.signIn(SmallOffice.ADMIN);
    window.write("#settings-email", "socialnamnden@lindvalla.example");
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(window.exists("#saveAndLeave")).isTrue();
    assertThat(window.read(stage::isShowing)).isTrue();
    window.press("#stay");

    window.idle(LONG);
    window.press("#leave");
    assertThat(window.words()).anyMatch(word -> word.contains("ändringar som inte är sparade"));
    window.picture("last-osparat");
    assertThat(window.exists("#unlock")).isTrue();
    window.press("#leave");
    assertThat(window.exists("#unlock")).isFalse();
  }

  private static String place(DisclosureView view) {
    return "assess/" + view.id().value() + "/texts";
  }

  private String consent(DisclosureId id) {
    OpenOffice office = window.office();
    Actor karin = office.signIn("karin", SmallOffice.PASSWORD.toCharArray());
    return office.decisions().draft(karin, id).texts().consent();
  }

  /** The last step holds the texts of the decision. */
  private void step(boolean last) {
    window.read(() -> {
      ListView<?> steps = window.find(ListView.class, "#steps");
      if (last) {
        steps.getSelectionModel().selectLast();
      } else {
        steps.getSelectionModel().clearAndSelect(1);
      }
      return true;
    });
  }

  private String text(String selector) {
    return window.read(() -> window.find(TextInputControl.class, selector).getText());
  }

  private DisclosureView registered() {
    OpenOffice office = window.office();
    Actor karin = office.signIn("karin", SmallOffice.PASSWORD.toCharArray());
    CaseFile file = office.cases().open(karin, office.cases().assigned(karin).getFirst().id());
    DisclosureView draft =
        office
            .disclosures()
            .createDraft(
                karin,
                new DisclosureDraft(
                    file.id(),
                    Initiative.REQUEST,
                    "FORSAKRINGSKASSAN",
                    "Kontrollenheten",
                    "Johan Ek",
                    "FK 2026/118802",
                    SmallOffice.NOW,
                    Channel.SECURE_MESSAGE,
                    IdentityCheck.CALL_BACK,
                    SmallOffice.NOW,
                    "Uppgifter om arbete.",
                    "Kontroll av rätten till sjukpenning.",
                    "SOCIAL_INSURANCE",
                    "110 kap. 31 § SFB",
                    "",
                    SmallOffice.TODAY.plusDays(14),
                    List.of(file.items().getFirst().id()),
                    new Matter.Ordinary()));
    return office.disclosures().register(karin, draft.id(), draft.version());
  }
}
