package se.rattdela.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Role;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.failure.FailureWindow;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.login.DemoUser;
import se.rattdela.desktop.login.LoginView;
import se.rattdela.desktop.login.LoginViewModel;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.FileDialogs;
import se.rattdela.desktop.session.Route;
import se.rattdela.desktop.shell.Looks;
import se.rattdela.desktop.shell.Shell;

/** What the window shows from the first moment to the last: preparing, login, work, login again. */
public final class WindowFlow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final Application application;
  private final Stage stage;
  private final Looks looks;
  private final Texts texts;
  private final Tasks tasks;
  private final StackPane place = new StackPane();
  private @Nullable OpenOffice office;
  private @Nullable Shell shell;
  private FileDialogs files = new SystemDialogs();

  /** A flow on a stage that is not shown yet; {@code tasksFor} gets the handler of failures. */
  public WindowFlow(
      Application application,
      Stage stage,
      Looks looks,
      Function<java.util.function.Consumer<Throwable>, Tasks> tasksFor) {
    this.application = application;
    this.stage = stage;
    this.looks = looks;
    this.texts = application.texts();
    this.tasks = tasksFor.apply(this::showFailure);
  }

  /** Asks for files in another way than by the system's dialogue. */
  public void setFileDialogs(FileDialogs dialogs) {
    this.files = dialogs;
  }

  /** Shows the window and begins. */
  public void begin() {
    Scene scene = new Scene(place, WIDTH, HEIGHT);
    looks.dress(scene);
    stage.setTitle(texts.get("app.name"));
    stage.setScene(scene);
    stage.show();
    prepare(application::prepareOffice, "start.preparing");
  }

  /** The looks of the window. */
  public Looks looks() {
    return looks;
  }

  /** Leaves the screen and closes the database. */
  public void close() {
    if (shell != null) {
      shell.close();
      shell = null;
    }
    if (office != null) {
      office.close();
      office = null;
    }
  }

  private void prepare(Runnable work, String titleKey) {
    StatePane states = new StatePane(texts, new StackPane());
    place.getChildren().setAll(states);
    Tasks.Running running =
        tasks
            .prepare(
                texts.get(titleKey),
                progress -> {
                  work.run();
                  return titleKey;
                })
            .onSuccess(done -> showLogin())
            .onFailure(cause -> {
              Problem problem = Problem.of(cause, texts);
              states.showFailure(problem.title(), problem.text(), problem.code(), null);
            })
            .start();
    if (tasks.running().contains(running)) {
      states.showBusy(running);
    }
  }

  private void showLogin() {
    if (shell != null) {
      shell.close();
      shell = null;
    }
    Application.Demo demo = application.demo();
    List<DemoUser> users = demo == null ? List.of() : demo.users();
    LoginViewModel model = new LoginViewModel(this::enter, users, tasks, texts, this::welcome);
    show(new LoginView(model, texts).root());
  }

  private Casework.SignedIn enter(String userName, char[] password) {
    OpenOffice open = office;
    return open == null
        ? application.casework().open(userName, password)
        : new Casework.SignedIn(open, open.signIn(userName, password));
  }

  private void welcome(Casework.SignedIn who) {
    Shell opened = open(who);
    opened.go(first(opened.desk()));
  }

  private static Route first(Desk desk) {
    if (desk.holds(Role.OFFICER) || desk.holds(Role.APPROVER)) {
      return new Route.Day();
    }
    if (desk.holds(Role.REGISTRAR)) {
      return new Route.Dispatches();
    }
    boolean onlySetsUp = desk.holds(Role.ADMINISTRATOR) && desk.actor().roles().size() == 1;
    return onlySetsUp ? new Route.Settings() : new Route.MyCases();
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
            texts,
            looks,
            new Shell.Menu(this::showLogin, reset),
            navigator ->
                application.desk(who.office(), who.actor(), tasks, navigator, this::showFailure),
            desk ->
                new Screens(
                    desk, files, application.version(), () -> open(who).go(new Route.RulePacks())));
    shell = opened;
    show(opened.root());
    return opened;
  }

  private void show(Parent page) {
    place.getChildren().setAll(page);
  }

  private void confirmReset() {
    Alert question = new Alert(Alert.AlertType.CONFIRMATION, texts.get("reset.text"));
    question.setTitle(texts.get("app.name"));
    question.setHeaderText(texts.get("reset.title"));
    question.initOwner(stage);
    question.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
    question
        .showAndWait()
        .filter(answer -> answer == ButtonType.OK)
        .ifPresent(yes -> {
          close();
          prepare(application::resetDemo, "start.resetting");
        });
  }

  private void showFailure(Throwable cause) {
    new FailureWindow(texts, Problem.of(cause, texts)).show(stage);
  }

  /** The dialogues of the system. */
  private final class SystemDialogs implements FileDialogs {
    @Override
    public Optional<Path> save(String suggestedName) {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(texts.get("file.save"));
      chooser.setInitialFileName(suggestedName);
      return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> open() {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(texts.get("file.open"));
      return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }
  }
}
