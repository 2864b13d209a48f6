package se.rattdela.desktop.masking;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.document.MaskArea;
import se.rattdela.casework.release.MaskedOriginal;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.session.Desk;
import se.rattdela.ui.View;

/** Masking of the originals that go along with a disclosure. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class MaskingScreen implements Screen {
  private final MaskingViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final Parent root;
  private final ListChangeListener<MaskArea> onMasks = change -> showMasks();
  private LoadFrame frame;
  private MaskSheet sheet;
  private int shownPage = 1;
  @FXML private HBox marks;
  @FXML private Label message;
  @FXML private StackPane page;
  @FXML private BorderPane body;
  @FXML private ListView<MaskingViewModel.Row> documents;
  @FXML private Button attach;
  @FXML private Button previous;
  @FXML private Label pageNumber;
  @FXML private Button next;
  @FXML private ToggleButton masked;
  @FXML private StackPane paper;
  @FXML private ComboBox<String> ground;
  @FXML private TextField find;
  @FXML private ListView<MaskArea> masks;
  @FXML private Button remove;
  @FXML private Button include;
  @FXML private Button leaveOut;

  /** The page for a view model. */
  public MaskingScreen(MaskingViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
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
    frame =
        LoadFrame.around(texts, page, body)
            .whenReady(() ->
                marks.getChildren().setAll(new Tag(Tag.Kind.PLAIN, "mdoal-inbox", model.number())));
    message.textProperty().bind(model.messageProperty());
    sheet = new MaskSheet(texts, desk.tasks(), this::drawn);
    paper.getChildren().add(sheet);
    documents.setItems(model.rows());
    documents.setCellFactory(list -> new RowCell());
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

  private void show(MaskingViewModel.@Nullable Open open) {
    if (open == null) {
      sheet.clear();
      pageNumber.setText("");
    } else {
      // The rows are new ones after every change.
      documents.getSelectionModel().select(model.chosen());
      masked.setSelected(open.masked());
      shownPage = Math.clamp(shownPage, 1, open.file().pages().size());
      showPage();
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

  /** A document, and what becomes of its original. */
  private final class RowCell extends ListCell<MaskingViewModel.Row> {
    @Override
    protected void updateItem(MaskingViewModel.@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setText(null);
        return;
      }
      MaskedOriginal original = row.original();
      String what;
      if (original == null) {
        what = texts.get("masking.row.none");
      } else if (original.changed()) {
        what = texts.get("masking.row.changed");
      } else if (original.included()) {
        what = texts.format("masking.row.included", original.masks().size());
      } else {
        what = texts.get("masking.row.stays");
      }
      setText(row.document().title() + "\n" + what);
    }
  }

  /** A mask by its page and ground. */
  private final class MaskCell extends ListCell<MaskArea> {
    @Override
    protected void updateItem(@Nullable MaskArea mask, boolean empty) {
      super.updateItem(mask, empty);
      setText(
          empty || mask == null
              ? null
              : texts.format("masking.mask", mask.page(), mask.legalGround()));
    }
  }
}
