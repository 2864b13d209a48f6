package se.rattdela.desktop.caseview;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.matrix.ExplanationPanel;
import se.rattdela.desktop.matrix.LawDateBar;
import se.rattdela.desktop.matrix.Legend;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.matrix.SharingMatrix;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Initiative;

/** The matrix with the law's date above and the legend below it. */
final class MatrixSheet {
  private final CaseViewModel model;
  private final Texts texts;
  private final Words words;
  private final SharingMatrix table;
  private final LawDateBar lawDate;
  private final ExplanationPanel panel;
  private final StackPane root;
  private final HBox columnChoices = new HBox(6);
  private final ChangeListener<Matrix> onMatrix = (observable, before, now) -> show(now);
  private final ChangeListener<@Nullable Explanation> onExplanation;

  MatrixSheet(CaseViewModel model, Texts texts, Words words, Runnable onOpen, Runnable onClose) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    table = new SharingMatrix(texts);
    lawDate = new LawDateBar(texts, model.lawDateProperty().get(), model.breaks());
    panel = new ExplanationPanel(texts);
    onExplanation = (observable, before, now) -> panel.explanationProperty().set(now);
    table.setOnAssess(model::assess);
    table.setOnOpen(cell -> onOpen.run());
    panel.setOnAssess(() -> {
      Matrix.CellKey key = model.currentProperty().get();
      if (key != null) {
        model.assess(key);
      }
    });
    panel.setOnUnmet(model::unmetNeed);
    panel.setOnClose(onClose);
    columnChoices.setAlignment(Pos.CENTER_LEFT);
    columnChoices.getStyleClass().add("rd-column-choices");
    BorderPane sheet = new BorderPane(table);
    sheet.getStyleClass().add("rd-canvas");
    sheet.setTop(new VBox(lawDate, columnChoices));
    sheet.setBottom(new Legend(texts));
    root = new StackPane(sheet);
    StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
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
  }

  void deactivate() {
    table.currentProperty().unbindBidirectional(model.currentProperty());
    lawDate.dateProperty().unbindBidirectional(model.lawDateProperty());
    model.matrixProperty().removeListener(onMatrix);
    model.explanationProperty().removeListener(onExplanation);
  }

  private void show(Matrix matrix) {
    table.matrixProperty().set(matrix);
    Label heading = Nodes.label(texts.get("matrix.columns"), "rd-field-label");
    heading.setMinWidth(Region.USE_PREF_SIZE);
    columnChoices.getChildren().setAll(heading);
    for (Matrix.Column column : matrix.columns()) {
      MatrixColumn known = model.column(column.id());
      if (known != null) {
        columnChoices.getChildren().add(choice(column, known));
      }
    }
  }

  /** The way a column would reach its authority; a column of a registered request stands fast. */
  private Button choice(Matrix.Column column, MatrixColumn known) {
    Button button =
        new Button(
            column.authority() + ": " + words.purpose(known.purpose()),
            new FontIcon(column.onRequest() ? "mdoal-inbox" : "mdomz-outlined_flag"));
    button.getStyleClass().addAll("rd-link", "rd-quiet");
    button.setAccessibleText(
        texts.format(
            "matrix.column.spoken",
            column.authority(),
            column.how(),
            words.purpose(known.purpose())));
    button.setDisable(known.disclosure() != null);
    button.setOnAction(pressed -> change(button, column, known));
    return button;
  }

  private void change(Node at, Matrix.Column column, MatrixColumn known) {
    ComboBox<Initiative> initiative = combo(words::of, List.of(Initiative.values()));
    initiative.setValue(known.initiative());
    initiative.setAccessibleText(texts.get("matrix.column.initiative"));
    List<String> codes = new ArrayList<>(words.purposes());
    ComboBox<String> purpose = combo(words::purpose, codes);
    purpose.setValue(known.purpose());
    purpose.setAccessibleText(texts.get("matrix.column.purpose"));
    Button use = new Button(texts.get("matrix.column.use"));
    use.getStyleClass().add("accent");
    Label title = Nodes.label(column.authority(), "rd-section");
    VBox box =
        new VBox(
            8,
            title,
            Nodes.label(texts.get("matrix.column.initiative"), "rd-field-label"),
            initiative,
            Nodes.label(texts.get("matrix.column.purpose"), "rd-field-label"),
            purpose,
            use);
    box.getStyleClass().add("rd-popover-body");
    PopOver popover = new PopOver(box);
    popover.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    popover.setAnimated(false);
    use.setOnAction(pressed -> {
      popover.hide();
      model.changeColumn(column.id(), initiative.getValue(), purpose.getValue());
    });
    popover.show(at);
  }

  private static <T> ComboBox<T> combo(
      java.util.function.Function<T, String> word, List<T> values) {
    ComboBox<T> combo = new ComboBox<>();
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.getItems().setAll(values);
    combo.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : word.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    return combo;
  }
}
