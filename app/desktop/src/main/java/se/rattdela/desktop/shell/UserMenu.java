package se.rattdela.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.access.Actor;
import se.rattdela.desktop.common.Command;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.ui.UiLanguage;

/** The menu with the user's name on it: looks, language, help, lock and leaving. */
final class UserMenu {
  private final Texts texts;
  private final Looks looks;
  private final Shell.Menu menu;
  private final VBox names = new VBox();

  UserMenu(Texts texts, Looks looks, Shell.Menu menu) {
    this.texts = texts;
    this.looks = looks;
    this.menu = menu;
  }

  /** Puts the user's name on the button, and the choices in its menu. */
  void fill(MenuButton button, Actor actor, List<Command> first) {
    button.setGraphic(face(actor));
    List<MenuItem> items = new ArrayList<>();
    first.forEach(each -> items.add(item(each)));
    items.add(new SeparatorMenuItem());
    ToggleGroup look = new ToggleGroup();
    for (Look each : Look.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.get("enum.Look." + each.name()));
      item.setToggleGroup(look);
      item.setSelected(looks.lookProperty().get() == each);
      item.setOnAction(chosen -> menu.look().accept(each));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    ToggleGroup language = new ToggleGroup();
    for (UiLanguage each : UiLanguage.values()) {
      // Each language by its own name, so that it is found by those who read no other.
      RadioMenuItem item = new RadioMenuItem(texts.get("enum.UiLanguage." + each.name()));
      item.setToggleGroup(language);
      item.setSelected(texts.language() == each);
      item.setOnAction(chosen -> menu.language().accept(each));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    leaving().forEach(each -> items.add(item(each)));
    button.getItems().setAll(items);
  }

  /** Locks the window. */
  void lock() {
    menu.lock().run();
  }

  /** What ends or pauses the work. */
  List<Command> leaving() {
    List<Command> leaving = new ArrayList<>();
    leaving.add(new Command(texts.get("menu.lock"), "mdoal-lock", Shortcut.LOCK, menu.lock()));
    leaving.add(new Command(texts.get("menu.switch"), "mdomz-people_outline", menu.switchUser()));
    Runnable reset = menu.resetDemo();
    if (reset != null) {
      leaving.add(new Command(texts.get("menu.reset"), "mdomz-restore", reset));
    }
    return leaving;
  }

  /** Looks and languages. */
  List<Command> looks() {
    List<Command> commands = new ArrayList<>();
    for (Look each : Look.values()) {
      commands.add(
          new Command(
              texts.get("enum.Look." + each.name()), each.icon(), () -> menu.look().accept(each)));
    }
    for (UiLanguage each : UiLanguage.values()) {
      commands.add(
          new Command(
              texts.format("menu.language", texts.get("enum.UiLanguage." + each.name())),
              "mdoal-language",
              () -> menu.language().accept(each)));
    }
    return commands;
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem(command.title(), new FontIcon(command.icon()));
    item.setOnAction(chosen -> command.action().run());
    return item;
  }

  /** In a narrow window the initials stand alone. */
  void narrow(boolean narrow) {
    Nodes.show(names, !narrow);
  }

  private HBox face(Actor actor) {
    names
        .getChildren()
        .setAll(
            Nodes.label(actor.displayName(), "rd-strong"),
            Nodes.label(actor.function(), "rd-small", "rd-muted"));
    names.setAlignment(Pos.CENTER_LEFT);
    HBox box = new HBox(8, Nodes.label(initials(actor.displayName()), "rd-avatar"), names);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
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
