package se.rattdela.desktop.approval;

import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.decision.ReturnCode;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Popover;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** Gives a draft back; needs a code and a sentence before it can be sent. */
final class ReturnPopOver {
  private final Texts texts;
  private final ToggleGroup codes = new ToggleGroup();
  private final TextArea sentence = new TextArea();
  private final Button send = new Button();
  private final Popover popover;

  ReturnPopOver(
      Texts texts,
      Words words,
      ObjectProperty<@Nullable ReturnCode> code,
      StringProperty written,
      BiConsumer<ReturnCode, String> giveBack) {
    this.texts = texts;
    sentence.textProperty().bindBidirectional(written);
    GridPane choices = new GridPane(16, 6);
    ReturnCode[] all = ReturnCode.values();
    for (int i = 0; i < all.length; i++) {
      RadioButton choice =
          new RadioButton(texts.format("return.code", all[i].name(), words.of(all[i])));
      choice.setToggleGroup(codes);
      choice.setUserData(all[i]);
      choice.setId("return-" + all[i].name());
      choice.setSelected(all[i] == code.get());
      choices.add(choice, i % 2, i / 2);
    }
    sentence.setWrapText(true);
    sentence.setPrefSize(380, 64);
    sentence.setId("return-sentence");
    sentence.setPromptText(texts.get("return.prompt"));
    sentence.setAccessibleText(texts.get("return.prompt"));
    send.getStyleClass().addAll("accent", "rd-two-lines");
    send.setId("return-send");
    send.setPrefWidth(150);
    Nodes.tipWhenCut(send);
    send.setDisable(true);
    codes
        .selectedToggleProperty()
        .addListener((observable, before, now) -> {
          if (now != null && now.getUserData() instanceof ReturnCode chosen) {
            code.set(chosen);
          }
          check();
        });
    code.addListener((observable, before, now) ->
        codes.getToggles().stream()
            .filter(each -> Objects.equals(each.getUserData(), now))
            .forEach(codes::selectToggle));
    sentence.textProperty().addListener((observable, before, now) -> check());
    Label title = Nodes.label(texts.get("return.title"), "rd-section");
    VBox box = new VBox(10, title, choices, new HBox(8, sentence, send));
    popover = new Popover(box, PopOver.ArrowLocation.RIGHT_BOTTOM);
    send.setOnAction(pressed -> {
      if (codes.getSelectedToggle().getUserData() instanceof ReturnCode chosen) {
        popover.hide();
        giveBack.accept(chosen, sentence.getText());
      }
    });
  }

  void show(Node owner, String draftedBy) {
    send.setText(texts.format("return.send", draftedBy));
    popover.show(owner);
    sentence.requestFocus();
  }

  void hide() {
    popover.hide();
  }

  private void check() {
    send.setDisable(codes.getSelectedToggle() == null || sentence.getText().isBlank());
  }
}
