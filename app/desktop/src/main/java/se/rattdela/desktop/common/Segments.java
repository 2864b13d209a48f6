package se.rattdela.desktop.common;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One choice of two or three, of which one may stand for "not known". */
public final class Segments<T> extends HBox {
  private final Map<ToggleButton, @Nullable T> values = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();
  private final String question;
  private Consumer<@Nullable T> onChoice = chosen -> {};
  private boolean clearing;

  /** A choice that answers a question, which a screen reader says with each button. */
  public Segments(String question) {
    this.question = question;
    getStyleClass().add("rd-segments");
    setAlignment(Pos.CENTER_LEFT);
    group
        .selectedToggleProperty()
        .addListener((observable, before, now) -> {
          // One is always chosen: pressing it again changes nothing.
          if (now == null && before != null && !clearing) {
            group.selectToggle(before);
          }
        });
  }

  /** Adds a choice at the right. */
  public Segments<T> with(String word, @Nullable T value) {
    ToggleButton button = new ToggleButton(word);
    button.setToggleGroup(group);
    button.setAccessibleText(question + " " + word);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> onChoice.accept(value));
    values.put(button, value);
    getChildren().add(button);
    for (int i = 0; i < getChildren().size(); i++) {
      var style = getChildren().get(i).getStyleClass();
      style.removeAll("left-pill", "center-pill", "right-pill");
      boolean first = i == 0;
      boolean last = i == getChildren().size() - 1;
      if (first) {
        style.add("left-pill");
      } else {
        style.add(last ? "right-pill" : "center-pill");
      }
    }
    return this;
  }

  /** Shares the width equally. */
  public Segments<T> wide() {
    for (ToggleButton button : values.keySet()) {
      button.setMaxWidth(Double.MAX_VALUE);
      button.setPrefWidth(20);
      HBox.setHgrow(button, Priority.ALWAYS);
    }
    return this;
  }

  /** What to do when the user chooses. */
  public Segments<T> onChoice(Consumer<@Nullable T> consumer) {
    this.onChoice = consumer;
    return this;
  }

  /** Shows a value without telling that it was chosen. */
  public void show(@Nullable T value) {
    values.forEach((button, each) -> button.setSelected(Objects.equals(each, value)));
  }

  /** Shows that none of them is what is shown now. */
  public void showNone() {
    clearing = true;
    group.selectToggle(null);
    clearing = false;
  }
}
