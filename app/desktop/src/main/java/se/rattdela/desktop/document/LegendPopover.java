package se.rattdela.desktop.document;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Popover;
import se.rattdela.desktop.common.Texts;

/** The legend where there is no room for it: beside the button that asks for it. */
final class LegendPopover {
  private static final double WIDTH = 420;

  private final Texts texts;
  private @Nullable Popover made;

  LegendPopover(Texts texts) {
    this.texts = texts;
  }

  void show(Node owner) {
    Popover shown = made;
    if (shown == null) {
      PassageLegend body = new PassageLegend(texts);
      body.setPrefWrapLength(WIDTH);
      shown = new Popover(body, PopOver.ArrowLocation.TOP_LEFT);
      made = shown;
    }
    shown.show(owner);
  }

  void hide() {
    if (made != null) {
      made.hide();
    }
  }
}
