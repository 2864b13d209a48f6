package se.rattdela.desktop.statistics;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UnitId;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.session.Desk;
import se.rattdela.reports.register.TableReport.Section;
import se.rattdela.ui.View;

/** The page of the yearly account. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class AccountScreen implements Screen {
  private static final double NARROW = 1000;

  private final AccountViewModel model;
  private final Texts texts;
  private final AccountSheets sheets;
  private final AccountCharts charts;
  private final Parent root;
  private LoadFrame frame;
  private List<? extends Node> cards = List.of();
  private List<Node> tiles = List.of();
  private boolean filling;
  private boolean tables;
  @FXML private ComboBox<Period> period;
  @FXML private ComboBox<@Nullable UnitId> unit;
  @FXML private Button asTable;
  @FXML private Label message;
  @FXML private StackPane page;
  @FXML private ScrollPane scroll;
  @FXML private VBox content;

  /** The page for a view model. */
  public AccountScreen(AccountViewModel model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.sheets = new AccountSheets(texts, desk.words());
    this.charts = new AccountCharts(texts, desk.words(), sheets);
    this.root = new Views(texts).load(View.ACCOUNT, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("account.title"));
  }

  @Override
  public void activate() {
    frame.begin(model.stateProperty()).with(model.shownProperty(), this::show);
    model.load();
  }

  @Override
  public void deactivate() {
    frame.end();
  }

  @FXML
  void initialize() {
    frame = LoadFrame.around(texts, page, scroll);
    Nodes.message(message, model.messageProperty());
    Choices.word(period, each -> each.words(texts.locale()));
    period.getItems().setAll(model.periods());
    period.setValue(model.period());
    period.valueProperty().addListener((observable, before, now) -> chosen());
    unit.valueProperty().addListener((observable, before, now) -> chosen());
    scroll.widthProperty().addListener((observable, before, now) -> place());
  }

  private void chosen() {
    if (!filling) {
      model.choose(period.getValue(), unit.getValue());
    }
  }

  @FXML
  void onAsTable() {
    tables = !tables;
    AccountViewModel.Shown shown = model.shownProperty().get();
    if (shown != null) {
      show(shown);
    }
  }

  private void show(AccountViewModel.Shown shown) {
    filling = true;
    UnitId before = unit.getValue();
    Choices.fill(
        unit,
        shown.units().keySet(),
        each -> shown.units().getOrDefault(each, ""),
        shown.committee());
    unit.setValue(before);
    filling = false;
    asTable.setText(texts.get(tables ? "account.as-charts" : "account.as-table"));
    if (tables) {
      tiles = List.of();
      cards = sheets.sections(shown.account()).stream().map(this::table).toList();
    } else {
      tiles = charts.figures(shown.account());
      cards = charts.charts(shown.account());
    }
    place();
  }

  /** Two beside each other where there is room, else one. */
  private void place() {
    boolean narrow = scroll.getWidth() < NARROW;
    content.getChildren().clear();
    if (!tiles.isEmpty()) {
      content.getChildren().add(grid(tiles, narrow ? 3 : tiles.size()));
    }
    content.getChildren().add(grid(cards, narrow ? 1 : 2));
    Label note = Nodes.wrapped(texts.get("account.note"), "rd-small", "rd-muted");
    content.getChildren().add(note);
  }

  private static GridPane grid(List<? extends Node> nodes, int columns) {
    GridPane grid = new GridPane(14, 12);
    for (int i = 0; i < columns; i++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setPercentWidth(100.0 / columns);
      constraints.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(constraints);
    }
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      GridPane.setFillHeight(node, true);
      if (node instanceof Region region) {
        region.setMaxHeight(Double.MAX_VALUE);
      }
      grid.add(node, i % columns, i / columns);
    }
    return grid;
  }

  private VBox table(Section section) {
    HBox title = new HBox(Nodes.label(section.heading(), "rd-section"));
    title.getStyleClass().add("rd-card-head");
    VBox card = new VBox(title);
    HBox head = cells(section.columns(), section.shares(), "rd-small-strong");
    head.getStyleClass().add("rd-grid-head");
    card.getChildren().add(head);
    if (section.rows().isEmpty()) {
      Label none = Nodes.wrapped(texts.get("account.none"), "rd-muted");
      VBox.setMargin(none, new Insets(10, 16, 10, 16));
      card.getChildren().add(none);
    }
    for (List<String> row : section.rows()) {
      HBox line = cells(row, section.shares(), "rd-cell");
      line.getStyleClass().add("rd-grid-row");
      line.setAccessibleText(spoken(section.columns(), row));
      card.getChildren().add(line);
    }
    card.getStyleClass().add("rd-card");
    return card;
  }

  private static HBox cells(List<String> cells, List<Integer> shares, String style) {
    HBox row = new HBox();
    int parts = shares.stream().mapToInt(Integer::intValue).sum();
    for (int i = 0; i < cells.size(); i++) {
      Label label = Nodes.wrapped(cells.get(i), style);
      label.setMinWidth(0);
      label
          .prefWidthProperty()
          .bind(row.widthProperty().subtract(34).multiply(shares.get(i)).divide(parts));
      if (i > 0 && shares.get(i) == 1) {
        label.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
      }
      row.getChildren().add(label);
    }
    return row;
  }

  private static String spoken(List<String> columns, List<String> row) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      said.add(columns.get(i) + ": " + row.get(i));
    }
    return String.join(", ", said);
  }

  @FXML
  void onPdf() {
    model.pdf(sheets);
  }

  @FXML
  void onCsv() {
    model.csv(sheets);
  }
}
