package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.store.PasswordCost;
import se.rattdela.desktop.Application;
import se.rattdela.desktop.WindowFlow;
import se.rattdela.desktop.common.OfficeTemplate;
import se.rattdela.desktop.common.Pictures;
import se.rattdela.desktop.common.RawCodes;
import se.rattdela.desktop.common.Stages;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.desktop.printing.PaperPrinter;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.FileDialogs;
import se.rattdela.desktop.session.Route;
import se.rattdela.desktop.shell.IdleWatch;
import se.rattdela.desktop.shell.Looks;
import se.rattdela.desktop.shell.Shell;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.ui.Palette;
import se.rattdela.ui.UiLanguage;

/** The whole window for a test, with its work done on the window's own thread or beside it. */
@SuppressWarnings("NullAway.Init") // tasks comes with the flow
final class Window {
  private static final Duration IDLE = Duration.ofMinutes(15);

  private static final RuleEngine ENGINE = new RuleEngine(PackLoader.shipped());
  private static final RawCodes CODES =
      new RawCodes(PackLoader.shipped().vocabulary().questionTexts().keySet());
  private static final Clock CLOCK = Clock.fixed(SmallOffice.NOW, OfficeTime.ZONE);
  private static final OfficeTemplate SMALL =
      new OfficeTemplate("small", office -> SmallOffice.create(smallCasework(office)));

  private final FxRobot robot;
  private final Stage stage;
  private final Path folder;
  private final WindowFlow flow;
  private final AtomicReference<@Nullable Path> toOpen = new AtomicReference<>();
  private final MachineClock machine = new MachineClock();
  private final AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
  private final Actions actions = new Actions();
  private final Texts texts;
  private final @Nullable ExecutorService worker;
  private @Nullable StallProbe probe;
  private String pictureSuffix = "";
  private boolean pictures = true;
  private Tasks tasks;

  Window(FxRobot robot, Stage stage, Path folder) {
    this(robot, stage, folder, small(folder, UiLanguage.SWEDISH));
  }

  /** The program over {@link SmallOffice}. */
  static Application small(Path folder, UiLanguage language) {
    return new Application(
        smallCasework(folder.resolve("office")),
        CLOCK,
        language,
        new Application.Demo(
            List.of(
                SmallOffice.KARIN,
                SmallOffice.ANNA,
                SmallOffice.LEILA,
                SmallOffice.MATS,
                SmallOffice.ADMIN,
                SmallOffice.ROLF),
            casework -> SMALL.copyTo(casework.folder())));
  }

  private static Casework smallCasework(Path office) {
    // What a password costs is not what is tried here.
    return new Casework(office, ENGINE, new DecisionRenderer(), CLOCK, new PasswordCost(64, 1, 1));
  }

  Window(FxRobot robot, Stage stage, Path folder, Application application) {
    this(robot, stage, folder, application, null);
  }

