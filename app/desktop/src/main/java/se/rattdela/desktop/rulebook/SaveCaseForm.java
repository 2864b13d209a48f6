package se.rattdela.desktop.rulebook;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Question;

/** Keeps the question of the bench: as a control case of the office, or as a file. */
final class SaveCaseForm extends TitledPane {
  private final BenchViewModel bench;
  private final CasesViewModel cases;
  private final Texts texts;
  private final TextField name = new TextField();
  private final ComboBox<@Nullable Outcome> expected = new ComboBox<>();
  private final TextArea comment = new TextArea();
  private final Button save;
  private final Label said = Nodes.wrapped("", "rd-small");

  SaveCaseForm(BenchViewModel bench, CasesViewModel cases, Texts texts, Words words) {
    this.bench = bench;
    this.cases = cases;
    this.texts = texts;
    setText(texts.get("rulebook.save"));
    setId("saveCase");
    setExpanded(false);
    setAnimated(false);
    setMinWidth(0);
    getStyleClass().add("rd-trace");
    name.setId("caseName");
    name.setAccessibleText(texts.get("rulebook.save.name"));
    expected.setId("caseExpected");
    expected.setMaxWidth(Double.MAX_VALUE);
    expected.setAccessibleText(texts.get("rulebook.save.expected"));
    Choices.fill(
        expected,
        java.util.List.of(Outcome.values()),
        outcome -> words.outcome(outcome).word(texts),
        null);
    comment.setId("caseComment");
    comment.setWrapText(true);
    comment.setPrefRowCount(2);
    comment.setMinHeight(52);
    comment.setAccessibleText(texts.get("rulebook.save.comment"));
    save = new Button(texts.get("rulebook.save.do"), new FontIcon("mdomz-save"));
    save.setId("caseSave");
    save.getStyleClass().add("accent");
    save.disableProperty()
        .bind(name.textProperty().isEmpty().or(expected.valueProperty().isNull()));
    save.setOnAction(pressed -> save());
    Button file = new Button(texts.get("rulebook.save.file"), new FontIcon("mdoal-file_copy"));
    file.setId("caseFile");
    file.setOnAction(pressed -> export());
    VBox steward =
        new VBox(
            8,
            field(texts.get("rulebook.save.name"), name),
            field(texts.get("rulebook.save.expected"), expected),
            field(texts.get("rulebook.save.comment"), comment),
            Nodes.wrapped(texts.get("rulebook.save.note"), "rd-small", "rd-muted"));
    Nodes.show(steward, cases.mayChange());
    Nodes.show(save, cases.mayChange());
    HBox buttons = new HBox(8, save, file);
    Nodes.show(said, false);
    VBox box = new VBox(8, steward, buttons, said);
    box.setPadding(new Insets(8, 2, 8, 2));
    setContent(box);
  }

  /** Proposes what the engine says now as what is expected. */
  void propose(Outcome outcome) {
    if (name.getText().isEmpty()) {
      expected.setValue(outcome);
    }
  }

  private void save() {
    Question question = bench.questionProperty().get();
    Outcome outcome = expected.getValue();
    if (question != null && outcome != null) {
      cases.save(
          name.getText().strip(),
          question,
          outcome,
          comment.getText().strip(),
          () -> {
            say(texts.format("rulebook.save.done", name.getText().strip()));
            name.clear();
            comment.clear();
          });
    }
  }

  private void export() {
    Question question = bench.questionProperty().get();
    BenchAnswer answer = bench.answerProperty().get();
    if (question != null && answer != null) {
      Outcome outcome = expected.getValue();
      cases.export(
          name.getText().isBlank() ? Questions.ID : name.getText().strip(),
          question,
          outcome == null ? answer.verdict().outcome() : outcome,
          file -> say(texts.format("rulebook.save.exported", String.valueOf(file.getFileName()))));
    }
  }

  private void say(String text) {
    said.setText(text);
    Nodes.show(said, true);
  }

  private static VBox field(String title, javafx.scene.Node control) {
    Label label = Nodes.label(title, "rd-field-label");
    label.setLabelFor(control);
    return new VBox(4, label, control);
  }
}
