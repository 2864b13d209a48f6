package se.rattdela.desktop.assessment;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.phrase.PhraseKind;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.phrase.PhraseField;
import se.rattdela.desktop.session.Words;

/** The texts of the decision that belong to no single item. */
final class TextsForm implements StepForm {
  private final AssessmentViewModel model;
  private final Texts texts;
  private final VBox root = new VBox(10);
  private final TextArea consent;
  private final TextArea anonymised;
  private final PersonForm persons;
  private final TextArea useLimitation;
  private final TextArea delivery;

  TextsForm(AssessmentViewModel model, AssessmentViewModel.Shown shown, Texts texts, Words words) {
    this.model = model;
    this.texts = texts;
    DecisionTexts now = shown.draft().texts();
    persons = new PersonForm(model, shown, model.today(), texts, words);
    root.getChildren()
        .addAll(
            Nodes.wrapped(texts.get("texts.title"), "rd-h2"),
            persons,
            Nodes.wrapped(texts.get("texts.decision"), "rd-section"),
            Nodes.wrapped(texts.get("texts.text"), "rd-muted"));
    consent = area("texts.consent", "consent", now.consent());
    anonymised = area("texts.anonymised", "anonymised", now.anonymised());
    useLimitation = area("texts.use-limitation", "use-limitation", now.useLimitation());
    delivery = area("texts.delivery", "delivery", now.delivery());
    boolean guarded =
        shown.file().persons().stream()
            .anyMatch(each -> each.protection() != ProtectedIdentity.NONE);
    Nodes.show(delivery.getParent(), guarded || !now.delivery().isBlank());
  }

  private TextArea area(String key, String id, String text) {
    TextArea area = new TextArea(text);
    area.setWrapText(true);
    area.setPrefHeight(52);
    area.setMinHeight(52);
    area.setId("text-" + id);
    area.setAccessibleText(texts.get(key));
    area.setDisable(!model.editable());
    model.keep(new Step.Texts(), id, area.textProperty());
    Label label = Nodes.label(texts.get(key), "rd-field-label");
    label.setLabelFor(area);
    PhraseField phrases =
        new PhraseField(
            area,
            PhraseKind.DECISION,
            model.help().phrases(),
            () -> model.help().phraseValues(new Step.Texts()),
            texts);
    HBox line = new HBox(6, label, Nodes.spring(), phrases.button());
    line.setAlignment(Pos.CENTER_LEFT);
    root.getChildren().add(new VBox(4, line, area, phrases.open()));
    return area;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public ObservableValue<String> saveText() {
    return new SimpleStringProperty(texts.get("texts.save"));
  }

  @Override
  public void focusFirst() {
    consent.requestFocus();
  }

  @Override
  public void save() {
    model.changes().saveTexts(written());
  }

  @Override
  public void autosave() {
    model.changes().autosaveTexts(this::written);
  }

  private DecisionTexts written() {
    return new DecisionTexts(
        consent.getText().strip(),
        anonymised.getText().strip(),
        persons.childsBest(),
        useLimitation.getText().strip(),
        delivery.getText().strip(),
        persons.notes());
  }
}
