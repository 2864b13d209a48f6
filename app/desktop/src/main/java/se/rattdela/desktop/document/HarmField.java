package se.rattdela.desktop.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Harm;

/** Whether harm has been tried for an item; not known until the officer says so. */
final class HarmField extends VBox {
  private final Map<Harm, RadioButton> buttons = new LinkedHashMap<>();
  private final ObjectProperty<@Nullable Harm> harm = new SimpleObjectProperty<>(Harm.UNKNOWN);

  HarmField(Words words) {
    super(6);
    ToggleGroup group = new ToggleGroup();
    for (Harm each : List.of(Harm.UNKNOWN, Harm.NOT_EXCLUDED, Harm.EXCLUDED)) {
      RadioButton button = new RadioButton(words.of(each));
      button.setId("harm-" + each.name());
      button.setToggleGroup(group);
      button.setWrapText(true);
      button
          .selectedProperty()
          .addListener((observable, before, now) -> {
            if (now) {
              harm.set(each);
            }
          });
      buttons.put(each, button);
      getChildren().add(button);
    }
    harm.addListener((observable, before, now) -> show());
    show();
  }

  private void show() {
    buttons.forEach((each, button) -> button.setSelected(each == value()));
  }

  /** What is chosen. */
  ObjectProperty<@Nullable Harm> harmProperty() {
    return harm;
  }

  Harm value() {
    Harm chosen = harm.get();
    return chosen == null ? Harm.UNKNOWN : chosen;
  }
}
