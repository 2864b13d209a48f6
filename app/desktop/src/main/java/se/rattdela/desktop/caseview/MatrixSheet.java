package se.rattdela.desktop.caseview;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.matrix.ExplanationPanel;
import se.rattdela.desktop.matrix.LawDateBar;
import se.rattdela.desktop.matrix.Legend;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.matrix.SharingMatrix;
import se.rattdela.desktop.session.Words;

/** The matrix with the law's date and the choice of what is shown above, and the legend below. */
final class MatrixSheet {
  private static final double LOW = 480;

  private final CaseViewModel model;
  private final MatrixViewModel matrix;
  private final SharingMatrix table;
  private final LawDateBar lawDate;
  private final ExplanationPanel panel;
  private final MatrixBar bar;
  private final TickBar ticks;
  private final StackPane root;
  private final ChangeListener<Matrix> onMatrix = (observable, before, now) -> show(now);
  private final ChangeListener<@Nullable Explanation> onExplanation;
  private final SetChangeListener<String> onTick = change -> showTicks();

  MatrixSheet(CaseViewModel model, Texts texts, Words words, Runnable onOpen, Runnable onClose) {
    this.model = model;
    this.matrix = model.matrix();
    table = new SharingMatrix(texts);
    lawDate = new LawDateBar(texts, model.lawDateProperty().get(), model.breaks());
    panel = new ExplanationPanel(texts);
    onExplanation = (observable, before, now) -> panel.explanationProperty().set(now);
    ColumnChoice columns = new ColumnChoice(matrix, texts, words);
    bar = new MatrixBar(model, columns, texts, words, table);
    ticks = new TickBar(model, texts, table.ticked());
    table.setOnAssess(model::assess);
    table.setOnOpen(cell -> onOpen.run());
    table.setOnColumn(columns::showColumn);
    table.itemWidthProperty().set(matrix.memory().itemWidth());
    table.setOnItemWidth(matrix.memory()::keepItemWidth);
    table.columnWidths().putAll(matrix.memory().columnWidths());
    table.setOnColumnWidths(matrix.memory()::keepColumnWidths);
    matrix.wantedFirst(table::visibleRows, table::visibleColumns);
    panel.setOnAssess(() -> {
      Matrix.CellKey key = model.currentProperty().get();
      if (key != null) {
        model.assess(key);
      }
    });
    panel.setOnUnmet(model::unmetNeed);
    panel.setAskPort(model.counsel());
    panel.setOnJudge((at, judgement) -> judge(at, judgement, texts, words));
    panel.setOnClose(onClose);
    BorderPane sheet = new BorderPane();
    sheet.getStyleClass().add("rd-canvas");
    sheet.setTop(new VBox(lawDate, bar.root(), ticks.root()));
    sheet.setCenter(table);
    Legend legend = new Legend(texts);
    sheet.setBottom(legend);
    // In a low window its line is better spent on an item: each tile says its own word.
    sheet
        .heightProperty()
        .addListener((observable, before, now) -> Nodes.show(legend, now.doubleValue() >= LOW));
    root = new StackPane(sheet);
    StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
  }

  private void judge(Node at, String judgement, Texts texts, Words words) {
    JudgementViewModel asked = matrix.judgement(judgement);
    if (asked != null) {
      new JudgementPopOver(texts, words, asked, matrix::answered).show(at);
    }
  }

  Parent root() {
    return root;
  }

  Node explanation() {
    return panel;
  }

  void openDrawer() {
    if (!root.getChildren().contains(panel)) {
      panel.getStyleClass().add("rd-drawer");
      root.getChildren().add(panel);
    }
  }

  void closeDrawer() {
    panel.getStyleClass().remove("rd-drawer");
    root.getChildren().remove(panel);
  }

  void print() {
    bar.print();
  }

  void focus() {
    table.requestFocus();
  }

  void focusLawDate() {
    lawDate.requestDateFocus();
  }

  void activate() {
    table.currentProperty().bindBidirectional(model.currentProperty());
    lawDate.dateProperty().bindBidirectional(model.lawDateProperty());
    model.matrixProperty().addListener(onMatrix);
    model.explanationProperty().addListener(onExplanation);
    table.ticked().addListener(onTick);
    bar.activate();
    show(model.matrixProperty().get());
  }

  void deactivate() {
    matrix.stop();
    table.currentProperty().unbindBidirectional(model.currentProperty());
    lawDate.dateProperty().unbindBidirectional(model.lawDateProperty());
    model.matrixProperty().removeListener(onMatrix);
    model.explanationProperty().removeListener(onExplanation);
    table.ticked().removeListener(onTick);
    bar.deactivate();
  }

  private void show(Matrix now) {
    table.setTotal(matrix.items());
    table.matrixProperty().set(now);
    bar.show(now);
  }

  private void showTicks() {
    ticks.show(List.copyOf(table.ticked()));
  }
}
