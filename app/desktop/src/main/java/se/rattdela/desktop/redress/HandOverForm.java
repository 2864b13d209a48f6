package se.rattdela.desktop.redress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.redress.AppealState;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.HandOverText;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.paper.OpenPapers;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Words;

/** Where an appeal is handed over to the court, and the letter that goes with it is read. */
final class HandOverForm {
  private static final double PAPER_HEIGHT = 520;
  private static final String DOCUMENTS = "documents";
  private static final String STATEMENT = "statement";

  private final RedressViewModel model;
  private final AppealSteps steps;
  private final Texts texts;
  private final Words words;
  private final OpenPapers papers;

  HandOverForm(RedressViewModel model, Texts texts, Words words) {
    this.words = words;
    this.model = model;
    this.steps = model.appeals();
    this.texts = texts;
    this.papers = steps.papers();
    papers.setMinHeight(PAPER_HEIGHT);
    papers.setPrefHeight(PAPER_HEIGHT);
    Nodes.show(papers, false);
  }

  /** Forgets the pages; to be called when the screen is left. */
  void close() {
    Nodes.show(papers, false);
    papers.close();
  }

  /**
   * What the officer writes, sees and does.
   *
   * @param protection the strongest grade in the case, which the officer must confirm
   */
  List<Node> form(AppealView appeal, ProtectedIdentity protection) {
    TextArea documents = area("handover-documents", "appeal.hand-over.documents", 3);
    TextArea statement = area("handover-statement", "appeal.hand-over.statement", 3);
    DatePicker on = new DatePicker(model.today());
    on.setConverter(new IsoDay());
    on.setAccessibleText(texts.get("appeal.handed-over.on"));
    KeptTexts kept =
        steps
            .keptStep()
            .with(DOCUMENTS, documents.textProperty())
            .with(STATEMENT, statement.textProperty());
    kept.begin(steps.place(appeal, appeal.state()), model.number());
    Button look = button("handover-look", "appeal.hand-over.look");
    look.setOnAction(
        pressed -> steps.previewHandOver(appeal, text(documents, statement), this::show));
    CheckBox confirmed = confirmation(protection);
    Button done = button("handover-done", "appeal.hand-over");
    done.getStyleClass().add("accent");
    done.setOnAction(pressed -> {
      close();
      steps.handOver(
          appeal,
          on.getValue(),
          text(documents, statement),
          confirmed.isSelected() ? protection : ProtectedIdentity.NONE);
    });
    done.disableProperty()
        .bind(
            on.valueProperty()
                .isNull()
                .or(confirmed.visibleProperty().and(confirmed.selectedProperty().not())));
    return List.of(
        Nodes.wrapped(texts.get("appeal.hand-over.note"), "rd-small"),
        field("appeal.hand-over.documents", documents),
        field("appeal.hand-over.statement", statement),
        confirmed,
        new HBox(8, look, on, done),
        papers);
  }

  /** What the user wrote to the court and a colleague handed over before. */
  Optional<Node> left(AppealView appeal) {
    List<ConflictPane.Field> fields = new ArrayList<>();
    for (String name : List.of(DOCUMENTS, STATEMENT)) {
      String mine = steps.left(appeal, AppealState.RECONSIDERED, name);
      if (!mine.isBlank()) {
        fields.add(
            new ConflictPane.Field(name, texts.get("appeal.hand-over." + name), mine, "", true));
      }
    }
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ConflictPane.settled(
                texts,
                texts.get("conflict.put-back"),
                fields,
                () -> steps.drop(appeal, AppealState.RECONSIDERED)));
  }

  /** The letter that it was handed over with. */
  List<Node> letter(AppealView appeal, LetterPrint letters) {
    if (!appeal.letter()) {
      return List.of();
    }
    Button look = button("handover-letter", "appeal.hand-over.letter");
    look.setOnAction(pressed -> steps.handOverLetter(appeal, this::show));
    Button save = button("handover-save", "appeal.hand-over.save");
    save.setOnAction(
        pressed -> letters.save(save, confirmed -> steps.saveHandOverLetter(appeal, confirmed)));
    Button print = button("handover-print", "print.open");
    print.setOnAction(pressed -> letters.print(appeal, print));
    letters.add(appeal, print);
    return List.of(new HBox(8, look, save, print), papers);
  }

  private void show(byte[] pdf) {
    Nodes.show(papers, true);
    papers.open("handover", pdf, () -> {}, steps::notOpened);
  }

  /** Nobody but the officer ticks it; there is none where nobody is protected. */
  private CheckBox confirmation(ProtectedIdentity protection) {
    String text =
        texts.format("appeal.hand-over.confirm", words.of(protection).toLowerCase(texts.locale()));
    CheckBox confirmed = new CheckBox(text);
    confirmed.setId("handover-confirmed");
    confirmed.setAccessibleText(text);
    confirmed.setWrapText(true);
    Nodes.show(confirmed, protection != ProtectedIdentity.NONE);
    return confirmed;
  }

  private static HandOverText text(TextArea documents, TextArea statement) {
    return new HandOverText(documents.getText(), statement.getText().strip());
  }

  private VBox field(String key, TextArea area) {
    var label = Nodes.wrapped(texts.get(key), "rd-field-label");
    label.setLabelFor(area);
    return new VBox(3, label, area);
  }

  private TextArea area(String id, String key, int rows) {
    TextArea area = new TextArea();
    area.setId(id);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.setAccessibleText(texts.get(key));
    return area;
  }

  private Button button(String id, String key) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
