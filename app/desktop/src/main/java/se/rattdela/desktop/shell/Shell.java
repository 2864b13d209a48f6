package se.rattdela.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.caselist.CasePicker;
import se.rattdela.desktop.common.Command;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.SaveStateLabel;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.help.HelpBook;
import se.rattdela.desktop.help.HelpEntry;
import se.rattdela.desktop.help.HelpWindow;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Navigator;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Initiative;
import se.rattdela.ui.UiLanguage;
import se.rattdela.ui.View;

/** The frame of the window for a signed-in user. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class Shell implements Navigator {
  private static final double NARROW = 1240;
  private static final double INITIALS_ONLY = 1100;
  private static final double SEARCH_WITH_KEY = 260;

  /** What the user menu offers beside the places. */
  public record Menu(
      Consumer<Look> look,
      Consumer<UiLanguage> language,
      Runnable lock,
      Runnable switchUser,
      @Nullable Runnable resetDemo) {}

  private final Texts texts;
  private final Desk desk;
  private final Function<Route, Screen> screens;
  private final ShellViewModel model;
  private final UserMenu menu;
  private final Rail places;
  private final Parent view;
  private final Consumer<Scene> dress;
  private final Deque<Route> history = new ArrayDeque<>();
  private final ListChangeListener<Tasks.Running> onWork = change -> onWork();
  private Offers offers;
  private Crumbs way;
  private CommandList commands;
  private Panels panels;
  private StatusBar status;
  private @Nullable Screen shown;
  private @Nullable PageOpening opening;
  private @Nullable CasePicker picker;
  private @Nullable HelpWindow help;
  private @Nullable HelpBook book;

  @FXML private BorderPane root;
  @FXML private HBox top;
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
  @FXML private Label connected;
  @FXML private Label lock;
  @FXML private Label keys;
  @FXML private HBox work;
  @FXML private Label workTitle;
  @FXML private ProgressBar workBar;
  @FXML private Button workStop;

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
    this.desk = deskFor.apply(this);
    this.screens = screensFor.apply(desk);
    this.menu =
        new UserMenu(
            texts,
            looks,
            new Menu(
                menu.look(),
                language -> leave(() -> menu.language().accept(language)),
                menu.lock(),
                () -> leave(menu.switchUser()),
                menu.resetDemo()));
    this.model = new ShellViewModel(desk);
    this.places = new Rail(desk, model);
    this.dress = looks::dress;
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

  /** What is shown now; null before anything is. */
  public @Nullable Route present() {
    return history.peek();
  }

  /** Says how long it is until the window locks itself. */
  public void showLock(long minutes) {
    status.showLock(minutes);
  }

  /** Says whether the database answers. */
  public void showConnected(boolean answers) {
    status.showConnected(answers);
  }

  @Override
  public void go(Route route) {
    leave(() -> {
      history.push(route);
      show(route);
    });
  }

  @Override
  public void workChanged() {
    places.count();
  }

  /** Goes on at once, or when the present screen has asked what to do with unsaved changes. */
  private void leave(Runnable next) {
    Screen present = shown;
    if (present == null || present.mayLeave(next)) {
      next.run();
    } else {
      places.select(history.element());
    }
  }

  /**
   * Whether the window may be closed now; else the present screen asks first and runs {@code close}
   * when the answer is yes.
   */
  public boolean mayClose(Runnable close) {
    Screen present = shown;
    return present == null || present.mayLeave(close);
  }

  /** Stops the present screen, before another user signs in. */
  public void close() {
    closeScreen();
    closeHelp();
    desk.tasks().running().removeListener(onWork);
  }

  private void closeScreen() {
    PageOpening begun = opening;
    opening = null;
    way.end();
    if (begun != null) {
      begun.cancel();
    } else if (shown != null) {
      shown.deactivate();
    }
    shown = null;
  }

  private void show(Route route) {
    closeScreen();
    Screen next = screens.apply(route);
    shown = next;
    places.select(route);
    if (content.getScene() == null) {
      view.applyCss(); // the frame is new: what is scrolled in it has no place before it is styled
    }
    content.requestFocus();
    Parent page = next.root();
    free(page);
    opening = new PageOpening(content, desk.tasks(), page, () -> begin(next, route));
    opening.begin();
  }

  private void begin(Screen next, Route route) {
    opening = null;
    way.follow(next);
    var state = next.saveState();
    saveState.getChildren().clear();
    if (state != null) {
      saveState.getChildren().add(new SaveStateLabel(texts, state));
    }
    next.activate();
    places.count(route);
  }

  /**
   * A page takes the room it gets and folds itself to fit; only where its view says how little it
   * can do with is it scrolled as a whole.
   */
  private static void free(Parent page) {
    if (page instanceof Region region) {
      if (region.getMinWidth() == Region.USE_COMPUTED_SIZE) {
        region.setMinWidth(0);
      }
      if (region.getMinHeight() == Region.USE_COMPUTED_SIZE) {
        region.setMinHeight(0);
      }
    }
  }

  private void onWork() {
    status.showWork();
  }

  @FXML
  void initialize() {
    rail.getChildren().setAll(places.buttons());
    offers = new Offers(desk, this::book, menu, places, this::here, this::register, this::showHelp);
    menu.fill(user, desk.actor(), offers.own());
    status =
        new StatusBar(
            desk, model, lock, connected, new StatusBar.Work(work, workTitle, workBar, workStop));
    Nodes.tipWhenCut(office);
    status.describe(office, law, incomplete, overdue);
    new FocusKeeper(content, search);
    way = new Crumbs(crumbs);
    panels = new Panels(top, rail, content);
    commands = new CommandList(search, texts, offers::all, text -> go(new Route.Search(text)));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onUnusedKey);
    root.widthProperty()
        .addListener((observable, before, now) -> {
          Nodes.show(keys, now.doubleValue() > NARROW);
          menu.narrow(now.doubleValue() < INITIALS_ONLY);
          way.fold(now.doubleValue());
        });
    // The key gives way where it would stand on what the field says.
    search
        .widthProperty()
        .addListener((observable, before, now) ->
            Nodes.show(search.getRight(), now.doubleValue() >= SEARCH_WITH_KEY));
    desk.tasks().running().addListener(onWork);
  }

  /** What can be done on the present page. */
  private List<Command> here() {
    return shown == null || opening != null ? List.of() : shown.commands();
  }

  /** Asks for the case first, since the present page is about none. */
  private void register(Shortcut what) {
    switch (what) {
      case OWN_INITIATIVE -> picker().register(search, Initiative.OWN, MatterKind.ORDINARY);
      case ORAL -> picker().register(search, Initiative.REQUEST, MatterKind.ORAL);
      case ORAL_OWN -> picker().register(search, Initiative.OWN, MatterKind.ORAL);
      default -> picker().register(search, Initiative.REQUEST, MatterKind.ORDINARY);
    }
  }

  /** Made when it is first wanted, as the help is: not everyone wants it every day. */
  private CasePicker picker() {
    CasePicker made = picker == null ? new CasePicker(desk) : picker;
    picker = made;
    return made;
  }

  private HelpBook book() {
    HelpBook made = book == null ? new HelpBook(texts, desk.pack()) : book;
    book = made;
    return made;
  }

  private HelpWindow help() {
    HelpWindow made = help == null ? new HelpWindow(book(), texts, dress) : help;
    help = made;
    return made;
  }

  private void closeHelp() {
    if (help != null) {
      help.close();
    }
  }

  /** Opens the help; at something that was searched for, unless that is empty. */
  private void showHelp(String about) {
    if (about.isEmpty()) {
      help().show(view.getScene().getWindow(), HelpEntry.Section.KEYS);
    } else {
      help().find(view.getScene().getWindow(), about);
    }
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.SEARCH.matches(event)) {
      search.requestFocus();
      search.selectAll();
      commands.open();
      event.consume();
    } else if (Shortcut.HELP.matches(event)) {
      showHelp("");
      event.consume();
    } else if (Shortcut.NEXT_PANEL.matches(event) || Shortcut.PREVIOUS_PANEL.matches(event)) {
      panels.move(Shortcut.NEXT_PANEL.matches(event));
      event.consume();
    } else if (Shortcut.PRINT.matches(event)) {
      if (shown != null && opening == null) {
        shown.print();
      }
      event.consume();
    } else if (Shortcut.LOCK.matches(event)) {
      menu.lock();
      event.consume();
    } else if (Shortcut.BACK.matches(event) && history.size() > 1) {
      leave(() -> {
        history.pop();
        show(history.element());
      });
      event.consume();
    } else if (Shortcut.PLACE.matches(event)) {
      places.press(event.getCode().getName());
      event.consume();
    }
  }

  /** Keys that a page may take for itself: what it did not want is registered in a chosen case. */
  private void onUnusedKey(KeyEvent event) {
    if (!desk.holds(Role.OFFICER)) {
      return;
    }
    for (Shortcut each :
        List.of(Shortcut.REQUEST, Shortcut.OWN_INITIATIVE, Shortcut.ORAL, Shortcut.ORAL_OWN)) {
      if (each.matches(event)) {
        register(each);
        event.consume();
      }
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
    status.stop();
  }
}
