package se.rattdela.desktop.caseview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Popover;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.MatrixFilter;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Initiative;

/**
 * Chooses the recipients: which, in what order, on whose initiative and for what. The column of a
 * registered request or own initiative stands fast; only its place can be changed.
 */
final class ColumnChoice {
  private static final double WIDTH = 440;

  private final MatrixViewModel model;
  private final Texts texts;
  private final Words words;

  ColumnChoice(MatrixViewModel model, Texts texts, Words words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
  }

  /** All columns with what can be done with them. */
  void showAll(Node at) {
    VBox box = new VBox(8);
    Popover popover = popover(box, PopOver.ArrowLocation.TOP_RIGHT);
    fill(box);
    popover.show(at);
  }

  private void fill(VBox box) {
    List<MatrixColumn> columns = model.columns();
    VBox lines = new VBox(2);
    for (int i = 0; i < columns.size(); i++) {
      lines.getChildren().add(line(columns, i, box));
    }
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(320);
    scroll.getStyleClass().add("rd-scroll");
    Button reset = new Button(texts.get("matrix.columns.reset"));
    reset.getStyleClass().addAll("rd-link", "rd-quiet");
    reset.setOnAction(pressed -> model.resetColumns(() -> fill(box)));
    HBox head =
        new HBox(
            Nodes.label(texts.get("matrix.columns.title"), "rd-section"), Nodes.spring(), reset);
    head.setAlignment(Pos.CENTER_LEFT);
    box.getChildren()
        .setAll(
            head,
            scroll,
            Nodes.label(texts.get("matrix.columns.add"), "rd-field-label"),
            adder(box));
  }

