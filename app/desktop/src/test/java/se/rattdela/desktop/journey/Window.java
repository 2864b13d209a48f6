package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import se.rattdela.casework.Casework;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.store.PasswordCost;
import se.rattdela.desktop.Application;
import se.rattdela.desktop.WindowFlow;
import se.rattdela.desktop.common.Pictures;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.desktop.session.FileDialogs;
import se.rattdela.desktop.shell.IdleWatch;
import se.rattdela.desktop.shell.Looks;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.ui.Palette;
import se.rattdela.ui.UiLanguage;

/** The whole window for a test, with its work done on the window's own thread. */
final class Window {
  private static final Duration IDLE = Duration.ofMinutes(15);

  private static final RuleEngine ENGINE = new RuleEngine(PackLoader.shipped());
  private static final Clock CLOCK = Clock.fixed(SmallOffice.NOW, OfficeTime.ZONE);

  private final FxRobot robot;
  private final Stage stage;
  private final WindowFlow flow;
  private final AtomicReference<@Nullable Path> toOpen = new AtomicReference<>();
  private final MachineClock machine = new MachineClock();

  Window(FxRobot robot, Stage stage, Path folder) {
    this(
        robot,
        stage,
        folder,
        new Application(
            new Casework(
                folder.resolve("office"),
                ENGINE,
                new DecisionRenderer(),
                CLOCK,
                // What a password costs is not what is tried here.
                new PasswordCost(64, 1, 1)),
            CLOCK,
            UiLanguage.SWEDISH,
            new Application.Demo(
                List.of(
                    SmallOffice.KARIN,
                    SmallOffice.ANNA,
                    SmallOffice.LEILA,
                    SmallOffice.MATS,
                    SmallOffice.ADMIN,
                    SmallOffice.ROLF),
                SmallOffice::create)));
  }

  Window(FxRobot robot, Stage stage, Path folder, Application application) {
    this.robot = robot;
    this.stage = stage;
    AtomicReference<WindowFlow> made = new AtomicReference<>();
    robot.interact(() -> {
      // The stage is shared with other tests, which may have left it narrow.
      stage.setWidth(1440);
      stage.setHeight(900);
      Looks looks = new Looks(application.catalogue());
      made.set(
          new WindowFlow(
              application,
              stage,
              looks,
              failures ->
                  new Tasks(
                      Runnable::run,
                      Runnable::run,
                      cause -> {
                        throw new AssertionError(cause);
                      }),
              new IdleWatch(machine, IDLE)));
    });
    flow = Objects.requireNonNull(made.get());
    flow.setFileDialogs(
        new FileDialogs() {
          @Override
          public Optional<Path> save(String suggestedName) {
            return Optional.of(folder.resolve(suggestedName));
          }

          @Override
          public Optional<Path> open() {
            return Optional.ofNullable(toOpen.get());
          }
        });
    robot.interact(flow::begin);
  }

  /** Lets time pass while nobody touches anything. */
  void idle(Duration time) {
    machine.pass(time);
    robot.interact(flow::onTick);
  }

  void close() {
    robot.interact(() -> {
      flow.close();
      stage.close();
    });
  }

  Scene scene() {
    return stage.getScene();
  }

  /** Signs in and goes to the list that the user's role works from. */
  void signIn(DemoUser user) {
    signInToDay(user);
    if (exists("#day") && (exists("#requests") || exists("#approvals"))) {
      press(exists("#requests") ? "#cases" : "#approvals");
    }
  }

  /** Signs in and stays on the first page. */
  void signInToDay(DemoUser user) {
    press("#demo-" + user.userName());
  }