  /**
   * The window of a program.
   *
   * @param worker does the work as in the real program; null does it on the window's own thread
   */
  Window(
      FxRobot robot,
      Stage stage,
      Path folder,
      Application application,
      @Nullable ExecutorService worker) {
    this.robot = robot;
    this.stage = stage;
    this.folder = folder;
    this.texts = application.texts();
    this.worker = worker;
    AtomicReference<WindowFlow> made = new AtomicReference<>();
    interact(() -> {
      Stages.clear(stage, 1440, 900);
      Looks looks = new Looks(application.catalogue());
      made.set(
          new WindowFlow(application, stage, looks, this::tasksFor, new IdleWatch(machine, IDLE)));
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
    interact(flow::begin);
  }

  /** Answers what is asked before a file is saved, where someone in the case is protected. */
  void confirmSaving() {
    PopUps popups = new PopUps(robot, this);
    if (popups.exists("#save-confirmed")) {
      popups.press("#save-confirmed");
      popups.press("#save-save");
    }
  }

  /**
   * Does something on the window's thread, and what that puts off until afterwards. The robot's way
   * to do it waits a twentieth of a second each time.
   */
  void interact(Runnable work) {
    FutureTask<Boolean> done = new FutureTask<>(work, true);
    FutureTask<Boolean> after = new FutureTask<>(() -> true);
    Platform.runLater(done);
    try {
      done.get(1, TimeUnit.MINUTES);
      Platform.runLater(after);
      after.get(1, TimeUnit.MINUTES);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AssertionError failure) {
        throw failure;
      }
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** Lets time pass while nobody touches anything. */
  void idle(Duration time) {
    machine.pass(time);
    interact(flow::onTick);
  }

  private Tasks tasksFor(Consumer<Throwable> failures) {
    tasks =
        worker == null
            ? new Tasks(
                Runnable::run,
                Runnable::run,
                cause -> {
                  throw new AssertionError(cause);
                })
            : new Tasks(worker, Platform::runLater, failed::set);
    return tasks;
  }

  /** Waits until the work that was begun is done, where it is done beside the window. */
  void idle() {
    if (worker == null) {
      return;
    }
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    boolean busy = true;
    while (busy) {
      AtomicReference<Boolean> now = new AtomicReference<>(true);
      interact(() -> now.set(!tasks.isIdle()));
      busy = Boolean.TRUE.equals(now.get());
      Throwable cause = failed.get();
      if (cause != null) {
        throw new AssertionError(cause);
      }
      if (System.nanoTime() > until) {
        throw new AssertionError("still busy after two minutes");
      }
      if (busy) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(3));
      }
    }
  }

  /** Lets the window be drawn once, which is when the toolkit looks after the keyboard. */
  void pulse() {
    CountDownLatch drawn = new CountDownLatch(1);
    interact(() -> {
      Runnable[] listener = new Runnable[1];
      listener[0] =
          () -> {
            scene().removePostLayoutPulseListener(listener[0]);
            drawn.countDown();
          };
      scene().addPostLayoutPulseListener(listener[0]);
      Platform.requestNextPulse();
    });
    try {
      assertThat(drawn.await(1, TimeUnit.MINUTES)).as("drawn").isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits for something that comes after a step or two beside the window. */
  void await(String selector) {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (!exists(selector) && System.nanoTime() < until) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    assertThat(exists(selector)).as("visible %s", selector).isTrue();
  }

  /** What the user has done so far. */
  Actions actions() {
    return actions;
  }

  /** The words of the window. */
  Texts texts() {
    return texts;
  }

  /** Tells a probe what is done, and keeps the test's own work out of it. */
  void watch(StallProbe watching) {
    this.probe = watching;
  }

  /** Pictures get this at the end of their names; null takes none. */
  void pictures(@Nullable String suffix) {
    pictures = suffix != null;
    pictureSuffix = suffix == null ? "" : suffix;
  }

  /** Goes to a place without a click. */
  void go(Route route) {
    interact(() -> shell().go(route));
    idle();
  }

  /** Who works in the window now, and with what. */
  Desk desk() {
    return shell().desk();
  }

  /** The place that is shown. */
  @Nullable Route present() {
    return shell().present();
  }

  /** Pages go there instead of to a printer, from the next sign-in on. */
  void printsOn(PaperPrinter printer) {
    flow.setPrinter(printer);
  }

  private Shell shell() {
    return Objects.requireNonNull(flow.shell());
  }

  /** The looks of the window. */
  Looks looks() {
    return flow.looks();
  }

  void size(double width, double height) {
    interact(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
    });
    // The scene follows when the platform has made the window so large.
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (System.nanoTime() < until && scene().getWidth() != width) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      interact(() -> {});
    }
    assertThat(scene().getWidth()).as("width of the scene").isEqualTo(width);
    interact(this::settle);
  }

  void close() {
    interact(() -> {
      flow.close();
      stage.close();
    });
  }

  void says(String what) {
    if (probe != null) {
      probe.step(what);
    }
  }

  private void aside(Runnable own) {
    if (probe == null) {
      own.run();
    } else {
      probe.aside(own);
    }
  }

  /** The office that is open in the window, as a colleague's window would reach it. */
  OpenOffice office() {
    return Objects.requireNonNull(flow.shell()).desk().office();
  }

  Scene scene() {
    return stage.getScene();
  }

  /** Signs in and goes to the list that the user's role works from. */
  void signIn(DemoUser user) {
    signInToDay(user);
    if (exists("#requests")) {
      press("#cases");
    } else if (exists("#approvals")) {
      press("#approvals");
    } else if (exists("#dispatches")) {
      press("#dispatches");
    }
  }

  /** Signs in and stays on the first page. */
  void signInToDay(DemoUser user) {
    press("#demo-" + user.userName());
  }

  void switchUser(DemoUser user) {
    menu("#user", texts.get("menu.switch"));
    signIn(user);
  }

  /** Chooses an entry of a menu button. */
  void menu(String selector, String entry) {
    idle();
    says(selector + " " + entry);
    actions.choice(selector + " " + entry);
    interact(() ->
        find(MenuButton.class, selector).getItems().stream()
            .filter(item -> entry.equals(item.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
    idle();
  }

  /** Opens every file of a review, one after the other. */
  void openEveryFile() {
    String review = texts.get("approval.segment.review");
    for (String word : read(() -> segmentWords())) {
      if (!word.equals(review)) {
        segment(word);
      }
    }
    segment(review);
  }

  /** Chooses what the page shows. */
  void segment(String word) {
    idle();
    says(word);
    actions.click(word);
    interact(() ->
        segmentButtons().stream()
            .filter(button -> button.getText().equals(word))
            .findFirst()
            .orElseThrow()
            .fire());
    idle();
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
    idle();
    says(selector);
    actions.click(selector);
    interact(() -> {
      ButtonBase button = find(ButtonBase.class, selector);
      assertThat(button.isDisabled()).as("disabled %s", selector).isFalse();
      button.requestFocus();
      button.fire();
    });
    idle();
  }

  void write(String selector, String text) {
    idle();
    says(selector);
    actions.field(selector, text);
    interact(() -> find(TextInputControl.class, selector).setText(text));
    idle();
  }

  <T> void choose(String selector, T value) {
    idle();
    says(selector);
    actions.choice(selector);
    interact(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<T> combo = find(ComboBox.class, selector);
      combo.setValue(value);
    });
  }

  /** Opens the first row of the table that is shown, by Enter. */
  void openFirstRow() {
    openRow(row -> true);
  }

  /** Opens the first row whose text as an object passes, by Enter. */
  void openRow(Predicate<String> wanted) {
    idle();
    says("row");
    actions.key("row");
    interact(() -> {
      TableView<?> table = find(TableView.class, ".table-view");
      table.requestFocus();
      int row = 0;
      while (row < table.getItems().size()
          && !wanted.test(String.valueOf(table.getItems().get(row)))) {
        row++;
      }
      assertThat(row).as("rows before the wanted one").isLessThan(table.getItems().size());
      table.getSelectionModel().select(row);
    });
    robot.type(KeyCode.ENTER);
    idle();
  }

  /** Types keys in a place. */
  void keys(String selector, KeyCode... codes) {
    idle();
    says(selector);
    actions.key(selector + " " + List.of(codes));
    interact(() -> find(Node.class, selector).requestFocus());
    robot.type(codes);
    idle();
  }

  /** Presses a place of the rail, unless it is shown already. */
  void toPlace(String button) {
    if (!read(() -> find(ToggleButton.class, button).isSelected())) {
      press(button);
    }
  }

  /** Where what the user saves goes. */
  Path folder() {
    return folder;
  }

  /** As it is read: citations are kept from breaking over a line by other spaces. */
  private static String unbroken(String text) {
    return text.replace('\u00a0', ' ');
  }

  String text(String selector) {
    return read(() -> unbroken(find(Labeled.class, selector).getText()));
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
            .map(Window::unbroken)
            .toList());
  }

  <T> T read(Supplier<T> supplier) {
    idle();
    AtomicReference<T> value = new AtomicReference<>();
    interact(() -> {
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
      value.set(supplier.get());
    });
    return Objects.requireNonNull(value.get());
  }

  /** Light, dark, and as a screen at 150 % would show it. */
  void picture(String name) {
    if (pictures) {
      idle();
      aside(() -> takePictures(name + pictureSuffix));
    }
  }

  /** What no text of the window may be. */
  RawCodes codes() {
    return CODES;
  }

  private void takePictures(String name) {
    interact(() -> {
      settle();
      assertThat(new Inspection(scene()).codes(CODES).faults()).as("codes in %s", name).isEmpty();
      Pictures.take(scene(), name + "-light");
      flow.looks().paletteProperty().set(Palette.DARK);
      settle();
      Pictures.take(scene(), name + "-dark");
      flow.looks().paletteProperty().set(Palette.LIGHT);
      settle();
    });
    size(960, 600);
    interact(() -> {
      // Each two of language, palette and size meet in some picture.
      if (texts.language() == UiLanguage.ENGLISH) {
        flow.looks().paletteProperty().set(Palette.DARK);
        settle();
      }
      Pictures.take(scene(), name + "-150", 1.5);
      flow.looks().paletteProperty().set(Palette.LIGHT);
    });
    size(1440, 900);
  }

  private void settle() {
    scene().getRoot().applyCss();
    scene().getRoot().layout();
    scene().getRoot().layout();
  }

  <N extends Node> N find(Class<N> type, String selector) {
    if (!Platform.isFxApplicationThread()) {
      AtomicReference<N> found = new AtomicReference<>();
      interact(() -> found.set(find(type, selector)));
      return Objects.requireNonNull(found.get());
    }
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
