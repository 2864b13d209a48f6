package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.Application;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.UnsentTexts;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.ui.UiLanguage;

/** What was not saved when the program ended is offered back to its user and to nobody else. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start and setUp
class DraftJourneyTest {
  private static final String HALF = "Mottagningens uppgifter behövs för att kontrollera rätten";

  @TempDir private Path folder;
  private Stage stage;
  private Window window;
  private DisclosureId disclosure;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @BeforeEach
  void setUp(FxRobot robot) {
    Application application = application();
    SmallOffice.create(application.casework());
    crashInTheMiddleOfAnAssessment(application);
    window = new Window(robot, stage, folder, application());
  }

  @AfterEach
  void tearDown() {
    window.close();
  }

  @Test
  void theTextStandsInItsFieldAgain(FxRobot robot) {
    signIn("karin");
    assertThat(window.text("#draft-offer")).isEqualTo("Du har utkast från 2026-03-16 kl. 09.30.");
    assertThat(window.text("#draft-open")).isEqualTo("Öppna prövning B-2026-0001");
    window.picture("utkast");
    window.press("#draft-open");
    assertThat(window.exists("#draft-offer")).isFalse();
    assertThat(window.words()).contains("Prövning");
    assertThat(window.read(() -> window.find(TextArea.class, "#reason").getText())).isEqualTo(HALF);
    assertThat(window.words()).contains("Ändrat, inte sparat än");
    window.picture("utkast-oppnat");
  }

  @Test
  void anotherUserIsOfferedNothing() {
    signIn("anna");
    assertThat(window.exists("#draft-offer")).isFalse();
  }

  @Test
  void whatIsThrownAwayIsAskedAboutAndGone() throws IOException {
    signIn("karin");
    window.press("#draft-discard");
    assertThat(window.words()).contains("Kasta ett utkast? Det går inte att ångra.");
    window.picture("utkast-kasta");
    window.press("#draft-keep");
    assertThat(window.exists("#draft-open")).isTrue();
    window.press("#draft-discard");
    window.press("#draft-discard-yes");
    assertThat(window.exists("#draft-offer")).isFalse();
    window.close();
    try (Stream<Path> files = Files.list(folder.resolve("office"))) {
      assertThat(files.map(each -> each.getFileName().toString())).contains("office.mv.db");
    }
    Application again = application();
    Casework.SignedIn who = karin(again);
    again.openDrafts(who.office(), who.actor(), cause -> {});
    assertThat(again.unsent(who.actor()).found()).isEmpty();
    again.closeDrafts();
    who.office().close();
  }

  private Application application() {
    return new Application(
        new RuleEngine(PackLoader.shipped()),
        folder.resolve("office"),
        Clock.fixed(SmallOffice.NOW, OfficeTime.ZONE),
        UiLanguage.SWEDISH,
        null);
  }

  private static Casework.SignedIn karin(Application application) {
    return application
        .casework()
        .open(SmallOffice.KARIN.userName(), SmallOffice.PASSWORD.toCharArray());
  }

  private void signIn(String user) {
    window.write("#userName", user);
    window.write("#password", SmallOffice.PASSWORD);
    window.press("#signIn");
  }

  /** Leaves an office and a journal as a program that has died leaves them. */
  private void crashInTheMiddleOfAnAssessment(Application application) {
    Casework.SignedIn who = karin(application);
    OpenOffice office = who.office();
    Actor karin = who.actor();
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
                    "",
                    "Kontrollenheten",
                    "Johan Ek",
                    "FK 2026/118802",
                    Instant.parse("2026-03-16T07:42:00Z"),
                    Channel.SECURE_MESSAGE,
                    IdentityCheck.CALL_BACK,
                    Instant.parse("2026-03-16T07:50:00Z"),
                    "Uppgifter om arbete.",
                    "Kontroll av rätten till sjukpenning.",
                    "SOCIAL_INSURANCE",
                    "110 kap. 31 § SFB",
                    "Bestämmelsen gäller för begäran.",
                    LocalDate.of(2026, 3, 30),
                    List.of(file.items().getFirst().id()),
                    new Matter.Ordinary()));
    DisclosureView registered = office.disclosures().register(karin, draft.id(), draft.version());
    disclosure = registered.id();
    var question =
        office.assessments().view(karin, disclosure).items().getFirst().open().getFirst();
    application.openDrafts(office, karin, cause -> {});
    UnsentTexts unsent = application.unsent(karin);
    String place = DraftPlaces.assess(disclosure, question.item().value() + " " + question.key());
    unsent.name(place, registered.number());
    unsent.keep(place, "reason", HALF);
    application.closeDrafts();
    office.close();
  }
}
