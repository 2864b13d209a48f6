package se.rattdela.desktop.caseview;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The documents of a case at the left: filtered by a word, with how many items are marked. */
@SuppressWarnings("NullAway.Init") // filled by the view
final class DocumentList {
  private final Texts texts;
  private final Words words;
  private final Runnable onChosen;
  private final Runnable onWrite;
  private final Parent root;
  private CaseViewModel.@Nullable Opened opened;
  @FXML private Label documentCount;
  @FXML private TextField filter;
  @FXML private ListView<DocumentView> documents;
  @FXML private VBox sums;
  @FXML private Button write;

  /** A list; {@code onChosen} is run when a document is clicked or opened by Enter. */
  DocumentList(Texts texts, Words words, boolean mayWrite, Runnable onChosen, Runnable onWrite) {
    this.texts = texts;
    this.words = words;
    this.onChosen = onChosen;
    this.onWrite = onWrite;
    this.root = new Views(texts).load(View.DOCUMENT_LIST, this);
    Nodes.show(write, mayWrite);
  }

  Parent root() {
    return root;
  }

  /** The document that is chosen in the list, or null. */
  @Nullable DocumentView chosen() {
    return documents.getSelectionModel().getSelectedItem();
  }

  /** Shows the documents of a case; the chosen one stays chosen. */
  void show(CaseViewModel.Opened now) {
    opened = now;
    documentCount.setText(String.valueOf(now.file().documents().size()));
    fill();
    showSums(now.file());
  }

  @FXML
  void initialize() {
    documents.setCellFactory(list -> new DocumentCell(texts, words, () -> opened));
    documents.setOnMouseClicked(click -> choose());
    documents.setOnKeyPressed(key -> {
      if (Shortcut.OPEN_ROW.matches(key)) {
        choose();
      }
    });
    filter.textProperty().addListener((observable, before, now) -> fill());
  }

  @FXML
  void onWrite() {
    onWrite.run();
  }

  /** Lets a document stand out that was chosen elsewhere. */
  void choose(@Nullable DocumentId id) {
    documents.getItems().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .ifPresent(each -> documents.getSelectionModel().select(each));
  }

  private void choose() {
    if (chosen() != null) {
      onChosen.run();
    }
  }

  private void fill() {
    CaseViewModel.Opened now = opened;
    if (now == null) {
      return;
    }
    DocumentView before = chosen();
    String wanted = filter.getText().strip().toLowerCase(texts.locale());
    documents
        .getItems()
        .setAll(
            now.file().documents().stream()
                .filter(each ->
                    wanted.isEmpty()
                        || each.title().toLowerCase(texts.locale()).contains(wanted)
                        || each.text().toLowerCase(texts.locale()).contains(wanted))
                .toList());
    documents.getItems().stream()
        .filter(each -> before != null && each.id().equals(before.id()))
        .findFirst()
        .ifPresentOrElse(
            same -> documents.getSelectionModel().select(same),
            () -> documents.getSelectionModel().selectFirst());
  }

  private void showSums(CaseFile file) {
    long given = file.items().stream().filter(item -> !item.given().isEmpty()).count();
    sums.getChildren()
        .setAll(
            Nodes.label(texts.get("case.sums"), "rd-small-strong"),
            sum("case.sums.marked", file.items().size()),
            sum("case.sums.given", given));
  }

  private HBox sum(String key, long number) {
    return new HBox(
        Nodes.label(texts.get(key), "rd-small", "rd-muted"),
        Nodes.spring(),
        Nodes.label(String.valueOf(number), "rd-small-strong"));
  }
}
