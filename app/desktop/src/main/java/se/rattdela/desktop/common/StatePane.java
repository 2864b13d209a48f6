package se.rattdela.desktop.common;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows content, or why there is none: empty, busy or failed. Busy shows nothing for the first half
 * second, so that what is quick does not flicker; old content stays visible, dimmed. The keyboard
 * waits here while the content cannot have it, and goes back to where it was.
 */
public final class StatePane extends StackPane {
  private static final Duration PATIENCE = Duration.millis(500);

  private final Texts texts;
  private final Node content;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private @Nullable Node cover;
  private @Nullable Node begins;
  private @Nullable Node left;

  /** A pane around its content, which is shown at first. */
  public StatePane(Texts texts, Node content) {
    this.texts = texts;
    this.content = content;
    getChildren().add(content);
  }

  /** Where in the content the keyboard begins, when the user has not taken it elsewhere. */
  public void beginAt(Node node) {
    this.begins = node;
  }

  /** Shows the content. */
  public void showContent() {
    patience.stop();
    boolean waits = keyboardWaits();
    uncover();
    content.setVisible(true);
    content.setOpacity(1);
    content.setDisable(false);
    Node back = left == null ? begins : left;
    left = null;
    if (waits && back != null) {
      back.requestFocus();
    }
  }

  /** Whether no control of the page has the keyboard but what covers the content. */
  private boolean keyboardWaits() {
    Node owner = owner();
    return owner == null
        || owner.getScene() == null
        || isWithin(this, owner)
        || (cover != null && isWithin(owner, cover));
  }

  /** The content is about to lose the keyboard, which the toolkit would give to any control. */
  private void leave() {
    Node owner = owner();
    if (owner != null && isWithin(owner, content)) {
      left = owner;
      requestFocus();
    }
  }

  private @Nullable Node owner() {
    return getScene() == null ? null : getScene().getFocusOwner();
  }

  private static boolean isWithin(Node node, Node around) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.equals(around)) {
        return true;
      }
    }
    return false;
  }

  /** Says what will come here, with one action where there is one. */
  public void showEmpty(String icon, String title, String text, @Nullable Button action) {
    VBox box = box(icon, "", title);
    if (!text.isEmpty()) {
      box.getChildren().add(text(text));
    }
    if (action != null) {
      box.getChildren().add(action);
    }
    replaceContent(box);
  }

  /** Says what is being done once it has taken half a second, with a way to stop what may be. */
  public void showBusy(Tasks.Running running) {
    patience.stop();
    patience.setOnFinished(finished -> coverBusy(running));
    patience.playFromStart();
  }

  /** Says what happened and what did not, with the code and one way on. */
  public void showFailure(String title, String text, String code, @Nullable Button wayOn) {
    VBox box = box("mdoal-error_outline", "rd-danger", title);
    box.getChildren().add(text(text));
    box.getChildren().add(text(texts.format("failure.code", code)));
    if (wayOn != null) {
      HBox actions = new HBox(8, wayOn);
      actions.setAlignment(javafx.geometry.Pos.CENTER);
      box.getChildren().add(actions);
    }
    replaceContent(box);
  }

  private void coverBusy(Tasks.Running running) {
    VBox box = box("mdomz-sync", "rd-accent-text", running.title());
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(240);
    bar.setAccessibleText(running.title());
    bar.progressProperty().bind(running.fractionProperty());
    box.getChildren().add(bar);
    if (running.mayStop()) {
      Button stop = new Button(texts.get("common.cancel"));
      stop.setOnAction(pressed -> running.cancel());
      box.getChildren().add(stop);
    }
    leave();
    content.setOpacity(0.4);
    content.setDisable(true);
    cover(box);
  }

  private void replaceContent(VBox box) {
    patience.stop();
    leave();
    content.setVisible(false);
    cover(box);
  }

  private void cover(Node node) {
    uncover();
    cover = node;
    getChildren().add(node);
  }

  private void uncover() {
    if (cover != null) {
      getChildren().remove(cover);
      cover = null;
    }
  }

  private static VBox box(String icon, String iconStyle, String title) {
    VBox box = new VBox();
    box.getStyleClass().add("rd-state");
    FontIcon image = new FontIcon(icon);
    image.getStyleClass().add("rd-state-icon");
    if (!iconStyle.isEmpty()) {
      image.getStyleClass().add(iconStyle);
    }
    Label heading = new Label(title);
    heading.getStyleClass().add("rd-state-title");
    box.getChildren().addAll(image, heading);
    box.setMaxWidth(420);
    return box;
  }

  private static Label text(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("rd-state-text");
    return label;
  }
}
