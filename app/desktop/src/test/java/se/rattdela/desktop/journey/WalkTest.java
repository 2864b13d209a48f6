package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.casefile.PersonDesk;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.casework.caseregister.PersonChange;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.demo.DemoFolder;
import se.rattdela.desktop.failure.Details;
import se.rattdela.desktop.failure.FailureWindow;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Initiative;
import se.rattdela.ui.Palette;
import se.rattdela.ui.UiLanguage;

/**
 * A walk through every place in the demo office's window. Fails on a control without a name, a cut
 * word, a text that was not found, a colour outside the palette, a text that cannot be told from
 * what is behind it, and a control that Tab does not come to or that lies outside the window. In
 * Swedish in light colours in every size; in English in dark colours where there is least room:
 * what depends on language and on colours is each seen twice, what depends on neither once.
 */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@SuppressWarnings("NullAway.Init") // filled by start and everyPlaceIsWhole
class WalkTest {
  private static final String LONG_GIVEN = "Åsa-Märta Öländska Björg Ängla";
  private static final String LONG_FAMILY = "Sjöströmsdotterhägglöfåhlénsörnsköldsvikgränsö-Ek";

  @TempDir private static Path folder;
  private final Set<Class<?>> visited = new HashSet<>();
  private final Set<Area> walked = new HashSet<>();
  private Stage stage;
  private Window window;
  private Walker walker;

  /** A part of the program, walked by one of those who work in it. */
  enum Area {
    CASES,
    DISCLOSURES,
    AFTERWARDS,
    APPROVAL,
    RULES,
    SETTINGS,
    /** Last, since it gives the office's persons other names. */
    LONG_NAMES
  }

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @BeforeAll
  static void makeOffice() {
    DemoWindow.create(folder);
  }

  @AfterEach
  void tearDown() {
    if (window != null) {
      window.close();
    }
  }

  static Stream<Arguments> walks() {
    return Arrays.stream(Area.values())
        .flatMap(area ->
            Stream.of(UiLanguage.values())
                .filter(language -> area != Area.LONG_NAMES || language == UiLanguage.SWEDISH)
                .map(language -> Arguments.of(area, language)));
  }

  @Order(1)
  @ParameterizedTest
  @MethodSource("walks")
  void everyPlaceIsWhole(Area area, UiLanguage language, FxRobot robot) throws IOException {
    boolean thorough = language == UiLanguage.SWEDISH;
    window = new Window(robot, stage, folder, DemoWindow.application(folder, language));
    walker = new Walker(window, thorough ? Palette.LIGHT : Palette.DARK, thorough);
    switch (area) {
      case CASES -> cases(robot);
      case DISCLOSURES -> disclosures();
      case AFTERWARDS -> afterwards();
      case APPROVAL -> approval();
      case RULES -> rules();
      case SETTINGS -> settings(robot);
      case LONG_NAMES -> longNames();
    }
    visited.addAll(walker.visited());
    walked.add(area);
    list(area + " " + language);
    assertThat(String.join("\n", walker.faults().keySet())).isEmpty();
  }

  @Order(2)
  @Test
  void noKindOfPlaceIsLeftOut() {
    boolean whole = walked.size() == Area.values().length;
    Assumptions.assumeTrue(
        whole || "true".equals(System.getenv("CI")), "only some of the walks were chosen");
    assertThat(visited).containsAll(Arrays.asList(Route.class.getPermittedSubclasses()));
  }

  /** Leaves the list to be read: what is found at once is worked off together. */
  private void list(String name) throws IOException {
    StringBuilder list = new StringBuilder();
    for (Map.Entry<String, Set<String>> each : walker.faults().entrySet()) {
      list.append(each.getKey()).append(" | ").append(each.getValue()).append('\n');
    }
    Path lists = Files.createDirectories(Path.of("target", "walk"));
    Files.writeString(lists.resolve(name + ".txt"), list.toString());
  }

  private Actor signIn(String name) {
    window.signInToDay(DemoWindow.user(name));
    return window.desk().actor();
  }

