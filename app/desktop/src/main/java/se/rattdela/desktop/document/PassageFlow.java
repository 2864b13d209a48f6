package se.rattdela.desktop.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.common.ItemId;
import se.rattdela.desktop.common.Outcome;

/**
 * A paragraph with its marked passages: tint, underline, icon and number together, so that no
 * passage rests on colour alone. A third person and someone protected have an icon more, and their
 * names are framed also where no item is made of them. Tints, selection and caret are drawn behind
 * the text; places are those of the document's text.
 */
final class PassageFlow extends Pane {
  private record Run(int start, int end, int flowStart) {
    int flowEnd() {
      return flowStart + end - start;
    }
  }

  private record Drawn(int start, int end, Path tint, Path line) {}

  private static final PathElement[] NONE = {};

  private final Pane behind = new Pane();
  private final TextFlow flow = new TextFlow();
  private final Path selected = new Path();
  private final Path caretLine = new Path();
  private final Consumer<ItemId> onItem;
  private List<Run> runs = List.of();
  private List<Mark> marks = List.of();
  private List<NamesInText.Named> names = List.of();
  private List<Drawn> drawn = List.of();
  private @Nullable ItemId current;
  private int selectionStart;
  private int selectionEnd;
  private int caret = -1;

  /** An empty paragraph; {@code onItem} is told when an item's number is pressed. */
  PassageFlow(Consumer<ItemId> onItem) {
    this.onItem = onItem;
    behind.setMouseTransparent(true);
    behind.setManaged(false); // what is drawn there never asks for a new layout
    selected.getStyleClass().add("rd-text-selection");
    caretLine.getStyleClass().add("rd-text-caret");
    flow.getStyleClass().add("rd-reading");
    flow.setLineSpacing(5);
    getChildren().addAll(behind, flow);
  }

  void show(Page page, Paragraph paragraph, @Nullable ItemId chosen) {
    String text = page.document().text();
    current = chosen;
    marks =
        page.marks().stream()
            .filter(mark -> paragraph.touches(mark.start(), mark.end()))
            .sorted(
                Comparator.comparingInt(Mark::start)
                    .thenComparing(Comparator.comparingInt(Mark::end).reversed()))
            .toList();
    names =
        page.names().stream()
            .filter(name -> paragraph.touches(name.place().start(), name.place().end()))
            .toList();
    TreeSet<Integer> edges = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    marks.forEach(mark -> {
      edges.add(Math.max(mark.start(), paragraph.start()));
      edges.add(Math.min(mark.end(), paragraph.end()));
    });
    names.forEach(name -> {
      edges.add(Math.max(name.place().start(), paragraph.start()));
      edges.add(Math.min(name.place().end(), paragraph.end()));
    });
    List<Node> parts = new ArrayList<>();
    List<Run> placed = new ArrayList<>();
    int position = 0;
    Integer from = edges.first();
    for (Integer to : edges.tailSet(from, false)) {
      for (Mark mark : marks) {
        if (mark.start() == from) {
          parts.add(badge(mark));
          position++;
        }
      }
      for (NamesInText.Named name : names) {
        if (name.place().start() == from) {
          parts.add(guard(name.frame()));
          position++;
        }
      }
      parts.add(text(text.substring(from, to), from));
      placed.add(new Run(from, to, position));
      position += to - from;
      from = to;
    }
    if (placed.isEmpty()) {
      parts.add(new Text(""));
      placed.add(new Run(paragraph.start(), paragraph.end(), 0));
    }
    flow.getChildren().setAll(parts);
    runs = placed;
    drawn =
        Stream.concat(
                marks.stream().map(PassageFlow::drawn), names.stream().map(PassageFlow::framed))
            .toList();
    behind.getChildren().clear();
    drawn.forEach(each -> behind.getChildren().addAll(each.tint(), each.line()));
    behind.getChildren().addAll(selected, caretLine);
    requestLayout();
  }

  private Text text(String words, int from) {
    Text part = new Text(words);
    part.getStyleClass().add("rd-words");
    if (marks.stream()
        .anyMatch(
            mark -> mark.item().equals(current) && mark.start() <= from && mark.end() > from)) {
      part.getStyleClass().add("rd-passage-chosen");
    }
    return part;
  }

  /** Draws what is selected of it, and the caret where it stands here. */
  void select(int from, int to, int caretAt) {
    if (from != selectionStart || to != selectionEnd || caretAt != caret) {
      selectionStart = from;
      selectionEnd = to;
      caret = caretAt;
      requestLayout();
    }
  }

