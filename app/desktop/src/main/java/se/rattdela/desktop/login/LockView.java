package se.rattdela.desktop.login;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.ui.View;

/** A blank page that asks for the password of the one who works here, and shows nothing else. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class LockView {
  private final LoginViewModel model;
  private final String name;
  private final Runnable leave;
  private final Parent root;
  @FXML private Label who;
  @FXML private PasswordField password;
  @FXML private Label message;
  @FXML private Button unlock;

  /**
   * The page.
   *
   * @param model with the user's name filled in
   * @param name the name the user is shown by
   * @param leave what happens when somebody else wants to sign in
   */
  public LockView(LoginViewModel model, Texts texts, String name, Runnable leave) {
    this.model = model;
    this.name = name;
    this.leave = leave;
    this.root = new Views(texts).load(View.LOCK, this);
  }

  /** The page. */
  public Parent root() {
    return root;
  }

  /** Moves the keyboard to the field; the page must be shown. */
  public void focus() {
    password.requestFocus();
  }

  @FXML
  void initialize() {
    who.setText(name);
    password.textProperty().bindBidirectional(model.passwordProperty());
    message.textProperty().bind(model.messageProperty());
    message.visibleProperty().bind(model.messageProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    unlock.disableProperty().bind(model.busyProperty());
  }

  @FXML
  void onUnlock() {
    model.signIn();
  }

  @FXML
  void onLeave() {
    leave.run();
  }
}
