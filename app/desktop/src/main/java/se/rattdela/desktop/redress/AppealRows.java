package se.rattdela.desktop.redress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.redress.AppealState;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.Judgment;
import se.rattdela.casework.redress.Reconsideration;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressState;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.casework.redress.Retrial;
import se.rattdela.casework.redress.Timeliness;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Words;

/** Appeals with the one step that each of them waits for. */
final class AppealRows {
  private static final String REASON = "reason";

  private final RedressViewModel model;
  private final AppealSteps steps;
  private final Texts texts;
  private final Words words;
  private final LetterPrint letters;
  private final Consumer<RedressView> open;
  private final List<HandOverForm> handOvers = new ArrayList<>();

  /**
   * @param letters prints the letters to the court
   * @param open opens a rejection that has been begun
   */
  AppealRows(
      RedressViewModel model,
      Texts texts,
      Words words,
      LetterPrint letters,
      Consumer<RedressView> open) {
    this.open = open;
    this.letters = letters;
    this.model = model;
    this.steps = model.appeals();
    this.texts = texts;
    this.words = words;
  }

  List<Node> show(RedressSheet sheet) {
    close();
    handOvers.clear();
    letters.begin(sheet);
    List<Node> rows = new ArrayList<>();
    for (AppealView appeal : sheet.appeals()) {
      VBox row =
          new VBox(
              8,
              new HBox(
                  12,
                  Nodes.growing(
                      Nodes.wrapped(
                          texts.format(
                              "appeal.row", words.day(appeal.receivedOn()), appeal.byAuthority()),
                          "rd-strong")),
                  new Tag(Tag.Kind.PLAIN, "mdoal-gavel", words.of(appeal.state()))),
              Nodes.wrapped(appeal.asks()),
              Nodes.wrapped(dates(appeal.timeliness()), "rd-small", "rd-muted"));
      said(row, appeal.timelinessReason());
      said(row, appeal.reconsiderationReason());
      said(row, appeal.judgmentNote());
      if (appeal.letter() && (model.officer() || model.approver())) {
        row.getChildren().addAll(newForm().letter(appeal, letters));
      }
      row.getChildren().addAll(next(appeal, sheet));
      left(row, appeal);
      row.setPadding(new Insets(12, 16, 12, 16));
      row.getStyleClass().add("rd-line-below");
      rows.add(row);
    }
    return rows;
  }

  private static void said(VBox row, String text) {
    if (!text.isBlank()) {
      row.getChildren().add(Nodes.wrapped(text, "rd-small"));
    }
  }

  /** What the user wrote in a step that a colleague took first stands beside what was settled. */
  private void left(VBox row, AppealView appeal) {
    left(row, appeal, AppealState.RECEIVED, appeal.timelinessReason());
    left(row, appeal, AppealState.IN_TIME, appeal.reconsiderationReason());
    left(row, appeal, AppealState.HANDED_OVER, appeal.judgmentNote());
    if (appeal.state() != AppealState.RECONSIDERED) {
      new HandOverForm(model, texts, words).left(appeal).ifPresent(row.getChildren()::add);
    }
  }

  private void left(VBox row, AppealView appeal, AppealState step, String theirs) {
    String mine = steps.left(appeal, step, REASON);
    if (appeal.state() == step || mine.isBlank()) {
      return;
    }
    String label = texts.get(step == AppealState.HANDED_OVER ? "appeal.note" : "appeal.reason");
    row.getChildren()
        .add(
            ConflictPane.settled(
                texts,
                texts.get("conflict.put-back"),
                List.of(new ConflictPane.Field(REASON, label, mine, theirs, true)),
                () -> steps.drop(appeal, step)));
  }

  private KeptTexts kept(TextArea reason) {
    return steps.keptStep().with(REASON, reason.textProperty());
  }

  private void begin(KeptTexts kept, AppealView appeal) {
    kept.begin(steps.place(appeal, appeal.state()), model.number());
  }

