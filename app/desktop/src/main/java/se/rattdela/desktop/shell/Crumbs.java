package se.rattdela.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Listeners;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;

/** The way to the screen that is shown, in the bar at the top. */
final class Crumbs {
  /** From here on the way is shown, not only where it ends. */
  private static final double WHOLE_WAY = 1100;

  /** From here on what is searched for yields before the name of the page does. */
  private static final double NAME_WHOLE = 900;

  private final HBox bar;
  private final Listeners naming = new Listeners();
  private double width;

  Crumbs(HBox bar) {
    this.bar = bar;
  }

  /** Shows the way to a screen, and its name once it knows it, until {@link #end}. */
  void follow(Screen screen) {
    show(screen.crumbs());
    ObservableValue<String> name = screen.crumb();
    if (name != null) {
      naming.on(name, now -> name(screen.crumbs(), now));
    }
  }

  void end() {
    naming.end();
  }

  private void name(List<String> way, String name) {
    List<String> named = new ArrayList<>(way);
    if (!name.isEmpty()) {
      named.set(named.size() - 1, name);
    }
    show(named);
  }

  private void show(List<String> way) {
    bar.getChildren().clear();
    for (int i = 0; i < way.size(); i++) {
      boolean last = i == way.size() - 1;
      if (i > 0) {
        bar.getChildren().add(new FontIcon("mdoal-chevron_right"));
      }
      bar.getChildren()
          .add(Nodes.tipWhenCut(Nodes.label(way.get(i), last ? "rd-strong" : "rd-muted")));
    }
    fold(width);
  }

  /** A narrow window says where one is; the way there stands lit in the rail. */
  void fold(double room) {
    width = room;
    int last = bar.getChildren().size() - 1;
    for (int i = 0; i <= last; i++) {
      Nodes.show(bar.getChildren().get(i), i == last || room >= WHOLE_WAY);
    }
    bar.setMinWidth(room >= NAME_WHOLE ? Region.USE_PREF_SIZE : 0);
  }
}
