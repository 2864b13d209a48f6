package se.rattdela.desktop.rulebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.ConditionList;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Change;
import se.rattdela.rules.ConditionMark;
import se.rattdela.rules.ExplainedProvision;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Reason;
import se.rattdela.rules.Status;
import se.rattdela.rules.pack.Provision;

/** The answer at the bench: outcome, the provision's conditions, the other provisions, changes. */
final class BenchResult extends VBox {
  private static final int MANY_CHANGES = 8;
  private static final int NEAR = 6;

  private static final Map<String, Harm> HARMS =
      EnumSet.allOf(Harm.class).stream().collect(Collectors.toMap(Harm::name, harm -> harm));

  private final Texts texts;
  private final Words words;

  BenchResult(Texts texts, Words words) {
    super(8);
    this.texts = texts;
    this.words = words;
    getStyleClass().add("rd-bench-result");
  }

  /** Shows why a question cannot be answered. */
  void showProblem(String problem) {
    FontIcon icon = new FontIcon("mdoal-error_outline");
    icon.getStyleClass().add("rd-danger");
    HBox line = new HBox(8, icon, Nodes.growing(Nodes.wrapped(problem)));
    getChildren().setAll(line);
  }

  /** Shows an answer. */
  void show(BenchAnswer answer, Provision provision) {
    getChildren().clear();
    Outcome outcome = words.outcome(answer.verdict());
    ExplainedProvision tried = answer.of(provision);
    OutcomeChip chip = new OutcomeChip(outcome, texts).big();
    chip.setId("benchOutcome");
    HBox first = new HBox(8, chip, Nodes.spring());
    first.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(first);
    if (tried != null) {
      first
          .getChildren()
          .add(
              Nodes.label(
                  texts.format("rulebook.bench.wording", tried.version().from().toString()),
                  "rd-small",
                  "rd-muted"));
      showProvision(tried);
    }
    showChanges(answer);
    showOthers(answer, provision);
    getChildren()
        .add(
            Nodes.wrapped(
                texts.format(
                    "rulebook.bench.receipt", answer.explanation().answer().receipt().pack()),
                "rd-tiny",
                "rd-muted"));
  }

  private void showProvision(ExplainedProvision tried) {
    getChildren().add(status(tried));
    if (!tried.conditions().isEmpty()) {
      getChildren()
          .add(new ConditionList(texts, tried.conditions().stream().map(this::condition).toList()));
    }
    for (Reason reason : tried.result().reasons()) {
      boolean trap = reason.trap() != null;
      boolean shown =
          tried.conditions().stream().anyMatch(each -> reason.text().contains(each.text()));
      if (!reason.text().isBlank() && (trap || !shown)) {
        getChildren().add(reason(reason.text(), trap));
      }
    }
  }

  private Node status(ExplainedProvision tried) {
    String text =
        switch (tried.result().status()) {
          case APPLIES -> texts.get("rulebook.bench.applies");
          case UNDETERMINED -> texts.get("rulebook.bench.undetermined");
          case DOES_NOT_APPLY -> texts.get("rulebook.bench.does-not-apply");
          case NOT_IN_FORCE -> texts.get("rulebook.bench.not-in-force");
        };
    return Nodes.wrapped(tried.provision().citation() + ": " + text, "rd-strong");
  }

