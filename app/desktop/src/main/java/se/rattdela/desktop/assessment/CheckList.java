package se.rattdela.desktop.assessment;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.decision.DraftCheck;
import se.rattdela.casework.decision.DraftView;
import se.rattdela.casework.decision.DraftWarning;
import se.rattdela.desktop.common.Texts;

/**
 * Everything that must be in place before a draft can be sent, filling up as the officer works:
 * what is open first, with what to do; what is fulfilled by its name when asked for.
 */
final class CheckList extends VBox {
  private static final double HIGHEST = 210;

  private final Texts texts;
  private boolean all;

  CheckList(Texts texts) {
    super(4);
    this.texts = texts;
  }

  void show(DraftView draft) {
    List<Node> lines = new ArrayList<>();
    for (DraftWarning warning : draft.warnings()) {
      lines.add(line("mdoal-info", "rd-warn", warning.message().in(texts.locale())));
    }
    for (MissingPart part : draft.missing()) {
      lines.add(line("mdomz-radio_button_unchecked", "rd-warn", part.message().in(texts.locale())));
    }
    List<DraftCheck> fulfilled = draft.checks().stream().filter(DraftCheck::fulfilled).toList();
    if (all) {
      fulfilled.forEach(check ->
          lines.add(line("mdoal-check_circle", "rd-ok", check.label().in(texts.locale()))));
    }
    VBox column = column(lines);
    ScrollPane scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(HIGHEST);
    // What fits is seen whole; a pane that scrolls would be content with less.
    scroll.minHeightProperty().bind(Bindings.min(column.heightProperty().add(2), HIGHEST));
    scroll.getStyleClass().add("rd-scroll");
    scroll.setAccessibleText(texts.get("assessment.checks"));
    getChildren().clear();
    if (!lines.isEmpty()) {
      getChildren().add(scroll);
    }
    if (!fulfilled.isEmpty()) {
      Hyperlink more =
          new Hyperlink(
              all
                  ? texts.get("assessment.checks.fewer")
                  : texts.format("assessment.checks.all", fulfilled.size(), draft.checks().size()));
      more.setId("checks-all");
      more.getStyleClass().add("rd-link");
      more.setOnAction(pressed -> {
        all = !all;
        show(draft);
      });
      getChildren().add(more);
    }
  }

  private static VBox column(List<Node> lines) {
    VBox column = new VBox(4);
    column.getChildren().setAll(lines);
    return column;
  }

  private static HBox line(String icon, String style, String text) {
    return DraftLines.line(icon, style, text);
  }
}
