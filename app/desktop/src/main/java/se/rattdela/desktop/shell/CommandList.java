package se.rattdela.desktop.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Command;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;

/**
 * What the search field offers below itself: the search for a case first, then the commands and
 * places whose words begin as what is written. Cases are looked up by Enter only, never while the
 * user writes, since every search is logged (15 § förordning 2001:637).
 */
final class CommandList {
  private static final double ROW = 36;
  private static final int MOST_ROWS = 11;

  private final TextField field;
  private final Texts texts;
  private final Function<String, List<Command>> commands;
  private final Consumer<String> search;
  private final ObservableList<Command> shown = FXCollections.observableArrayList();
  private final ListView<Command> list = new ListView<>(shown);
  private final Popup popup = new Popup();

  /**
   * A list below a field.
   *
   * @param commands what can be done now that may answer a text, most used first
   * @param search searches for a case
   */
  CommandList(
      TextField field,
      Texts texts,
      Function<String, List<Command>> commands,
      Consumer<String> search) {
    this.field = field;
    this.texts = texts;
    this.commands = commands;
    this.search = search;
    list.setId("commands");
    list.getStyleClass().add("rd-list");
    list.setFixedCellSize(ROW);
    list.setAccessibleText(texts.get("commands.title"));
    list.setCellFactory(view -> new Cell());
    list.setFocusTraversable(false);
    list.setOnMouseClicked(click -> run());
    StackPane frame = new StackPane(list);
    frame.getStyleClass().add("rd-commands");
    popup.getContent().add(frame);
    popup.setAutoHide(true);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field
        .textProperty()
        .addListener((observable, before, now) -> {
          if (field.isFocused()) {
            open();
          }
        });
    field
        .focusedProperty()
        .addListener((observable, before, now) -> {
          if (!now) {
            popup.hide();
          }
        });
    field.setOnMouseClicked(click -> open());
  }

  /** Shows what can be done, below the field. */
  void open() {
    // The window gives its colours to what is shown; the rows are dressed before that.
    if (!popup.isShowing() && field.getScene() != null) {
      popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
    }
    fill();
    list.setPrefSize(field.getWidth(), Math.min(MOST_ROWS, Math.max(1, shown.size())) * ROW + 2);
    Bounds place = field.localToScreen(field.getBoundsInLocal());
    if (!popup.isShowing() && place != null) {
      popup.show(field, place.getMinX(), place.getMaxY() + 4);
    }
  }

  private void fill() {
    String text = field.getText().strip();
    List<Command> matching =
        commands.apply(text).stream()
            .filter(each -> matches(each.title(), text, texts.locale()))
            .toList();
    shown.setAll(matching);
    if (!text.isEmpty()) {
      shown.addFirst(
          new Command(
              texts.format("commands.search", text), "mdomz-search", () -> search.accept(text)));
    }
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  /** Whether every written word begins a word of the title. */
  static boolean matches(String title, String written, Locale locale) {
    List<String> words = List.of(title.toLowerCase(locale).split("[^\\p{L}\\p{N}]+"));
    return List.of(written.toLowerCase(locale).split("\\s+")).stream()
        .allMatch(each -> each.isEmpty() || words.stream().anyMatch(word -> word.startsWith(each)));
  }

  private void onKey(KeyEvent pressed) {
    if (Shortcut.CLOSE.matches(pressed) && popup.isShowing()) {
      popup.hide();
      pressed.consume();
    } else if (Shortcut.ROW_BELOW.matches(pressed) || Shortcut.ROW_ABOVE.matches(pressed)) {
      if (popup.isShowing()) {
        move(Shortcut.ROW_BELOW.matches(pressed) ? 1 : -1);
      } else {
        open();
      }
      pressed.consume();
    } else if (Shortcut.OPEN_ROW.matches(pressed) && popup.isShowing()) {
      run();
      pressed.consume();
    }
  }

  private void move(int step) {
    int at = list.getSelectionModel().getSelectedIndex();
    int next = Math.clamp((long) at + step, 0, Math.max(0, shown.size() - 1));
    list.getSelectionModel().clearAndSelect(next);
    list.scrollTo(Math.max(0, next - MOST_ROWS + 1));
  }

  private void run() {
    Command chosen = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (chosen != null) {
      field.clear();
      chosen.action().run();
    }
  }

  private final class Cell extends ListCell<Command> {
    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      if (empty || command == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      HBox row = new HBox(10, new FontIcon(command.icon()), Nodes.label(command.title()));
      row.setAlignment(Pos.CENTER_LEFT);
      Shortcut shortcut = command.shortcut();
      if (shortcut != null) {
        row.getChildren().addAll(Nodes.spring(), Nodes.label(shortcut.keys(texts), "rd-key"));
      }
      setGraphic(row);
      setAccessibleText(command.title());
    }
  }
}
