package se.rattdela.desktop.assessment;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.decision.ReturnNote;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** What is said below the draft: what is missing, and why it was given back. */
final class DraftLines {
  private DraftLines() {}

  /** Why the approver gave the draft back, by code and sentence. */
  static VBox returned(ReturnNote note, Texts texts, Words words) {
    VBox box =
        new VBox(
            2,
            Nodes.wrapped(
                texts.format(
                    "assessment.returned",
                    note.byName(),
                    note.code().name(),
                    words.of(note.code())),
                "rd-small-strong"),
            Nodes.wrapped(note.sentence()));
    box.getStyleClass().add("rd-note-danger");
    return box;
  }

  /** One thing to know, with its mark. */
  static HBox line(String icon, String style, String text) {
    FontIcon mark = new FontIcon(icon);
    mark.getStyleClass().add(style);
    return new HBox(8, mark, Nodes.growing(Nodes.wrapped(text, "rd-small")));
  }
}