  /** What the dates say; a human decides. */
  private String dates(Timeliness timeliness) {
    LocalDate receipt = timeliness.receivedOn();
    LocalDate last = timeliness.lastDayFromReceipt();
    String how =
        receipt == null || last == null
            ? texts.format(
                "appeal.dates.unknown",
                words.day(timeliness.decidedOn()),
                words.day(timeliness.lastDayFromDecision()))
            : texts.format("appeal.dates", words.day(receipt), words.day(last));
    return how + " " + words.of(timeliness.suggestion());
  }

  private List<Node> next(AppealView appeal, RedressSheet sheet) {
    return switch (appeal.state()) {
      case RECEIVED ->
          model.officer()
              ? timely(appeal, rejection(appeal, sheet))
              : List.of(waiting("appeal.waits.timely"));
      case IN_TIME ->
          model.approver()
              ? reconsider(appeal, sheet)
              : List.of(waiting("appeal.waits.reconsider"));
      case RECONSIDERED -> handOver(appeal, sheet);
      case HANDED_OVER -> judged(appeal);
      case REJECTED_AS_LATE, JUDGED -> outcome(appeal);
    };
  }

  private Node waiting(String key) {
    return Nodes.wrapped(texts.get(key), "rd-small", "rd-muted");
  }

  private static @Nullable RedressView rejection(AppealView appeal, RedressSheet sheet) {
    return sheet.redress().stream()
        .filter(each -> appeal.id().equals(each.appeal()))
        .findFirst()
        .orElse(null);
  }

  private List<Node> timely(AppealView appeal, @Nullable RedressView rejection) {
    if (rejection != null && rejection.state() == RedressState.AWAITING_APPROVAL) {
      return List.of(waiting("appeal.rejection.sent"));
    }
    TextArea reason = area("appeal.reason");
    begin(kept(reason), appeal);
    Button inTime = button("appeal.in-time");
    inTime.setOnAction(pressed -> steps.inTime(appeal, reason.getText().strip()));
    // To reject an appeal is to decide: two do it, on a paper of its own.
    Button late = button("appeal.late");
    late.setId("appeal-late");
    late.setOnAction(pressed -> steps.reject(appeal, reason.getText().strip(), open));
    inTime.disableProperty().bind(reason.textProperty().isEmpty());
    late.disableProperty().bind(reason.textProperty().isEmpty());
    Nodes.show(late, rejection == null);
    List<Node> nodes = new ArrayList<>();
    if (rejection != null) {
      nodes.add(waiting("appeal.rejection.begun"));
    }
    nodes.add(Nodes.label(texts.get("appeal.timely"), "rd-strong"));
    nodes.add(reason);
    nodes.add(new HBox(8, inTime, late));
    return nodes;
  }

  private List<Node> reconsider(AppealView appeal, RedressSheet sheet) {
    TextArea reason = area("appeal.reason");
    ComboBox<Reconsideration> outcome = new ComboBox<>();
    outcome.setAccessibleText(texts.get("appeal.reconsider"));
    outcome.getItems().setAll(Reconsideration.values());
    Choices.word(outcome, words::of);
    ComboBox<Change> change = new ComboBox<>();
    change.setPromptText(texts.get("appeal.change"));
    change.setAccessibleText(texts.get("appeal.change"));
    change.getItems().setAll(decidedChanges(sheet));
    Choices.word(change, Change::name);
    change
        .disableProperty()
        .bind(
            outcome
                .valueProperty()
                .isNull()
                .or(outcome.valueProperty().isEqualTo(Reconsideration.STANDS)));
    begin(kept(reason).choice("outcome", outcome.valueProperty(), Reconsideration.class), appeal);
    Button settle = button("appeal.settle");
    settle
        .disableProperty()
        .bind(outcome.valueProperty().isNull().or(reason.textProperty().isEmpty()));
    settle.setOnAction(pressed -> {
      Change chosen = change.isDisabled() ? null : change.getValue();
      steps.reconsider(
          appeal,
          outcome.getValue(),
          chosen == null ? null : chosen.paper(),
          reason.getText().strip());
    });
    return List.of(
        Nodes.label(texts.get("appeal.reconsider"), "rd-strong"),
        new HBox(8, outcome, change),
        reason,
        settle);
  }

