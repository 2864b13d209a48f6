package se.rattdela.desktop.caseview;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.assessment.AnswerOption;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Popover;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.guidance.AnswerWords;
import se.rattdela.desktop.guidance.EarlierReasons;
import se.rattdela.desktop.guidance.StatuteLines;
import se.rattdela.desktop.guidance.SupportBlock;
import se.rattdela.desktop.session.Words;

/**
 * A judgement with the same support as in the guided assessment, its answers with where each leads,
 * and the reason. No answer is chosen beforehand.
 */
final class JudgementPopOver {
  private static final double WIDTH = 480;
  private static final double HIGHEST = 560;

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
    ToggleGroup answers = new ToggleGroup();
    TextArea reason = reason(question);
    // The answers are in sight at once; there is no room above them for the support as well.
    VBox parts = new VBox(8);
    parts.getChildren().addAll(options(question, answers));
    parts.getChildren().addAll(reasonHead(question, reason), reason, confirm());
    parts.getChildren().add(new SupportBlock(texts).of(question));
    parts.getChildren().addAll(statutes(question));
    ScrollPane scroll = new ScrollPane(parts);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    scroll.setPrefHeight(HIGHEST);
    scroll.getStyleClass().add("rd-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label message = Nodes.wrapped("", "rd-danger");
    message.textProperty().bind(model.messageProperty());
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    box.getChildren()
        .setAll(
            Nodes.wrapped(question.text(), "rd-section"),
            scroll,
            message,
            new HBox(Nodes.spring(), save(question, answers, reason)));
  }

  private List<Node> statutes(QuestionView question) {
    return new StatuteLines(
            texts,
            model.pack(),
            provision -> {
              popover.hide();
              model.open(provision);
            })
        .of(question);
  }

  private List<Node> options(QuestionView question, ToggleGroup answers) {
    AnswerWords answerWords = new AnswerWords(texts, words);
    return question.options().stream()
        .<Node>map(option -> option(question.key(), option, answers, answerWords))
        .toList();
  }

  private HBox option(
      String key, AnswerOption option, ToggleGroup answers, AnswerWords answerWords) {
    RadioButton button = new RadioButton(answerWords.value(key, option.value()));
    button.setId("judge-" + option.value());
    button.setWrapText(true);
    button.setToggleGroup(answers);
    button.setUserData(option.value());
    Label leads = Nodes.label(texts.get("matrix.judge.leads"), "rd-small", "rd-muted");
    leads.setMinWidth(Region.USE_PREF_SIZE);
    OutcomeChip chip = new OutcomeChip(words.outcome(option.leadsTo()), texts);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(8, Nodes.growing(button), leads, chip);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private TextArea reason(QuestionView question) {
    TextArea reason = new TextArea();
    reason.setId("judgeReason");
    reason.setWrapText(true);
    reason.setPrefRowCount(4);
    reason.setAccessibleText(texts.get("matrix.judge.reason"));
    if (question.reasoning() != null) {
      reason.setPromptText(question.reasoning().hint());
    }
    reason.textProperty().bindBidirectional(model.reasonProperty());
    return reason;
  }

  /** The name of the field, with the reasons written before for the same question. */
  private VBox reasonHead(QuestionView question, TextArea reason) {
    Label title = Nodes.label(texts.get("matrix.judge.reason"), "rd-field-label");
    title.setLabelFor(reason);
    Button unfold = new Button("", new FontIcon("mdoal-history"));
    unfold.setId("judgeEarlier");
    unfold.getStyleClass().add("rd-small-button");
    unfold.setMinWidth(Region.USE_PREF_SIZE);
    Nodes.show(unfold, !model.earlier().isEmpty());
    EarlierReasons earlier =
        new EarlierReasons(
            texts,
            words,
            question.key(),
            taken -> {
              model.take(taken);
              reason.requestFocus();
              reason.end();
            });
    earlier.offer(model.earlier(), unfold);
    HBox line = new HBox(8, Nodes.growing(title), unfold);
    line.setAlignment(Pos.CENTER_LEFT);
    return new VBox(8, line, earlier);
  }

  private CheckBox confirm() {
    CheckBox confirm = new CheckBox(texts.get("matrix.judge.confirm"));
    confirm.setId("judgeConfirm");
    confirm.setWrapText(true);
    confirm.selectedProperty().bindBidirectional(model.confirmedProperty());
    confirm.visibleProperty().bind(model.takenOverProperty());
    confirm.managedProperty().bind(confirm.visibleProperty());
    return confirm;
  }

  private Button save(QuestionView question, ToggleGroup answers, TextArea reason) {
    Button save = new Button(texts.get("matrix.judge.save"));
    save.setId("judgeSave");
    save.getStyleClass().add("accent");
    boolean required = question.reasonRequired();
    save.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
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
    return save;
  }
}
