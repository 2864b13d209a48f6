package se.rattdela.desktop.caseview;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.desktop.common.ReadingOrder;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.document.DocumentsPane;
import se.rattdela.desktop.document.DocumentsViewModel;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.session.Words;

/** The documents of the case beside the list of them. */
final class DocumentsTab implements CaseTab {
  private static final double LIST_FROM = 1100;
  private static final double LIST_WIDTH = 200;

  private final CaseViewModel model;
  private final DocumentsViewModel documents;
  private final DocumentList list;
  private final DocumentsPane pane;
  private final BorderPane root = new BorderPane();
  private final StackPane left = new StackPane();
  private final ChangeListener<Matrix> onMatrix;
  private final ChangeListener<@Nullable DocumentId> onDocument;
  private double width;
  private boolean chosen;

  /** A tab around the list of documents; {@code toMatrix} chooses the tab of the matrix. */
  DocumentsTab(
      CaseViewModel model, Texts texts, Words words, DocumentList list, Runnable toMatrix) {
    this.model = model;
    this.documents = model.documents();
    this.list = list;
    this.pane =
        new DocumentsPane(
            documents,
            texts,
            words,
            item -> {
              model.showInMatrix(item, documents.recipientProperty().get());
              toMatrix.run();
            });
    this.onMatrix =
        (observable, before, now) -> {
          if (chosen) {
            documents.refresh();
          }
        };
    this.onDocument = (observable, before, now) -> list.choose(now);
    root.setLeft(left);
    root.setCenter(pane.root());
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void activate() {
    model.matrixProperty().addListener(onMatrix);
    documents.documentProperty().addListener(onDocument);
    pane.activate();
  }

  @Override
  public void deactivate() {
    model.matrixProperty().removeListener(onMatrix);
    documents.documentProperty().removeListener(onDocument);
    pane.deactivate();
  }

  @Override
  public void chosen() {
    chosen = true;
    fold();
    documents.refresh();
    showChosen();
  }

  @Override
  public void width(double now) {
    width = now;
    fold();
  }

  @Override
  public void left() {
    chosen = false;
    ReadingOrder.fill(left, list.root(), false);
  }

  @Override
  public void show(CaseViewModel.Opened opened) {
    documents.show(opened.file());
    list.choose(documents.documentProperty().get());
  }

  @Override
  public boolean key(KeyEvent event) {
    return pane.key(event);
  }

  @Override
  public void focus() {
    pane.focus();
  }

  /** Begins a new document. */
  void write() {
    pane.onNew();
  }

  /** Shows the document that is chosen in the list. */
  void showChosen() {
    DocumentView now = list.chosen();
    if (now != null) {
      documents.documentProperty().set(now.id());
    }
  }

  private void fold() {
    if (chosen) {
      boolean listed = width >= LIST_FROM;
      ReadingOrder.fill(left, list.root(), listed);
      pane.setWidth(listed ? width - LIST_WIDTH : width, listed);
    }
  }
}