  /** What can be named as the change that an appeal led to. */
  private record Change(PaperId paper, String name) {}

  private List<Change> decidedChanges(RedressSheet sheet) {
    List<Change> decided = new ArrayList<>();
    sheet.redress().stream()
        .filter(each -> each.state() == RedressState.DECIDED)
        .filter(each -> changes(each.content().kind()))
        .map(each -> new Change(each.id(), words.of(each.content().kind()) + " " + each.number()))
        .forEach(decided::add);
    for (Retrial each : sheet.retrials()) {
      DecisionId made = each.decision();
      String number = each.decisionNumber();
      if (made != null && number != null) {
        decided.add(new Change(made, texts.format("appeal.change.retrial", number)));
      }
    }
    return decided;
  }

  private static boolean changes(RedressKind kind) {
    return kind == RedressKind.CHANGE || kind == RedressKind.ANNULMENT;
  }

  private List<Node> handOver(AppealView appeal, RedressSheet sheet) {
    return model.officer()
        ? newForm().form(appeal, sheet.protection())
        : List.of(waiting("appeal.waits.hand-over"));
  }

  private HandOverForm newForm() {
    HandOverForm form = new HandOverForm(model, texts, words);
    handOvers.add(form);
    return form;
  }

  /** Forgets the pages of letters; to be called when the screen is left. */
  void close() {
    handOvers.forEach(HandOverForm::close);
  }

  private List<Node> judged(AppealView appeal) {
    if (!model.officer() && !model.approver()) {
      return List.of();
    }
    ComboBox<Judgment> judgment = new ComboBox<>();
    judgment.setAccessibleText(texts.get("appeal.judgment"));
    judgment.setPromptText(texts.get("appeal.judgment"));
    judgment.getItems().setAll(Judgment.values());
    Choices.word(judgment, words::of);
    DatePicker on = day("appeal.judged.on");
    TextField number = new TextField();
    number.setPromptText(texts.get("appeal.court-number"));
    number.setAccessibleText(texts.get("appeal.court-number"));
    TextArea note = area("appeal.note");
    begin(
        kept(note)
            .choice("judgment", judgment.valueProperty(), Judgment.class)
            .day("on", on.valueProperty())
            .with("number", number.textProperty()),
        appeal);
    Button done = button("appeal.save-judgment");
    done.disableProperty().bind(judgment.valueProperty().isNull().or(on.valueProperty().isNull()));
    done.setOnAction(pressed ->
        steps.judged(
            appeal,
            judgment.getValue(),
            on.getValue(),
            number.getText().strip(),
            note.getText().strip()));
    return List.of(new HBox(8, judgment, on, number), note, done);
  }

  private List<Node> outcome(AppealView appeal) {
    Judgment judgment = appeal.judgment();
    if (judgment == null) {
      return List.of();
    }
    return List.of(
        Nodes.wrapped(words.of(judgment) + ". " + words.of(judgment.following()), "rd-strong"));
  }

  private DatePicker day(String key) {
    DatePicker day = new DatePicker(model.today());
    day.setConverter(new IsoDay());
    day.setAccessibleText(texts.get(key));
    return day;
  }

  private TextArea area(String key) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(2);
    area.setPrefHeight(54);
    area.setMinHeight(54);
    area.setPromptText(texts.get(key));
    area.setAccessibleText(texts.get(key));
    return area;
  }

  private Button button(String key) {
    Button button = new Button(texts.get(key));
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return button;
  }
}
