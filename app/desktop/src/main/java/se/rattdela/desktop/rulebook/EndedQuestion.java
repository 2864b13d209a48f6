package se.rattdela.desktop.rulebook;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * A question that a colleague answered, or whoever asked took back, while the user wrote an answer:
 * what stands, and what the user wrote, to be copied or thrown away. Nothing more can be sent.
 */
final class EndedQuestion extends VBox {
  EndedQuestion(CounselView ended, AskedViewModel model, Texts texts, Words words) {
    super(8);
    setId("asked-ended");
    getStyleClass().add("rd-note");
    CounselView.Answer answer = ended.answer();
    if (answer == null) {
      getChildren()
          .add(
              Nodes.wrapped(
                  texts.format("rulebook.asked.taken-back", ended.row().askedByName()),
                  "rd-strong"));
    } else {
      getChildren()
          .addAll(
              Nodes.wrapped(texts.format("rulebook.asked.first", answer.byName()), "rd-strong"),
              Nodes.wrapped(
                  texts.format(
                      "assessment.counsel.answered", answer.byName(), words.moment(answer.at())),
                  "rd-small-strong"),
              Nodes.wrapped(answer.text()));
    }
    TextArea own = new TextArea();
    own.setId("asked-own");
    own.textProperty().bind(model.writtenProperty());
    own.setEditable(false);
    own.setWrapText(true);
    own.setPrefHeight(72);
    own.setAccessibleText(texts.get("rulebook.asked.ended"));
    Button drop = new Button(texts.get("rulebook.asked.drop"));
    drop.setId("asked-drop");
    drop.setOnAction(pressed -> model.drop());
    getChildren().addAll(Nodes.wrapped(texts.get("rulebook.asked.ended"), "rd-small"), own, drop);
  }
}
