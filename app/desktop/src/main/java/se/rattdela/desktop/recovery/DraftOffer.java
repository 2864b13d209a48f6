package se.rattdela.desktop.recovery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.Route;
import se.rattdela.desktop.session.UnsentTexts;

/**
 * The bar above the page that offers back what was not saved when the program ended. Shows numbers
 * and never a name; the texts themselves stand in their fields when the page is opened.
 */
public final class DraftOffer extends HBox {
  private final Desk desk;
  private final Texts texts;
  private final @Nullable Route here;

  /**
   * The offer to a user who has just signed in.
   *
   * @param here the page that is shown, where what was written stands already; null for none
   */
  public DraftOffer(Desk desk, @Nullable Route here) {
    this.desk = desk;
    this.here = here;
    this.texts = desk.texts();
    getStyleClass().add("rd-offer");
    setAlignment(Pos.CENTER_LEFT);
    // What is saved meanwhile, from whatever page, is not offered any more.
    desk.unsent()
        .offeredProperty()
        .addListener((observable, before, now) -> {
          if (hasNothing()) {
            close();
          } else {
            offer();
          }
        });
    if (!hasNothing()) {
      offer();
    }
  }

  /** Whether there is nothing to offer. */
  public boolean hasNothing() {
    return found().isEmpty();
  }

  /** What was found at other places than the page that was shown first. */
  private List<UnsentTexts.Found> found() {
    return desk.unsent().found().stream()
        .filter(each -> here == null || !here.equals(DraftPlaces.route(each.place())))
        .toList();
  }

  private void offer() {
    List<UnsentTexts.Found> found = found();
    Map<Route, UnsentTexts.Found> pages = new LinkedHashMap<>();
    for (UnsentTexts.Found each : found) {
      Route route = DraftPlaces.route(each.place());
      if (route != null) {
        pages.put(route, each);
      }
    }
    Instant last = found.getLast().writtenAt();
    Label said = Nodes.label(texts.format("draft.offer", desk.words().moment(last)), "rd-strong");
    said.setId("draft-offer");
    said.setMinWidth(Region.USE_PREF_SIZE);
    Label note = Nodes.label(texts.get("draft.offer.note"), "rd-muted");
    Button discard = button("draft-discard", texts.get("draft.discard"), this::ask);
    Button later = button("draft-later", texts.get("draft.later"), this::close);
    getChildren().setAll(new FontIcon("mdomz-restore"), said, note, Nodes.spring());
    if (pages.size() == 1) {
      pages.forEach((route, each) -> getChildren().add(only(route, each)));
    } else if (!pages.isEmpty()) {
      getChildren().add(menu(pages));
    }
    getChildren().addAll(discard, later);
  }

  private Button only(Route route, UnsentTexts.Found found) {
    Button open =
        button("draft-open", texts.format("draft.open", title(route, found)), () -> open(route));
    open.getStyleClass().add("accent");
    return open;
  }

  private MenuButton menu(Map<Route, UnsentTexts.Found> pages) {
    MenuButton menu = new MenuButton(texts.format("draft.open.many", pages.size()));
    menu.setId("draft-open");
    menu.getStyleClass().add("accent");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    pages.forEach((route, found) -> {
      MenuItem item =
          new MenuItem(title(route, found) + " · " + desk.words().moment(found.writtenAt()));
      item.setOnAction(chosen -> desk.navigator().go(route));
      menu.getItems().add(item);
    });
    return menu;
  }

  private String title(Route route, UnsentTexts.Found found) {
    String kind =
        switch (route) {
          case Route.Assess _ -> texts.get("draft.place.assess");
          case Route.ContinueRegistration _, Route.Register _ -> texts.get("draft.place.request");
          case Route.Redress _, Route.ReviewRedress _ -> texts.get("draft.place.redress");
          case Route.Review _ -> texts.get("draft.place.review");
          case Route.FollowUp _ -> texts.get("draft.place.follow-up");
          case Route.Asked _ -> texts.get("draft.place.asked");
          case Route.Phrases _ -> texts.get("draft.place.phrase");
          case Route.OpenCase _ -> texts.get("draft.place.case");
          case Route.UnmetNeed _ -> texts.get("draft.place.unmet");
          case Route.NewCase _ -> texts.get("draft.place.new-case");
          case Route.Dispatch _ -> texts.get("draft.place.dispatch");
          case Route.RulePacks _ -> texts.get("draft.place.packs");
          case Route.Settings _ -> texts.get("draft.place.settings");
          case Route.AccessReview _ -> texts.get("draft.place.access-review");
          default -> texts.get("draft.place.other");
        };
    return found.title().isEmpty() ? kind : kind + " " + found.title();
  }

  private void open(Route route) {
    close();
    desk.navigator().go(route);
  }

  private void ask() {
    int count = found().size();
    Label question = Nodes.label(texts.format("draft.discard.ask", count), "rd-strong");
    question.setMinWidth(Region.USE_PREF_SIZE);
    Button yes =
        button(
            "draft-discard-yes",
            texts.get("draft.discard.yes"),
            () -> {
              found().forEach(each -> desk.unsent().saved(each.place()));
              close();
            });
    Button keep = button("draft-keep", texts.get("draft.keep"), this::offer);
    getChildren().setAll(new FontIcon("mdoal-error_outline"), question, Nodes.spring(), yes, keep);
    keep.requestFocus();
  }

  private void close() {
    Nodes.show(this, false);
  }

  private static Button button(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }
}
