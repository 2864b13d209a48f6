package se.rattdela.desktop.document;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.suggestion.Candidate;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/**
 * A document beside what would leave of it, with its items at the right; there the form of an item
 * and the suggestions take their turn.
 */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class DocumentsPane {
  private static final double BOTH_FROM = 1040;
  private static final double PANEL = 316;
  private static final double NARROW_PANEL = 280;
  private static final double WIDE_CHOICE = 300;
  private static final double NARROW_CHOICE = 220;

  private final DocumentsViewModel model;
  private final Texts texts;
  private final Words words;
  private final Consumer<ItemId> onMatrix;
  private final Parent root;
  private final ChangeListener<@Nullable Page> onPage = (observable, before, now) -> show(now);
  private final ChangeListener<@Nullable ItemId> onItem = (observable, before, now) -> choose();
  private final ChangeListener<List<Candidate>> onCandidates;
  private final ChangeListener<String> onUndoable;
  private DocumentHead head;
  private PagesView pages;
  private SidePanel side;
  private DocumentForm documentForm;
  private StatePane states;
  private PassageLegend legend;
  private LegendPopover explained;
  private Segments<PageRow.Sides> sides;
  private PageRow.Sides single = PageRow.Sides.TEXT;
  private double width = BOTH_FROM;
  private boolean following;
  @FXML private BorderPane pane;
  @FXML private MenuButton documentMenu;
  @FXML private Label title;
  @FXML private Label note;
  @FXML private HBox marks;
  @FXML private MenuButton actions;
  @FXML private MenuItem changeDocument;
  @FXML private FlowPane tools;
  @FXML private ComboBox<Outcomes.@Nullable Recipient> recipient;
  @FXML private Button suggest;
  @FXML private Button undo;
  @FXML private Button mark;
  @FXML private StackPane place;
  @FXML private BorderPane sheet;
  @FXML private HBox textHead;
  @FXML private HBox leavingHead;
  @FXML private Label markedCount;
  @FXML private Button legendButton;
  @FXML private Label recipientLabel;

  /** The documents; {@code onMatrix} shows an item in the matrix. */
  public DocumentsPane(
      DocumentsViewModel model, Texts texts, Words words, Consumer<ItemId> onMatrix) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.onMatrix = onMatrix;
    this.root = new Views(texts).load(View.DOCUMENTS, this);
    this.onCandidates = (observable, before, now) -> side.show(before, now);
    this.onUndoable = (observable, before, now) -> showUndoable(now);
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  /** Starts listening. */
  public void activate() {
    model.pageProperty().addListener(onPage);
    model.itemProperty().addListener(onItem);
    model.candidatesProperty().addListener(onCandidates);
    model.work().undoableProperty().addListener(onUndoable);
    showUndoable(model.work().undoableProperty().get());
  }

  /** Stops listening. */
  public void deactivate() {
    model.pageProperty().removeListener(onPage);
    model.itemProperty().removeListener(onItem);
    model.candidatesProperty().removeListener(onCandidates);
    model.work().undoableProperty().removeListener(onUndoable);
    explained.hide();
  }

  @FXML
  void initialize() {
    head = new DocumentHead(model, texts, words, documentMenu, title, note, marks);
    pages = new PagesView(texts, words, id -> model.itemProperty().set(id));
    sheet.setCenter(pages.root());
    place.getChildren().remove(sheet);
    states = new StatePane(texts, sheet);
    place.getChildren().add(states);
    documentForm = new DocumentForm(model, texts, words, this::closeDocument);
    side =
        new SidePanel(
            model,
            texts,
            words,
            this::markedPassage,
            this::reveal,
            onMatrix,
            this::goOnWithDocument);
    pane.setRight(side);
    Choices.word(recipient, each -> each.authority() + " · " + each.how());
    recipient.setOnAction(chosen -> {
      Outcomes.Recipient now = recipient.getValue();
      if (!following && now != null) {
        model.recipientProperty().set(now.id());
      }
    });
    Segments<Boolean> manner =
        new Segments<Boolean>(texts.get("documents.leaving"))
            .with(texts.get("documents.masked-page"), false)
            .with(texts.get("documents.extract"), true)
            .onChoice(extract -> pages.setExtract(Boolean.TRUE.equals(extract)));
    manner.show(false);
    leavingHead.getChildren().add(manner);
    sides =
        new Segments<PageRow.Sides>(texts.get("documents.sides"))
            .with(texts.get("documents.text"), PageRow.Sides.TEXT)
            .with(texts.get("documents.leaving"), PageRow.Sides.LEAVING)
            .onChoice(side -> {
              single = side == null ? PageRow.Sides.TEXT : side;
              fold();
            });
    sides.show(PageRow.Sides.TEXT);
    tools.getChildren().add(sides);
    key(mark, Shortcut.MARK.keys(texts));
    key(undo, Shortcut.UNDO.keys(texts));
    suggest.setTooltip(new Tooltip(suggest.getText()));
    suggest.setAccessibleText(suggest.getText());
    for (Node each : List.of(actions, suggest, undo, mark)) {
      Nodes.show(each, model.mayWrite());
    }
    legend = new PassageLegend(texts);
    explained = new LegendPopover(texts);
    legend.getStyleClass().add("rd-page-legend");
    fold();
  }

  /** Undoing says what it would undo, before it does. */
  private void showUndoable(String what) {
    undo.setDisable(what.isEmpty());
    undo.setTooltip(what.isEmpty() ? null : new Tooltip(what));
    undo.setAccessibleText(
        undo.getText() + ", " + Shortcut.UNDO.keys(texts) + (what.isEmpty() ? "" : ". " + what));
  }

  private static void key(Button button, String shortcut) {
    button.setGraphic(Nodes.label(shortcut, "rd-key"));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setAccessibleText(button.getText() + ", " + shortcut);
  }

  // ---- what is shown

  private void show(@Nullable Page page) {
    following = true;
    List<Outcomes.Recipient> all = model.recipients();
    if (!all.equals(recipient.getItems())) {
      recipient.getItems().setAll(all);
    }
    recipient.setValue(
        all.stream()
            .filter(each -> each.id().equals(model.recipientProperty().get()))
            .findFirst()
            .orElse(null));
    following = false;
    head.show(page);
    changeDocument.setDisable(page == null);
    suggest.setDisable(page == null);
    mark.setDisable(page == null);
    side.show(page);
    if (page == null) {
      Button write = new Button(texts.get("documents.new"));
      write.setOnAction(pressed -> onNew());
      states.showEmpty(
          "mdoal-description",
          texts.get("documents.none"),
          texts.get("documents.none.text"),
          model.mayWrite() ? write : null);
      return;
    }
    states.showContent();
    markedCount.setText(texts.format("documents.marked", page.items().size()));
    pages.show(page, model.itemProperty().get());
  }

  private void choose() {
    Page page = model.pageProperty().get();
    if (page != null) {
      ItemView item = page.item(model.itemProperty().get());
      side.choose(item);
      pages.show(page, model.itemProperty().get());
      if (item != null) {
        page.marks().stream()
            .filter(each -> each.item().equals(item.id()))
            .findFirst()
            .ifPresent(first -> pages.reveal(first.start()));
      }
    }
  }

  /**
   * Tells how wide the pane is, before it is laid out.
   *
   * @param listed the list of documents stands beside it
   */
  public void setWidth(double now, boolean listed) {
    width = now;
    Nodes.show(documentMenu, !listed);
    fold();
  }

  /**
   * Both sides where there is room, one at a time where there is not; then the text gets the room
   * of what is said twice, and what the colours mean is said when it is asked for.
   */
  private void fold() {
    boolean both = width >= BOTH_FROM;
    sheet.setBottom(both ? legend : null);
    Nodes.show(legendButton, !both);
    Nodes.show(recipientLabel, both);
    recipient.setPrefWidth(both ? WIDE_CHOICE : NARROW_CHOICE);
    suggest.setContentDisplay(both ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    for (Button each : List.of(undo, mark)) {
      each.setContentDisplay(both ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
    }
    PageRow.Sides now = both ? PageRow.Sides.BOTH : single;
    Nodes.show(sides, !both);
    Nodes.show(textHead, both);
    Nodes.show(leavingHead, now != PageRow.Sides.TEXT);
    Nodes.show(note, both);
    side.setPanelWidth(both ? PANEL : NARROW_PANEL);
    side.setTerse(!both);
    pages.setSides(now);
  }

  @FXML
  void onLegend() {
    explained.show(legendButton);
  }

  private void reveal(Candidate candidate) {
    Candidate.Place first = candidate.places().getFirst();
    pages.selection().select(first.start(), first.end());
    pages.reveal(first.start());
  }

  private void closeDocument() {
    side.showItems();
    place.getChildren().setAll(states);
    Nodes.show(tools, true);
    pane.setRight(side);
    pages.root().requestFocus();
  }

  private void openDocument() {
    place.getChildren().setAll(documentForm);
    Nodes.show(tools, false);
    pane.setRight(null);
  }

  // ---- what is done

  private @Nullable Passage markedPassage() {
    Page page = model.pageProperty().get();
    TextSelection.Trimmed chosen = pages.selection().trimmed();
    return page == null || chosen.empty()
        ? null
        : new Passage(page.document().id(), chosen.start(), chosen.end());
  }

  @FXML
  void onMark() {
    if (model.mayWrite()) {
      side.mark(markedPassage());
    }
  }

  @FXML
  void onSuggest() {
    side.showCandidates();
    model.suggest();
  }

  @FXML
  void onUndo() {
    model.work().undo();
  }

  /** Begins a new document. */
  @FXML
  public void onNew() {
    CaseFile file = model.file();
    if (file != null && model.mayWrite()) {
      openDocument();
      documentForm.begin(file);
    }
  }

  private void goOnWithDocument(UnsavedForms.Begun begun) {
    if (begun instanceof UnsavedForms.Begun.ChangedDocument(var document)) {
      openDocument();
      documentForm.change(document);
    } else {
      onNew();
    }
  }

  @FXML
  void onRead() {
    onNew();
    documentForm.read();
  }

  @FXML
  void onChange() {
    Page page = model.pageProperty().get();
    if (page != null) {
      openDocument();
      documentForm.change(page.document());
    }
  }

  /** A key was pressed on the page; true when it was for the documents. */
  public boolean key(KeyEvent event) {
    boolean writing = place.getChildren().contains(documentForm);
    if (writing) {
      return false;
    }
    if (Shortcut.MARK.matches(event)) {
      onMark();
      return true;
    }
    boolean inField = event.getTarget() instanceof javafx.scene.control.TextInputControl;
    if (Shortcut.UNDO.matches(event) && !inField) {
      onUndo();
      return true;
    }
    return false;
  }

  /** Puts the keyboard in the text. */
  public void focus() {
    pages.root().requestFocus();
  }
}
