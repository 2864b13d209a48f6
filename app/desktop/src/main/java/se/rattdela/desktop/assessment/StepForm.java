package se.rattdela.desktop.assessment;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** What is filled in for one place in the list. */
interface StepForm {
  /** The form for a place. */
  static StepForm of(
      Step step,
      AssessmentViewModel model,
      AssessmentViewModel.Shown shown,
      Texts texts,
      Words words) {
    return switch (step) {
      case Step.Ask ask -> new QuestionForm(ask, model, shown, texts, words);
      case Step.Settled settled -> new SettledForm(settled, model, shown, texts, words);
      case Step.Asked _ -> new AskedForm(model, texts, words);
      case Step.MayWithhold may -> new WithholdForm(may.item(), model, texts);
      case Step.Texts _, Step.Heading _ -> new TextsForm(model, shown, texts, words);
    };
  }

  /** The form. */
  Node root();

  /** The words on the button that saves; they may change with what is filled in. */
  ObservableValue<String> saveText();

  /**
   * The room that is seen at once.
   *
   * @param width in pixels
   * @param height likewise
   */
  default void fit(double width, double height) {}

  /** Saves what was filled in. */
  void save();

  /** Saves what has been written so far, where that can be done before it is complete. */
  default void autosave() {}

  /** Whether there is something to take back. */
  default boolean canWithdraw() {
    return false;
  }

  /** Takes it back. */
  default void withdraw() {}

  /** Whether the jurist can be asked about it. */
  default boolean canAsk() {
    return false;
  }

  /** Opens the form for a question to the jurist, or closes it. */
  default void askJurist() {}

  /** Puts the keyboard where the officer begins. */
  default void focusFirst() {}
}
