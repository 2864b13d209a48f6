package se.rattdela.desktop.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a {@link SaveState} as icon and words. */
public final class SaveStateLabel extends Label {
  private final Texts texts;
  private final FontIcon icon = new FontIcon();

  /** Follows the state for as long as the label lives. */
  public SaveStateLabel(Texts texts, ObservableValue<SaveState> state) {
    this.texts = texts;
    getStyleClass().add("rd-muted");
    setMinWidth(Region.USE_PREF_SIZE);
    show(state.getValue());
    state.addListener((observable, before, now) -> show(now));
  }

  private void show(SaveState state) {
    setText(state.text(texts));
    icon.getStyleClass().removeAll("rd-ok", "rd-warn", "rd-danger");
    switch (state) {
      case SaveState.Untouched() -> {}
      case SaveState.Changed() -> icon("mdoal-edit", "rd-warn");
      case SaveState.Saving() -> icon("mdomz-sync", "");
      case SaveState.Saved(var at) -> icon("mdoal-check_circle", "rd-ok");
      case SaveState.Failed() -> icon("mdoal-cloud_off", "rd-danger");
      case SaveState.Conflict(var who, var at) -> icon("mdoal-compare_arrows", "rd-warn");
    }
    setGraphic(state instanceof SaveState.Untouched ? null : icon);
  }

  private void icon(String literal, String styleClass) {
    icon.setIconLiteral(literal);
    if (!styleClass.isEmpty()) {
      icon.getStyleClass().add(styleClass);
    }
  }
}
