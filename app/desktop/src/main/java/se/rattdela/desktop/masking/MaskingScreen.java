package se.rattdela.desktop.masking;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.document.MaskArea;
import se.rattdela.casework.release.MaskedOriginal;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.session.Desk;
import se.rattdela.ui.View;

/** Masking of the originals that go along with a disclosure. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class MaskingScreen implements Screen {
  /** Under this width the list of documents becomes a menu above the page. */
  private static final double FOLD_BELOW = 1120;

  /** What stands beside a line of the list: its edges and a scroll bar. */
  private static final double MARGINS = 24;

  private final MaskingViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final MaskWords words;
  private final Parent root;
  private final ListChangeListener<MaskArea> onMasks = change -> showMasks();
  private LoadFrame frame;
  private MaskSheet sheet;
  private StatePane states;
  private OriginalList originals;
  private int shownPage = 1;
  @FXML private HBox marks;
  @FXML private Label message;
  @FXML private StackPane page;
  @FXML private BorderPane body;
  @FXML private VBox documentPanel;
  @FXML private ListView<MaskingViewModel.Row> documents;
  @FXML private MenuButton documentMenu;
  @FXML private FlowPane bar;
  @FXML private HBox pager;
  @FXML private HBox zoom;
  @FXML private Button attach;
  @FXML private Button previous;
  @FXML private Label pageNumber;
  @FXML private Button next;
  @FXML private ToggleButton masked;
  @FXML private StackPane place;
  @FXML private ScrollPane scroll;
  @FXML private StackPane paper;
  @FXML private ComboBox<String> ground;
  @FXML private TextField find;
  @FXML private Button findMask;
  @FXML private ListView<MaskArea> masks;
  @FXML private Button remove;
  @FXML private Button include;
  @FXML private Button leaveOut;

  /** The page for a view model. */
  public MaskingScreen(MaskingViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    this.words = new MaskWords(texts);
    this.root = new Views(texts).load(View.MASKING, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.requests"), texts.get("masking.title"));
  }

  @Override
  public void activate() {
    frame
        .begin(model.stateProperty())
        .with(model.disclosureProperty(), this::show)
        .onChange(model.openProperty(), () -> show(model.openProperty().get()));
    model.masks().addListener(onMasks);
    model.load();
  }

  @Override
  public void deactivate() {
    frame.end();
    model.masks().removeListener(onMasks);
    model.close();
  }

  @FXML
  void initialize() {
    frame = LoadFrame.around(texts, page, body);
    message.textProperty().bind(model.messageProperty());
    sheet =
        new MaskSheet(
            texts,
            words,
            desk.tasks(),
            this::drawn,
            mask -> masks.getSelectionModel().select(mask));
    paper.getChildren().add(sheet);
    place.getChildren().remove(scroll);
    states = new StatePane(texts, scroll);
    place.getChildren().add(states);
    scroll
        .viewportBoundsProperty()
        .addListener((observable, before, now) -> sheet.setRoom(now.getWidth()));
    page.widthProperty().addListener((observable, before, now) -> fold(now.doubleValue()));
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    fold(FOLD_BELOW);
    documents.setItems(model.rows());
    originals = new OriginalList(documents, documentMenu, texts, this::onAttach);
    documents
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> {
          if (now != null && !now.equals(model.chosen())) {
            shownPage = 1;
            masked.setSelected(false);
            model.choose(now);
          }
          showChosen();
        });
    masks.setItems(model.masks());
    masks.setCellFactory(list -> new MaskCell());
    masks.setPlaceholder(Nodes.wrapped(texts.get("masking.masks.none"), "rd-small", "rd-muted"));
    masks
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> showMask(now));
    remove.disableProperty().bind(masks.getSelectionModel().selectedItemProperty().isNull());
    ground
        .getItems()
        .setAll(
            desk.pack().vocabulary().secrecies().values().stream()
                .map(secrecy -> secrecy.citation())
                .distinct()
                .toList());
    ground.setValue(ground.getItems().getFirst());
    showChosen();
  }

  /** What there is to mask is shown at once. */
  private void show(DisclosureView disclosure) {
    marks.getChildren().setAll(new Tag(Tag.Kind.PLAIN, "mdoal-inbox", disclosure.number()));
    if (model.chosen() == null) {
      originals.chooseFirst();
    }
    showChosen();
  }

  /** In a narrow window the page gets the room of the list. */
  private void fold(double width) {
    boolean narrow = width < FOLD_BELOW;
    Nodes.show(documentPanel, !narrow);
    Nodes.show(documentMenu, narrow);
    // All of it stands in one line: the words give way, and are said when it is pointed at.
    masked.setText(texts.get(narrow ? "masking.masked.short" : "masking.masked"));
    showBar();
  }

  private void showBar() {
    Nodes.show(bar, documentMenu.isManaged() || pager.isManaged());
  }

  private void onKey(KeyEvent key) {
    Shortcut pressed = Shortcut.pressed(Shortcut.Where.PAPER, key);
    if (pressed != null) {
      switch (pressed) {
        case ENLARGE -> sheet.zoom(1);
        case REDUCE -> sheet.zoom(-1);
        default -> sheet.zoomToFit();
      }
      key.consume();
    }
  }

  private void show(MaskingViewModel.@Nullable Open open) {
    if (open == null) {
      sheet.clear();
      pageNumber.setText("");
      previous.setDisable(true);
      next.setDisable(true);
    } else {
      // The rows are new ones after every change.
      documents.getSelectionModel().select(model.chosen());
      masked.setSelected(open.masked());
      shownPage = Math.clamp(shownPage, 1, open.file().pages().size());
      showPage();
      masks.refresh(); // where each of them stands is known with the pages
    }
    showChosen();
  }

  private void showPage() {
    MaskingViewModel.Open open = model.openProperty().get();
    if (open == null) {
      return;
    }
    int count = open.file().pages().size();
    pageNumber.setText(texts.format("paper.page", shownPage, count));
    previous.setDisable(shownPage <= 1);
    next.setDisable(shownPage >= count);
    sheet.show(open.file(), shownPage, open.masked());
    showMasks();
  }

  /** Goes to the page of a mask and frames it there. */
  private void showMask(@Nullable MaskArea mask) {
    MaskingViewModel.Open open = model.openProperty().get();
    if (mask != null && open != null && !open.masked() && mask.page() != shownPage) {
      shownPage = mask.page();
      showPage();
    }
    sheet.choose(mask);
  }

  private void showMasks() {
    MaskingViewModel.Open open = model.openProperty().get();
    sheet.showMasks(open == null || open.masked() ? List.of() : List.copyOf(model.masks()));
  }

  private void showChosen() {
    MaskingViewModel.Row row = model.chosen();
    MaskedOriginal original = row == null ? null : row.original();
    attach.setDisable(row == null);
    include.setDisable(original == null);
    leaveOut.setDisable(original == null || !original.included());
    masked.setDisable(original == null || !original.included());
    find.setDisable(original == null);
    findMask.setDisable(original == null);
    ground.setDisable(original == null);
    for (Node each : List.of(pager, zoom, masked)) {
      Nodes.show(each, original != null);
    }
    showBar();
    originals.fillMenu(row);
    if (row == null) {
      states.showEmpty(
          "mdoal-description",
          texts.get(model.rows().isEmpty() ? "masking.empty" : "masking.choose"),
          texts.get("masking.choose.text"),
          null);
    } else if (original == null) {
      Button add = new Button(texts.get("masking.attach"));
      add.getStyleClass().add("accent");
      add.setOnAction(pressed -> onAttach());
      states.showEmpty(
          "mdoal-attach_file", texts.get("masking.no-original"), texts.get("masking.teach"), add);
    } else {
      states.showContent();
    }
  }

  private void drawn(MaskSheet.Drawn area) {
    model.add(
        new MaskArea(shownPage, area.x(), area.y(), area.width(), area.height(), groundChosen()));
  }

  private String groundChosen() {
    String written = ground.getEditor().getText().strip();
    return written.isEmpty() ? ground.getItems().getFirst() : written;
  }

  @FXML
  void onPrevious() {
    shownPage--;
    showPage();
  }

  @FXML
  void onNext() {
    shownPage++;
    showPage();
  }

  @FXML
  void onEnlarge() {
    sheet.zoom(1);
  }

  @FXML
  void onReduce() {
    sheet.zoom(-1);
  }

  @FXML
  void onMasked() {
    if (masked.isSelected()) {
      model.showMasked();
    } else {
      model.showOriginal();
    }
  }

  @FXML
  void onAttach() {
    model.attach();
  }

  @FXML
  void onFind() {
    model.maskAll(find.getText(), groundChosen());
  }

  @FXML
  void onRemove() {
    MaskArea chosen = masks.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.remove(chosen);
    }
  }

  @FXML
  void onInclude() {
    model.include();
  }

  @FXML
  void onLeaveOut() {
    model.leaveOut();
  }

  @FXML
  void onDone() {
    model.done();
  }

  /** A mask by its number, its place and its ground. */
  private final class MaskCell extends ListCell<MaskArea> {
    MaskCell() {
      setWrapText(true);
      // As wide as the list, so that a long ground breaks instead of being cut.
      prefWidthProperty().bind(masks.widthProperty().subtract(MARGINS));
    }

    @Override
    protected void updateItem(@Nullable MaskArea mask, boolean empty) {
      super.updateItem(mask, empty);
      MaskingViewModel.Open open = model.openProperty().get();
      setText(
          empty || mask == null
              ? null
              : words.line(getIndex() + 1, mask, open == null ? null : open.file().pages()));
    }
  }
}
