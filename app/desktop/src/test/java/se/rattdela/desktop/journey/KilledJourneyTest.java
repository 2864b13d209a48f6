package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.casework.counsel.NewCounsel;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.notice.NoticeOutcome;
import se.rattdela.casework.notice.NoticeView;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Initiative;
import se.rattdela.ui.UiLanguage;

/**
 * The program is killed while its user has unsaved input in every form they have: each is offered
 * back at the next sign-in, and what was filled in stands there.
 */
@ExtendWith(ApplicationExtension.class)
@Timeout(300)
@SuppressWarnings("NullAway.Init") // filled before each test
class KilledJourneyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final KilledOffice killed =
      new KilledOffice(office -> DemoWindow.application(office, UiLanguage.SWEDISH));
  @TempDir private Path folder;
  private Stage stage;
  private FxRobot robot;
  private Window window;
  private Path office;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @BeforeEach
  void openTheDemo(FxRobot given) {
    robot = given;
    office = folder.resolve("demo");
    DemoWindow.create(office);
    open(office);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void open(Path opened) {
    window = new Window(robot, stage, folder, DemoWindow.application(opened, UiLanguage.SWEDISH));
    window.pictures(null);
  }

  private DemoUser signIn(String name) {
    DemoUser user = DemoWindow.user(name);
    window.signInToDay(user);
    return user;
  }

  /** Kills the program and starts it again, and gives the pages that are offered. */
  private Set<@Nullable Route> kill(DemoUser user) {
    Path left = folder.resolve("left");
    killed.leave(window, user, office, left);
    window.close();
    open(left);
    window.signInToDay(user);
    return window.desk().unsent().found().stream()
        .map(each -> DraftPlaces.route(each.place()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void whatAnOfficerHasInTheFormsOfACase() {
    DemoUser user = signIn("karin");
    CaseId caseId = cases(user).getFirst();
    Route documents = new Route.OpenCase(caseId, Route.OpenCase.Part.DOCUMENTS);
    Route persons = new Route.OpenCase(caseId, Route.OpenCase.Part.PERSONS);
    Route unmet = new Route.UnmetNeed(caseId, List.of(), null);
    Route register = new Route.Register(caseId, Initiative.REQUEST, MatterKind.ORDINARY, null);

    window.go(documents);
    selectFirst("#documentItems");
    window.press("#changeItem");
    window.write("#itemTitle", "Halvskriven uppgift");
    window.go(documents);
    window.press("#write");
    window.write("#documentText", "Halvskriven handling.");
    window.go(persons);
    window.press("#add");
    window.write("#findPerson", "Göran Öberg");
    window.press("#find");
    window.press("#registerNew");
    window.write("#relation", "granne");
    window.go(unmet);
    window.write("#needed", "Veta om hon bor kvar");
    window.go(new Route.NewCase());
    window.write("#findPerson", "Tobias Kvist");
    window.press("#find");
    pressFirst("pick-");
    window.choose("#branch", ServiceBranch.SUBSTANCE_USE);
    day("#opened", DAY);
    window.write("#diaryNumber", "KS 2026/44");
    window.go(new Route.Phrases());
    window.write("#phrase-title", "Halv fras");
    window.go(register);
    window.write("#asked", "Halvskriven begäran.");

    assertThat(kill(user))
        .containsExactlyInAnyOrder(
            documents, persons, unmet, new Route.NewCase(), new Route.Phrases(), register);
    window.go(documents);
    assertThat(window.words()).contains("Påbörjat, inte sparat");
    window.press("#write");
    assertThat(text("#documentText")).isEqualTo("Halvskriven handling.");
    window.go(documents);
    selectFirst("#documentItems");
    window.press("#changeItem");
    assertThat(text("#itemTitle")).isEqualTo("Halvskriven uppgift");
    window.go(persons);
    window.press("#add");
    assertThat(text("#relation")).isEqualTo("granne");
    assertThat(text("#given")).isEqualTo("Göran");
    window.go(unmet);
    assertThat(text("#needed")).isEqualTo("Veta om hon bor kvar");
    window.go(new Route.NewCase());
    assertThat(window.words()).as("fetched anew").contains("Tobias Kvist");
    assertThat(chosen("#branch")).isEqualTo(ServiceBranch.SUBSTANCE_USE);
    assertThat(day("#opened")).isEqualTo(DAY);
    assertThat(text("#diaryNumber")).isEqualTo("KS 2026/44");
    assertThat(window.find(RadioButton.class, "#diaryNote").isSelected()).isTrue();
    window.pictures("");
    window.picture("nytt-arende-aterlagt");
    window.pictures(null);
    window.press("#open");
    assertThat(window.text("#person")).isEqualTo("Tobias Kvist");
    assertThat(window.desk().unsent().places("new-case")).isEmpty();
    window.go(new Route.Phrases());
    assertThat(text("#phrase-title")).isEqualTo("Halv fras");
    window.go(register);
    assertThat(text("#asked")).isEqualTo("Halvskriven begäran.");
  }

  @Test
  void whatAnOfficerHasInTheFormsOfARequestAndADecision() {
    DemoUser user = signIn("karin");
    Actor karin = window.desk().actor();
    DecisionId decision = decision(user);
    DisclosureId notice = notice(karin, user);
    DisclosureId open = openQuestion(karin);
    Route dispatch = new Route.Dispatch(decision);
    Route followUp = new Route.FollowUp(notice);
    Route redress = new Route.Redress(decision);
    Route assess = new Route.Assess(open);

    window.go(dispatch);
    if (window.exists("#again")) {
      window.press("#again");
    }
    String begun = text("#sentAt");
    window.choose("#channel", DispatchChannel.SDK);
    window.choose("#verified", ReceiverCheck.FUNCTION_ADDRESS);
    window.write("#receiverFunction", "Kontrollenheten Väst");
    window.write("#receipt", "SDK-1");
    window.write("#sentAt", "2026-03-13 10:00");
    boolean asks = window.exists("#protectionConfirmed");
    if (asks) {
      fire("#protectionConfirmed");
    }
    window.go(followUp);
    window.choose("#outcome", NoticeOutcome.RECOVERY);
    day("#happenedOn", DAY);
    window.write("#note", "Återkrav för");
    window.go(redress);
    window.press("#begin");
    window.choose("#kind", RedressKind.ANNULMENT);
    window.write("#reasons", "Halvskrivna skäl.");
    boolean appeals = window.exists("#asks");
    if (appeals) {
      window.write("#asks", "Att uppgiften");
    }
    window.go(assess);
    window.press("#askJurist");
    window.write("#counsel-text", "Får vi");
    window.interact(() -> window.find(RadioButton.class, ".rd-answers .radio-button").fire());
    window.write("#reason", "Uppgiften behövs för");

    assertThat(kill(user)).containsExactlyInAnyOrder(dispatch, followUp, redress, assess);
    window.go(assess);
    assertThat(text("#reason")).isEqualTo("Uppgiften behövs för");
    assertThat(text("#counsel-text")).isEqualTo("Får vi");
    window.go(redress);
    assertThat(chosen("#kind")).isEqualTo(RedressKind.ANNULMENT);
    assertThat(text("#reasons")).isEqualTo("Halvskrivna skäl.");
    if (appeals) {
      assertThat(text("#asks")).isEqualTo("Att uppgiften");
    }
    window.go(followUp);
    assertThat(chosen("#outcome")).isEqualTo(NoticeOutcome.RECOVERY);
    assertThat(day("#happenedOn")).isEqualTo(DAY);
    assertThat(text("#note")).isEqualTo("Återkrav för");
    window.press("#save");
    assertThat(window.words()).contains(window.texts().get("followup.saved"));
    assertThat(window.desk().unsent().places("follow-up")).isEmpty();
    window.go(dispatch);
    assertThat(chosen("#channel")).isEqualTo(DispatchChannel.SDK);
    assertThat(chosen("#verified")).isEqualTo(ReceiverCheck.FUNCTION_ADDRESS);
    assertThat(text("#receiverFunction")).isEqualTo("Kontrollenheten Väst");
    assertThat(text("#receipt")).isEqualTo("SDK-1");
    assertThat(text("#sentAt")).as("a time of another day would be wrong").isEqualTo(begun);
    if (asks) {
      assertThat(window.find(CheckBox.class, "#protectionConfirmed").isSelected())
          .as("looked at for every dispatch")
          .isFalse();
      assertThat(window.isDisabled("#record")).isTrue();
      fire("#protectionConfirmed");
    }
    window.press("#record");
    assertThat(window.words()).contains(window.texts().get("dispatch.saved"));
    assertThat(window.desk().unsent().places("dispatch")).isEmpty();
  }

  @Test
  void whatAnApproverHas() {
    DemoUser user = signIn("anna");
    Actor anna = window.desk().actor();
    OpenOffice open = window.office();
    Actor karin = actor("karin");
    DecisionId waiting = open.decisions().inbox(anna).getFirst().id();
    Route.ReviewRedress redress = sent(karin);
    Route.AccessReview month = review(anna);
    window.go(new Route.Review(waiting));
    fire("#review-1");
    window.go(redress);
    fire("#read");
    window.write("#sentence", "Komplettera");
    window.go(month);
    window.press("#finding-FOLLOW_UP");
    window.write("#observation", "Oklart varför");

    assertThat(kill(user)).containsExactlyInAnyOrder(new Route.Review(waiting), redress, month);
    window.go(new Route.Review(waiting));
    assertThat(window.find(CheckBox.class, "#review-1").isSelected()).isTrue();
    window.go(redress);
    assertThat(window.find(CheckBox.class, "#read").isSelected()).isTrue();
    assertThat(text("#sentence")).isEqualTo("Komplettera");
    window.go(month);
    assertThat(text("#observation")).isEqualTo("Oklart varför");
    assertThat(window.find(ToggleButton.class, "#finding-FOLLOW_UP").isSelected()).isTrue();
  }

  @Test
  void whatAJuristHas() {
    DemoUser user = signIn("helena");
    CounselView asked = asked(actor("karin"));
    window.go(new Route.Asked());
    window.press("#asked-open-" + asked.row().id().value());
    window.write("#asked-answer", "Det räcker");
    window.interact(() ->
        ((ToggleButton) window.find(HBox.class, "#legal-answer").getChildren().getLast()).fire());
    window.write("#legal-reason", "Ordalagen");
    window.go(new Route.RulePacks());
    window.write("#keyLabel", "Rättdela, utgivare");
    window.go(new Route.Phrases());
    window.write("#phrase-text", "Halv fras.");
    fire("#phrase-shared");

    assertThat(kill(user))
        .containsExactlyInAnyOrder(new Route.Asked(), new Route.RulePacks(), new Route.Phrases());
    window.go(new Route.Asked());
    assertThat(text("#legal-reason")).isEqualTo("Ordalagen");
    assertThat(window.isDisabled("#legal-save")).as("the answer is chosen again").isFalse();
    window.press("#asked-open-" + asked.row().id().value());
    assertThat(text("#asked-answer")).isEqualTo("Det räcker");
    window.go(new Route.RulePacks());
    assertThat(text("#keyLabel")).isEqualTo("Rättdela, utgivare");
    window.go(new Route.Phrases());
    assertThat(text("#phrase-text")).isEqualTo("Halv fras.");
    assertThat(window.find(CheckBox.class, "#phrase-shared").isSelected()).isTrue();
  }

  @Test
  void whatAnAdministratorHas() {
    DemoUser user = signIn("admin");
    window.write("#settings-email", "ny@lindvalla.example");
    String last = "#" + first("settings-point-to-");
    day(last, LocalDate.of(2026, 12, 31));
    window.write("#settings-point-number", "9.1");
    fire("#settings-point-refusal");

    assertThat(kill(user)).containsExactly(new Route.Settings());
    assertThat(window.exists("#draft-offer")).as("it stands on the first page").isFalse();
    assertThat(text("#settings-email")).isEqualTo("ny@lindvalla.example");
    assertThat(day(last)).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(text("#settings-point-number")).isEqualTo("9.1");
    assertThat(window.find(CheckBox.class, "#settings-point-refusal").isSelected()).isTrue();
    window.press("#save");
    assertThat(window.words()).anyMatch(word -> word.startsWith("Sparat "));
    assertThat(window.desk().unsent().places("settings"))
        .as("the point that is being written is not added yet")
        .containsExactly(DraftPlaces.settingsPoint());
  }

  private Actor actor(String name) {
    DemoUser user = DemoWindow.user(name);
    return window.office().signIn(user.userName(), user.password().toCharArray());
  }

  private List<CaseId> cases(DemoUser user) {
    Actor actor = actor(user.userName());
    return window.office().cases().assigned(actor).stream()
        .map(each -> each.id())
        .filter(each -> !window.office().cases().open(actor, each).items().isEmpty())
        .toList();
  }

  /** One that goes to its recipient. */
  private DecisionId decision(DemoUser user) {
    Actor actor = actor(user.userName());
    return cases(user).stream()
        .flatMap(each -> window.office().decisions().ofCase(actor, each).stream())
        .filter(each -> each.decidedAt() != null)
        .map(DecisionRow::id)
        .filter(each -> {
          DispatchSheet sheet = window.office().dispatches().sheet(actor, each);
          return sheet.obstacle() == null && sheet.safe().contains(DispatchChannel.SDK);
        })
        .findFirst()
        .orElseThrow();
  }

  private DisclosureId notice(Actor actor, DemoUser user) {
    return cases(user).stream()
        .flatMap(each -> window.office().notices().ofCase(actor, each).stream())
        .filter(each -> each.possible().contains(NoticeOutcome.RECOVERY))
        .map(NoticeView::disclosure)
        .findFirst()
        .orElseThrow();
  }

  private DisclosureId openQuestion(Actor actor) {
    return window.office().disclosures().open(actor).stream()
        .filter(each -> each.status() == se.rattdela.casework.request.DisclosureStatus.ASSESSING)
        .map(each -> each.id())
        .filter(each ->
            window.office().assessments().view(actor, each).items().stream()
                .anyMatch(item -> item.open().stream().anyMatch(question -> !question.legal())))
        .findFirst()
        .orElseThrow();
  }

  private Route.ReviewRedress sent(Actor karin) {
    DecisionId decision = decision(DemoWindow.user("karin"));
    RedressView begun =
        window
            .office()
            .redress()
            .begin(
                karin,
                decision,
                window.office().redress().sheet(karin, decision).version(),
                new RedressDraft(
                    RedressKind.CORRECTION,
                    RedressGround.CLERICAL_ERROR,
                    "enheten",
                    "enheten Väst",
                    false,
                    "Det stod fel.",
                    ""));
    window.office().redress().send(karin, begun.id(), begun.version());
    return new Route.ReviewRedress(begun.id(), decision, false);
  }

  private Route.AccessReview review(Actor anna) {
    return window.office().accessReviews().reviews(anna).stream()
        .filter(row -> row.month().equals(YearMonth.of(2026, 2)))
        .map(row -> new Route.AccessReview(row.unit(), row.month()))
        .filter(each ->
            !window
                .office()
                .accessReviews()
                .open(anna, each.unit(), each.month())
                .lines()
                .isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private CounselView asked(Actor karin) {
    CaseId caseId = cases(DemoWindow.user("karin")).getFirst();
    return window
        .office()
        .counsel()
        .ask(
            karin,
            new NewCounsel(
                caseId,
                null,
                "FORSAKRINGSKASSAN",
                "",
                List.of(window.office().cases().open(karin, caseId).items().getFirst().id()),
                "Räcker det med lönen?"));
  }

  private String text(String selector) {
    return window.read(() -> window.find(TextInputControl.class, selector).getText());
  }

  private Object chosen(String selector) {
    return window.read(
        () -> Objects.requireNonNull(window.find(ComboBox.class, selector).getValue(), selector));
  }

  private void day(String selector, LocalDate day) {
    window.interact(() -> window.find(DatePicker.class, selector).setValue(day));
  }

  private LocalDate day(String selector) {
    return window.read(() -> window.find(DatePicker.class, selector).getValue());
  }

  private void fire(String selector) {
    window.interact(() -> window.find(CheckBox.class, selector).fire());
  }

  private void selectFirst(String selector) {
    window.interact(() -> window.find(ListView.class, selector).getSelectionModel().selectFirst());
  }

  private String first(String id) {
    return window.read(() ->
        window.scene().getRoot().lookupAll(".date-picker").stream()
            .map(each -> String.valueOf(each.getId()))
            .filter(each -> each.startsWith(id))
            .sorted()
            .findFirst()
            .orElseThrow());
  }

  private void pressFirst(String id) {
    window.interact(() ->
        window.scene().getRoot().lookupAll(".button").stream()
            .filter(each -> each.getId() != null && each.getId().startsWith(id))
            .map(ButtonBase.class::cast)
            .findFirst()
            .orElseThrow()
            .fire());
  }
}
