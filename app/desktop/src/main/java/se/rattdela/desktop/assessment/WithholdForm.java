package se.rattdela.desktop.assessment;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.casework.assessment.Withholding;
import se.rattdela.casework.phrase.PhraseKind;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.phrase.PhraseField;
import se.rattdela.rules.Outcome;

/** Whether to withhold what may be given; a reason is mandatory. */
final class WithholdForm implements StepForm {
  private final ItemAssessment item;
  private final AssessmentViewModel model;
  private final Texts texts;
  private final TextArea reason = new TextArea();
  private final TextArea note = new TextArea();
  private final VBox root = new VBox(10);

  WithholdForm(ItemAssessment item, AssessmentViewModel model, Texts texts) {
    this.item = item;
    this.model = model;
    this.texts = texts;
    reason.setId("reason");
    PhraseField phrases =
        new PhraseField(
            reason,
            PhraseKind.WITHHELD,
            model.help().phrases(),
            () -> model.help().phraseValues(new Step.MayWithhold(item)),
            texts);
    HBox reasonLine =
        new HBox(
            6,
            Nodes.label(texts.get("assessment.reason"), "rd-field-label"),
            Nodes.spring(),
            phrases.button());
    reasonLine.setAlignment(Pos.CENTER_LEFT);
    root.getChildren()
        .addAll(
            Nodes.wrapped(
                texts.format(
                    kept(item) ? "withhold.kept.title" : "withhold.title", item.item().title()),
                "rd-h2"),
            Nodes.wrapped(texts.get(kept(item) ? "withhold.kept.text" : "withhold.text")),
            reasonLine,
            reason,
            phrases.open(),
            Nodes.label(texts.get("assessment.note"), "rd-field-label"),
            note);
    reason.setAccessibleText(texts.get("assessment.reason"));
    note.setAccessibleText(texts.get("assessment.note"));
    Withholding before = item.withheld();
    if (before != null) {
      reason.setText(before.reason());
      note.setText(before.internalNote());
    }
    for (TextArea area : List.of(reason, note)) {
      area.setWrapText(true);
      area.setPrefHeight(64);
      area.setDisable(!model.editable());
    }
    model.keep(new Step.MayWithhold(item), "reason", reason.textProperty());
    model.keep(new Step.MayWithhold(item), "note", note.textProperty());
  }

  @Override
  public Node root() {
    return root;
  }

  /** Whether the law itself keeps the item, so that only the reason is to be written. */
  private static boolean kept(ItemAssessment item) {
    return item.verdict().outcome() == Outcome.MUST_NOT;
  }

  @Override
  public ObservableValue<String> saveText() {
    return new SimpleStringProperty(texts.get(kept(item) ? "withhold.kept.save" : "withhold.save"));
  }

  @Override
  public void focusFirst() {
    reason.requestFocus();
  }

  @Override
  public void save() {
    model.changes().withhold(item, reason.getText(), note.getText());
  }

  @Override
  public boolean canWithdraw() {
    return item.withheld() != null;
  }

  @Override
  public void withdraw() {
    model.changes().release(item);
  }
}
