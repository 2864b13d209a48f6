package se.rattdela.desktop.assessment;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.assessment.AnswerKind;
import se.rattdela.casework.assessment.AnswerOption;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.phrase.PhraseKind;
import se.rattdela.desktop.caseview.MatrixFaces;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.phrase.PhraseField;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.pack.Vocabulary;

/**
 * One question: the item it is about, how one may think, the answers with where each leads, and the
 * two texts – the reason that the recipient reads, and the note that stays in the file.
 */
final class QuestionForm implements StepForm {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-answer");

  private final Step.Ask ask;
  private final AssessmentViewModel model;
  private final AssessmentViewModel.Shown shown;
  private final Texts texts;
  private final Words words;
  private final ToggleGroup answers = new ToggleGroup();
  private final TextArea reason = new TextArea();
  private final TextArea note = new TextArea();
  private final CheckBox forAll = new CheckBox();
  private final VBox root = new VBox(10);

  QuestionForm(
      Step.Ask ask,
      AssessmentViewModel model,
      AssessmentViewModel.Shown shown,
      Texts texts,
      Words words) {
    this.ask = ask;
    this.model = model;
    this.shown = shown;
    this.texts = texts;
    this.words = words;
    build();
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String saveKey() {
    return "assessment.save";
  }

  @Override
  public boolean canWithdraw() {
    return ask.question().answer() != null;
  }

  @Override
  public void withdraw() {
    model.withdraw(ask);
  }

  @Override
  public void save() {
    if (answers.getSelectedToggle() == null) {
      model.move(1);
      return;
    }
    Object chosen = answers.getSelectedToggle().getUserData();
    model.answer(
        ask,
        chosen instanceof String value && !value.isEmpty() ? value : null,
        reason.getText(),
        note.getText(),
        forAll.isSelected());
  }

  private void build() {
    QuestionView question = ask.question();
    Label about = Nodes.label(about(), "rd-small", "rd-muted");
    Label title = Nodes.wrapped(question.text(), "rd-h2");
    root.getChildren().addAll(about, title, item());
    if (question.legal()) {
      root.getChildren().add(legalNote());
    }
    root.getChildren().addAll(new SupportBlock(texts).of(question), options());
    Vocabulary.Reasoning reasoning = question.reasoning();
    if (reasoning != null) {
      root.getChildren().add(reasonBox(reasoning));
    }
    root.getChildren().add(noteBox());
    int others = model.alsoOpen(ask).size() - 1;
    if (others > 0) {
      forAll.setText(texts.format("assessment.for-all", others));
      forAll.setWrapText(true);
      root.getChildren().add(forAll);
    }
    AnswerView before = question.answer();
    if (before != null) {
      reason.setText(before.reason());
      note.setText(before.internalNote());
    }
    model.keep(ask, "reason", reason.textProperty());
    model.keep(ask, "note", note.textProperty());
    reason.setDisable(!model.editable());
    note.setDisable(!model.editable());
  }

  private String about() {
    List<Step> asks = model.steps().stream().filter(step -> step instanceof Step.Ask).toList();
    int place = 0;
    for (Step step : asks) {
      place++;
      if (Step.same(step, ask)) {
        break;
      }
    }
    String counted = texts.format("assessment.place", place, asks.size());
    List<String> provisions = ask.question().provisions();
    return provisions.isEmpty() ? counted : counted + " · " + String.join(", ", provisions);
  }

  private HBox item() {
    var item = ask.item().item();
    MatrixFaces faces = new MatrixFaces(texts, words);
    VBox text =
        new VBox(
            Nodes.wrapped(item.title(), "rd-strong"),
            Nodes.wrapped(
                faces.owner(shown.file(), item)
                    + " · "
                    + faces.source(shown.file(), item)
                    + (item.detail().isEmpty() ? "" : " · " + item.detail()),
                "rd-small",
                "rd-muted"));
    HBox box = new HBox(12, new FontIcon("mdoal-label"), Nodes.growing(text));
    box.setAlignment(Pos.CENTER_LEFT);
    box.setPadding(new Insets(8, 14, 8, 14));
    box.getStyleClass().add("rd-card");
    if (item.protectedData()) {
      box.getChildren().add(Tag.protectedIdentity(texts.get("protected.item")));
    }
    box.getChildren().add(new OutcomeChip(words.outcome(ask.item().verdict()), texts));
    return box;
  }

  private HBox legalNote() {
    Label head = Nodes.wrapped(texts.get("assessment.legal"), "rd-note-head");
    head.setGraphic(new FontIcon("mdoal-gavel"));
    HBox box = new HBox(head);
    box.getStyleClass().add("rd-note");
    return box;
  }

  private VBox options() {
    VBox box = new VBox();
    box.getStyleClass().add("rd-answers");
    AnswerView before = ask.question().answer();
    for (AnswerOption option : ask.question().options()) {
      Outcome leads = words.outcome(option.leadsTo());
      boolean standing = before != null && !before.stale() && before.value().equals(option.value());
      box.getChildren()
          .add(
              option(
                  option.value(),
                  new AnswerWords(texts).value(option.value()),
                  new AnswerWords(texts).leadsTo(leads),
                  leads,
                  standing));
    }
    box.getChildren()
        .add(
            option(
                "",
                texts.get("answer.later"),
                texts.get("answer.later.note"),
                ask.question().kind() == AnswerKind.FACT ? Outcome.INVESTIGATE : Outcome.ASSESS,
                false));
    box.getChildren().getFirst().pseudoClassStateChanged(FIRST, true);
    return box;
  }

  private HBox option(
      @Nullable String value, String word, String leadsTo, Outcome outcome, boolean standing) {
    RadioButton button = new RadioButton();
    button.setUserData(value);
    button.setToggleGroup(answers);
    button.setDisable(!model.editable());
    button.setAccessibleText(texts.format("answer.spoken", word, leadsTo, outcome.spoken(texts)));
    button.setId("answer-" + (value == null || value.isEmpty() ? "later" : value));
    VBox text =
        new VBox(Nodes.wrapped(word, "rd-strong"), Nodes.wrapped(leadsTo, "rd-small", "rd-muted"));
    OutcomeChip chip = new OutcomeChip(outcome, texts);
    HBox line = new HBox(button, Nodes.growing(text), chip);
    line.getStyleClass().add("rd-answer");
    line.setOnMouseClicked(click -> {
      if (model.editable()) {
        button.setSelected(true);
        button.requestFocus();
      }
    });
    button
        .selectedProperty()
        .addListener((observable, was, now) -> {
          line.pseudoClassStateChanged(CHOSEN, now);
          if (now && !standing) {
            model.changed();
          }
        });
    button.setSelected(standing);
    return line;
  }

  private VBox reasonBox(Vocabulary.Reasoning reasoning) {
    reason.setWrapText(true);
    reason.setMinHeight(64);
    reason.setPrefHeight(64);
    reason.setId("reason");
    reason.setAccessibleText(texts.get("assessment.reason"));
    VBox box = field("assessment.reason", "assessment.reason.note", reason);
    Label shows = Nodes.label(texts.get("assessment.reason.shows"), "rd-small-strong");
    shows.setMinWidth(Region.USE_PREF_SIZE);
    box.getChildren()
        .add(1, new HBox(6, shows, Nodes.growing(Nodes.wrapped(reasoning.hint(), "rd-small"))));
    reason.setAccessibleHelp(reasoning.hint());
    PhraseField phrases =
        new PhraseField(
            reason, PhraseKind.ASSESSMENT, model.phrases(), () -> model.phraseValues(ask), texts);
    if (box.getChildren().getFirst() instanceof HBox line) {
      line.getChildren().add(phrases.button());
    }
    box.getChildren().add(phrases.open());
    return box;
  }

  private VBox noteBox() {
    note.setWrapText(true);
    note.setMinHeight(46);
    note.setPrefHeight(46);
    note.setId("note");
    note.setAccessibleText(texts.get("assessment.note"));
    return field("assessment.note", "assessment.note.note", note);
  }

  private VBox field(String label, String remark, TextArea area) {
    Label name = Nodes.label(texts.get(label), "rd-field-label");
    name.setLabelFor(area);
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label more = Nodes.wrapped(texts.get(remark), "rd-small", "rd-muted");
    HBox line = new HBox(6, name, Nodes.growing(more));
    line.setAlignment(Pos.BASELINE_LEFT);
    return new VBox(4, line, area);
  }
}