  private static HBox reason(String text, boolean trap) {
    FontIcon icon = new FontIcon(trap ? "mdomz-warning" : "mdoal-info");
    if (trap) {
      icon.getStyleClass().add("rd-warn");
    }
    HBox line = new HBox(8, icon, Nodes.growing(Nodes.wrapped(text, "rd-small")));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private Explanation.Condition condition(ConditionMark mark) {
    Explanation.State state =
        switch (mark.truth()) {
          case TRUE -> Explanation.State.MET;
          case FALSE -> Explanation.State.FAILED;
          case UNKNOWN -> mark.judgement() ? Explanation.State.OPEN : Explanation.State.UNKNOWN;
        };
    return new Explanation.Condition(mark.text(), state, null);
  }

  private void showChanges(BenchAnswer answer) {
    List<Change> changes = answer.explanation().answer().changes();
    if (answer.days().isEmpty() && changes.isEmpty()) {
      return;
    }
    getChildren().add(Nodes.label(texts.get("explanation.changes"), "rd-small-strong"));
    for (BenchAnswer.OtherDay day : answer.days()) {
      getChildren()
          .add(
              change(
                  words.outcome(day.verdict()),
                  texts.format("rulebook.bench.other-day", day.day().toString())));
    }
    for (Change change : changes.stream().limit(MANY_CHANGES).toList()) {
      getChildren()
          .add(
              change(
                  words.outcome(change.outcome()),
                  texts.format("explain.change", words.question(change.key()), value(change))));
    }
  }

  private String value(Change change) {
    return switch (change.to()) {
      case Boolean yes -> texts.get(yes ? "common.yes" : "common.no");
      case String code when code.equals("REQUEST") -> texts.get("rulebook.bench.request");
      case String code when code.equals("OWN") -> texts.get("rulebook.bench.own");
      case String code when HARMS.containsKey(code) ->
          words.of(Objects.requireNonNull(HARMS.get(code)));
      case Object other -> other.toString();
    };
  }

  private HBox change(Outcome outcome, String text) {
    OutcomeChip chip = new OutcomeChip(outcome, texts);
    chip.setMinWidth(112);
    HBox line = new HBox(8, chip, Nodes.growing(Nodes.wrapped(text, "rd-small")));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  /**
   * The trace: those that apply or may apply, then the nearest that do not, then the rest counted.
   */
  private void showOthers(BenchAnswer answer, Provision provision) {
    List<ExplainedProvision> others = answer.others(provision);
    List<ExplainedProvision> standing =
        others.stream()
            .filter(each ->
                each.result().status() == Status.APPLIES
                    || each.result().status() == Status.UNDETERMINED)
            .toList();
    List<ExplainedProvision> out =
        others.stream().filter(each -> each.result().status() == Status.DOES_NOT_APPLY).toList();
    VBox trace = new VBox(6);
    standing.forEach(each -> trace.getChildren().add(other(each)));
    out.stream().limit(NEAR).forEach(each -> trace.getChildren().add(other(each)));
    String rest =
        out.stream()
            .skip(NEAR)
            .map(each -> each.provision().citation())
            .collect(Collectors.joining(", "));
    if (!rest.isEmpty()) {
      trace
          .getChildren()
          .add(
              Nodes.wrapped(
                  texts.format("rulebook.bench.rest", out.size() - NEAR, rest),
                  "rd-small",
                  "rd-muted"));
    }
    TitledPane pane =
        new TitledPane(texts.format("rulebook.bench.others", standing.size(), out.size()), trace);
    pane.setExpanded(false);
    pane.setAnimated(false);
    pane.getStyleClass().add("rd-trace");
    // A title counts as the least width; this one gives way.
    pane.setMinWidth(0);
    getChildren().add(pane);
  }

  private HBox other(ExplainedProvision each) {
    Status status = each.result().status();
    FontIcon icon =
        new FontIcon(
            switch (status) {
              case APPLIES -> "mdoal-check_circle";
              case UNDETERMINED -> "mdoal-help_outline";
              case DOES_NOT_APPLY, NOT_IN_FORCE -> "mdoal-cancel";
            });
    icon.getStyleClass()
        .add(
            switch (status) {
              case APPLIES -> "rd-ok";
              case UNDETERMINED -> "rd-unknown";
              case DOES_NOT_APPLY, NOT_IN_FORCE -> "rd-danger";
            });
    VBox text = new VBox(Nodes.wrapped(each.provision().citation(), "rd-small-strong"));
    String why = why(each);
    if (why != null) {
      text.getChildren().add(Nodes.wrapped(why, "rd-small", "rd-muted"));
    }
    HBox line = new HBox(8, icon, Nodes.growing(text));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private @Nullable String why(ExplainedProvision each) {
    String reasons =
        each.result().reasons().stream()
            .map(Reason::text)
            .filter(text -> !text.isBlank())
            .distinct()
            .limit(3)
            .collect(Collectors.joining(" "));
    if (each.result().status() == Status.APPLIES) {
      return texts.get("rulebook.bench.applies");
    }
    return reasons.isEmpty() ? null : reasons;
  }
}
