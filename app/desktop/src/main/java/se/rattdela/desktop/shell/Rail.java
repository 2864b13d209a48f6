package se.rattdela.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.day.Waiting;
import se.rattdela.desktop.common.Command;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;

/** The places of the window at its left, each with a mark that says how much waits there. */
final class Rail {
  private static final int MOST_SHOWN = 99;

  /**
   * A place.
   *
   * @param waiting how much waits there
   */
  record Place(
      ToggleButton button, Label mark, String name, String icon, ToIntFunction<Waiting> waiting) {}

  private final Desk desk;
  private final ShellViewModel model;
  private final Texts texts;
  private final ToggleGroup group = new ToggleGroup();
  private final List<Place> places = new ArrayList<>();
  private final boolean counts;

  /** The places that the one at the desk may go to. */
  Rail(Desk desk, ShellViewModel model) {
    this.desk = desk;
    this.model = model;
    this.texts = desk.texts();
    boolean officer = desk.holds(Role.OFFICER);
    boolean approver = desk.holds(Role.APPROVER);
    boolean reviewer = desk.holds(Role.ACCESS_REVIEWER);
    boolean registrar = desk.holds(Role.REGISTRAR);
    boolean steward = desk.holds(Role.RULE_STEWARD);
    boolean works = officer || approver || reviewer || registrar || steward;
    counts = works;
    boolean administrator = desk.holds(Role.ADMINISTRATOR);
    add(works, "day", "rail.day", "mdomz-today", new Route.Day(), none -> 0);
    add(true, "cases", "rail.cases", "mdoal-folder_open", new Route.MyCases(), none -> 0);
    add(
        officer,
        "requests",
        "rail.requests",
        "mdoal-inbox",
        new Route.Requests(),
        Waiting::requests);
    add(
        approver,
        "approvals",
        "rail.approvals",
        "mdoal-assignment_turned_in",
        new Route.Approvals(),
        Waiting::approvals);
    add(
        officer || registrar,
        "dispatches",
        "rail.dispatches",
        "mdomz-send",
        new Route.Dispatches(),
        Waiting::dispatches);
    add(
        registrar,
        "archive",
        "rail.archive",
        "mdoal-archive",
        new Route.Archive(),
        Waiting::archive);
    add(
        officer,
        "followUps",
        "rail.follow-ups",
        "mdomz-track_changes",
        new Route.FollowUps(),
        Waiting::followUps);
    add(
        registrar || administrator,
        "delegated",
        "rail.delegated",
        "mdomz-playlist_add_check",
        new Route.Delegated(),
        none -> 0);
    add(
        true,
        "rulebook",
        "rail.rulebook",
        "mdomz-menu_book",
        new Route.Rulebook(null),
        Waiting::questions);
    add(
        approver || registrar || administrator || steward,
        "account",
        "rail.account",
        "mdoal-bar_chart",
        new Route.Account(),
        none -> 0);
    add(
        reviewer,
        "reviews",
        "rail.reviews",
        "mdomz-policy",
        new Route.AccessReviews(),
        Waiting::reviews);
    add(
        administrator,
        "settings",
        "rail.settings",
        "mdomz-settings",
        new Route.Settings(),
        none -> 0);
  }

  /** The place a screen belongs to; null for what is reached from the user's menu. */
  private static @Nullable String placeOf(Route route) {
    return switch (route) {
      case Route.Day _ -> "day";
      case Route.MyCases _,
          Route.Search _,
          Route.OpenCase _,
          Route.UnmetNeed _,
          Route.NewCase _,
          Route.Decided _,
          Route.Redress _ ->
          "cases";
      case Route.Requests _,
          Route.Register _,
          Route.ContinueRegistration _,
          Route.Assess _,
          Route.Masks _ ->
          "requests";
      case Route.Approvals _, Route.Review _, Route.ReviewRedress _ -> "approvals";
      case Route.Dispatches _, Route.Dispatch _ -> "dispatches";
      case Route.Archive _ -> "archive";
      case Route.Delegated _ -> "delegated";
      case Route.FollowUps _, Route.FollowUp _ -> "followUps";
      case Route.Rulebook _, Route.RulePacks _, Route.Asked _ -> "rulebook";
      case Route.Account _ -> "account";
      case Route.AccessReviews _, Route.AccessReview _ -> "reviews";
      case Route.Settings _ -> "settings";
      case Route.Phrases _, Route.PaperCheck _ -> null;
    };
  }

  private void add(
      boolean allowed,
      String id,
      String key,
      String icon,
      Route route,
      ToIntFunction<Waiting> waiting) {
    if (!allowed) {
      return;
    }
    Label mark = Nodes.label("", "rd-badge");
    mark.setMouseTransparent(true);
    Nodes.show(mark, false);
    StackPane face = new StackPane(new FontIcon(icon), mark);
    StackPane.setAlignment(mark, Pos.TOP_RIGHT);
    mark.setTranslateX(14);
    mark.setTranslateY(-5);
    ToggleButton button = new ToggleButton(texts.get(key), face);
    button.setId(id);
    button.getStyleClass().add("rd-rail-button");
    button.setToggleGroup(group);
    button.setOnAction(pressed -> {
      button.setSelected(true);
      desk.navigator().go(route);
    });
    places.add(new Place(button, mark, texts.get(key), icon, waiting));
  }

  List<? extends Node> buttons() {
    return places.stream().map(Place::button).toList();
  }

  /** Marks the place that a screen belongs to. */
  void select(Route route) {
    String wanted = placeOf(route);
    for (Place place : places) {
      place.button().setSelected(place.button().getId().equals(wanted));
    }
  }

  /** The places as commands. */
  List<Command> commands() {
    return places.stream()
        .map(place ->
            new Command(
                texts.format("commands.go", place.name()),
                place.icon(),
                () -> place.button().fire()))
        .toList();
  }

  /** Goes to the place with a number, counted from the top. */
  void press(String digit) {
    int index = digit.isEmpty() ? -1 : digit.charAt(0) - '1';
    if (index >= 0 && index < places.size()) {
      places.get(index).button().fire();
    }
  }

  /**
   * Counts anew what waits when a list is shown, which is where work comes from and goes to, or
   * what may just have been registered or decided.
   */
  void count(Route shown) {
    boolean list =
        shown instanceof Route.Day
            || shown instanceof Route.MyCases
            || shown instanceof Route.Requests
            || shown instanceof Route.Approvals
            || shown instanceof Route.Assess
            || shown instanceof Route.Decided
            || shown instanceof Route.ReviewRedress
            || shown instanceof Route.Dispatches
            || shown instanceof Route.Archive
            || shown instanceof Route.FollowUps
            || shown instanceof Route.AccessReviews
            || shown instanceof Route.Rulebook
            || shown instanceof Route.Asked;
    if (list) {
      count();
    }
  }

  /** Counts anew what waits; a count that fails leaves the marks as they are. */
  void count() {
    if (counts) {
      model.count(this::show);
    }
  }

  private void show(Waiting waiting) {
    for (Place place : places) {
      int count = place.waiting().applyAsInt(waiting);
      place.mark().setText(count > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count));
      Nodes.show(place.mark(), count > 0);
      place
          .button()
          .setAccessibleText(
              count > 0 ? texts.format("rail.waiting", place.name(), count) : place.name());
    }
  }
}
