package se.rattdela.desktop.day;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.day.DayService;
import se.rattdela.casework.day.LawNote;
import se.rattdela.casework.day.WorkDay;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.caselist.CasePicker;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Initiative;
import se.rattdela.ui.View;

/** Min dag: the page that everyone begins at. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class DayScreen implements Screen {
  private static final double TWO_COLUMNS = 1130;
  private static final double SIDE = 408;
  private static final double LONGEST_LIST = 900;
  private static final double EMPTY_LIST = 180;

  private final DayViewModel model;
  private final Texts texts;
  private final Words words;
  private final SideCards sides;
  private final Desk desk;
  private @Nullable CasePicker picker;
  private final Parent root;
  private final LawCard law;
  private LoadFrame frame;
  @FXML private Region page;
  @FXML private Label summary;
  @FXML private MenuButton oral;
  @FXML private Button own;
  @FXML private Button request;
  @FXML private HBox figures;
  @FXML private VBox main;
  @FXML private VBox side;
  @FXML private HBox scope;
  @FXML private HBox headings;
  @FXML private VBox place;
  @FXML private ListView<DayLine> list;
  private final VBox backPlace = new VBox();
  private final VBox sentPlace = new VBox();
  private final VBox askedPlace = new VBox();
  private final VBox lawPlace = new VBox();

  /** The page for a view model. */
  public DayScreen(DayViewModel model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.words = desk.words();
    this.sides = new SideCards(model, texts, words);
    this.desk = desk;
    this.law = new LawCard(texts, words, model.keepsTheRules(), lawActions(model));
    this.root = new Views(texts).load(View.DAY, this);
  }

  private static LawCard.Actions lawActions(DayViewModel model) {
    return new LawCard.Actions() {
      @Override
      public void read(LawNote note) {
        model.open(note);
      }

      @Override
      public void open(CaseId id) {
        model.open(id);
      }

      @Override
      public void again() {
        model.loadLaw();
      }
    };
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.day"));
  }

  @Override
  public void activate() {
    frame
        .begin(model.stateProperty())
        .with(model.dayProperty(), this::show)
        .onChange(model.lawProperty(), this::showLaw)
        .onChange(model.lawStateProperty(), this::showLaw);
    model.load();
  }

  @Override
  public void deactivate() {
    frame.end();
    model.stop();
  }

  /** Made when it is first wanted. */
  private CasePicker picker() {
    CasePicker made = picker == null ? new CasePicker(desk) : picker;
    picker = made;
    return made;
  }

  @FXML
  void initialize() {
    for (Node button : List.of(oral, own, request)) {
      Nodes.show(button, model.registers());
    }
    Segments<DayService.Scope> whose = new Segments<>(texts.get("day.scope"));
    whose
        .with(texts.get("day.scope.mine"), DayService.Scope.MINE)
        .with(texts.get("day.scope.unit"), DayService.Scope.UNIT)
        .onChoice(chosen -> model.choose(Objects.requireNonNull(chosen)));
    whose.show(model.scope());
    scope.getChildren().add(whose);
    Label kind = heading("day.column.kind", DayCell.KIND);
    DayCell.leaveOutWhenNarrow(kind, list.widthProperty());
    headings
        .getChildren()
        .setAll(
            heading("day.column.left", DayCell.DAYS),
            heading("day.column.case", DayCell.CASE),
            kind,
            Nodes.growing(heading("day.column.next", 0)),
            heading("day.column.due", DayCell.DUE + DayCell.ACTION + 8));
    list.setItems(model.lines());
    list.setCellFactory(view -> new DayCell(list.widthProperty(), texts, words, model::open));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    model.lines().addListener((ListChangeListener<DayLine>) change -> fit());
    frame = LoadFrame.around(texts, place, list).whenReady(this::showLines).beginAt(list);
    side.getChildren().setAll(backPlace, sentPlace, askedPlace, lawPlace);
    for (Node each : List.of(backPlace, sentPlace, scope)) {
      Nodes.show(each, model.worksInCases());
    }
    Nodes.show(side, model.worksInCases() || model.keepsTheRules());
    // The law stands beside work in cases, and beside the rules.
    Nodes.show(lawPlace, model.worksInCases() || model.keepsTheRules());
    page.widthProperty()
        .addListener((observable, before, now) -> arrange(now.doubleValue() >= TWO_COLUMNS));
    arrange(true);
    fit();
    summary.setText(date());
    showLaw();
  }

  private Label heading(String key, double width) {
    Label label = Nodes.label(texts.get(key), "rd-small-strong", "rd-muted");
    label.setMinWidth(width == 0 ? 0 : width);
    label.setPrefWidth(width == 0 ? Region.USE_COMPUTED_SIZE : width);
    label.setMaxWidth(width == 0 ? Double.MAX_VALUE : width);
    return label;
  }

  /** The list beside the cards, or above them where there is no room beside. */
  private void arrange(boolean beside) {
    GridPane.setConstraints(main, 0, 0);
    GridPane.setConstraints(side, beside ? 1 : 0, beside ? 0 : 1);
    GridPane.setHgrow(main, Priority.ALWAYS);
    side.setMinWidth(beside ? SIDE : 0);
    side.setMaxWidth(beside ? SIDE : Double.MAX_VALUE);
    side.setPrefWidth(beside ? SIDE : Region.USE_COMPUTED_SIZE);
  }

  /** As tall as its lines, so that the page scrolls and not a part of it. */
  private void fit() {
    double height =
        model.lines().stream()
            .mapToDouble(line -> line instanceof DayLine.Heading ? DayCell.LOW : DayCell.TALL)
            .sum();
    double shown = model.lines().isEmpty() ? EMPTY_LIST : Math.min(LONGEST_LIST, height + 2);
    list.setMinHeight(shown);
    list.setPrefHeight(shown);
  }

  private void onKey(KeyEvent event) {
    DayLine line = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && line != null) {
      model.open(line);
      event.consume();
    }
  }

  private void show(WorkDay day) {
    showDay(day);
    showLines();
  }

  private void showLines() {
    if (model.dayProperty().getValue() == null) {
      return; // not fetched yet, which is not the same as nothing to do
    }
    if (model.lines().isEmpty()) {
      frame
          .pane()
          .showEmpty("mdomz-today", texts.get("day.none"), texts.get(model.emptyKey()), null);
    } else if (list.getSelectionModel().getSelectedIndex() < 1) {
      list.getSelectionModel().select(1);
    }
  }

  private String date() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(texts.locale())
        .format(model.today());
  }

  private void showDay(WorkDay day) {
    int tasks =
        day.tasks().size()
            + day.redresses().size()
            + day.reviews().size()
            + day.office().size()
            + day.answers().size();
    summary.setText(
        date() + " · " + texts.format("day.summary", tasks, model.late() + model.dueToday()));
    figures.getChildren().setAll(new DayFigures(model, texts).of(day));
    Nodes.show(askedPlace, day.asked() > 0);
    askedPlace.getChildren().setAll(sides.asked(day.asked()));
    backPlace.getChildren().setAll(sides.givenBack(day.givenBack()));
    sentPlace.getChildren().setAll(sides.sentOff(day.sentOff()));
  }

  private void showLaw() {
    lawPlace
        .getChildren()
        .setAll(law.of(model.lawProperty().get(), model.lawStateProperty().get()));
  }

  @FXML
  void onRequest() {
    picker().register(request, Initiative.REQUEST, MatterKind.ORDINARY);
  }

  @FXML
  void onOwn() {
    picker().register(own, Initiative.OWN, MatterKind.ORDINARY);
  }

  @FXML
  void onOral() {
    picker().register(oral, Initiative.REQUEST, MatterKind.ORAL);
  }

  @FXML
  void onOralOwn() {
    picker().register(oral, Initiative.OWN, MatterKind.ORAL);
  }
}
