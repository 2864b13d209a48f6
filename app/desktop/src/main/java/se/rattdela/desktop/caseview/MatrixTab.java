package se.rattdela.desktop.caseview;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.ReadingOrder;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.session.Words;

/**
 * The sharing matrix between the list of documents and the explanation of a cell. In a narrow
 * window the explanation is a drawer and the list is folded away.
 */
final class MatrixTab implements CaseTab {
  private static final double DRAWER_BELOW = 1200;
  private static final double FOLD_BELOW = 1020;

  private final CaseViewModel model;
  private final MatrixSheet matrix;
  private final Node documents;
  private final BorderPane place = new BorderPane();
  private final BorderPane root = new BorderPane();
  private final StackPane left = new StackPane();
  private final ChangeListener<@Nullable Explanation> onExplanation =
      (observable, before, now) -> placeExplanation();
  private double width;
  private boolean drawerOpened;
  private boolean chosen;

  /** A tab with a list of documents at its left. */
  MatrixTab(CaseViewModel model, Texts texts, Words words, Node documents) {
    this.model = model;
    this.documents = documents;
    matrix = new MatrixSheet(model, texts, words, this::openExplanation, this::closeExplanation);
    place.getStyleClass().add("rd-canvas");
    place.setCenter(matrix.root());
    root.setLeft(left);
    root.setCenter(place);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void activate() {
    model.explanationProperty().addListener(onExplanation);
    matrix.activate();
  }

  @Override
  public void deactivate() {
    model.explanationProperty().removeListener(onExplanation);
    matrix.deactivate();
  }

  @Override
  public void chosen() {
    chosen = true;
    placeExplanation();
  }

  @Override
  public void width(double now) {
    width = now;
    placeExplanation();
  }

  @Override
  public void left() {
    chosen = false;
    ReadingOrder.fill(left, documents, false);
  }

  @Override
  public void focus() {
    matrix.focus();
  }

  /** Beside the matrix where there is room, above it as a drawer where there is not. */
  private void placeExplanation() {
    if (!chosen) {
      return; // the list of documents stands in another tab now
    }
    boolean wanted = model.explanationProperty().get() != null;
    boolean drawer = width < DRAWER_BELOW;
    ReadingOrder.fill(left, documents, width >= FOLD_BELOW);
    place.setRight(null);
    matrix.closeDrawer();
    if (wanted && drawer && drawerOpened) {
      matrix.openDrawer();
    } else if (wanted && !drawer) {
      place.setRight(matrix.explanation());
    }
  }

  /** A cell was opened by Enter or a click; moving between cells alone opens no drawer. */
  private void openExplanation() {
    drawerOpened = true;
    placeExplanation();
  }

  private void closeExplanation() {
    boolean drawer = width < DRAWER_BELOW;
    drawerOpened = false;
    if (!drawer) {
      model.currentProperty().set(null);
    }
    placeExplanation();
    matrix.focus();
  }

  @Override
  public void print() {
    matrix.print();
  }

  @Override
  public boolean key(KeyEvent event) {
    if (Shortcut.LAW_DAY.matches(event)) {
      matrix.focusLawDate();
      return true;
    }
    if (Shortcut.CLOSE.matches(event) && model.currentProperty().get() != null) {
      closeExplanation();
      return true;
    }
    return false;
  }
}
