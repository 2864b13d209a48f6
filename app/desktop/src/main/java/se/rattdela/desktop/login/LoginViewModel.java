package se.rattdela.desktop.login;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import se.rattdela.casework.Casework;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.failure.Problem;

/** Signs a user in. */
public final class LoginViewModel {
  /** Opens the office the first time and signs in on the open one after that. */
  @FunctionalInterface
  public interface Entrance {
    /**
     * Checks the password; takes its time on purpose.
     *
     * @param password is wiped before the method returns
     */
    Casework.SignedIn enter(String userName, char[] password);
  }

  private final Entrance entrance;
  private final List<DemoUser> demoUsers;
  private final Tasks tasks;
  private final Texts texts;
  private final Consumer<Casework.SignedIn> signedIn;
  private final StringProperty userName = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  private final StringProperty message = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /**
   * Makes the view model.
   *
   * @param demoUsers empty except in the demo office
   * @param signedIn what happens when the password was right
   */
  public LoginViewModel(
      Entrance entrance,
      List<DemoUser> demoUsers,
      Tasks tasks,
      Texts texts,
      Consumer<Casework.SignedIn> signedIn) {
    this.entrance = entrance;
    this.demoUsers = List.copyOf(demoUsers);
    this.tasks = tasks;
    this.texts = texts;
    this.signedIn = signedIn;
  }

  /** Who may try the demo; empty in a real office. */
  public List<DemoUser> demoUsers() {
    return demoUsers;
  }

  /** What the user has written as user name. */
  public StringProperty userNameProperty() {
    return userName;
  }

  /** What the user has written as password. */
  public StringProperty passwordProperty() {
    return password;
  }

  /** Why the user could not be signed in; empty while nothing is wrong. */
  public StringProperty messageProperty() {
    return message;
  }

  /** Whether a password is being checked. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** Fills in a demo user and signs in. */
  public void signInAs(DemoUser user) {
    userName.set(user.userName());
    password.set(user.password());
    signIn();
  }

  /** Checks what has been written. */
  public void signIn() {
    if (busy.get()) {
      return;
    }
    if (userName.get().isBlank() || password.get().isEmpty()) {
      message.set(texts.get("login.empty"));
      return;
    }
    busy.set(true);
    message.set("");
    String name = userName.get().strip();
    char[] secret = password.get().toCharArray();
    tasks
        .prepare(texts.get("login.working"), progress -> entrance.enter(name, secret))
        .onSuccess(this::welcome)
        .onFailure(this::refuse)
        .start();
  }

  private void welcome(Casework.SignedIn who) {
    busy.set(false);
    password.set("");
    signedIn.accept(who);
  }

  private void refuse(Throwable cause) {
    busy.set(false);
    password.set("");
    Problem problem = Problem.of(cause, texts);
    message.set(problem.text() + " (" + problem.code() + ")");
  }
}
