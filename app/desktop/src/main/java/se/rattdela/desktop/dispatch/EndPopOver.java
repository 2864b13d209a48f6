package se.rattdela.desktop.dispatch;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.dispatch.DispatchState;
import se.rattdela.casework.dispatch.DispatchView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Popover;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Words;

/** Asks what became of a dispatch; what is written is kept until it is saved. */
final class EndPopOver {
  private final Popover popover;
  private final ToggleGroup ends = new ToggleGroup();
  private final TextArea note = new TextArea();
  private final Button save;
  private final DispatchViewModel model;
  private final KeptTexts kept;
  private final ObjectProperty<@Nullable DispatchState> end = new SimpleObjectProperty<>();
  private @Nullable DispatchView asked;

  EndPopOver(DispatchViewModel model, Texts texts, Words words) {
    this.model = model;
    VBox choices = new VBox(6);
    for (DispatchState state : DispatchState.values()) {
      if (state == DispatchState.SENT) {
        continue;
      }
      RadioButton choice = new RadioButton(words.of(state));
      choice.setToggleGroup(ends);
      choice.setUserData(state);
      choice.setId("end-" + state.name());
      choices.getChildren().add(choice);
    }
    note.setWrapText(true);
    note.setPrefSize(320, 64);
    note.setId("end-note");
    note.setPromptText(texts.get("dispatch.end.note"));
    note.setAccessibleText(texts.get("dispatch.end.note"));
    save = new Button(texts.get("dispatch.end.save"));
    save.getStyleClass().add("accent");
    save.setId("end-save");
    save.setDisable(true);
    ends.selectedToggleProperty()
        .addListener((observable, before, now) -> {
          end.set(now == null ? null : (DispatchState) now.getUserData());
          check();
        });
    kept =
        model.keptEnd().choice("end", end, DispatchState.class).with("note", note.textProperty());
    note.textProperty().addListener((observable, before, now) -> check());
    Label title = Nodes.label(texts.get("dispatch.end.title"), "rd-section");
    VBox box = new VBox(10, title, choices, note, new HBox(save));
    popover = new Popover(box, PopOver.ArrowLocation.RIGHT_TOP);
    save.setOnAction(pressed -> {
      DispatchView dispatch = asked;
      DispatchState chosen = end.get();
      if (dispatch != null && chosen != null) {
        popover.hide();
        model.ended(dispatch, chosen, model.now(), note.getText());
      }
    });
  }

  void show(Node owner, DispatchView dispatch) {
    asked = dispatch;
    kept.end();
    ends.selectToggle(null);
    note.clear();
    kept.begin(model.placeOfEnd(dispatch), model.number());
    ends.getToggles().stream()
        .filter(each -> each.getUserData() == end.get())
        .findFirst()
        .ifPresent(ends::selectToggle);
    popover.show(owner);
  }

  void hide() {
    popover.hide();
  }

  /** What failed needs a reason; what arrived does not. */
  private void check() {
    boolean chosen = end.get() != null;
    boolean received = end.get() == DispatchState.RECEIVED;
    save.setDisable(!chosen || (!received && note.getText().isBlank()));
  }
}