  /** The outcome's icon always, and that of a frame beside it. */
  private Label badge(Mark mark) {
    Outcome outcome = mark.outcome();
    FontIcon result = new FontIcon(outcome == null ? "mdoal-label" : outcome.icon());
    Label badge =
        new Label(
            String.valueOf(mark.number()),
            mark.frame() == Mark.Frame.NONE ? result : new HBox(2, result, icon(mark.frame())));
    badge.getStyleClass().add("rd-passage-badge");
    if (outcome != null) {
      badge.getStyleClass().add(outcome.styleClass());
    }
    if (mark.item().equals(current)) {
      badge.getStyleClass().add("rd-passage-badge-chosen");
    }
    badge.setOnMousePressed(pressed -> {
      onItem.accept(mark.item());
      pressed.consume();
    });
    return badge;
  }

  private static FontIcon icon(Mark.Frame frame) {
    return new FontIcon(frame == Mark.Frame.PROTECTED ? "mdomz-security" : "mdomz-person_outline");
  }

  /** Stands before a name that no item is made of. */
  private static Label guard(Mark.Frame frame) {
    Label guard = new Label("", icon(frame));
    guard.getStyleClass().add("rd-name-guard");
    return guard;
  }

  /** The place in the text nearest to a point of this paragraph. */
  int hit(double x, double y) {
    Point2D point = new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY());
    int index = flow.getHitInfo(point).getInsertionIndex();
    for (Run run : runs) {
      if (index < run.flowStart()) {
        return run.start();
      }
      if (index <= run.flowEnd()) {
        return run.start() + index - run.flowStart();
      }
    }
    return runs.getLast().end();
  }

  /** Where the caret would be drawn, in this paragraph's coordinates. */
  Bounds caretBounds(int place) {
    Path path = new Path(caretShape(place));
    Bounds bounds = path.getLayoutBounds();
    return new javafx.geometry.BoundingBox(
        bounds.getMinX() + flow.getLayoutX(),
        bounds.getMinY() + flow.getLayoutY(),
        bounds.getWidth(),
        bounds.getHeight());
  }

  private PathElement[] caretShape(int place) {
    Run run = runOf(place, false);
    int index = run.flowStart() + Math.clamp(place, run.start(), run.end()) - run.start();
    return flow.getCaretShape(index, true);
  }

  private Run runOf(int place, boolean asEnd) {
    for (Run run : runs) {
      if (place < run.end() || (asEnd && place == run.end())) {
        return run;
      }
    }
    return runs.getLast();
  }

  @Override
  protected double computePrefHeight(double width) {
    return flow.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
    flow.layout();
    behind.resizeRelocate(0, 0, getWidth(), getHeight());
    for (Drawn each : drawn) {
      draw(each.tint(), each.start(), each.end(), false);
      draw(each.line(), each.start(), each.end(), true);
    }
    draw(selected, selectionStart, selectionEnd, false);
    caretLine.getElements().setAll(caret < 0 ? NONE : caretShape(caret));
  }

  private static Drawn drawn(Mark mark) {
    Path tint = new Path();
    tint.getStyleClass().add("rd-tint");
    Path line = new Path();
    line.getStyleClass().add("rd-tint-line");
    Outcome outcome = mark.outcome();
    if (outcome != null) {
      tint.getStyleClass().add(outcome.styleClass() + "-tint");
      line.getStyleClass().add(outcome.styleClass() + "-line");
    }
    if (mark.frame() != Mark.Frame.NONE) {
      tint.getStyleClass().add("rd-tint-guarded");
    }
    return new Drawn(mark.start(), mark.end(), tint, line);
  }

  private static Drawn framed(NamesInText.Named name) {
    Path tint = new Path();
    tint.getStyleClass().addAll("rd-name-frame", "rd-tint-guarded");
    Path line = new Path();
    line.getStyleClass().add("rd-name-frame");
    return new Drawn(name.place().start(), name.place().end(), tint, line);
  }

  private void draw(Path path, int from, int to, boolean under) {
    int first = Math.max(from, runs.getFirst().start());
    int last = Math.min(to, runs.getLast().end());
    if (first >= last) {
      path.getElements().clear();
    } else {
      int begin = index(first, false);
      int end = index(last, true);
      path.getElements()
          .setAll(
              under ? flow.getUnderlineShape(begin, end) : flow.getRangeShape(begin, end, false));
    }
  }

  private int index(int place, boolean asEnd) {
    Run run = Objects.requireNonNull(runOf(place, asEnd));
    return run.flowStart() + Math.clamp(place, run.start(), run.end()) - run.start();
  }
}
