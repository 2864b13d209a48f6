package se.rattdela.desktop.rulebook;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.rulebook.SavedScenario;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Status;

/** The control cases of a provision: tried with a button, put on the bench with a click. */
final class CasesList extends VBox {
  private static final int FEW = 8;

  private final Texts texts;
  private final Words words;
  private final CaseNames names;
  private final Consumer<ControlCase> onChoice;
  private final @Nullable Consumer<SavedScenario> onRemove;
  private final Label sum = Nodes.label("", "rd-small", "rd-muted");
  private final Button run;
  private final VBox rows = new VBox();

  CasesList(
      Texts texts,
      Words words,
      CaseNames names,
      Runnable onRun,
      Consumer<ControlCase> onChoice,
      @Nullable Consumer<SavedScenario> onRemove) {
    this.onRemove = onRemove;
    this.texts = texts;
    this.words = words;
    this.names = names;
    this.onChoice = onChoice;
    run = new Button(texts.get("rulebook.cases.run"), new FontIcon("mdomz-play_arrow"));
    run.setId("runCases");
    run.getStyleClass().add("rd-small-button");
    run.setOnAction(pressed -> onRun.run());
    sum.setId("casesSum");
    HBox head =
        new HBox(
            8,
            new FontIcon("mdomz-rule"),
            Nodes.label(texts.get("rulebook.cases"), "rd-section"),
            sum,
            Nodes.spring(),
            run);
    head.getStyleClass().addAll("rd-card-head", "rd-line-above");
    getChildren().addAll(head, rows);
  }

  /** Shows cases; at first only the first few. */
  void show(CasesViewModel.Shown shown) {
    int all = shown.rows().size();
    sum.setText(
        shown.tried()
            ? texts.format("rulebook.cases.right", shown.right(), all)
            : texts.format("rulebook.cases.count", all));
    run.setDisable(all == 0);
    rows.getChildren().clear();
    shown.rows().stream().limit(FEW).forEach(row -> rows.getChildren().add(row(row)));
    if (all > FEW) {
      Button more = new Button(texts.format("rulebook.cases.more", all));
      more.getStyleClass().addAll("rd-link", "rd-quiet");
      more.setOnAction(pressed -> {
        rows.getChildren().remove(more);
        shown.rows().stream().skip(FEW).forEach(row -> rows.getChildren().add(row(row)));
      });
      rows.getChildren().add(more);
    }
  }

  private Node row(CasesViewModel.Row row) {
    HBox line = line(row);
    SavedScenario saved = row.control().saved();
    if (saved != null && onRemove != null) {
      Consumer<SavedScenario> remove = onRemove;
      Button away = new Button("", new FontIcon("mdoal-delete_outline"));
      away.getStyleClass().addAll("rd-link", "rd-icon-only");
      away.setAccessibleText(texts.format("rulebook.cases.remove", saved.name()));
      away.setOnAction(pressed -> remove.accept(saved));
      line.getChildren().add(away);
    }
    return line;
  }

  /** A line that is pressed like a button; a button itself cannot break its lines. */
  private HBox line(CasesViewModel.Row row) {
    ControlCase control = row.control();
    String name = names.of(control.worked().name());
    String title =
        control.saved() == null
            ? texts.format("rulebook.cases.title", shortId(control), name)
            : texts.format("rulebook.cases.own", control.worked().name());
    VBox text = new VBox(Nodes.wrapped(title, "rd-small"));
    var differences = row.differences();
    if (differences != null) {
      differences.forEach(each ->
          text.getChildren().add(Nodes.wrapped(each.in(texts.locale()), "rd-small", "rd-danger")));
    }
    HBox line = new HBox(8, mark(row), Nodes.growing(text));
    Node expected = expected(control.outcome(), control.status());
    if (expected != null) {
      line.getChildren().add(expected);
    }
    line.getStyleClass().add("rd-case");
    line.setFocusTraversable(true);
    line.setAccessibleRole(AccessibleRole.BUTTON);
    line.setAccessibleText(
        texts.format("rulebook.cases.spoken", title, control.question().date().toString()));
    line.setOnMouseClicked(click -> onChoice.accept(control));
    line.setOnKeyPressed(key -> {
      if (Shortcut.OPEN_ROW.matches(key) || key.getCode() == KeyCode.SPACE) {
        onChoice.accept(control);
        key.consume();
      }
    });
    return line;
  }

  private static FontIcon mark(CasesViewModel.Row row) {
    FontIcon mark =
        new FontIcon(
            row.right()
                ? "mdoal-check_circle"
                : row.wrong() ? "mdoal-cancel" : "mdomz-radio_button_unchecked");
    if (row.right()) {
      mark.getStyleClass().add("rd-ok");
    } else if (row.wrong()) {
      mark.getStyleClass().add("rd-danger");
    }
    return mark;
  }

  /** The part of a case's id that tells it from the others of the provision. */
  private static String shortId(ControlCase control) {
    int at = control.worked().id().indexOf('@');
    return at < 0 ? control.worked().id() : control.worked().id().substring(at + 1);
  }

  private @Nullable Node expected(@Nullable Outcome outcome, @Nullable Status status) {
    if (outcome != null) {
      return new OutcomeChip(words.outcome(outcome), texts);
    }
    if (status == null) {
      return null;
    }
    return switch (status) {
      case APPLIES -> new Tag(Tag.Kind.PLAIN, "mdoal-check", texts.get("rulebook.status.applies"));
      case UNDETERMINED ->
          new Tag(Tag.Kind.PLAIN, "mdoal-help_outline", texts.get("rulebook.status.undetermined"));
      case DOES_NOT_APPLY ->
          new Tag(Tag.Kind.PLAIN, "mdoal-close", texts.get("rulebook.status.does-not-apply"));
      case NOT_IN_FORCE ->
          new Tag(Tag.Kind.PLAIN, "mdoal-history", texts.get("rulebook.status.not-in-force"));
    };
  }
}
