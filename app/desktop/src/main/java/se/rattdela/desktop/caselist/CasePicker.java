package se.rattdela.desktop.caselist;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Popover;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Initiative;

/**
 * Asks which case something is to be registered in: one's own cases, or those found by the three
 * lawful terms and nothing else.
 */
public final class CasePicker {
  private static final double WIDTH = 460;
  private static final double HEIGHT = 260;

  private final Desk desk;
  private final Texts texts;
  private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
  private final TextField search = new TextField();
  private final ListView<CaseRow> list = new ListView<>(rows);
  private final Label message = Nodes.wrapped("", "rd-small", "rd-muted");
  private final Popover popover;
  private Initiative initiative = Initiative.REQUEST;
  private MatterKind matter = MatterKind.ORDINARY;

  /** A picker for the one at the desk. */
  public CasePicker(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    search.setId("picker-search");
    search.setPromptText(texts.get("shell.search"));
    search.setAccessibleText(texts.get("shell.search"));
    search.setOnAction(pressed -> searchOrChoose());
    list.setId("picker-list");
    list.getStyleClass().add("rd-list");
    list.setPrefSize(WIDTH, HEIGHT);
    list.setAccessibleText(texts.get("picker.list"));
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(Nodes.label(texts.get("caselist.mine.none"), "rd-muted"));
    list.setOnMouseClicked(click -> choose());
    list.setOnKeyPressed(key -> {
      if (Shortcut.OPEN_ROW.matches(key)) {
        choose();
        key.consume();
      }
    });
    VBox box =
        new VBox(10, Nodes.label(texts.get("picker.title"), "rd-section"), search, list, message);
    box.setPrefWidth(WIDTH);
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    popover = new Popover(box, PopOver.ArrowLocation.TOP_RIGHT);
  }

  /** Asks for the case, then goes to the registration there. */
  public void register(Node owner, Initiative forInitiative, MatterKind forMatter) {
    initiative = forInitiative;
    matter = forMatter;
    search.clear();
    message.setText(texts.get("picker.note"));
    popover.show(owner);
    search.requestFocus();
    fetch(null);
  }

  private void fetch(@Nullable String searched) {
    desk.tasks()
        .prepare(texts.get("caselist.loading"), progress -> CaseListViewModel.fetch(desk, searched))
        .onSuccess(this::show)
        .onFailure(cause -> message.setText(Problem.of(cause, texts).text()))
        .start();
  }

  private void show(List<CaseRow> found) {
    rows.setAll(found);
    list.getSelectionModel().selectFirst();
    message.setText(
        texts.get(
            found.isEmpty() && !search.getText().isBlank()
                ? "caselist.found.none"
                : "picker.note"));
  }

  /** Enter in the field searches; when what is found is shown already, it chooses. */
  private void searchOrChoose() {
    String text = search.getText().strip();
    if (text.isEmpty() || text.equals(list.getUserData())) {
      choose();
    } else {
      list.setUserData(text);
      fetch(text);
    }
  }

  private void choose() {
    CaseRow chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      return;
    }
    popover.hide();
    list.setUserData(null);
    // A case one is not assigned to is opened with a reason first.
    desk.navigator()
        .go(
            chosen.assigned()
                ? new Route.Register(chosen.id(), initiative, matter, null)
                : new Route.OpenCase(chosen.id()));
  }

  private void onKey(KeyEvent pressed) {
    int at = list.getSelectionModel().getSelectedIndex();
    boolean down = Shortcut.ROW_BELOW.matches(pressed);
    if (search.equals(pressed.getTarget()) && (down || Shortcut.ROW_ABOVE.matches(pressed))) {
      int next = Math.clamp(at + (down ? 1L : -1L), 0, Math.max(0, rows.size() - 1));
      list.getSelectionModel().clearAndSelect(next);
      list.scrollTo(next);
      pressed.consume();
    } else if (Shortcut.CLOSE.matches(pressed)) {
      popover.hide();
      pressed.consume();
    }
  }

  private final class Cell extends ListCell<CaseRow> {
    @Override
    protected void updateItem(@Nullable CaseRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      VBox words =
          new VBox(
              Nodes.label(row.number(), "rd-strong"),
              Nodes.label(desk.words().of(row.branch()), "rd-small", "rd-muted"));
      HBox box =
          new HBox(
              12,
              Nodes.growing(words),
              Nodes.label(row.subjectName(), row.assigned() ? "rd-strong" : "rd-muted"));
      box.setAlignment(Pos.CENTER_LEFT);
      setGraphic(box);
      setAccessibleText(row.number() + ", " + row.subjectName());
    }
  }
}
