package se.rattdela.desktop.assessment;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.guidance.AnswerWords;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Outcome;

/** A line of the list of questions: mark, item and answer. */
final class StepCell extends ListCell<Step> {
  private final Texts texts;
  private final Words words;
  private final AssessmentViewModel model;

  StepCell(Texts texts, Words words, AssessmentViewModel model) {
    this.texts = texts;
    this.words = words;
    this.model = model;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Step step, boolean empty) {
    super.updateItem(step, empty);
    setMouseTransparent(empty || step instanceof Step.Heading);
    setPrefHeight(USE_COMPUTED_SIZE);
    if (empty || step == null) {
      setGraphic(null);
      return;
    }
    switch (step) {
      case Step.Heading(String text, String note) -> {
        VBox heading = new VBox(Nodes.wrapped(text, "rd-small-strong", "rd-muted"));
        if (!note.isEmpty()) {
          heading.getChildren().add(Nodes.wrapped(note, "rd-small", "rd-accent-text"));
        }
        heading.setPadding(new Insets(8, 0, 0, 4));
        setGraphic(heading);
      }
      case Step.Ask(var item, var question) -> {
        AnswerView answer = question.answer();
        boolean current = isCurrent(step);
        String word =
            current && (answer == null || answer.stale())
                ? texts.get("assessment.now")
                : answer == null
                    ? ""
                    : answer.stale()
                        ? texts.get("assessment.stale")
                        : new AnswerWords(texts, words).brief(question.key(), answer.value());
        show(item.item().title(), news(step, word), mark(current, StepWalk.answered(question)));
      }
      case Step.Settled(var settled) ->
          show(
              texts.get(
                  settled.stand().value() ? "rulebook.legal.stand.yes" : "rulebook.legal.stand.no"),
              news(step, ""),
              mark(isCurrent(step), true));
      case Step.Asked _ ->
          show(texts.get("assessment.asked"), news(step, ""), mark(isCurrent(step), true));
      case Step.MayWithhold(var item) ->
          show(item.item().title(), withheld(item), mark(isCurrent(step), stands(item)));
      case Step.Texts() -> show(texts.get("assessment.texts"), "", mark(isCurrent(step), false));
    }
  }

  /** The list asks how tall a line is before the words are styled, and may be told too little. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() instanceof Region content) {
      double room = getWidth() - snappedLeftInset() - snappedRightInset();
      double height = snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
      if (height > getHeight() + 1 && height > getPrefHeight() + 1) {
        setPrefHeight(Math.ceil(height));
      }
    }
  }

  /** That the jurist has answered goes before how far the user has come. */
  private String news(Step step, String word) {
    return model.help().news(step) ? texts.get("assessment.counsel.new") : word;
  }

  private String withheld(ItemAssessment item) {
    if (item.verdict().outcome() == Outcome.MUST_NOT) {
      return texts.get(stands(item) ? "assessment.reason-written" : "assessment.not-given");
    }
    return texts.get(item.withheld() == null ? "assessment.gives" : "assessment.withholds");
  }

  /** Whether nothing more needs to be written: what is given, or kept for a stated reason. */
  private static boolean stands(ItemAssessment item) {
    return item.withheld() != null || item.verdict().outcome() != Outcome.MUST_NOT;
  }

  private boolean isCurrent(Step step) {
    Step now = model.currentProperty().get();
    return now != null && Step.same(step, now);
  }

  private static FontIcon mark(boolean current, boolean done) {
    FontIcon icon =
        new FontIcon(
            current && !done
                ? "mdomz-radio_button_checked"
                : done ? "mdoal-check_circle" : "mdomz-radio_button_unchecked");
    icon.getStyleClass().add(current && !done ? "rd-accent-text" : done ? "rd-ok" : "rd-muted");
    return icon;
  }

  private void show(String title, String word, FontIcon mark) {
    Label text = Nodes.growing(Nodes.wrapped(title, "rd-question-text"));
    Label answer = Nodes.label(word, "rd-small-strong", "rd-muted", "rd-question-answer");
    answer.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(10, mark, text, answer);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(26);
    setGraphic(line);
    setAccessibleText(title + ". " + word);
  }
}
