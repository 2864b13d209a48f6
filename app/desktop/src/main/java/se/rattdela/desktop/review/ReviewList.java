package se.rattdela.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.review.ReviewLine;
import se.rattdela.casework.review.ReviewView;
import se.rattdela.desktop.common.GrowingCell;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;

/** The accesses of a review in their two groups, all of them or those without a finding. */
final class ReviewList {
  /** A row: the heading of a group, or an access. */
  record Row(String group, @Nullable ReviewLine line) {}

  private static final double HEAD_AIR = 8;

  /** As beside the rows. */
  private static final double HEAD_SIDE = 12;

  private final ListView<Row> list;
  private final Texts texts;
  private final ReviewFaces faces;
  private final HBox filter = new HBox();
  private Consumer<ReviewLine> onChoose = line -> {};
  private Runnable onOpen = () -> {};
  private boolean onlyOpen;

  /** Whether it is the program that marks a row, not the user. */
  private boolean marking;

  ReviewList(ListView<Row> list, Texts texts, ReviewFaces faces) {
    this.list = list;
    this.texts = texts;
    this.faces = faces;
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> {
          ReviewLine line = now == null ? null : now.line();
          if (line != null && !marking) {
            onChoose.accept(line);
          }
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Keeps the names of the columns above them, also when the list has a bar beside its rows. */
  ReviewList under(Region heading) {
    list.skinProperty()
        .addListener((observable, before, now) -> {
          for (Node each : list.lookupAll(".scroll-bar")) {
            if (each instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
              heading
                  .paddingProperty()
                  .bind(
                      Bindings.createObjectBinding(
                          () -> around(bar.isVisible() ? bar.getWidth() : 0),
                          bar.visibleProperty(),
                          bar.widthProperty()));
            }
          }
        });
    return this;
  }

  private static Insets around(double bar) {
    return new Insets(HEAD_AIR, HEAD_SIDE + bar, HEAD_AIR, HEAD_SIDE);
  }

  /** What to do when the user goes to an access. */
  ReviewList onChoose(Consumer<ReviewLine> action) {
    this.onChoose = action;
    return this;
  }

  /** What to do when the user opens the one marked. */
  ReviewList onOpen(Runnable action) {
    this.onOpen = action;
    return this;
  }

  /** The choice between all and those without a finding. */
  Node filter() {
    return filter;
  }

  void show(ReviewView review) {
    Segments<Boolean> choice =
        new Segments<Boolean>(texts.get("review.filter"))
            .with(texts.format("review.filter.all", review.lines().size()), false)
            .with(
                texts.format("review.filter.open", review.lines().size() - review.reviewed()), true)
            .onChoice(chosen -> {
              onlyOpen = chosen != null && chosen;
              showRows(review);
            });
    choice.show(onlyOpen);
    filter.getChildren().setAll(choice);
    showRows(review);
  }

  private void showRows(ReviewView review) {
    List<Row> rows = new ArrayList<>();
    List<ReviewLine> risky =
        review.lines().stream().filter(each -> !each.risks().isEmpty()).toList();
    List<ReviewLine> drawn =
        review.lines().stream().filter(each -> each.risks().isEmpty()).toList();
    add(rows, texts.format("review.group.risk", risky.size(), review.accesses()), risky);
    add(
        rows,
        texts.format("review.group.sample", drawn.size(), String.valueOf(review.seed())),
        drawn);
    marking = true;
    list.getItems().setAll(rows);
    marking = false;
  }

  private void add(List<Row> rows, String group, List<ReviewLine> lines) {
    List<ReviewLine> shown =
        lines.stream().filter(line -> !onlyOpen || line.finding() == null).toList();
    if (!shown.isEmpty()) {
      rows.add(new Row(group, null));
      shown.forEach(line -> rows.add(new Row("", line)));
    }
  }

  /** Marks an access, or none, without telling that it was chosen. */
  void mark(@Nullable ReviewLine line) {
    marking = true;
    if (line == null) {
      list.getSelectionModel().clearSelection();
    } else {
      for (int i = 0; i < list.getItems().size(); i++) {
        ReviewLine each = list.getItems().get(i).line();
        if (each != null && each.number() == line.number()) {
          list.getSelectionModel().select(i);
        }
      }
    }
    marking = false;
  }

  private void onKey(KeyEvent key) {
    if (Shortcut.NEXT_ACCESS.matches(key)) {
      move(1);
      key.consume();
    } else if (Shortcut.PREVIOUS_ACCESS.matches(key)) {
      move(-1);
      key.consume();
    } else if (Shortcut.OPEN_ROW.matches(key)) {
      onOpen.run();
      key.consume();
    }
  }

  /** To the next or previous access, past the headings. */
  private void move(int step) {
    int at = list.getSelectionModel().getSelectedIndex() + step;
    while (at >= 0 && at < list.getItems().size() && list.getItems().get(at).line() == null) {
      at += step;
    }
    if (at >= 0 && at < list.getItems().size()) {
      list.getSelectionModel().select(at);
      list.scrollTo(at);
    }
  }

  /** A heading or an access. */
  private final class Cell extends GrowingCell<Row> {
    Cell() {
      super(40, 0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      if (empty || row == null) {
        setGraphic(null);
        setDisable(false);
        return;
      }
      ReviewLine line = row.line();
      setGraphic(line == null ? faces.group(row.group()) : faces.row(line));
      setAccessibleText(line == null ? row.group() : faces.spoken(line));
      setDisable(line == null);
    }
  }
}
