package se.rattdela.desktop.assessment;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.assessment.AnswerView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.desktop.caseview.MatrixFaces;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.guidance.SupportBlock;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.pack.Vocabulary;

/**
 * One question: the item it is about, how one may think, the answers with where each leads, and the
 * two texts – the reason that the recipient reads, and the note that stays in the file.
 */
final class QuestionForm implements StepForm {
  private static final double GAP = 10;

  /** What the line that folds the guidance takes. */
  private static final double FOLD = 28;

  private final Step.Ask ask;
  private final AssessmentViewModel model;
  private final AssessmentViewModel.Shown shown;
  private final Texts texts;
  private final Words words;
  private final AnswerOptions options;
  private final @Nullable ReasonBox reason;
  private final CounselBlock counsel;
  private final TextArea note = new TextArea();
  private final SameAnswer same;
  private final VBox opened = new VBox(8);
  private final VBox guidance;
  private final VBox root = new VBox(GAP);

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
    this.options = new AnswerOptions(ask, model, texts, words);
    Vocabulary.Reasoning reasoning = ask.question().reasoning();
    boolean officers = !ask.question().legal();
    this.reason =
        reasoning == null || !officers ? null : new ReasonBox(ask, reasoning, model, texts, words);
    this.counsel = new CounselBlock(CounselTopic.of(ask, model.steps()), model, texts, words);
    this.same =
        new SameAnswer(
            officers ? model.steps().others(ask) : List.of(),
            shown,
            model.editable(),
            texts,
            words);
    options.chosenProperty().addListener((observable, before, now) -> same.follow(now));
    same.follow(options.chosen());
    this.guidance = guidance();
    build(officers);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public ObservableValue<String> saveText() {
    return same.countProperty()
        .map(others ->
            others.intValue() == 0
                ? texts.get("assessment.save")
                : texts.format("assessment.save.several", others.intValue() + 1));
  }

  /**
   * The answers are in sight at once: the guidance stands above them where there is room for both,
   * else below.
   */
  @Override
  public void fit(double width, double height) {
    if (ask.question().legal()) {
      return; // it is the jurist's: the guidance is what there is to read
    }
    root.applyCss();
    double before = 0;
    for (Node each : root.getChildren()) {
      if (each.equals(options)) {
        break;
      }
      before += each.equals(guidance) ? 0 : each.prefHeight(width) + GAP;
    }
    boolean room =
        before + opened.prefHeight(width) + 2 * GAP + FOLD + options.prefHeight(width) <= height;
    int answers = root.getChildren().indexOf(options);
    boolean above = root.getChildren().indexOf(guidance) < answers;
    if (room != above) {
      root.getChildren().remove(guidance);
      root.getChildren().add(answers, guidance);
    }
  }

  @Override
  public boolean canWithdraw() {
    return ask.question().answer() != null;
  }

  @Override
  public void withdraw() {
    model.changes().withdraw(ask);
  }

  @Override
  public boolean canAsk() {
    return model.editable();
  }

  @Override
  public void askJurist() {
    counsel.toggleForm();
  }

  @Override
  public void focusFirst() {
    options.focusFirst();
  }

  @Override
  public void save() {
    if (!options.isChosen()) {
      model.say(texts.get("assessment.none-chosen"));
      options.focusFirst();
      return;
    }
    ReasonBox box = reason;
    model
        .changes()
        .answer(
            ask,
            options.chosen(),
            box == null ? new WrittenReason("", null) : box.written(),
            note.getText(),
            same.chosen());
  }

  private void build(boolean officers) {
    QuestionView question = ask.question();
    root.getChildren()
        .addAll(
            Nodes.label(about(), "rd-small", "rd-muted"),
            Nodes.wrapped(question.text(), "rd-h2"),
            item(),
            counsel.unread());
    if (question.legal()) {
      root.getChildren().add(legalNote());
    }
    root.getChildren().addAll(guidance, options);
    root.getChildren().add(new GroundBlock(texts, words).settled(ask, shown));
    ReasonBox box = reason;
    AnswerView before = question.answer();
    if (box != null) {
      box.begin(before);
      root.getChildren().add(box);
    }
    if (officers) {
      root.getChildren().add(noteBox(before));
      root.getChildren().add(same);
    }
    root.getChildren().add(counsel);
  }

  private String about() {
    List<Step> asks =
        model.steps().all().stream().filter(step -> step instanceof Step.Ask).toList();
    int place = 0;
    for (Step step : asks) {
      place++;
      if (Step.same(step, ask)) {
        break;
      }
    }
    return texts.format("assessment.place", place, asks.size())
        + " · "
        + texts.get("assessment.yours");
  }

  private HBox item() {
    var item = ask.item().item();
    MatrixFaces faces = new MatrixFaces(texts, words);
    VBox text = ItemLines.of(faces, shown, item);
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
    HBox box = new HBox(Nodes.growing(head));
    box.getStyleClass().add("rd-note");
    return box;
  }

  /** Guidance and the provisions, which can be folded away by one who knows them. */
  private VBox guidance() {
    opened.getChildren().add(new SupportBlock(texts).of(ask.question()));
    opened.getChildren().addAll(model.help().statutes().of(ask.question()));
    Button fold = new Button();
    fold.setId("fold-guidance");
    fold.getStyleClass().addAll("rd-link", "rd-quiet");
    fold.setMinWidth(Region.USE_PREF_SIZE);
    VBox box = new VBox(4, fold, opened);
    boolean open = model.help().guidanceOpen(ask.question());
    Nodes.show(opened, open);
    fold.setText(texts.get(open ? "assessment.support.hide" : "assessment.support.show"));
    fold.setOnAction(pressed -> {
      boolean now = !opened.isVisible();
      Nodes.show(opened, now);
      fold.setText(texts.get(now ? "assessment.support.hide" : "assessment.support.show"));
      model.help().guidance(ask.question(), now);
    });
    return box;
  }

  private VBox noteBox(@Nullable AnswerView before) {
    note.setWrapText(true);
    note.setMinHeight(46);
    note.setPrefHeight(46);
    note.setId("note");
    note.setAccessibleText(texts.get("assessment.note"));
    note.setDisable(!model.editable());
    if (before != null) {
      note.setText(before.internalNote());
    }
    model.keep(ask, "note", note.textProperty());
    Label name = Nodes.label(texts.get("assessment.note"), "rd-field-label");
    name.setLabelFor(note);
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label more = Nodes.wrapped(texts.get("assessment.note.note"), "rd-small", "rd-muted");
    HBox line = new HBox(6, name, Nodes.growing(more));
    line.setAlignment(Pos.BASELINE_LEFT);
    return new VBox(4, line, note);
  }
}
