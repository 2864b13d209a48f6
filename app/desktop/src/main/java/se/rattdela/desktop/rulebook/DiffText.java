package se.rattdela.desktop.rulebook;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** Pieces of a compared text: what has gone with −, what is new with +, never by colour alone. */
final class DiffText extends TextFlow {
  /** The pieces with something between them, such as a space or a comma. */
  DiffText(Texts texts, List<WordDiff.Piece> pieces, String between) {
    StringBuilder spoken = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      WordDiff.Piece piece = pieces.get(i);
      boolean last = i == pieces.size() - 1;
      switch (piece.mark()) {
        case SAME -> {
          getChildren().add(new Text(piece.text() + (last ? "" : between)));
          spoken.append(piece.text()).append(' ');
        }
        case REMOVED -> {
          mark(texts.format("rulebook.diff.removed", piece.text()), "rd-removed", last);
          spoken.append(texts.format("rulebook.diff.removed.spoken", piece.text())).append(' ');
        }
        case ADDED -> {
          mark(texts.format("rulebook.diff.added", piece.text()), "rd-added", last);
          spoken.append(texts.format("rulebook.diff.added.spoken", piece.text())).append(' ');
        }
      }
    }
    // A text breaks where it must; it never makes the page wider.
    setMinWidth(0);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken.toString());
  }

  private void mark(String text, String style, boolean last) {
    Label label = Nodes.label(text, "rd-diff", style);
    label.setWrapText(true);
    label.setMinWidth(0);
    label.maxWidthProperty().bind(widthProperty().subtract(2));
    getChildren().add(label);
    if (!last) {
      getChildren().add(new Text(" "));
    }
  }
}
