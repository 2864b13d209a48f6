package se.rattdela.desktop.caseview;

import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The chosen document with its marked passages, and the items they are. */
@SuppressWarnings("NullAway.Init") // filled by the view
final class DocumentsTab implements CaseTab {
  private final CaseViewModel model;
  private final Texts texts;
  private final Words words;
  private final DocumentList list;
  private final BorderPane root = new BorderPane();
  private final Parent view;
  private final ChangeListener<Matrix> onMatrix = (observable, before, now) -> showDocument();
  private DocumentSheet document;
  @FXML private Label documentTitle;
  @FXML private Label documentNote;
  @FXML private ScrollPane documentScroll;
  @FXML private VBox documentItems;

  /** A tab around the list of documents. */
  DocumentsTab(CaseViewModel model, Texts texts, Words words, DocumentList list) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.list = list;
    this.view = new Views(texts).load(View.DOCUMENTS, this);
    root.setCenter(view);
  }

  @FXML
  void initialize() {
    document = new DocumentSheet(documentItems, documentScroll, model, texts, words);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void activate() {
    model.matrixProperty().addListener(onMatrix);
  }

  @Override
  public void deactivate() {
    model.matrixProperty().removeListener(onMatrix);
  }

  @Override
  public void chosen() {
    root.setLeft(list.root());
    showDocument();
  }

  @Override
  public void left() {
    root.setLeft(null);
  }

  @Override
  public void show(CaseViewModel.Opened opened) {
    showDocument();
  }

  /** Shows the document that is chosen in the list. */
  void showDocument() {
    DocumentView now = list.chosen();
    CaseViewModel.Opened opened = model.openedProperty().get();
    if (now == null || opened == null) {
      return;
    }
    documentTitle.setText(now.title());
    Matrix.Column column = model.shownColumn();
    documentNote.setText(
        words.of(now.kind())
            + " "
            + words.day(now.date())
            + (column == null
                ? ""
                : " · " + texts.format("case.document.colours", column.authority(), column.how())));
    document.show(opened.file(), now);
  }
}
