package se.rattdela.desktop.failure;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.ui.View;

/** The window for failures that no screen has a place for. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class FailureWindow {
  private final Texts texts;
  private final Problem problem;
  private final String allDetails;
  private final Stage stage = new Stage();
  @FXML private Label title;
  @FXML private Label text;
  @FXML private Label code;
  @FXML private TitledPane more;
  @FXML private TextArea details;
  @FXML private Label copied;

  /**
   * A window that is not shown yet.
   *
   * @param details what may be sent on, as {@link Details} makes it
   */
  public FailureWindow(Texts texts, Problem problem, String details) {
    this.texts = texts;
    this.problem = problem;
    this.allDetails = details;
  }

  /** Shows the window above its owner, in the owner's looks. */
  public void show(@Nullable Window owner) {
    Parent root = new Views(texts).load(View.FAILURE, this);
    Scene scene = new Scene(root);
    if (owner != null) {
      stage.initOwner(owner);
      scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    }
    stage.initModality(Modality.APPLICATION_MODAL);
    stage.setTitle(texts.get("failure.window"));
    stage.setScene(scene);
    stage.show();
  }

  @FXML
  void initialize() {
    title.setText(problem.title());
    text.setText(problem.text());
    code.setText(texts.format("failure.code", problem.code()));
    details.setText(allDetails);
    more.expandedProperty()
        .addListener((observable, before, now) -> Platform.runLater(stage::sizeToScene));
  }

  @FXML
  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(allDetails);
    Clipboard.getSystemClipboard().setContent(content);
    copied.setText(texts.get("failure.copied"));
  }

  @FXML
  void close() {
    stage.close();
  }
}
