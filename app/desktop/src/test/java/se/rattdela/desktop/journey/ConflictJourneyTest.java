package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
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
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.FileNotes;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Initiative;

/**
 * A colleague saves first: both texts are shown, and nothing is written over unasked. A page, a
 * session or the window is left: a text is kept, saved or asked about, never dropped.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start and setUp
class ConflictJourneyTest {
  private static final String MINE = "Uppgifterna visar att han arbetar, vilket är mitt skäl.";
  private static final String HALF = "Uppgifterna behövs för att kontrollera rätten";
  private static final Duration LONG = Duration.ofMinutes(16);
  private static final String THEIRS = "Lönen säger något om hans ekonomi; så skrev kollegan.";

  @TempDir private Path folder;
  private Stage stage;
  private Window window;
  private OpenOffice office;
  private Actor omar;
  private CaseId caseId;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @BeforeEach
  void setUp(FxRobot robot) {
    window = new Window(robot, stage, folder);
    window.signIn(SmallOffice.KARIN);
    office = window.office();
    Actor karin = office.signIn("karin", SmallOffice.PASSWORD.toCharArray());
    Actor admin = office.signIn("admin", SmallOffice.PASSWORD.toCharArray());
    omar =
        office
            .setup()
            .user(
                admin,
                new NewUser(
                    "omar",
                    "Omar Nilsson",
                    "socialsekreterare",
                    karin.unit(),
                    Set.of(Role.OFFICER)),
                SmallOffice.PASSWORD.toCharArray());
    caseId = office.cases().assigned(karin).getFirst().id();
    office.registration().assign(karin, caseId, omar.id());
  }

  @AfterEach
  void tearDown() {
    window.close();
  }

  @Test
  void aRequestThatBothHaveChanged() {
    DisclosureView draft =
        office.disclosures().createDraft(omar, draft("Vad de begär.", "Enheten"));
    window.go(new Route.ContinueRegistration(draft.id()));
    window.write("#asked", "Vad de begär, som jag skriver det.");
    office
        .disclosures()
        .save(
            omar, draft.id(), draft.version(), draft("Vad de begär, som Omar skriver.", "Enhet 2"));
    window.press("#register");

    assertThat(window.text("#conflict-title")).startsWith("Omar Nilsson sparade före dig");
    assertThat(window.words())
        .contains("Vad de begär, som jag skriver det.", "Vad de begär, som Omar skriver.");
    assertThat(window.exists("#conflict-unit-mine")).as("only Omar changed the unit").isFalse();
    assertThat(window.isDisabled("#conflict-save")).isTrue();
    assertThat(stored(draft.id()).asked()).isEqualTo("Vad de begär, som Omar skriver.");
    window.picture("konflikt-begaran");

    choose("#conflict-asked-merge");
    window.write("#conflict-asked-text", "Vad de begär, som vi båda skriver.");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(text("#asked")).isEqualTo("Vad de begär, som vi båda skriver.");
    assertThat(stored(draft.id()).asked()).isEqualTo("Vad de begär, som vi båda skriver.");
    assertThat(stored(draft.id()).recipientUnit()).isEqualTo("Enhet 2");
    assertThat(window.desk().unsent().found()).isEmpty();
  }

  @Test
  void whatOnlyOneOfThemChangedIsKeptFromBoth() {
    DisclosureView draft =
        office.disclosures().createDraft(omar, draft("Vad de begär.", "Enheten"));
    window.go(new Route.ContinueRegistration(draft.id()));
    window.write("#asked", "Vad de begär, som jag skriver det.");
    office.disclosures().save(omar, draft.id(), draft.version(), draft("Vad de begär.", "Enhet 2"));
    window.press("#register");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(window.text("#message")).contains("Omar Nilsson", "båda är nu sparade");
    assertThat(stored(draft.id()).asked()).isEqualTo("Vad de begär, som jag skriver det.");
    assertThat(stored(draft.id()).recipientUnit()).isEqualTo("Enhet 2");
  }

  @Test
  void anAnswerThatBothHaveGiven() {
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    answerInTheWindow();
    colleagueAnswers(registered.id(), "EXCLUDED");
    window.press("#save");

    assertThat(window.text("#conflict-title")).startsWith("Omar Nilsson sparade före dig");
    assertThat(window.words()).contains(MINE, THEIRS, "Svar");
    assertThat(firstAnswer(registered.id()).reason()).isEqualTo(THEIRS);
    window.picture("konflikt-provning");

    choose("#conflict-answer-mine");
    choose("#conflict-reason-mine");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(firstAnswer(registered.id()).reason()).isEqualTo(MINE);
    assertThat(firstAnswer(registered.id()).value()).isEqualTo("NOT_EXCLUDED");
    assertThat(window.words()).anyMatch(word -> word.startsWith("Sparat"));
  }

  @Test
  void theColleaguesAnswerStandsWhenTheUserDropsTheirOwn() {
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    answerInTheWindow();
    colleagueAnswers(registered.id(), "NOT_EXCLUDED");
    window.press("#save");
    assertThat(window.exists("#conflict-answer-mine")).as("they answered alike").isFalse();
    window.press("#conflict-theirs");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(firstAnswer(registered.id()).reason()).isEqualTo(THEIRS);
    assertThat(text("#reason")).isEqualTo(THEIRS);
  }

  @Test
  void aColleagueInAnotherStepIsInNobodysWay() {
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    answerInTheWindow();
    office
        .decisions()
        .saveTexts(
            omar,
            registered.id(),
            version(registered.id()),
            new DecisionTexts("Samtycke har övervägts.", "", "", "", ""));
    window.press("#save");
    assertThat(window.exists("#conflict")).isFalse();
    assertThat(window.text("#message")).contains("båda är nu sparade");
    assertThat(firstAnswer(registered.id()).reason()).isEqualTo(MINE);
    assertThat(office.decisions().draft(omar, registered.id()).texts().consent())
        .isEqualTo("Samtycke har övervägts.");
  }

  @Test
  void theTextsOfTheDecisionThatBothHaveWritten() {
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    window.read(() -> {
      window.find(ListView.class, "#steps").getSelectionModel().selectLast();
      return true;
    });
    window.write("#text-consent", "Han har tillfrågats av mig.");
    window.write("#text-planned", "Uppföljning i maj.");
    office
        .decisions()
        .saveTexts(
            omar,
            registered.id(),
            version(registered.id()),
            new DecisionTexts(
                "Omar har frågat honom.",
                "",
                "",
                "Bara för kontrollen.",
                "",
                new FileNotes("", FileNotes.Informing.AFTER, "")));
    window.press("#save");
    assertThat(window.words()).contains("Han har tillfrågats av mig.", "Omar har frågat honom.");
    window.picture("konflikt-texter");
    choose("#conflict-consent-theirs");
    window.press("#conflict-save");
    DecisionTexts now = office.decisions().draft(omar, registered.id()).texts();
    assertThat(now.consent()).isEqualTo("Omar har frågat honom.");
    assertThat(now.useLimitation()).isEqualTo("Bara för kontrollen.");
    assertThat(now.notes())
        .isEqualTo(new FileNotes("Uppföljning i maj.", FileNotes.Informing.AFTER, ""));
  }

  @Test
  void anItemThatBothHaveChanged() {
    window.go(new Route.OpenCase(caseId));
    window.press("#documentsTab");
    ItemView shown = file().items().getFirst();
    window.read(() -> {
      @SuppressWarnings("unchecked")
      ListView<ItemView> items = window.find(ListView.class, "#documentItems");
      items.getItems().stream()
          .filter(each -> each.id().equals(shown.id()))
          .forEach(items.getSelectionModel()::select);
      return true;
    });
    window.press("#changeItem");
    window.write("#itemTitle", "Arbete på lagret");
    window.write("#itemDetail", "sedan februari");
    office
        .registration()
        .changeItem(omar, shown.id(), shown.version(), titled(shown, "Lön och arbete"));
    window.press("#saveItem");
    assertThat(window.words()).contains("Arbete på lagret", "Lön och arbete");
    assertThat(file().items()).extracting(ItemView::title).contains("Lön och arbete");
    window.picture("konflikt-uppgift");
    choose("#conflict-title-mine");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    ItemView now =
        file().items().stream()
            .filter(each -> each.id().equals(shown.id()))
            .findFirst()
            .orElseThrow();
    assertThat(now.title()).isEqualTo("Arbete på lagret");
    assertThat(now.detail()).isEqualTo("sedan februari");
  }

  @Test
  void aDocumentThatBothHaveChanged() {
    NewDocument first =
        new NewDocument(caseId, DocumentKind.CORRESPONDENCE, "Brev", SmallOffice.TODAY, "Hej.");
    var id = office.registration().document(omar, first);
    window.go(new Route.OpenCase(caseId));
    window.press("#documentsTab");
    window.read(() -> {
      // The list of documents beside the page.
      @SuppressWarnings("unchecked")
      ListView<DocumentView> documents = window.find(ListView.class, "#documents");
      documents.getItems().stream()
          .filter(each -> each.id().equals(id))
          .findFirst()
          .ifPresent(documents.getSelectionModel()::select);
      return true;
    });
    window.menu("#actions", "Ändra handlingen…");
    window.write("#documentText", "Hej. Det här lade jag till.");
    DocumentView shown =
        file().documents().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    office
        .marking()
        .changeDocument(
            omar,
            id,
            shown.version(),
            new NewDocument(
                caseId,
                DocumentKind.CORRESPONDENCE,
                "Brev till",
                SmallOffice.TODAY,
                "Hej. Omar lade till."));
    window.press("#saveDocument");
    assertThat(window.words()).contains("Hej. Det här lade jag till.", "Hej. Omar lade till.");
    window.picture("konflikt-handling");
    choose("#conflict-text-merge");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    DocumentView now =
        file().documents().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    assertThat(now.title()).isEqualTo("Brev till");
    assertThat(now.text()).isEqualTo("Hej. Det här lade jag till.\nHej. Omar lade till.");
  }

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
  void aReasonWrittenBeforeAColleaguesIsShownBesideItAndNotPutOverIt() {
    DisclosureView registered = registered();
    window.go(new Route.Assess(registered.id()));
    step(true);
    window.write("#text-use-limitation", "Bara för sjukpenningen.");
    // The page is taken away before anything is saved, as by a crash.
    window.desk().unsent().keep(place(registered), "consent|before", "");
    window.desk().unsent().keep(place(registered), "consent", HALF);
    step(false);
    office
        .decisions()
        .saveTexts(
            omar,
            registered.id(),
            version(registered.id()),
            new DecisionTexts("Kollegans.", "", "", "", ""));
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
    window.switchUser(SmallOffice.ADMIN);
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
    return office.decisions().draft(omar, id).texts().consent();
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

  private CaseFile file() {
    return office.cases().open(omar, caseId);
  }

  private static NewItem titled(ItemView item, String title) {
    return new NewItem(
        item.caseId(),
        title,
        item.detail(),
        item.category(),
        item.owner(),
        item.passages(),
        item.secrecy(),
        item.harm(),
        item.crime(),
        item.facts(),
        item.protectedData());
  }

  private DisclosureDraft stored(DisclosureId id) {
    return office.disclosures().view(omar, id).content();
  }

  private long version(DisclosureId id) {
    return office.disclosures().view(omar, id).version();
  }

  private DisclosureDraft draft(String asked, String unit) {
    return new DisclosureDraft(
        caseId,
        Initiative.REQUEST,
        "FORSAKRINGSKASSAN",
        unit,
        "Johan Ek",
        "FK 2026/118802",
        SmallOffice.NOW,
        Channel.SECURE_MESSAGE,
        IdentityCheck.CALL_BACK,
        SmallOffice.NOW,
        asked,
        "Kontroll av rätten till sjukpenning.",
        "SOCIAL_INSURANCE",
        "110 kap. 31 § SFB",
        "",
        SmallOffice.TODAY.plusDays(14),
        List.of(file().items().getFirst().id()),
        new Matter.Ordinary());
  }

  private DisclosureView registered() {
    DisclosureView draft = office.disclosures().createDraft(omar, draft("Arbete.", "Enheten"));
    return office.disclosures().register(omar, draft.id(), draft.version());
  }

  private void answerInTheWindow() {
    choose("#answer-NOT_EXCLUDED");
    window.write("#reason", MINE);
  }

  private void colleagueAnswers(DisclosureId id, String value) {
    AssessmentView view = office.assessments().view(omar, id);
    QuestionView question = view.items().getFirst().open().getFirst();
    office
        .assessments()
        .answer(
            omar,
            new RecordAnswer(
                id,
                view.disclosure().version(),
                List.of(question.item()),
                question.key(),
                value,
                THEIRS,
                "",
                null));
  }

  private se.rattdela.casework.assessment.AnswerView firstAnswer(DisclosureId id) {
    return java.util.Objects.requireNonNull(
        office.assessments().view(omar, id).items().getFirst().answered().getFirst().answer());
  }

  private void choose(String selector) {
    window.read(() -> {
      window.find(RadioButton.class, selector).setSelected(true);
      return true;
    });
  }

  private String text(String selector) {
    return window.read(() -> window.find(TextInputControl.class, selector).getText());
  }
}
