package se.rattdela.desktop.common;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a table shows: nodes that are made once and then show one row after the other.
 * Making nodes, and styling them, is what costs when a long table is scrolled; giving them other
 * words costs next to nothing.
 *
 * @param <R> a row
 */
public interface Face<R> {
  /** The node; always the same. */
  Node node();

  /** Shows another row, or the same one anew. */
  void show(R row);

  /** A line of words. */
  static <R> Supplier<Face<R>> line(Function<R, String> words, String... styleClasses) {
    return () -> new Line<>(Nodes.tipWhenCut(Nodes.label("", styleClasses)), words);
  }

  /** Words that break into as many lines as they need. */
  static <R> Supplier<Face<R>> wrapped(Function<R, String> words) {
    return () -> new Line<>(Nodes.wrapped(""), words);
  }

  /** Two lines, the second one small and left out where there is nothing to say. */
  static <R> Supplier<Face<R>> lines(
      Function<R, String> first, Function<R, @Nullable String> second) {
    return () -> new Lines<>(first, second);
  }

  /** A small framed mark. */
  static <R> Supplier<Face<R>> mark(Function<R, Tag.Mark> mark) {
    return () -> new Marked<>(mark);
  }

  /** See {@link #line} and {@link #wrapped}. */
  record Line<R>(Label node, Function<R, String> words) implements Face<R> {
    @Override
    public void show(R row) {
      node.setText(words.apply(row));
    }
  }

  /** See {@link #lines}. */
  final class Lines<R> implements Face<R> {
    private final Label upper = Nodes.tipWhenCut(Nodes.label("", "rd-strong"));
    private final Label lower = Nodes.tipWhenCut(Nodes.label("", "rd-small", "rd-muted"));
    private final VBox box = new VBox(upper, lower);
    private final Function<R, String> first;
    private final Function<R, @Nullable String> second;

    private Lines(Function<R, String> first, Function<R, @Nullable String> second) {
      this.first = first;
      this.second = second;
      box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
      return box;
    }

    @Override
    public void show(R row) {
      upper.setText(first.apply(row));
      String more = second.apply(row);
      boolean has = more != null && !more.isEmpty();
      lower.setText(has ? more : "");
      Nodes.show(lower, has);
    }
  }

  /** See {@link #mark}. Keeps one mark of each look, since giving it another is styling anew. */
  final class Marked<R> implements Face<R> {
    private final Function<R, Tag.Mark> mark;
    private final Map<Tag.Mark, Tag> made = new HashMap<>();
    private final StackPane box = new StackPane();

    private Marked(Function<R, Tag.Mark> mark) {
      this.mark = mark;
      box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
      return box;
    }

    @Override
    public void show(R row) {
      Tag.Mark says = mark.apply(row);
      Tag shown =
          made.computeIfAbsent(
              new Tag.Mark(says.kind(), says.icon(), ""),
              look -> {
                Tag tag = Nodes.tipWhenCut(new Tag(look));
                box.getChildren().add(tag);
                return tag;
              });
      shown.setText(says.text());
      made.values().forEach(tag -> Nodes.show(tag, tag == shown));
    }
  }
}