  private void cases(FxRobot robot) {
    walker.look("login");
    Actor karin = signIn("karin");
    walker.visit(new Route.Day());
    walker.opened("#request");
    walker.menus("Day");
    walker.visit(new Route.MyCases());
    walker.visit(new Route.NewCase());
    walker.visit(new Route.Search("Sandberg"));
    walker.visit(new Route.Search("Finns inte"));
    CaseRow first = first(karin);
    walker.visit(new Route.OpenCase(first.id()));
    walker.opened("#matrixColumns");
    walker.menus("OpenCase");
    window.interact(() -> window.find(Node.class, ".rd-matrix").requestFocus());
    new Keyboard(window, robot).strike(KeyCode.DOWN, false);
    walker.widen();
    window.press("#cell-ask");
    walker.here("OpenCase explained");
    walker.tabs("OpenCase");
    walker.visit(new Route.UnmetNeed(first.id(), List.of(), "POLISMYNDIGHETEN"));
  }

  private CaseRow first(Actor karin) {
    return window.desk().office().cases().assigned(karin).stream()
        .filter(row -> row.protectedPersons() > 0)
        .findFirst()
        .orElseThrow();
  }

  private void disclosures() {
    Actor karin = signIn("karin");
    CaseRow first = first(karin);
    walker.visit(new Route.Requests());
    for (MatterKind kind : MatterKind.values()) {
      for (Initiative initiative : Initiative.values()) {
        if (possible(kind, initiative)) {
          walker.visit(new Route.Register(first.id(), initiative, kind, null));
        }
      }
    }
    walker.visit(new Route.Register(first.id(), Initiative.REQUEST, null));
    walker.inSight("Register", "#register", "#close");
    List<DisclosureRow> open = window.desk().office().disclosures().open(karin);
    open.stream()
        .filter(row -> row.status() == DisclosureStatus.DRAFT)
        .findFirst()
        .ifPresent(row -> walker.visit(new Route.ContinueRegistration(row.id())));
    for (DisclosureStatus status : List.of(DisclosureStatus.ASSESSING, DisclosureStatus.RETURNED)) {
      open.stream()
          .filter(row -> row.status() == status)
          .findFirst()
          .ifPresent(row -> {
            walker.visit(new Route.Assess(row.id()));
            walker.inSight("Assess", "#save", "#send");
            walker.opened(".button", id -> id.endsWith("-phrases"));
            if (window.exists("#askJurist")) {
              window.press("#askJurist");
              walker.look("Assess, asking the jurist");
            }
            walker.visit(new Route.Masks(row.id()));
          });
    }
  }

  private static boolean possible(MatterKind kind, Initiative initiative) {
    return switch (kind) {
      case ORDINARY, ORAL -> true;
      default -> initiative == Initiative.OWN;
    };
  }

  private void afterwards() {
    Actor karin = signIn("karin");
    List<CaseRow> cases = window.desk().office().cases().assigned(karin);
    DecisionRow decided = decided(karin, cases);
    walker.visit(new Route.Decided(decided.id()));
    walker.menus("Decided");
    walker.visit(new Route.Redress(decided.id()));
    walker.visit(new Route.FollowUps());
    for (CaseRow row : cases) {
      window.desk().office().notices().ofCase(karin, row.id()).stream()
          .findFirst()
          .ifPresent(notice -> walker.visit(new Route.FollowUp(notice.disclosure())));
    }
    walker.visit(new Route.Dispatches());
    walker.visit(new Route.Archive());
    walker.visit(new Route.Dispatch(decided.id()));
    walker.visit(new Route.Phrases());
    walker.visit(new Route.PaperCheck());
  }

  private DecisionRow decided(Actor actor, Collection<CaseRow> cases) {
    return cases.stream()
        .flatMap(row -> window.desk().office().decisions().ofCase(actor, row.id()).stream())
        .filter(row -> row.status() == DisclosureStatus.DECIDED)
        .findFirst()
        .orElseThrow();
  }

