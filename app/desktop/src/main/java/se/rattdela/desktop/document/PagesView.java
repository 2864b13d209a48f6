package se.rattdela.desktop.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ItemId;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * A document's text beside what would leave of it, laid out paragraph by paragraph as they come
 * into view. Words are selected with the mouse or with the arrow keys and Shift, as in a text.
 */
final class PagesView implements PageRow.Owner, PageKeys.Lines {
  private final ListView<Paragraph> list = new ListView<>();
  private final List<PageRow> rows = new ArrayList<>();
  private final TextSelection selection;
  private final PageKeys keys;
  private final Consumer<ItemId> onItem;
  private @Nullable Page page;
  private @Nullable ItemId chosen;
  private PageRow.Sides sides = PageRow.Sides.BOTH;
  private boolean extract;
  private String shownText = "";

  PagesView(Texts texts, Words words, Consumer<ItemId> onItem) {
    this.onItem = onItem;
    selection = new TextSelection(texts.locale());
    keys = new PageKeys(selection, this);
    list.setId("pages");
    list.getStyleClass().addAll("rd-pages", "rd-canvas");
    list.setAccessibleText(texts.get("documents.text"));
    list.setAccessibleHelp(texts.get("documents.text.help"));
    list.setSelectionModel(new NoSelection<>());
    list.setCellFactory(view -> {
      PageRow row = new PageRow(texts, words, this);
      rows.add(row);
      return row;
    });
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPress);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::onDrag);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.widthProperty()
        .addListener((observable, before, now) -> rows.forEach(PageRow::requestLayout));
    list.focusedProperty().addListener((observable, before, now) -> reselect());
    selection.anchorProperty().addListener((observable, before, now) -> reselect());
    selection.caretProperty().addListener((observable, before, now) -> reselect());
  }

  ListView<Paragraph> root() {
    return list;
  }

  TextSelection selection() {
    return selection;
  }

  /** Shows a page; text, selection and place stay where only the marks have changed. */
  void show(Page now, @Nullable ItemId item) {
    boolean sameText =
        page != null
            && page.document().id().equals(now.document().id())
            && shownText.equals(now.document().text());
    page = now;
    chosen = item;
    if (sameText) {
      refresh();
    } else {
      shownText = now.document().text();
      selection.text(shownText);
      list.getItems().setAll(Paragraph.of(shownText));
      list.scrollTo(0);
    }
  }

  void setSides(PageRow.Sides now) {
    if (sides != now) {
      sides = now;
      refresh();
    }
  }

  void setExtract(boolean now) {
    extract = now;
    refresh();
  }

  /** Brings a place into view. */
  void reveal(int place) {
    list.getItems().stream()
        .filter(each -> each.holds(place))
        .findFirst()
        .filter(each -> !isVisible(each))
        .ifPresent(each -> list.scrollTo(Math.max(0, each.index() - 1)));
  }

  private boolean isVisible(Paragraph paragraph) {
    PageRow row = rowOf(paragraph);
    if (row == null) {
      return false;
    }
    Bounds bounds = list.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
    return bounds.getMinY() >= 0 && bounds.getMaxY() <= list.getHeight();
  }

  private void refresh() {
    rows.forEach(PageRow::refresh);
  }

  private void reselect() {
    rows.forEach(PageRow::reselect);
  }

  private @Nullable PageRow rowOf(Paragraph paragraph) {
    return rows.stream()
        .filter(row -> row.getScene() != null && row.isVisible() && paragraph.equals(row.getItem()))
        .findFirst()
        .orElse(null);
  }

  @Override
  public @Nullable Page page() {
    return page;
  }

  @Override
  public @Nullable ItemId chosen() {
    return chosen;
  }

  @Override
  public PageRow.Sides sides() {
    return sides;
  }

  @Override
  public boolean extract() {
    return extract;
  }

  @Override
  public void choose(ItemId item) {
    onItem.accept(item);
  }

  @Override
  public void select(PassageFlow flow, Paragraph paragraph) {
    int caret = selection.caretProperty().get();
    boolean here = list.isFocused() && paragraph.equals(at(caret));
    flow.select(
        Math.clamp(selection.start(), paragraph.start(), paragraph.end()),
        Math.clamp(selection.end(), paragraph.start(), paragraph.end()),
        here ? caret : -1);
  }

  @Override
  public @Nullable Paragraph at(int place) {
    // a place at the end of a parted line belongs to what follows
    return list.getItems().stream()
        .filter(each -> each.holds(place))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  // ---- mouse

  private void onPress(MouseEvent press) {
    if (press.getButton() != MouseButton.PRIMARY || onBadge(press) || onBar(press)) {
      return;
    }
    list.requestFocus();
    int place = placeAt(press);
    if (place < 0) {
      return;
    }
    switch (press.getClickCount()) {
      case 1 -> selection.moveTo(place, press.isShiftDown());
      case 2 -> selection.wordAt(place);
      default -> selection.lineAt(place);
    }
  }

  private void onDrag(MouseEvent drag) {
    if (onBar(drag)) {
      return;
    }
    int place = placeAt(drag);
    if (place >= 0) {
      selection.moveTo(place, true);
    }
    drag.consume();
  }

  private static boolean onBadge(MouseEvent event) {
    return up(event, "rd-passage-badge");
  }

  private static boolean onBar(MouseEvent event) {
    return up(event, "scroll-bar");
  }

  private static boolean up(MouseEvent event, String styleClass) {
    javafx.scene.Node node = event.getPickResult().getIntersectedNode();
    while (node != null) {
      if (node.getStyleClass().contains(styleClass)) {
        return true;
      }
      node = node.getParent();
    }
    return false;
  }

  /** The place under the mouse, in the row that is nearest; −1 where there is none. */
  private int placeAt(MouseEvent event) {
    PageRow nearest = null;
    double distance = Double.MAX_VALUE;
    for (PageRow row : rows) {
      if (row.getScene() == null || !row.isVisible() || row.getItem() == null) {
        continue;
      }
      Bounds bounds = row.localToScene(row.getBoundsInLocal());
      double away =
          Math.max(
              0,
              Math.max(bounds.getMinY() - event.getSceneY(), event.getSceneY() - bounds.getMaxY()));
      if (away < distance) {
        distance = away;
        nearest = row;
      }
    }
    if (nearest == null || nearest.text().getScene() == null) {
      return -1;
    }
    Point2D local = nearest.text().sceneToLocal(event.getSceneX(), event.getSceneY());
    if (local.getX() > nearest.text().getWidth() + 24
        && event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      return -1; // on the side that shows what leaves
    }
    return nearest.text().hit(local.getX(), local.getY());
  }

  // ---- keyboard

  private void onKey(KeyEvent key) {
    if (keys.press(key)) {
      reveal(selection.caretProperty().get());
      key.consume();
    }
  }

  @Override
  public @Nullable Paragraph paragraph(int index) {
    return index < 0 || index >= list.getItems().size() ? null : list.getItems().get(index);
  }

  @Override
  public @Nullable PassageFlow flow(Paragraph paragraph) {
    PageRow row = rowOf(paragraph);
    return row == null ? null : row.text();
  }
}
