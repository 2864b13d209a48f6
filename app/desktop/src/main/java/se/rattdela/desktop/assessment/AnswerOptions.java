package se.rattdela.desktop.assessment;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AnswerKind;
import se.rattdela.casework.assessment.AnswerOption;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.guidance.AnswerWords;
import se.rattdela.desktop.session.Words;

/** The answers, each with where it leads before it is chosen. None is chosen beforehand. */
final class AnswerOptions extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-answer");

  private final Texts texts;
  private final Runnable onChoice;
  private final boolean open;
  private final ToggleGroup answers = new ToggleGroup();
  private final ReadOnlyObjectWrapper<@Nullable String> chosen = new ReadOnlyObjectWrapper<>();

  AnswerOptions(Step.Ask ask, AssessmentViewModel model, Texts texts, Words words) {
    this.texts = texts;
    this.onChoice = model::changed;
    // What only the rule steward answers is shown with where it leads, and left to them.
    this.open = model.editable() && !ask.question().legal();
    getStyleClass().add("rd-answers");
    answers.selectedToggleProperty().addListener((observable, before, now) -> chosen.set(chosen()));
    AnswerWords answerWords = new AnswerWords(texts, words);
    AnswerView before = ask.question().answer();
    for (AnswerOption option : ask.question().options()) {
      Outcome leads = words.outcome(option.leadsTo());
      boolean standing = before != null && !before.stale() && before.value().equals(option.value());
      getChildren()
          .add(
              option(
                  option.value(),
                  answerWords.value(ask.question().key(), option.value()),
                  answerWords.leadsTo(leads),
                  leads,
                  standing));
    }
    getChildren()
        .add(
            option(
                "",
                texts.get("answer.later"),
                texts.get("answer.later.note"),
                ask.question().kind() == AnswerKind.FACT ? Outcome.INVESTIGATE : Outcome.ASSESS,
                false));
    getChildren().getFirst().pseudoClassStateChanged(FIRST, true);
  }

  /** Whether anything is chosen. */
  boolean isChosen() {
    return answers.getSelectedToggle() != null;
  }

  /** The chosen answer; null for the one that answers nothing yet, and where none is chosen. */
  @Nullable String chosen() {
    return isChosen()
            && answers.getSelectedToggle().getUserData() instanceof String value
            && !value.isEmpty()
        ? value
        : null;
  }

  /** As {@link #chosen}, to be followed. */
  ReadOnlyObjectProperty<@Nullable String> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Puts the keyboard on the answers; chooses none. */
  void focusFirst() {
    List<RadioButton> buttons = answers.getToggles().stream().map(RadioButton.class::cast).toList();
    if (!buttons.isEmpty()) {
      buttons.getFirst().requestFocus();
    }
  }

  private HBox option(
      String value, String word, String leadsTo, Outcome outcome, boolean standing) {
    RadioButton button = new RadioButton();
    button.setUserData(value);
    button.setToggleGroup(answers);
    button.setDisable(!open);
    button.setAccessibleText(texts.format("answer.spoken", word, leadsTo, outcome.spoken(texts)));
    button.setId("answer-" + (value.isEmpty() ? "later" : value));
    VBox text =
        new VBox(Nodes.wrapped(word, "rd-strong"), Nodes.wrapped(leadsTo, "rd-small", "rd-muted"));
    HBox line = new HBox(button, Nodes.growing(text), new OutcomeChip(outcome, texts));
    line.getStyleClass().add("rd-answer");
    line.setOnMouseClicked(click -> {
      if (open) {
        button.setSelected(true);
        button.requestFocus();
      }
    });
    button
        .selectedProperty()
        .addListener((observable, was, now) -> {
          line.pseudoClassStateChanged(CHOSEN, now);
          if (now && !standing) {
            onChoice.run();
          }
        });
    button.setSelected(standing);
    return line;
  }
}
