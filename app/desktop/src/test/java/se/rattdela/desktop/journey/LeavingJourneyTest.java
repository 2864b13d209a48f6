package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.session.Route;

/** A page, a session or the window is left: a text is kept, saved or asked about, never dropped. */
class LeavingJourneyTest extends WithAColleague {
  private static final String HALF = "Uppgifterna behövs för att kontrollera rätten";
  private static final Duration LONG = Duration.ofMinutes(16);

  @Test
  void theTextBehindTheLockPageIsOfferedToItsWriterAndToNobodyElse() {
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
  void unsavedSettingsAreAskedAboutOrStandInTheirFieldsAgain(FxRobot robot) {
    window.switchUser(SmallOffice.ADMIN);
    window.write("#settings-email", "socialnamnden@lindvalla.example");
    window.write("#settings-point-number", "5.1");
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(window.exists("#saveAndLeave")).isTrue();
    assertThat(window.read(stage::isShowing)).isTrue();
    window.press("#stay");

    // Behind the lock page nobody can be asked: what is written waits for its writer.
    window.idle(LONG);
    window.press("#leave");
    assertThat(window.exists("#unlock")).isFalse();
    window.signInToDay(SmallOffice.KARIN);
    assertThat(window.exists("#draft-offer")).isFalse();
    window.menu("#user", "Byt användare");
    window.signInToDay(SmallOffice.ADMIN);
    assertThat(window.exists("#draft-offer")).as("it stands on the page itself").isFalse();
    assertThat(text("#settings-email")).isEqualTo("socialnamnden@lindvalla.example");
    assertThat(text("#settings-point-number")).isEqualTo("5.1");
    assertThat(window.text("#message")).isEqualTo("Det som inte var sparat står i fälten igen.");
    assertThat(window.words()).contains("Ändrat, inte sparat än");
    window.picture("installningar-aterlagda");
    window.press("#discard");
    assertThat(text("#settings-email")).isEmpty();
    assertThat(text("#settings-point-number")).isEmpty();
    assertThat(window.desk().unsent().places("settings")).isEmpty();
  }
}
