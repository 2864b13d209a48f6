package se.rattdela.desktop.caseview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Outcome;

/**
 * A document's text with its marked passages: tint, underline, icon and number together, so that no
 * passage rests on colour alone. The tints are drawn behind the text.
 */
final class MarkedText extends StackPane {
  /**
   * A passage.
   *
   * @param start first character
   * @param end after the last character
   * @param number the item's number in this document, counted from 1
   * @param guarded whether it is about a third person or protected data
   */
  record Mark(int start, int end, int number, @Nullable Outcome outcome, boolean guarded) {}

  private record Range(int from, int to, Mark mark) {}

  private final Pane tints = new Pane();
  private final TextFlow flow = new TextFlow();
  private List<Range> ranges = List.of();

  MarkedText() {
    tints.setMouseTransparent(true);
    tints.setManaged(false);
    flow.getStyleClass().add("rd-reading");
    flow.setLineSpacing(5);
    getChildren().addAll(tints, flow);
    setAlignment(javafx.geometry.Pos.TOP_LEFT);
  }

  void show(String text, List<Mark> marks) {
    List<Node> parts = new ArrayList<>();
    List<Range> placed = new ArrayList<>();
    int at = 0;
    int position = 0;
    for (Mark mark : marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
      int start = Math.clamp(mark.start(), at, text.length());
      int end = Math.clamp(mark.end(), start, text.length());
      if (start == end) {
        continue;
      }
      if (start > at) {
        parts.add(new Text(text.substring(at, start)));
      }
      parts.add(badge(mark));
      Text passage = new Text(text.substring(start, end));
      passage.getStyleClass().add("rd-passage");
      passage.setUnderline(true);
      parts.add(passage);
      int from = position + (start - at);
      int to = from + 1 + (end - start);
      placed.add(new Range(from, to, mark));
      position = to;
      at = end;
    }
    parts.add(new Text(text.substring(at)));
    flow.getChildren().setAll(parts);
    ranges = placed;
    requestLayout();
  }

  private static Label badge(Mark mark) {
    Outcome outcome = mark.outcome();
    Label badge =
        new Label(
            String.valueOf(mark.number()),
            new FontIcon(outcome == null ? "mdoal-label" : outcome.icon()));
    badge.getStyleClass().add("rd-passage-badge");
    if (outcome != null) {
      badge.getStyleClass().add(outcome.styleClass());
    }
    return badge;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    tints.resizeRelocate(flow.getLayoutX(), flow.getLayoutY(), flow.getWidth(), flow.getHeight());
    tints.getChildren().clear();
    for (Range range : ranges) {
      PathElement[] shape = flow.getRangeShape(range.from(), range.to(), false);
      Path path = new Path(shape);
      path.getStyleClass().add("rd-tint");
      Outcome outcome = range.mark().outcome();
      if (outcome != null) {
        path.getStyleClass().add(outcome.styleClass() + "-tint");
      }
      if (range.mark().guarded()) {
        path.getStyleClass().add("rd-tint-guarded");
      }
      tints.getChildren().add(path);
    }
  }
}
