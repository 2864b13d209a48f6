package se.rattdela.desktop.caseview;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.matrix.MatrixFilter;
import se.rattdela.desktop.matrix.MatrixGrouping;
import se.rattdela.desktop.matrix.SharingMatrix;
import se.rattdela.desktop.session.Words;

/** Chooses which items are shown, in what groups and against which recipients. */
final class MatrixBar {
  private final CaseViewModel page;
  private final MatrixViewModel model;
  private final Texts texts;
  private final HBox root = new HBox(8);
  private final ComboBox<@Nullable MatrixFilter> filter = new ComboBox<>();
  private final ComboBox<@Nullable String> recipient = new ComboBox<>();
  private final ComboBox<@Nullable MatrixGrouping> grouping = new ComboBox<>();
  private final ToggleButton heat;
  private final HotList hot;
  private final Label progress = Nodes.label("", "rd-small", "rd-muted");
  private final Label copied = Nodes.label("", "rd-small", "rd-muted");
  private final ChangeListener<MatrixView> onView = (observable, before, now) -> show(now);
  private final ChangeListener<List<MatrixEvaluation.HotJudgement>> onHot;
  private List<Matrix.Column> columns = List.of();
  private boolean filling;

  MatrixBar(
      CaseViewModel page,
      ColumnChoice columnChoice,
      Texts texts,
      Words words,
      SharingMatrix table) {
    this.page = page;
    this.model = page.matrix();
    this.texts = texts;
    root.getStyleClass().add("rd-matrix-bar");
    root.setAlignment(Pos.CENTER_LEFT);
    Choices.fill(filter, List.of(MatrixFilter.values()), words::of, null);
    filter.setId("matrixFilter");
    filter.setAccessibleText(texts.get("matrix.filter"));
    filter.setPrefWidth(196);
    Choices.fill(grouping, List.of(MatrixGrouping.values()), words::of, null);
    grouping.setId("matrixGrouping");
    grouping.setAccessibleText(texts.get("matrix.grouping"));
    grouping.setPrefWidth(136);
    grouping.setMinWidth(128);
    recipient.setId("matrixRecipient");
    recipient.setAccessibleText(texts.get("matrix.filter.recipient"));
    recipient.setPrefWidth(196);
    recipient.setButtonCell(new RecipientCell());
    filter.valueProperty().addListener((observable, before, now) -> choose());
    recipient.valueProperty().addListener((observable, before, now) -> choose());
    grouping.valueProperty().addListener((observable, before, now) -> choose());
    progress.setMinWidth(Region.USE_PREF_SIZE);
    Button chooser = new Button(texts.get("matrix.columns"), new FontIcon("mdomz-view_column"));
    chooser.setId("matrixColumns");
    chooser.getStyleClass().add("rd-small-button");
    chooser.setMinWidth(Region.USE_PREF_SIZE);
    chooser.setOnAction(pressed -> columnChoice.showAll(chooser));
    heat = new ToggleButton(texts.get("matrix.heat"), new FontIcon("mdoal-gavel"));
    heat.setId("matrixHeat");
    heat.getStyleClass().add("rd-small-button");
    heat.setMinWidth(Region.USE_PREF_SIZE);
    heat.setTooltip(new Tooltip(texts.get("matrix.heat.tip")));
    heat.selectedProperty().addListener((observable, before, now) -> model.heatProperty().set(now));
    hot =
        new HotList(
            texts,
            cell -> {
              table.currentProperty().set(cell);
              table.requestFocus();
            });
    onHot = (observable, before, now) -> hot.show(heat, now);
    Button copy = button("matrixCopy", "mdoal-content_copy", texts.get("matrix.copy"));
    copy.setOnAction(pressed -> copy(table.matrixProperty().get()));
    Button save = button("matrixSave", "mdomz-save_alt", texts.get("matrix.save"));
    save.setOnAction(pressed -> page.save(copied::setText));
    Button print = button("matrixPrint", "mdomz-print", texts.get("matrix.print"));
    print.setOnAction(pressed -> print());
    root.getChildren()
        .addAll(
            filter,
            recipient,
            grouping,
            progress,
            copied,
            Nodes.spring(),
            copy,
            save,
            print,
            heat,
            chooser);
    show(model.viewProperty().get());
  }

  private static Button button(String id, String icon, String name) {
    Button button = new Button("", new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll("rd-small-button", "rd-icon-only");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  Node root() {
    return root;
  }

  void activate() {
    model.viewProperty().addListener(onView);
    model.hotProperty().addListener(onHot);
    show(model.viewProperty().get());
  }

  void deactivate() {
    model.viewProperty().removeListener(onView);
    model.hotProperty().removeListener(onHot);
    hot.hide();
  }

  /** Prints what the matrix shows. */
  void print() {
    page.print(copied::setText);
  }

  private void copy(Matrix matrix) {
    MatrixCopy table =
        MatrixCopy.of(
            matrix,
            texts.format("matrix.copy.title", model.lawDateProperty().get().toString()),
            texts);
    ClipboardContent content = new ClipboardContent();
    content.putString(table.tabSeparated());
    content.putHtml(table.html());
    page.copy(
        () -> {
          Clipboard.getSystemClipboard().setContent(content);
          copied.setText(texts.format("matrix.copied", table.rows().size(), table.hidden()));
        },
        copied::setText);
  }

  /** Follows the columns and how far the evaluation has come. */
  void show(Matrix matrix) {
    copied.setText("");
    double share = model.progressProperty().get();
    progress.setText(
        share < 1 ? texts.format("matrix.evaluated", Math.floor(share * 100) / 100) : "");
    if (!columns.equals(matrix.columns())) {
      columns = matrix.columns();
      filling = true;
      Choices.fill(
          recipient,
          columns.stream().map(Matrix.Column::id).toList(),
          this::recipientWord,
          texts.get("matrix.filter.any"));
      filling = false;
      show(model.viewProperty().get());
    }
  }

  private String recipientWord(String column) {
    return columns.stream()
        .filter(each -> each.id().equals(column))
        .findFirst()
        .map(each -> texts.format("matrix.filter.to", each.authority(), each.how()))
        .orElse("");
  }

  private void show(MatrixView view) {
    filling = true;
    filter.setValue(view.filter());
    grouping.setValue(view.grouping());
    String column = view.recipient();
    boolean known = columns.stream().anyMatch(each -> each.id().equals(column));
    recipient.setValue(known ? column : null);
    Nodes.show(recipient, view.filter() != MatrixFilter.ALL);
    filling = false;
  }

  /** The chosen recipient by its short name; the list has the whole. */
  private final class RecipientCell extends ListCell<@Nullable String> {
    @Override
    protected void updateItem(@Nullable String id, boolean empty) {
      super.updateItem(id, empty);
      setText(
          columns.stream()
              .filter(each -> each.id().equals(id))
              .findFirst()
              .map(each -> texts.format("matrix.filter.short", whole(each.heading())))
              .orElse(texts.get("matrix.filter.any")));
    }

    private static String whole(String heading) {
      return heading.replace("-\n", "");
    }
  }

  private void choose() {
    MatrixFilter wanted = filter.getValue();
    MatrixGrouping groups = grouping.getValue();
    if (!filling && wanted != null && groups != null) {
      model.viewProperty().set(new MatrixView(wanted, recipient.getValue(), groups));
    }
  }
}
