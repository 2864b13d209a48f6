package se.rattdela.desktop;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.common.UserId;
import se.rattdela.desktop.common.Rehearsal;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.failure.Details;
import se.rattdela.desktop.failure.FailureWindow;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.desktop.login.LockView;
import se.rattdela.desktop.login.LoginView;
import se.rattdela.desktop.login.LoginViewModel;
import se.rattdela.desktop.printing.PaperPrinter;
import se.rattdela.desktop.printing.SystemPrinter;
import se.rattdela.desktop.recovery.DraftOffer;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.FileDialogs;
import se.rattdela.desktop.session.Route;
import se.rattdela.desktop.shell.IdleWatch;
import se.rattdela.desktop.shell.Look;
import se.rattdela.desktop.shell.Looks;
import se.rattdela.desktop.shell.Shell;
import se.rattdela.ui.UiLanguage;

/** What the window shows from the first moment to the last: preparing, login, work, login again. */
public final class WindowFlow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 720;
  private static final double LEAST_HEIGHT = 450;
  private static final Duration IDLE = Duration.ofMinutes(15);

  private final Application application;
  private final Stage stage;
  private final Looks looks;
  private final Tasks tasks;
  private final DatabaseWatch database;
  private final StackPane place = new StackPane();
  private final IdleLock idle;
  private @Nullable OpenOffice office;
  private @Nullable Shell shell;
  private FileDialogs files;
  private PaperPrinter printer;

  /** A flow on a stage that is not shown yet; {@code tasksFor} gets the handler of failures. */
  public WindowFlow(
      Application application,
      Stage stage,
      Looks looks,
      Function<java.util.function.Consumer<Throwable>, Tasks> tasksFor) {
    this(application, stage, looks, tasksFor, new IdleWatch(Clock.systemUTC(), IDLE));
  }

  /** A flow that locks itself when the watch says that nobody is there. */
  public WindowFlow(
      Application application,
      Stage stage,
      Looks looks,
      Function<java.util.function.Consumer<Throwable>, Tasks> tasksFor,
      IdleWatch idle) {
    this.idle = new IdleLock(stage, place, idle);
    this.application = application;
    this.stage = stage;
    this.files = new SystemDialogs(stage, application::texts);
    this.printer = new SystemPrinter(stage);
    this.looks = looks;
    this.tasks = tasksFor.apply(this::showFailure);
    this.database = new DatabaseWatch(tasks, this::showConnected);
  }

  /** Asks for files in another way than by the system's dialogue. */
  public void setFileDialogs(FileDialogs dialogs) {
    this.files = dialogs;
  }

  /** Prints in another way than on the system's printers. */
  public void setPrinter(PaperPrinter other) {
    this.printer = other;
  }

  /** Shows the window and begins. */
  public void begin() {
    UiLanguage kept = application.memory().language(null);
    if (kept != null) {
      application.speak(kept);
    }
    looks.choose(application.memory().look(null));
    Scene scene = new Scene(place, WIDTH, HEIGHT);
    looks.dress(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setTitle(application.texts().get("app.name"));
    stage.setScene(scene);
    application.memory().place(stage);
    stage.setOnCloseRequest(this::onClose);
    stage.show();
    new Rehearsal(tasks, application.texts().get("start.preparing"), looks::dress).begin();
    idle.begin(this::onTick);
    prepare(application::prepareOffice, "start.preparing");
  }

  /** The looks of the window. */
  public Looks looks() {
    return looks;
  }

  /** The frame of the user who is signed in, or null while nobody is. */
  public @Nullable Shell shell() {
    return shell;
  }

  /** Leaves the screen and closes the database; the window is not used any more. */
  public void close() {
    close(true);
  }

  /**
   * As {@link #close()}.
   *
   * @param finished whether every work is done; else a file may be half written, which the next
   *     start looks for
   */
  void close(boolean finished) {
    idle.end();
    application.memory().keep(stage);
    try {
      leavePage();
    } finally {
      closeOffice(office, finished);
      office = null;
    }
  }

  private void closeOffice(@Nullable OpenOffice closing, boolean finished) {
    // Whatever happens on the way out, what is written lies on the disk.
    application.closeDrafts();
    if (finished) {
      application.exports().forget();
    }
    if (closing != null) {
      closing.close();
    }
  }

  /**
   * Lets the present page save what it saves by itself, and stops what may be stopped; before the
   * worker takes nothing more, or the office is closed.
   */
  void leavePage() {
    if (shell != null) {
      shell.close();
      shell = null;
    }
    tasks.stop();
  }

  /**
   * The window is being closed: a page that wants to asks first. A locked page cannot, and need
   * not: what is written there lies in the journal.
   */
  private void onClose(WindowEvent event) {
    Shell open = shell;
    if (open != null && !idle.isLocked() && !open.mayClose(stage::close)) {
      event.consume();
    }
  }

  private void prepare(Runnable work, String titleKey) {
    StatePane states = new StatePane(application.texts(), new StackPane());
    show(states);
    busy(
        states,
        tasks
            .prepare(
                application.texts().get(titleKey),
                progress -> {
                  work.run();
                  return titleKey;
                })
            .onSuccess(done -> showLogin())
            .onFailure(cause -> {
              Problem problem = Problem.of(cause, application.texts());
              states.showFailure(problem.title(), problem.text(), problem.code(), null);
            })
            .start());
  }

  private void busy(StatePane states, Tasks.Running running) {
    if (tasks.running().contains(running)) {
      states.showBusy(running);
    }
  }

  private void showLogin() {
    idle.forget();
    if (shell != null) {
      shell.close();
      shell = null;
    }
    application.signedOut();
    Application.Demo demo = application.demo();
    List<DemoUser> users = demo == null ? List.of() : demo.users();
    LoginViewModel model =
        new LoginViewModel(this::enter, users, tasks, application.texts(), this::welcome);
    show(new LoginView(model, application.texts()).root());
  }

  private Casework.SignedIn enter(String userName, char[] password) {
    OpenOffice open = office;
    Casework.SignedIn who =
        open == null
            ? application.casework().open(userName, password)
            : new Casework.SignedIn(open, open.signIn(userName, password));
    application.openDrafts(who.office(), who.actor(), this::showFailure);
    return who;
  }

  private void welcome(Casework.SignedIn who) {
    UserId user = who.actor().id();
    looks.choose(application.memory().look(user));
    UiLanguage language = application.memory().language(user);
    if (language != null) {
      application.speak(language);
    }
    Shell opened = open(who);
    // The frame is drawn, and keys are heard, before the first page is made.
    tasks.later(() -> {
      if (opened.equals(shell) && opened.present() == null) {
        opened.go(first(opened.desk()));
      }
      if (opened.equals(shell)) {
        offerDrafts(opened);
      }
    });
  }

  /** What the user wrote and did not save is offered back above the page. */
  private void offerDrafts(Shell opened) {
    opened.desk().unsent().offerAgain();
    DraftOffer offer = new DraftOffer(opened.desk(), opened.present());
    if (offer.hasNothing()) {
      return;
    }
    VBox.setVgrow(opened.root(), Priority.ALWAYS);
    show(new VBox(offer, opened.root()));
  }

  private static Route first(Desk desk) {
    // Setting up is done and left; everyone else has a day.
    boolean onlySetsUp = desk.holds(Role.ADMINISTRATOR) && desk.actor().roles().size() == 1;
    return onlySetsUp ? new Route.Settings() : new Route.Day();
  }

  /** Builds the window for a user, also anew when another rule pack has come in force. */
  private Shell open(Casework.SignedIn who) {
    if (shell != null) {
      shell.close();
    }
    office = who.office();
    Runnable reset = application.demo() == null ? null : this::confirmReset;
    Shell opened =
        new Shell(
            application.texts(),
            looks,
            new Shell.Menu(
                look -> choose(who, look),
                language -> speak(who, language),
                this::lock,
                this::showLogin,
                reset),
            navigator ->
                application.desk(who.office(), who.actor(), tasks, navigator, this::showFailure),
            desk ->
                new Screens(
                    desk,
                    application.exports().noting(files),
                    printer,
                    application.version(),
                    () -> open(who).go(new Route.RulePacks())));
    shell = opened;
    show(opened.root());
    return opened;
  }

  private void choose(Casework.SignedIn who, Look look) {
    looks.choose(look);
    application.memory().keep(who.actor().id(), look);
  }

  /** Builds the window anew in another language, at the same place. */
  private void speak(Casework.SignedIn who, UiLanguage language) {
    Route place = shell == null ? null : shell.present();
    application.speak(language);
    application.memory().keep(who.actor().id(), language);
    Shell opened = open(who);
    opened.go(place == null ? first(opened.desk()) : place);
  }

  /** Looks at the time: locks when nobody is there, and asks a silent database again. */
  public void onTick() {
    Shell open = shell;
    if (open == null || idle.isLocked()) {
      return;
    }
    if (idle.isOver()) {
      lock();
      return;
    }
    open.showLock(idle.minutesLeft());
    database.ask(
        application.texts().get("status.asking"),
        progress -> open.desk().office().setup().profile());
  }

  private void showConnected(boolean answers) {
    if (shell != null) {
      shell.showConnected(answers);
    }
  }

  /** Takes the page away until the password is given; what is written there stays written. */
  private void lock() {
    Shell open = shell;
    if (open == null || idle.isLocked()) {
      return;
    }
    LoginViewModel model =
        new LoginViewModel(
            this::enter, List.of(), tasks, application.texts(), who -> idle.unlock());
    model.userNameProperty().set(open.desk().actor().userName());
    // Whoever else signs in loses nothing for this user: it lies in their journal.
    LockView page =
        new LockView(
            model, application.texts(), open.desk().actor().displayName(), this::showLogin);
    idle.lock(page.root());
    page.focus();
  }

  private void show(Parent page) {
    place.getChildren().setAll(page);
  }

  private void confirmReset() {
    Alert question = new Alert(Alert.AlertType.CONFIRMATION, application.texts().get("reset.text"));
    question.setTitle(application.texts().get("app.name"));
    question.setHeaderText(application.texts().get("reset.title"));
    question.initOwner(stage);
    question.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
    question.showAndWait().filter(answer -> answer == ButtonType.OK).ifPresent(yes -> reset());
  }

  /** The window goes on; the office is closed when everything that was begun in it is done. */
  private void reset() {
    leavePage();
    OpenOffice closing = office;
    office = null;
    Runnable anew =
        () -> {
          closeOffice(closing, true);
          application.resetDemo();
        };
    StatePane states = new StatePane(application.texts(), new StackPane());
    show(states);
    busy(
        states,
        tasks
            .prepare(application.texts().get("start.resetting"), progress -> anew)
            .aside() // behind what is done there; the rest is done in the order it was begun
            .onSuccess(next -> prepare(next, "start.resetting"))
            .start());
  }

  private void showFailure(Throwable cause) {
    new FailureWindow(
            application.texts(),
            Problem.of(cause, application.texts()),
            Details.of(cause, application.version(), application.clock().instant()))
        .show(stage);
  }
}
