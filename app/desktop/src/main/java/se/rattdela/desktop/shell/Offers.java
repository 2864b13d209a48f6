package se.rattdela.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.rattdela.casework.access.Role;
import se.rattdela.desktop.common.Command;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.help.HelpBook;
import se.rattdela.desktop.help.HelpEntry;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;

/** Everything that can be done from where the user is, most used first. */
final class Offers {
  private final Desk desk;
  private final Texts texts;
  private final Supplier<HelpBook> book;
  private final UserMenu menu;
  private final Rail places;
  private final Supplier<List<Command>> here;
  private final Consumer<Shortcut> register;
  private final Consumer<String> help;

  /**
   * @param here what the present page offers
   * @param register registers something in a case that is chosen first
   * @param help opens the help at something; at its beginning for an empty text
   */
  Offers(
      Desk desk,
      Supplier<HelpBook> book,
      UserMenu menu,
      Rail places,
      Supplier<List<Command>> here,
      Consumer<Shortcut> register,
      Consumer<String> help) {
    this.desk = desk;
    this.texts = desk.texts();
    this.book = book;
    this.menu = menu;
    this.places = places;
    this.here = here;
    this.register = register;
    this.help = help;
  }

  /** All that may answer a text; what the help says is offered only for something written. */
  List<Command> all(String searched) {
    List<Command> all = new ArrayList<>(here.get());
    all.addAll(registrations());
    all.addAll(places.commands());
    all.addAll(checks());
    all.addAll(own());
    all.addAll(menu.looks());
    all.addAll(menu.leaving());
    if (!searched.isBlank()) {
      book.get().entries().stream()
          .filter(each -> each.section() != HelpEntry.Section.KEYS)
          .forEach(each ->
              all.add(
                  new Command(
                      texts.format("commands.help", each.name()),
                      "mdoal-help_outline",
                      () -> help.accept(each.name()))));
    }
    return all;
  }

  /** To look up a paper that someone holds; for those who handle papers. */
  List<Command> checks() {
    boolean handles =
        desk.holds(Role.OFFICER) || desk.holds(Role.APPROVER) || desk.holds(Role.REGISTRAR);
    return handles
        ? List.of(
            new Command(
                texts.get("papercheck.title"),
                "mdoal-fact_check",
                () -> desk.navigator().go(new Route.PaperCheck())))
        : List.of();
  }

  /** What is one's own: reached from the menu with one's name. */
  List<Command> own() {
    return List.of(
        new Command(
            texts.get("menu.phrases"),
            "mdoal-format_quote",
            () -> desk.navigator().go(new Route.Phrases())),
        new Command(
            texts.get("menu.help"), "mdoal-help_outline", Shortcut.HELP, () -> help.accept("")));
  }

  private List<Command> registrations() {
    if (!desk.holds(Role.OFFICER)) {
      return List.of();
    }
    return List.of(
        registration("day.request", "mdoal-add", Shortcut.REQUEST),
        registration("day.own", "mdomz-outlined_flag", Shortcut.OWN_INITIATIVE),
        registration("commands.oral", "mdomz-phone", Shortcut.ORAL),
        registration("commands.oral-own", "mdomz-phone", Shortcut.ORAL_OWN));
  }

  private Command registration(String key, String icon, Shortcut shortcut) {
    return new Command(texts.get(key), icon, shortcut, () -> register.accept(shortcut));
  }
}
