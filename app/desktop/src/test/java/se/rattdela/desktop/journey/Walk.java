package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Initiative;
import se.rattdela.ui.Palette;
import se.rattdela.ui.UiLanguage;

/**
 * A walk through every place in the demo office's window, in both languages, both palettes and
 * three sizes. Fails on a control without a name, a cut word, a text that was not found, a colour
 * outside the palette, and a control that Tab does not come to.
 */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled by start and makeOffice
class Walk {
  private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{6})");
  private static final double[][] SIZES = {{1440, 900}, {1280, 720}, {960, 600}};
  private static final double[][] SMALL_SIZES = {{1280, 720}, {960, 600}};

  @TempDir private static Path folder;
  private final Map<Palette, Set<Color>> palettes = new EnumMap<>(Palette.class);
  private final Map<String, Set<String>> faults = new LinkedHashMap<>();
  private final Set<Class<?>> visited = new HashSet<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private Stage stage;
  private Window window;
  private boolean thorough;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @BeforeAll
  void makeOffice() throws IOException {
    DemoWindow.create(folder);
    for (Palette palette : Palette.values()) {
      palettes.put(palette, colours(palette.url()));
    }
  }

  @AfterEach
  void tearDown() {
    window.close();
  }

  @AfterEach
  void listFaults() {
    StringBuilder list = new StringBuilder();
    faults.forEach(
        (fault, places) -> list.append(fault).append("\n    ").append(places).append('\n'));
    try {
      Files.createDirectories(Path.of("target"));
      Files.writeString(Path.of("target", "walk.txt"), list.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceIsWhole(UiLanguage language, FxRobot robot) {
    window = new Window(robot, stage, folder, DemoWindow.application(folder, language));
    // Colours and the order of the keyboard do not depend on the language.
    thorough = language == UiLanguage.SWEDISH;
    look("login");
    asOfficer();
    asApprover();
    asSteward();
    asAdministrator();
    assertThat(visited)
        .as("places that were visited")
        .containsAll(Arrays.asList(Route.class.getPermittedSubclasses()));
    assertThat(faults).isEmpty();
  }

  private void asOfficer() {
    window.signIn(DemoWindow.user("karin"));
    Actor karin = window.desk().actor();
    visit(new Route.Day());
    opened("#request");
    menus("Day");
    visit(new Route.MyCases());
    visit(new Route.NewCase());
    visit(new Route.Search("Sandberg"));
    visit(new Route.Search("Finns inte"));
    List<CaseRow> cases = window.desk().office().cases().assigned(karin);
    CaseRow first =
        cases.stream().filter(row -> row.protectedPersons() > 0).findFirst().orElseThrow();
    visit(new Route.OpenCase(first.id()));
    opened("#matrixColumns");
    opened("#cell-ask");
    menus("OpenCase");
    for (String tab : tabs()) {
      window.press("#" + tab);
      look("OpenCase " + tab);
    }
    visit(new Route.UnmetNeed(first.id(), List.of(), "POLISMYNDIGHETEN"));
    visit(new Route.Requests());
    for (MatterKind kind : MatterKind.values()) {
      for (Initiative initiative : Initiative.values()) {
        if (possible(kind, initiative)) {
          visit(new Route.Register(first.id(), initiative, kind, null));
        }
      }
    }
    inSight("Register", "#register", "#close");
    List<DisclosureRow> open = window.desk().office().disclosures().open(karin);
    open.stream()
        .filter(row -> row.status() == DisclosureStatus.DRAFT)
        .findFirst()
        .ifPresentOrElse(
            row -> visit(new Route.ContinueRegistration(row.id())),
            () -> visited.add(Route.ContinueRegistration.class));
    for (DisclosureStatus status : List.of(DisclosureStatus.ASSESSING, DisclosureStatus.RETURNED)) {
      open.stream()
          .filter(row -> row.status() == status)
          .findFirst()
          .ifPresent(row -> {
            visit(new Route.Assess(row.id()));
            inSight("Assess", "#save", "#send");
            opened("#askJurist");
            opened(".button", id -> id.endsWith("-phrases"));
            visit(new Route.Masks(row.id()));
          });
    }
    DecisionRow decided = decided(karin, cases);
    visit(new Route.Decided(decided.id()));
    opened("#sign");
    inSight("Decided", "#export");
    menus("Decided");
    visit(new Route.Redress(decided.id()));
    visit(new Route.FollowUps());
    for (CaseRow row : cases) {
      window.desk().office().notices().ofCase(karin, row.id()).stream()
          .findFirst()
          .ifPresent(notice -> visit(new Route.FollowUp(notice.disclosure())));
    }
    visit(new Route.Dispatches());
    visit(new Route.Dispatch(decided.id()));
    opened(".button", id -> id.startsWith("end-"));
    visit(new Route.Phrases());
  }

  private List<String> tabs() {
    return window.read(() ->
        window.scene().getRoot().lookupAll(".toggle-button").stream()
            .map(node -> node.getId())
            .filter(id -> id != null && id.endsWith("Tab"))
            .toList());
  }

  private static boolean possible(MatterKind kind, Initiative initiative) {
    return switch (kind) {
      case ORDINARY, ORAL -> true;
      default -> initiative == Initiative.OWN;
    };
  }

  private DecisionRow decided(Actor actor, Collection<CaseRow> cases) {
    return cases.stream()
        .flatMap(row -> window.desk().office().decisions().ofCase(actor, row.id()).stream())
        .filter(row -> row.status() == DisclosureStatus.DECIDED)
        .findFirst()
        .orElseThrow();
  }

  private void asApprover() {
    window.switchUser(DemoWindow.user("anna"));
    Actor anna = window.desk().actor();
    visit(new Route.Day());
    visit(new Route.Approvals());
    visit(new Route.Account());
    visit(new Route.AccessReviews());
    window.openFirstRow();
    visited.add(Route.AccessReview.class);
    look("AccessReview");
    window.desk().office().decisions().inbox(anna).stream()
        .findFirst()
        .ifPresent(row -> visit(new Route.Review(row.id())));
    opened("#giveBack");
    inSight("Review", "#approve", "#giveBack");
    Optional<RedressView> redress =
        window.desk().office().redress().inbox(anna).stream().findFirst();
    redress.ifPresentOrElse(
        each -> visit(new Route.ReviewRedress(each.id(), each.first(), false)),
        () -> visited.add(Route.ReviewRedress.class));
  }

  private void asSteward() {
    window.switchUser(DemoWindow.user("helena"));
    visit(new Route.Rulebook(null));
    for (String tab : tabs()) {
      window.press("#" + tab);
      look("Rulebook " + tab);
    }
    visit(new Route.RulePacks());
  }

  private void asAdministrator() {
    window.switchUser(DemoWindow.users().getLast());
    visit(new Route.Settings());
    visit(new Route.Delegated());
  }

  private void visit(Route route) {
    window.go(route);
    visited.add(route.getClass());
    look(route.getClass().getSimpleName());
  }

  /** Opens what a button opens, in a window no larger than a small screen. */
  private void opened(String selector) {
    opened(selector, _ -> true);
  }

  private void opened(String selector, Predicate<String> id) {
    window.size(960, 600);
    List<javafx.scene.control.ButtonBase> buttons =
        window.read(() ->
            window.scene().getRoot().lookupAll(selector).stream()
                .filter(javafx.scene.control.ButtonBase.class::isInstance)
                .map(javafx.scene.control.ButtonBase.class::cast)
                .filter(button -> !button.isDisabled() && isShown(button))
                .filter(button -> id.test(String.valueOf(button.getId())))
                .limit(2)
                .toList());
    for (javafx.scene.control.ButtonBase button : buttons) {
      window.read(() -> {
        button.fire();
        return true;
      });
      seen.add(selector);
      inspectAll(selector);
      window.read(() -> {
        javafx.stage.Window.getWindows().stream()
            .filter(PopupWindow.class::isInstance)
            .toList()
            .forEach(javafx.stage.Window::hide);
        return true;
      });
    }
    window.size(1440, 900);
  }

  /** At 200 % of a small screen the way on is seen without scrolling. */
  private void inSight(String place, String... selectors) {
    window.size(720, 450);
    for (String selector : selectors) {
      List<Node> nodes =
          window.read(() ->
              window.scene().getRoot().lookupAll(selector).stream().filter(Walk::isShown).toList());
      if (nodes.isEmpty()) {
        fault("is not there: " + selector, place + " 720");
      }
      for (Node node : nodes) {
        if (!Boolean.TRUE.equals(window.read(() -> Fitting.isInSight(node)))) {
          fault("out of sight at 720 × 450: " + selector, place + " 720");
        }
      }
    }
    window.size(1440, 900);
  }

  private void fault(String fault, String place) {
    faults.computeIfAbsent(fault, _ -> new LinkedHashSet<>()).add(place);
  }

  /** Opens every menu of the page. */
  private void menus(String place) {
    window.size(960, 600);
    for (Node each :
        window.read(() -> List.copyOf(window.scene().getRoot().lookupAll(".menu-button")))) {
      if (each instanceof MenuButton menu && !menu.isDisabled() && isShown(menu)) {
        window.read(() -> {
          menu.show();
          return true;
        });
        inspectAll(place + " " + menu.getId());
        window.read(() -> {
          menu.hide();
          return true;
        });
      }
    }
    window.size(1440, 900);
  }

  private void inspectAll(String place) {
    Set<String> keys = new HashSet<>(window.texts().bundle().keySet());
    inspect(place, scene -> new Inspection(scene).names().clipping().keys(keys).onScreen());
    for (Palette palette : thorough ? Palette.values() : new Palette[0]) {
      use(palette);
      inspect(
          place + " " + palette,
          scene -> new Inspection(scene).colours(palettes.getOrDefault(palette, Set.of())));
    }
    use(Palette.LIGHT);
  }

  private void use(Palette palette) {
    window.read(() -> {
      window.looks().paletteProperty().set(palette);
      return true;
    });
  }

  private static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Looks at what is shown now in every size and palette. */
  private void look(String place) {
    Set<String> keys = new HashSet<>(window.texts().bundle().keySet());
    for (double[] size : thorough ? SIZES : SMALL_SIZES) {
      window.size(size[0], size[1]);
      String at = place + " " + (int) size[0];
      inspect(at, scene -> new Inspection(scene).names().clipping().keys(keys));
    }
    window.size(1440, 900);
    if (!thorough) {
      return;
    }
    for (Palette palette : Palette.values()) {
      use(palette);
      inspect(
          place + " " + palette,
          scene -> new Inspection(scene).colours(palettes.getOrDefault(palette, Set.of())));
    }
    use(Palette.LIGHT);
    inspect(place, scene -> new Inspection(scene).focusOrder());
  }

  private void inspect(String place, java.util.function.Function<Scene, Inspection> how) {
    Set<String> found =
        window.read(() -> {
          Set<String> all = new LinkedHashSet<>();
          for (javafx.stage.Window each : new ArrayList<>(javafx.stage.Window.getWindows())) {
            if (each.isShowing() && each.getScene() != null) {
              all.addAll(how.apply(each.getScene()).faults());
            }
          }
          return all;
        });
    found.forEach(fault -> fault(fault, place));
  }

  private static Set<Color> colours(URL palette) throws IOException {
    Set<Color> colours = new HashSet<>();
    try (var in = palette.openStream()) {
      Matcher matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (matcher.find()) {
        colours.add(Color.web("#" + matcher.group(1)));
      }
    }
    return colours;
  }
}