  private void approval() {
    Actor karin = signIn("karin");
    DecisionRow decided = decided(karin, window.desk().office().cases().assigned(karin));
    window.switchUser(DemoWindow.user("anna"));
    Actor anna = window.desk().actor();
    if (window.desk().office().redress().inbox(anna).isEmpty()) {
      window.switchUser(DemoWindow.user("karin"));
      correct(decided);
      window.switchUser(DemoWindow.user("anna"));
    }
    walker.visit(new Route.Day());
    walker.visit(new Route.Approvals());
    walker.visit(new Route.Account());
    walker.visit(new Route.AccessReviews());
    window.openFirstRow();
    walker.at(Route.AccessReview.class);
    walker.look("AccessReview");
    DecisionRow waiting = window.desk().office().decisions().inbox(anna).getFirst();
    walker.visit(new Route.Review(waiting.id()));
    walker.opened("#giveBack");
    RedressView redress = window.desk().office().redress().inbox(anna).getFirst();
    walker.visit(new Route.ReviewRedress(redress.id(), redress.first(), false));
    window.go(new Route.Decided(decided.id()));
    walker.opened("#sign");
  }

  private void correct(DecisionRow decided) {
    window.go(new Route.Redress(decided.id()));
    window.press("#begin");
    window.choose("#kind", RedressKind.CORRECTION);
    window.write("#stood", "Kontrollenheten");
    window.write("#shall", "Kontrollenheten Väst");
    window.write("#reasons", "Enhetens namn blev fel vid registreringen.");
    window.press("#send");
  }

  private void rules() {
    signIn("helena");
    walker.visit(new Route.Day());
    walker.visit(new Route.Asked());
    walker.visit(new Route.Rulebook(null));
    walker.tabs("Rulebook");
    walker.visit(new Route.RulePacks());
  }

  private void settings(FxRobot robot) {
    window.signInToDay(DemoWindow.users().getLast());
    walker.visit(new Route.Settings());
    walker.visit(new Route.Delegated());
    Keyboard keyboard = new Keyboard(window, robot);
    keyboard.strike(KeyCode.F1, false);
    walker.above("help");
    keyboard.strike(KeyCode.K, true);
    walker.above("commands");
    window.interact(() -> failure().show(stage));
    walker.above("failure");
    window.menu("#user", window.texts().get("menu.lock"));
    walker.look("lock");
  }

  private FailureWindow failure() {
    Throwable cause = new StoreException(ErrorCode.DATABASE_FAILED);
    return new FailureWindow(
        window.texts(),
        Problem.of(cause, window.texts()),
        Details.of(cause, "0.1", DemoFolder.DEMO.clock().instant()));
  }

  /** A name of eighty letters, with one word that cannot be broken, everywhere a name is shown. */
  private void longNames() {
    Actor karin = signIn("karin");
    List<CaseRow> cases = window.desk().office().cases().assigned(karin);
    cases.forEach(row -> rename(karin, row));
    walker.visit(new Route.Day());
    walker.visit(new Route.MyCases());
    walker.visit(new Route.Requests());
    CaseRow first = first(karin);
    walker.visit(new Route.OpenCase(first.id()));
    walker.tabs("OpenCase");
    walker.visit(new Route.Register(first.id(), Initiative.REQUEST, null));
    window.desk().office().disclosures().open(karin).stream()
        .filter(row -> row.status() == DisclosureStatus.ASSESSING)
        .findFirst()
        .ifPresent(row -> {
          walker.visit(new Route.Assess(row.id()));
          walker.visit(new Route.Masks(row.id()));
        });
    DecisionRow decided = decided(karin, cases);
    walker.visit(new Route.Decided(decided.id()));
    walker.visit(new Route.Redress(decided.id()));
    walker.visit(new Route.Dispatch(decided.id()));
    window.switchUser(DemoWindow.user("anna"));
    Actor anna = window.desk().actor();
    walker.visit(new Route.Approvals());
    walker.visit(new Route.Review(window.desk().office().decisions().inbox(anna).getFirst().id()));
  }

  private void rename(Actor karin, CaseRow row) {
    PersonDesk desk = window.desk().office().persons();
    for (PersonLine line : desk.sheet(karin, row.id()).persons()) {
      CasePerson person = line.person();
      desk.change(
          karin,
          row.id(),
          person.id(),
          line.version(),
          change(person, line.inHousehold(), person.givenName(), person.familyName()),
          change(person, line.inHousehold(), LONG_GIVEN, LONG_FAMILY));
    }
  }

  private static PersonChange change(
      CasePerson person, boolean inHousehold, String given, String family) {
    return new PersonChange(
        given,
        family,
        person.identity(),
        person.protection(),
        person.role(),
        person.relation(),
        inHousehold);
  }
}
