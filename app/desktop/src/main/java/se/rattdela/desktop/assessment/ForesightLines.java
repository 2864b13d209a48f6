package se.rattdela.desktop.assessment;

import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.casework.decision.SendCheck;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.paper.SightingRows;

/** What the approver will have to look at, shown to the drafter before the draft is sent. */
final class ForesightLines extends VBox {
  private final Texts texts;

  ForesightLines(Texts texts) {
    super(4);
    this.texts = texts;
    setId("foresight");
    Nodes.show(this, false);
  }

  /** Shows what is known; nothing while it is not. */
  void show(@Nullable SendCheck check) {
    getChildren().clear();
    if (check != null) {
      for (MissingPart part : check.missing()) {
        getChildren()
            .add(
                DraftLines.line(
                    "mdoal-error_outline", "rd-danger", part.message().in(texts.locale())));
      }
      List<ReleaseCheck.Sighting> sightings = check.sightings();
      if (!sightings.isEmpty()) {
        getChildren()
            .add(
                DraftLines.line(
                    "mdomz-visibility",
                    "rd-warn",
                    texts.format("assessment.foresight", sightings.size())));
        getChildren().addAll(new SightingRows(texts).told(sightings));
      }
    }
    Nodes.show(this, !getChildren().isEmpty());
  }
}