  private HBox line(List<MatrixColumn> columns, int at, VBox box) {
    MatrixColumn column = columns.get(at);
    Label name = Nodes.label(words.recipient(column.recipient()), "rd-strong");
    name.setMaxWidth(WIDTH - 140);
    Label how =
        Nodes.label(
            (column.number().isEmpty() ? words.of(column.initiative()) : column.number())
                + " · "
                + words.purpose(column.purpose()),
            "rd-small",
            "rd-muted");
    how.setMaxWidth(WIDTH - 140);
    how.setTooltip(new Tooltip(how.getText()));
    String spoken = words.recipient(column.recipient());
    Button up = small("mdoal-arrow_upward", "matrix.column.earlier", spoken);
    up.setDisable(at == 0);
    up.setOnAction(pressed -> move(columns, at, at - 1, box));
    Button down = small("mdoal-arrow_downward", "matrix.column.later", spoken);
    down.setDisable(at == columns.size() - 1);
    down.setOnAction(pressed -> move(columns, at, at + 1, box));
    Button away = small("mdoal-close", "matrix.column.remove", spoken);
    away.setDisable(column.disclosure() != null || columns.size() == 1);
    away.setOnAction(pressed -> {
      List<MatrixColumn> rest = new ArrayList<>(columns);
      rest.remove(at);
      use(rest, box);
    });
    HBox line = new HBox(4, Nodes.growing(new VBox(name, how)), up, down, away);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void move(List<MatrixColumn> columns, int from, int to, VBox box) {
    List<MatrixColumn> moved = new ArrayList<>(columns);
    Collections.swap(moved, from, to);
    use(moved, box);
  }

  private void use(List<MatrixColumn> columns, VBox box) {
    model.useColumns(columns, () -> fill(box));
  }

  private HBox adder(VBox box) {
    ComboBox<@Nullable String> recipient = new ComboBox<>();
    Choices.fill(recipient, words.recipients(), words::recipient, null);
    recipient.setPromptText(texts.get("matrix.column.recipient"));
    recipient.setAccessibleText(texts.get("matrix.column.recipient"));
    recipient.setPrefWidth(150);
    ComboBox<@Nullable Initiative> initiative = initiatives(Initiative.OWN);
    initiative.setPrefWidth(120);
    ComboBox<@Nullable String> purpose = purposes(null);
    purpose.setPrefWidth(120);
    Button add = new Button("", new FontIcon("mdoal-add"));
    add.setAccessibleText(texts.get("matrix.column.add"));
    add.getStyleClass().addAll("accent", "rd-icon-only");
    add.disableProperty()
        .bind(recipient.valueProperty().isNull().or(purpose.valueProperty().isNull()));
    add.setOnAction(pressed -> {
      String code = recipient.getValue();
      Initiative first = initiative.getValue();
      String wanted = purpose.getValue();
      if (code != null && first != null && wanted != null) {
        List<MatrixColumn> more = new ArrayList<>(model.columns());
        more.add(new MatrixColumn(code, first, wanted, null, ""));
        use(more, box);
      }
    });
    HBox adder = new HBox(6, recipient, initiative, purpose, add);
    adder.setAlignment(Pos.CENTER_LEFT);
    return adder;
  }

  /** One column: its purpose, its place, and what it lets through. */
  void showColumn(Node at, String columnId) {
    MatrixColumn column = model.column(columnId);
    if (column == null) {
      return;
    }
    VBox box = new VBox(8);
    Popover popover = popover(box, PopOver.ArrowLocation.TOP_CENTER);
    ComboBox<@Nullable Initiative> initiative = initiatives(column.initiative());
    initiative.setMaxWidth(Double.MAX_VALUE);
    ComboBox<@Nullable String> purpose = purposes(column.purpose());
    purpose.setMaxWidth(Double.MAX_VALUE);
    boolean fast = column.disclosure() != null;
    initiative.setDisable(fast);
    purpose.setDisable(fast);
    Button use = new Button(texts.get("matrix.column.use"));
    use.getStyleClass().add("accent");
    use.setOnAction(pressed -> {
      Initiative first = initiative.getValue();
      String wanted = purpose.getValue();
      popover.hide();
      if (first != null && wanted != null) {
        model.changeColumn(columnId, first, wanted);
      }
    });
    Button only = new Button(texts.get("matrix.column.only"));
    only.getStyleClass().addAll("rd-link", "rd-quiet");
    only.setOnAction(pressed -> {
      popover.hide();
      MatrixView now = model.viewProperty().get();
      model.viewProperty().set(new MatrixView(MatrixFilter.MAY, columnId, now.grouping()));
    });
    box.getChildren()
        .addAll(
            Nodes.wrapped(words.recipient(column.recipient()), "rd-section"),
            Nodes.label(texts.get("matrix.column.initiative"), "rd-field-label"),
            initiative,
            Nodes.label(texts.get("matrix.column.purpose"), "rd-field-label"),
            purpose);
    if (fast) {
      box.getChildren()
          .add(
              Nodes.wrapped(
                  texts.format("matrix.column.fast", column.number()), "rd-small", "rd-muted"));
      use.setVisible(false);
    }
    box.getChildren().add(new HBox(8, use, Nodes.spring(), only));
    popover.show(at);
  }

  private ComboBox<@Nullable Initiative> initiatives(Initiative chosen) {
    ComboBox<@Nullable Initiative> combo = new ComboBox<>();
    Choices.fill(combo, List.of(Initiative.values()), words::of, null);
    combo.setValue(chosen);
    combo.setAccessibleText(texts.get("matrix.column.initiative"));
    return combo;
  }

  private ComboBox<@Nullable String> purposes(@Nullable String chosen) {
    ComboBox<@Nullable String> combo = new ComboBox<>();
    Choices.fill(combo, words.purposes(), words::purpose, null);
    combo.setPromptText(texts.get("matrix.column.purpose"));
    combo.setAccessibleText(texts.get("matrix.column.purpose"));
    combo.setValue(chosen);
    return combo;
  }

  private Button small(String icon, String key, String name) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("rd-link", "rd-icon-only");
    button.setAccessibleText(texts.format(key, name));
    button.setTooltip(new Tooltip(texts.format(key, name)));
    return button;
  }

  private static Popover popover(VBox box, PopOver.ArrowLocation arrow) {
    box.setPrefWidth(WIDTH);
    return new Popover(box, arrow);
  }
}