  void switchUser(DemoUser user) {
    robot.interact(() ->
        find(MenuButton.class, "#user").getItems().stream()
            .filter(item -> "Byt användare".equals(item.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    signIn(user);
  }

  /** Chooses an entry of a menu button. */
  void menu(String selector, String entry) {
    robot.interact(() ->
        find(MenuButton.class, selector).getItems().stream()
            .filter(item -> entry.equals(item.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  /** Opens every file of a review, one after the other. */
  void openEveryFile() {
    for (String word : read(() -> segmentWords())) {
      if (!word.equals("Granskning")) {
        segment(word);
      }
    }
    segment("Granskning");
  }

  /** Chooses what the page shows. */
  void segment(String word) {
    robot.interact(() ->
        segmentButtons().stream()
            .filter(button -> button.getText().equals(word))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private List<String> segmentWords() {
    return segmentButtons().stream().map(ToggleButton::getText).toList();
  }

  private List<ToggleButton> segmentButtons() {
    return find(Node.class, "#segments").lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .toList();
  }

  /** The file that the user picks when asked for one to open. */
  void willOpen(Path file) {
    toOpen.set(file);
  }

  void press(String selector) {
    robot.interact(() -> find(ButtonBase.class, selector).fire());
  }

  void write(String selector, String text) {
    robot.interact(() -> find(TextInputControl.class, selector).setText(text));
  }

  <T> void choose(String selector, T value) {
    robot.interact(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<T> combo = find(ComboBox.class, selector);
      combo.setValue(value);
    });
  }

  /** Opens the first row of the table that is shown, by Enter. */
  void openFirstRow() {
    robot.interact(() -> {
      TableView<?> table = find(TableView.class, ".table-view");
      table.requestFocus();
      table.getSelectionModel().selectFirst();
    });
    robot.type(javafx.scene.input.KeyCode.ENTER);
  }

  /** Opens a case with a protected person, where there is one in the list. */
  void openCaseWithMostMarks() {
    robot.interact(() -> {
      TableView<?> table = find(TableView.class, ".table-view");
      table.requestFocus();
      int chosen = 0;
      for (int i = 0; i < table.getItems().size(); i++) {
        if (DemoOfficeWindowTest.hasProtectedPerson(table.getItems().get(i))) {
          chosen = i;
        }
      }
      table.getSelectionModel().select(chosen);
    });
    robot.type(javafx.scene.input.KeyCode.ENTER);
  }

  String text(String selector) {
    return read(() -> find(Labeled.class, selector).getText());
  }

  boolean isDisabled(String selector) {
    return read(() -> find(Node.class, selector).isDisabled());
  }

  boolean exists(String selector) {
    return read(
        () -> stage.getScene().getRoot().lookupAll(selector).stream().anyMatch(Window::isShown));
  }

  /** Every text that can be read in the window now. */
  List<String> words() {
    return read(() ->
        stage.getScene().getRoot().lookupAll(".label").stream()
            .filter(Window::isShown)
            .map(node -> node instanceof Labeled labeled ? labeled.getText() : "")
            .filter(Objects::nonNull)
            .toList());
  }

  <T> T read(Supplier<T> supplier) {
    AtomicReference<T> value = new AtomicReference<>();
    robot.interact(() -> {
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
      value.set(supplier.get());
    });
    return Objects.requireNonNull(value.get());
  }

  /** Light, dark, and as a screen at 150 % would show it. */
  void picture(String name) {
    robot.interact(() -> {
      settle();
      Pictures.take(scene(), name + "-light");
      flow.looks().paletteProperty().set(Palette.DARK);
      settle();
      Pictures.take(scene(), name + "-dark");
      flow.looks().paletteProperty().set(Palette.LIGHT);
      settle();
    });
    robot.interact(() -> {
      stage.setWidth(960);
      stage.setHeight(600);
    });
    robot.interact(() -> {
      settle();
      Pictures.take(scene(), name + "-150", 1.5);
      stage.setWidth(1440);
      stage.setHeight(900);
    });
    robot.interact(this::settle);
  }

  private void settle() {
    scene().getRoot().applyCss();
    scene().getRoot().layout();
    scene().getRoot().layout();
  }

  <N extends Node> N find(Class<N> type, String selector) {
    scene().getRoot().applyCss();
    scene().getRoot().layout();
    Optional<Node> found =
        scene().getRoot().lookupAll(selector).stream().filter(Window::isShown).findFirst();
    assertThat(found).as("visible %s", selector).isPresent();
    return type.cast(found.orElseThrow());
  }

  private static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
