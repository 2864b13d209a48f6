package se.rattdela.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.SaveStateLabel;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Navigator;
import se.rattdela.desktop.session.Route;
import se.rattdela.ui.Palette;
import se.rattdela.ui.View;

/** The frame of the window for a signed-in user. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class Shell implements Navigator {
  private static final Duration PATIENCE = Duration.millis(500);
  private static final double NARROW = 1240;
  private static final KeyCombination SEARCH =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  /** What the user menu offers beside the looks. */
  public record Menu(Runnable switchUser, @Nullable Runnable resetDemo) {}

  private final Texts texts;
  private final Looks looks;
  private final Menu menu;
  private final Desk desk;
  private final Function<Route, Screen> screens;
  private final Rail places;
  private final Parent view;
  private final Deque<Route> history = new ArrayDeque<>();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private @Nullable Screen shown;

  @FXML private BorderPane root;
  @FXML private HBox crumbs;
  @FXML private CustomTextField search;
  @FXML private HBox saveState;
  @FXML private MenuButton user;
  @FXML private VBox rail;
  @FXML private StackPane content;
  @FXML private Label office;
  @FXML private Label law;
  @FXML private Label incomplete;
  @FXML private Label overdue;
  @FXML private Label keys;
  @FXML private HBox work;
  @FXML private Label workTitle;
  @FXML private ProgressBar workBar;

  /**
   * Builds the frame.
   *
   * @param deskFor makes the desk, which needs the frame to go between screens
   * @param screensFor makes the maker of screens for that desk
   */
  public Shell(
      Texts texts,
      Looks looks,
      Menu menu,
      Function<Navigator, Desk> deskFor,
      Function<Desk, Function<Route, Screen>> screensFor) {
    this.texts = texts;
    this.looks = looks;
    this.menu = menu;
    this.desk = deskFor.apply(this);
    this.screens = screensFor.apply(desk);
    this.places = new Rail(desk);
    this.view = new Views(texts).load(View.SHELL, this);
  }

  /** The frame with the screen inside it. */
  public Parent root() {
    return view;
  }

  /** Who works here. */
  public Desk desk() {
    return desk;
  }

  @Override
  public void go(Route route) {
    leaveFor(() -> {
      history.push(route);
      show(route);
    });
  }

  /** Goes on at once, or when the present screen has asked what to do with unsaved changes. */
  private void leaveFor(Runnable next) {
    Screen present = shown;
    if (present == null || present.mayLeave(next)) {
      next.run();
    } else {
      places.select(history.element());
    }
  }

  /** Stops the present screen, before another user signs in. */
  public void close() {
    if (shown != null) {
      shown.deactivate();
      shown = null;
    }
  }

  private void show(Route route) {
    close();
    Screen next = screens.apply(route);
    shown = next;
    content.getChildren().setAll(next.root());
    showCrumbs(next.crumbs());
    var state = next.saveState();
    saveState.getChildren().clear();
    if (state != null) {
      saveState.getChildren().add(new SaveStateLabel(texts, state));
    }
    places.select(route);
    content.requestFocus();
    next.activate();
    places.count();
  }

  private void showCrumbs(List<String> way) {
    crumbs.getChildren().clear();
    for (int i = 0; i < way.size(); i++) {
      boolean last = i == way.size() - 1;
      if (i > 0) {
        crumbs.getChildren().add(new FontIcon("mdoal-chevron_right"));
      }
      crumbs.getChildren().add(Nodes.label(way.get(i), last ? "rd-strong" : "rd-muted"));
    }
  }

  @FXML
  void initialize() {
    rail.getChildren().setAll(places.buttons());
    showUser();
    showStatus();
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    root.widthProperty()
        .addListener((observable, before, now) -> Nodes.show(keys, now.doubleValue() > NARROW));
    desk.tasks().running().addListener((ListChangeListener<Tasks.Running>) change -> showWork());
    patience.setOnFinished(finished -> Nodes.show(work, !desk.tasks().running().isEmpty()));
  }

  private void showUser() {
    Label avatar = Nodes.label(initials(desk.actor().displayName()), "rd-avatar");
    VBox names =
        new VBox(
            Nodes.label(desk.actor().displayName(), "rd-strong"),
            Nodes.label(desk.actor().function(), "rd-small", "rd-muted"));
    names.setAlignment(Pos.CENTER_LEFT);
    HBox box = new HBox(8, avatar, names);
    box.setAlignment(Pos.CENTER_LEFT);
    user.setGraphic(box);
    MenuItem light = new MenuItem(texts.get("menu.light"), new FontIcon("mdoal-brightness_5"));
    light.setOnAction(chosen -> looks.paletteProperty().set(Palette.LIGHT));
    MenuItem dark = new MenuItem(texts.get("menu.dark"), new FontIcon("mdoal-brightness_4"));
    dark.setOnAction(chosen -> looks.paletteProperty().set(Palette.DARK));
    MenuItem phrases = new MenuItem(texts.get("menu.phrases"), new FontIcon("mdoal-format_quote"));
    phrases.setOnAction(chosen -> go(new Route.Phrases()));
    MenuItem other = new MenuItem(texts.get("menu.switch"), new FontIcon("mdomz-people_outline"));
    other.setOnAction(chosen -> leaveFor(menu.switchUser()));
    user.getItems().setAll(phrases, light, dark, other);
    Runnable reset = menu.resetDemo();
    if (reset != null) {
      MenuItem item = new MenuItem(texts.get("menu.reset"), new FontIcon("mdomz-restore"));
      item.setOnAction(chosen -> reset.run());
      user.getItems().add(item);
    }
  }

  private void showStatus() {
    MunicipalityProfile profile = desk.office().setup().profile();
    office.setText(
        profile.municipality() + " · " + profile.committee() + " · " + desk.actor().unitName());
    law.setText(texts.format("status.law", desk.pack().id(), desk.pack().lawUntil().toString()));
    Nodes.show(incomplete, !desk.pack().complete());
    overdue.setText(texts.format("status.overdue", desk.pack().reviewBy().toString()));
    Nodes.show(overdue, desk.today().isAfter(desk.pack().reviewBy()));
  }

  private void showWork() {
    var running = desk.tasks().running();
    if (running.isEmpty()) {
      patience.stop();
      workBar.progressProperty().unbind();
      Nodes.show(work, false);
      return;
    }
    Tasks.Running first = running.getFirst();
    workTitle.setText(first.title());
    workBar.progressProperty().bind(first.fractionProperty());
    patience.playFromStart();
  }

  private void onKey(KeyEvent event) {
    if (SEARCH.match(event)) {
      search.requestFocus();
      search.selectAll();
      event.consume();
    } else if (BACK.match(event) && history.size() > 1) {
      leaveFor(() -> {
        history.pop();
        show(history.element());
      });
      event.consume();
    } else if (event.isAltDown() && event.getCode().isDigitKey()) {
      places.press(event.getText());
    }
  }

  @FXML
  void onSearch() {
    if (!search.getText().isBlank()) {
      go(new Route.Search(search.getText().strip()));
    }
  }

  @FXML
  void onStop() {
    desk.tasks().running().forEach(Tasks.Running::cancel);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String part : name.split(" ")) {
      if (!part.isEmpty() && initials.length() < 2) {
        initials.append(part.charAt(0));
      }
    }
    return initials.toString();
  }
}
