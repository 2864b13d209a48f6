package se.rattdela.desktop.day;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.day.DayTask;
import se.rattdela.casework.day.DaysLeft;
import se.rattdela.casework.day.JuristAnswer;
import se.rattdela.casework.day.NextStep;
import se.rattdela.casework.day.OfficeTask;
import se.rattdela.casework.day.RedressTask;
import se.rattdela.casework.day.ReviewTask;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** A line of the list: days left, case, what it is, the next step, last day and one way on. */
final class DayCell extends ListCell<DayLine> {
  static final double DAYS = 152;
  static final double CASE = 116;
  static final double KIND = 124;
  static final double DUE = 104;
  static final double ACTION = 112;
  static final double TALL = 44;
  static final double LOW = 28;
  private static final double NARROW = 860;

  private final ReadOnlyDoubleProperty room;
  private final Texts texts;
  private final Words words;
  private final Consumer<DayLine> open;

  DayCell(ReadOnlyDoubleProperty room, Texts texts, Words words, Consumer<DayLine> open) {
    this.room = room;
    this.texts = texts;
    this.words = words;
    this.open = open;
    getStyleClass().add("rd-day-cell");
    setOnMouseClicked(click -> {
      DayLine line = getItem();
      if (line != null) {
        open.accept(line);
      }
    });
  }

  @Override
  protected void updateItem(@Nullable DayLine line, boolean empty) {
    super.updateItem(line, empty);
    getStyleClass().remove("rd-day-group");
    setAccessibleText(null);
    if (empty || line == null) {
      setGraphic(null);
      setPrefHeight(TALL);
      return;
    }
    setGraphic(
        switch (line) {
          case DayLine.Heading heading -> heading(heading);
          case DayLine.Task(DayTask task) -> task(line, task);
          case DayLine.LogReview(ReviewTask task) -> review(line, task);
          case DayLine.Answered(JuristAnswer answer) -> answered(line, answer);
          case DayLine.Office(OfficeTask task) -> office(line, task);
          case DayLine.Earlier(RedressTask task) -> earlier(line, task);
        });
    setPrefHeight(line instanceof DayLine.Heading ? LOW : TALL);
  }

  private Node heading(DayLine.Heading heading) {
    getStyleClass().add("rd-day-group");
    HBox box =
        new HBox(
            Nodes.label(words.of(heading.when()), "rd-small-strong"),
            Nodes.label(" · " + heading.count(), "rd-small", "rd-muted"));
    box.setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(words.of(heading.when()) + ", " + heading.count());
    return box;
  }

  private Node task(DayLine line, DayTask task) {
    DaysLeft left = task.days();
    String step = step(task);
    String due = task.due() == null ? "–" : words.day(task.due());
    String way = way(task);
    boolean urgent = left != null && left.urgent();
    Button button = button(line, way, urgent);
    button.setAccessibleText(way + " " + task.caseNumber() + ", " + step);
    setAccessibleText(
        String.join(
            ", ",
            left == null ? texts.get("day.no-day") : words.left(left),
            task.caseNumber(),
            words.of(task.kind()),
            step,
            texts.format("day.due.accessible", due)));
    return row(
        left == null ? Nodes.label("–", "rd-muted") : mark(left),
        Nodes.label(task.caseNumber(), "rd-strong"),
        Nodes.label(words.of(task.kind()), "rd-muted"),
        Nodes.label(step),
        Nodes.label(due, "rd-muted"),
        button);
  }

  private Node review(DayLine line, ReviewTask task) {
    String way = texts.get("day.way.review");
    String what =
        task.begun()
            ? texts.format("day.review.left", task.month().toString(), task.sample(), task.risks())
            : texts.format("day.review", task.month().toString());
    Button button = button(line, way, task.days().urgent());
    button.setAccessibleText(way + " " + task.unitName() + ", " + what);
    setAccessibleText(
        String.join(
            ", ",
            words.left(task.days()),
            task.unitName(),
            what,
            texts.format("day.due.accessible", words.day(task.due()))));
    return row(
        mark(task.days()),
        Nodes.label("–", "rd-muted"),
        Nodes.label(texts.get("day.kind.review"), "rd-muted"),
        Nodes.label(what + " · " + task.unitName()),
        Nodes.label(words.day(task.due()), "rd-muted"),
        button);
  }

