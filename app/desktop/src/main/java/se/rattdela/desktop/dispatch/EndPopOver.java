package se.rattdela.desktop.dispatch;

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
import se.rattdela.desktop.session.Words;

/** Asks what became of a dispatch. */
final class EndPopOver {
  private final Popover popover;
  private final ToggleGroup ends = new ToggleGroup();
  private final TextArea note = new TextArea();
  private final Button save;
  private @Nullable DispatchView asked;

  EndPopOver(DispatchViewModel model, Texts texts, Words words) {
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
    ends.selectedToggleProperty().addListener((observable, before, now) -> check());
    note.textProperty().addListener((observable, before, now) -> check());
    Label title = Nodes.label(texts.get("dispatch.end.title"), "rd-section");
    VBox box = new VBox(10, title, choices, note, new HBox(save));
    popover = new Popover(box, PopOver.ArrowLocation.RIGHT_TOP);
    save.setOnAction(pressed -> {
      DispatchView dispatch = asked;
      if (dispatch != null && ends.getSelectedToggle().getUserData() instanceof DispatchState end) {
        popover.hide();
        model.ended(dispatch, end, model.now(), note.getText());
      }
    });
  }

  void show(Node owner, DispatchView dispatch) {
    asked = dispatch;
    ends.selectToggle(null);
    note.clear();
    popover.show(owner);
  }

  void hide() {
    popover.hide();
  }

  /** What failed needs a reason; what arrived does not. */
  private void check() {
    boolean chosen = ends.getSelectedToggle() != null;
    boolean received = chosen && ends.getSelectedToggle().getUserData() == DispatchState.RECEIVED;
    save.setDisable(!chosen || (!received && note.getText().isBlank()));
  }
}
