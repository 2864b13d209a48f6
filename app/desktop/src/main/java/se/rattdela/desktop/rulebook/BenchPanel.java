package se.rattdela.desktop.rulebook;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Question;
import se.rattdela.rules.pack.Provision;

/** The test bench at the right: question, answer, and the control cases below. */
final class BenchPanel extends BorderPane {
  private static final double WIDTH = 364;

  private final BenchViewModel bench;
  private final CasesViewModel cases;
  private final BenchForm form;
  private final KeyRows keys;
  private final BenchResult result;
  private final CasesList list;
  private final SaveCaseForm save;
  private final Button close = new Button("", new FontIcon("mdoal-close"));
  private final ScrollPane scroll;
  private final ChangeListener<@Nullable Question> onQuestion =
      (observable, before, now) -> showQuestion();
  private final ChangeListener<@Nullable BenchAnswer> onAnswer =
      (observable, before, now) -> showAnswer();
  private final ChangeListener<@Nullable String> onProblem =
      (observable, before, now) -> showAnswer();
  private final ChangeListener<CasesViewModel.Shown> onCases;

  BenchPanel(
      BenchViewModel bench, CasesViewModel cases, RuleWords rules, Texts texts, Words words) {
    this.bench = bench;
    this.cases = cases;
    getStyleClass().addAll("rd-panel", "rd-panel-right");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setVisible(false); // until there is something to try
    form = new BenchForm(bench, rules, texts, words);
    keys = new KeyRows(bench, texts);
    result = new BenchResult(texts, words);
    list =
        new CasesList(
            texts,
            words,
            new CaseNames(texts, bench.vocabulary()),
            cases::run,
            this::choose,
            cases.mayChange() ? cases::remove : null);
    save = new SaveCaseForm(bench, cases, texts, words);
    onCases = (observable, before, now) -> list.show(now);
    Button reset = new Button(texts.get("rulebook.bench.reset"), new FontIcon("mdomz-refresh"));
    reset.setId("benchReset");
    reset.getStyleClass().addAll("rd-link", "rd-quiet");
    reset.setOnAction(pressed -> bench.reset());
    close.getStyleClass().addAll("rd-link", "rd-icon-only");
    close.setAccessibleText(texts.get("rulebook.bench.close"));
    Nodes.show(close, false);
    HBox head =
        new HBox(
            8,
            new FontIcon("mdomz-science"),
            Nodes.label(texts.get("rulebook.bench"), "rd-section"),
            Nodes.label(texts.get("rulebook.bench.note"), "rd-small", "rd-muted"),
            Nodes.spring(),
            reset,
            close);
    head.getStyleClass().add("rd-panel-head");
    setTop(head);
    VBox upper = new VBox(12, form, keys, result, save);
    upper.setPadding(new Insets(12, 16, 14, 16));
    scroll = new ScrollPane(new VBox(upper, list));
    scroll.setId("benchScroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("rd-scroll");
    scroll.setAccessibleText(texts.get("rulebook.bench"));
    setCenter(scroll);
  }

  /** What the button for closing does; null where the panel always stands. */
  void setOnClose(@Nullable Runnable action) {
    Nodes.show(close, action != null);
    close.setOnAction(pressed -> {
      if (action != null) {
        action.run();
      }
    });
  }

  void activate() {
    bench.questionProperty().addListener(onQuestion);
    bench.answerProperty().addListener(onAnswer);
    bench.problemProperty().addListener(onProblem);
    cases.shownProperty().addListener(onCases);
    cases.load();
    showQuestion();
    showAnswer();
    list.show(cases.shownProperty().get());
  }

  void deactivate() {
    bench.questionProperty().removeListener(onQuestion);
    bench.answerProperty().removeListener(onAnswer);
    bench.problemProperty().removeListener(onProblem);
    cases.shownProperty().removeListener(onCases);
  }

  private void choose(ControlCase control) {
    bench.put(control.question());
    scroll.setVvalue(0);
  }

  private void showQuestion() {
    Question question = bench.questionProperty().get();
    setVisible(question != null);
    if (question != null) {
      AskedKeys asked = bench.asked();
      form.show(question, asked.crime());
      keys.show(question, asked);
    }
  }

  private void showAnswer() {
    BenchAnswer answer = bench.answerProperty().get();
    String problem = bench.problemProperty().get();
    Provision provision = bench.provision();
    if (problem != null) {
      result.showProblem(problem);
    } else if (answer != null && provision != null) {
      result.show(answer, provision);
      save.propose(answer.verdict().outcome());
      // What is open decides what else is asked.
      showQuestion();
    }
  }
}