  /** Says nothing of what was asked, by whom or about whom. */
  private Node answered(DayLine line, JuristAnswer answer) {
    String way = texts.get("day.way.read");
    String what =
        answer.number().isEmpty()
            ? texts.get("day.jurist.matrix")
            : texts.get("day.jurist.line") + " · " + answer.number();
    String when = texts.format("day.jurist.days", answer.days());
    Button button = button(line, way, false);
    button.setAccessibleText(way + " " + answer.caseNumber() + ", " + what);
    setAccessibleText(String.join(", ", when, answer.caseNumber(), what));
    return row(
        new Tag(Tag.Kind.OK, "mdoal-gavel", when),
        Nodes.label(answer.caseNumber(), "rd-strong"),
        Nodes.label(texts.get("day.kind.jurist"), "rd-muted"),
        Nodes.label(what),
        Nodes.label("–", "rd-muted"),
        button);
  }

  private Node office(DayLine line, OfficeTask task) {
    String way = texts.get(OfficeKeys.way(task.kind()));
    String what = texts.format(OfficeKeys.what(task.kind()), task.count(), task.failed());
    String waited = texts.format("day.waited", task.days());
    Button button = button(line, way, false);
    button.setAccessibleText(way + ", " + what);
    setAccessibleText(waited + ", " + what);
    Tag mark = new Tag(Tag.Kind.PLAIN, "mdoal-hourglass_empty", waited);
    return row(
        mark,
        Nodes.label("–", "rd-muted"),
        Nodes.label(texts.get(OfficeKeys.kind(task.kind())), "rd-muted"),
        Nodes.label(what),
        Nodes.label("–", "rd-muted"),
        button);
  }

  private Node earlier(DayLine line, RedressTask task) {
    String way = texts.get("day.way.review");
    Button button = button(line, way, false);
    button.setAccessibleText(way + " " + task.firstNumber());
    setAccessibleText(
        task.firstNumber() + ", " + words.of(task.kind()) + ", " + texts.get("day.redress"));
    return row(
        Nodes.label("–", "rd-muted"),
        Nodes.label(task.firstNumber(), "rd-strong"),
        Nodes.label(words.of(task.kind()), "rd-muted"),
        Nodes.label(texts.get("day.redress")),
        Nodes.label("–", "rd-muted"),
        button);
  }

  private HBox row(Node days, Label number, Label kind, Label step, Label due, Button action) {
    step.setMaxWidth(Double.MAX_VALUE);
    step.setWrapText(true);
    Nodes.tipWhenCut(step);
    HBox.setHgrow(step, Priority.ALWAYS);
    leaveOutWhenNarrow(kind, room);
    HBox last = new HBox(action);
    last.setAlignment(Pos.CENTER_RIGHT);
    HBox box =
        new HBox(
            8,
            wide(new HBox(days), DAYS),
            wide(number, CASE),
            wide(kind, KIND),
            step,
            wide(due, DUE),
            wide(last, ACTION));
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(0);
    box.setPrefWidth(0);
    return box;
  }

  /** The kind is what a narrow list can do without: the next step says most of it. */
  static void leaveOutWhenNarrow(Label kind, ReadOnlyDoubleProperty room) {
    kind.visibleProperty().bind(room.greaterThan(NARROW));
    kind.managedProperty().bind(kind.visibleProperty());
  }

  private static <N extends Region> N wide(N node, double width) {
    node.setMinWidth(width);
    node.setPrefWidth(width);
    node.setMaxWidth(width);
    if (node instanceof HBox box && box.getAlignment() == Pos.TOP_LEFT) {
      box.setAlignment(Pos.CENTER_LEFT);
    }
    return node;
  }

  /** The list itself is reached by keyboard, where Enter does what the button does. */
  private Button button(DayLine line, String word, boolean urgent) {
    Button button = new Button(word);
    button.getStyleClass().add("rd-small-button");
    if (urgent) {
      button.getStyleClass().add("accent");
    }
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> open.accept(line));
    return button;
  }

  private Tag mark(DaysLeft left) {
    if (left.late()) {
      return new Tag(Tag.Kind.DANGER, "mdoal-error_outline", words.left(left));
    }
    Tag mark =
        left.urgent()
            ? new Tag(Tag.Kind.WARN, "mdomz-today", words.left(left))
            : new Tag(Tag.Kind.PLAIN, "mdomz-schedule", words.left(left));
    if (left.calendar() > 0) {
      mark.setTooltip(
          new javafx.scene.control.Tooltip(texts.format("day.calendar-days", left.calendar())));
    }
    return mark;
  }

  private String step(DayTask task) {
    return task.next() == NextStep.ASSESS
        ? texts.format("day.assess", task.count())
        : words.of(task.next());
  }

  private String way(DayTask task) {
    if (!task.mine()) {
      return texts.get("day.way.open");
    }
    return switch (task.next()) {
      case COMPLETE -> texts.get("day.way.complete");
      case APPROVE, REVIEW_ORAL -> texts.get("day.way.review");
      case FOLLOW_UP -> texts.get("day.way.follow-up");
      default -> texts.get("day.way.continue");
    };
  }
}
