package se.rattdela.desktop.document;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.release.PreviewedPage.Stance;
import se.rattdela.desktop.common.GrowingCell;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** The items of a document with their outcomes; the chosen one with what can be done to it. */
final class ItemList extends VBox {
  /** What the user can ask for. */
  interface Actions {
    void change(ItemView item);

    void remove(ItemView item);

    void showInMatrix(ItemView item);

    void goOn(UnsavedForms.Begun begun);
  }

  private final Label hint;
  private final DocumentsViewModel model;
  private final Texts texts;
  private final Words words;
  private final Actions actions;
  private final People people;
  private final Label count = Nodes.label("", "rd-muted", "rd-small");
  private final ListView<ItemView> list = new ListView<>();
  private final Label sum = Nodes.label("", "rd-small-strong");
  private final Label rest = Nodes.label("", "rd-small", "rd-muted");
  private final VBox detail = new VBox(6);
  private final UnsavedForms unsaved;
  private boolean following;
  private boolean terse;

  ItemList(DocumentsViewModel model, Texts texts, Words words, Actions actions) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.actions = actions;
    this.people = new People(texts);
    HBox head = new HBox(8, Nodes.label(texts.get("case.document.items"), "rd-section"), count);
    head.getStyleClass().add("rd-panel-head");
    list.setId("documentItems");
    list.getStyleClass().add("rd-list");
    list.setAccessibleText(texts.get("case.document.items"));
    list.setPlaceholder(Nodes.wrapped(texts.get("case.document.no-items"), "rd-muted", "rd-pad"));
    list.setCellFactory(view -> new Cell());
    list.setOnKeyPressed(key -> {
      ItemView chosen = list.getSelectionModel().getSelectedItem();
      if (chosen != null && model.mayWrite() && Shortcut.CHANGE_ITEM.matches(key)) {
        actions.change(chosen);
        key.consume();
      } else if (chosen != null && model.mayWrite() && Shortcut.REMOVE_ITEM.matches(key)) {
        actions.remove(chosen);
        key.consume();
      }
    });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> {
          if (!following && now != null) {
            model.itemProperty().set(now.id());
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox sums = new HBox(8, sum, Nodes.spring(), rest);
    sums.setPadding(new Insets(10, 16, 10, 16));
    sums.getStyleClass().add("rd-line-above");
    detail.setPadding(new Insets(12, 16, 12, 16));
    detail.getStyleClass().add("rd-item-detail");
    hint = Nodes.wrapped(texts.get("documents.hint"), "rd-small", "rd-muted");
    hint.setGraphic(new FontIcon("mdoal-info"));
    hint.setPadding(new Insets(10, 16, 12, 16));
    unsaved = new UnsavedForms(model, texts, actions::goOn);
    Label said = Nodes.wrapped("", "rd-small", "rd-pad");
    said.setId("documentsSaid");
    Nodes.message(said, model.work().saidProperty());
    // What was thrown away may be there again.
    said.textProperty().addListener((observable, before, now) -> unsaved.show());
    getChildren().addAll(head, said, unsaved, list, sums, detail);
    if (model.mayWrite()) {
      getChildren().add(hint);
    }
  }

  void show(@Nullable Page page) {
    following = true;
    List<ItemView> items = page == null ? List.of() : page.items();
    count.setText(String.valueOf(items.size()));
    list.getItems().setAll(items);
    showHint();
    unsaved.show();
    if (page != null) {
      sum.setText(texts.format("documents.sum", page.count(Stance.LEAVES), items.size()));
      rest.setText(
          texts.format("documents.sum.rest", page.count(Stance.WAITS), page.count(Stance.STAYS)));
    }
    choose(page == null ? null : page.item(model.itemProperty().get()));
    following = false;
  }

  /** Shows what was begun and not saved. */
  void showUnsaved() {
    unsaved.show();
  }

  /** Says no more than it must: how an item is made, only where there is none. */
  void setTerse(boolean on) {
    terse = on;
    showHint();
  }

  private void showHint() {
    Nodes.show(hint, !terse || list.getItems().isEmpty());
  }

  /** Lets an item stand out. */
  void choose(@Nullable ItemView item) {
    boolean before = following;
    following = true;
    if (item == null) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(item);
      list.scrollTo(Math.max(0, list.getItems().indexOf(item) - 2));
    }
    following = before;
    Nodes.show(detail, item != null);
    if (item != null) {
      showDetail(item);
    }
  }

  private void showDetail(ItemView item) {
    CaseFile file = model.file();
    Page page = model.pageProperty().get();
    if (file == null || page == null) {
      return;
    }
    detail
        .getChildren()
        .setAll(
            new HBox(
                8,
                Nodes.label(String.valueOf(page.number(item)), "rd-number"),
                Nodes.growing(Nodes.wrapped(item.title(), "rd-strong"))),
            Nodes.wrapped(
                texts.format(
                    item.secrecy().isEmpty() ? "documents.item.open" : "documents.item.about",
                    people.owner(file, item),
                    words.secrecyCited(item.secrecy())),
                "rd-small"),
            Nodes.wrapped(words.category(item.category()), "rd-small", "rd-muted"));
    FlowPane buttons = new FlowPane(8, 6);
    buttons.getChildren().add(button("documents.show-in-matrix", () -> actions.showInMatrix(item)));
    if (model.mayWrite()) {
      Button change = button("documents.change-item", () -> actions.change(item));
      change.setId("changeItem");
      Button remove = button("documents.remove-item", () -> actions.remove(item));
      remove.setId("removeItem");
      buttons.getChildren().addAll(change, remove);
    }
    detail.getChildren().add(buttons);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().add("rd-small-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  private final class Cell extends GrowingCell<ItemView> {
    Cell() {
      super(48, 10);
    }

    @Override
    protected void updateItem(@Nullable ItemView item, boolean empty) {
      super.updateItem(item, empty);
      Page page = model.pageProperty().get();
      CaseFile file = model.file();
      if (empty || item == null || page == null || file == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Outcome outcome = page.outcomes().get(item.id());
      int number = page.number(item);
      VBox name =
          new VBox(
              Nodes.wrapped(item.title(), "rd-strong"),
              Nodes.wrapped(
                  people.owner(file, item) + " · " + words.secrecyShort(item.secrecy()),
                  "rd-small",
                  "rd-muted"));
      HBox line =
          new HBox(10, Nodes.label(String.valueOf(number), "rd-number"), Nodes.growing(name));
      if (outcome != null) {
        line.getChildren().add(new OutcomeChip(outcome, texts));
      }
      line.setAlignment(Pos.CENTER_LEFT);
      line.setPadding(new Insets(4, 0, 4, 0));
      setGraphic(line);
      setAccessibleText(
          texts.format(
              "documents.item.spoken",
              number,
              item.title(),
              outcome == null ? "" : outcome.spoken(texts)));
    }
  }
}
