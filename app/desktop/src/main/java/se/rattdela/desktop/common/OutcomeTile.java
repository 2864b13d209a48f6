package se.rattdela.desktop.common;

import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The face of a matrix cell: icon above word, in the colours of the outcome. */
public final class OutcomeTile extends VBox {
  private final Texts texts;
  private final FontIcon icon = new FontIcon();
  private final Text word =
      new Text(); // hundreds are seen at once: a label is three nodes and a skin
  private @Nullable Outcome outcome;

  /** An empty tile; reused by the cell that owns it. */
  public OutcomeTile(Texts texts) {
    this.texts = texts;
    getStyleClass().add("rd-tile");
    word.getStyleClass().add("rd-tile-word");
    getChildren().addAll(icon, word);
  }

  /** Shows another outcome. */
  public void show(Outcome next) {
    if (outcome == next) {
      return;
    }
    if (outcome != null) {
      getStyleClass().remove(outcome.styleClass());
    }
    outcome = next;
    getStyleClass().add(next.styleClass());
    icon.setIconLiteral(next.icon());
    word.setText(next.word(texts));
  }
}
