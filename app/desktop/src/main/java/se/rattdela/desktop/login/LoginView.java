package se.rattdela.desktop.login;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.ui.View;

/** The page before anyone is signed in. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class LoginView {
  private final LoginViewModel model;
  private final Texts texts;
  private final Parent root;
  @FXML private TextField userName;
  @FXML private PasswordField password;
  @FXML private Label message;
  @FXML private Button signIn;
  @FXML private VBox demo;
  @FXML private VBox demoUsers;

  /** The page for a view model. */
  public LoginView(LoginViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.root = new Views(texts).load(View.LOGIN, this);
  }

  /** The page. */
  public Parent root() {
    return root;
  }

  @FXML
  void initialize() {
    userName.textProperty().bindBidirectional(model.userNameProperty());
    password.textProperty().bindBidirectional(model.passwordProperty());
    message.textProperty().bind(model.messageProperty());
    message.visibleProperty().bind(model.messageProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    signIn.disableProperty().bind(model.busyProperty());
    Nodes.show(demo, !model.demoUsers().isEmpty());
    for (DemoUser user : model.demoUsers()) {
      demoUsers.getChildren().add(demoButton(user));
    }
  }

  private Button demoButton(DemoUser user) {
    VBox who =
        new VBox(
            Nodes.label(user.displayName(), "rd-strong"),
            Nodes.label(user.function(), "rd-small", "rd-muted"));
    who.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    Label secret =
        Nodes.label(
            texts.format("login.demo.secret", user.userName(), user.password()),
            "rd-small",
            "rd-muted");
    secret.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    HBox face = new HBox(10, new FontIcon("mdomz-person_outline"), Nodes.growing(who), secret);
    face.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    Button button = new Button("", face);
    button.getStyleClass().add("rd-demo-user");
    button.setId("demo-" + user.userName());
    button.setMaxWidth(Double.MAX_VALUE);
    face.prefWidthProperty().bind(button.widthProperty().subtract(28));
    button.setAccessibleText(texts.format("login.demo.accessible", user.displayName()));
    button.setOnAction(pressed -> model.signInAs(user));
    return button;
  }

  @FXML
  void onSignIn() {
    model.signIn();
  }
}
