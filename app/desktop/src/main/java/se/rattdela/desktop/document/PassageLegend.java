package se.rattdela.desktop.document;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Texts;

/** What the colours and frames of the passages in a document mean. */
final class PassageLegend extends FlowPane {
  PassageLegend(Texts texts) {
    super(8, 4);
    for (Outcome each : Outcome.values()) {
      getChildren().add(new OutcomeChip(each, texts));
    }
    getChildren()
        .addAll(
            frame("mdomz-person_outline", texts.get("documents.legend.other")),
            frame("mdomz-security", texts.get("documents.legend.protected")));
  }

  private static Label frame(String icon, String text) {
    Label frame = Nodes.label(text, "rd-legend-frame");
    frame.setGraphic(new FontIcon(icon));
    return frame;
  }
}
