package se.rattdela.desktop.caseview;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import se.rattdela.casework.assessment.AnswerOption;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Popover;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** A judgement with its support, its answers with where each leads, and the reason. */
final class JudgementPopOver {
  private static final double WIDTH = 420;

  private final Texts texts;
  private final Words words;
  private final JudgementViewModel model;
  private final Runnable onSaved;
  private final VBox box = new VBox(8);
  private final Popover popover;

  JudgementPopOver(Texts texts, Words words, JudgementViewModel model, Runnable onSaved) {
    this.texts = texts;
    this.words = words;
    this.model = model;
    this.onSaved = onSaved;
    box.setPrefWidth(WIDTH);
    popover = new Popover(box, PopOver.ArrowLocation.RIGHT_TOP);
  }

  void show(Node at) {
    model.load(question -> {
      fill(question);
      if (at.getScene() != null && at.getScene().getWindow() != null) {
        popover.show(at);
      }
    });
  }

  private void fill(QuestionView question) {
    box.getChildren().setAll(Nodes.wrapped(question.text(), "rd-section"));
    if (!question.provisions().isEmpty()) {
      box.getChildren()
          .add(Nodes.wrapped(String.join(", ", question.provisions()), "rd-small", "rd-muted"));
    }
    question.support().counts().stream()
        .limit(2)
        .forEach(each ->
            box.getChildren()
                .add(Nodes.wrapped(texts.format("explain.support", each), "rd-small")));
    ToggleGroup answers = new ToggleGroup();
    for (AnswerOption option : question.options()) {
      RadioButton button =
          new RadioButton(texts.get("true".equals(option.value()) ? "common.yes" : "common.no"));
      button.setId("judge-" + option.value());
      button.setToggleGroup(answers);
      button.setUserData(option.value());
      HBox line =
          new HBox(
              8,
              button,
              Nodes.spring(),
              Nodes.label(texts.get("matrix.judge.leads"), "rd-small", "rd-muted"),
              new OutcomeChip(words.outcome(option.leadsTo()), texts));
      line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      box.getChildren().add(line);
    }
    Label title = Nodes.label(texts.get("matrix.judge.reason"), "rd-field-label");
    TextArea reason = new TextArea();
    reason.setId("judgeReason");
    reason.setWrapText(true);
    reason.setPrefRowCount(4);
    reason.setAccessibleText(texts.get("matrix.judge.reason"));
    title.setLabelFor(reason);
    if (question.reasoning() != null) {
      reason.setPromptText(question.reasoning().hint());
    }
    reason.textProperty().bindBidirectional(model.reasonProperty());
    CheckBox confirm = new CheckBox(texts.get("matrix.judge.confirm"));
    confirm.setId("judgeConfirm");
    confirm.setWrapText(true);
    confirm.selectedProperty().bindBidirectional(model.confirmedProperty());
    Nodes.show(confirm, model.takenOver());
    Label message = Nodes.wrapped("", "rd-danger");
    message.textProperty().bind(model.messageProperty());
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    Button save = new Button(texts.get("matrix.judge.save"));
    save.setId("judgeSave");
    save.getStyleClass().add("accent");
    boolean required = question.reasonRequired();
    save.disableProperty()
        .bind(
            javafx.beans.binding.Bindings.createBooleanBinding(
                () ->
                    answers.getSelectedToggle() == null || (required && reason.getText().isBlank()),
                answers.selectedToggleProperty(),
                reason.textProperty()));
    save.setOnAction(pressed ->
        model.answer(
            String.valueOf(answers.getSelectedToggle().getUserData()),
            () -> {
              popover.hide();
              onSaved.run();
            }));
    box.getChildren().addAll(title, reason, confirm, message, new HBox(Nodes.spring(), save));
  }
}
