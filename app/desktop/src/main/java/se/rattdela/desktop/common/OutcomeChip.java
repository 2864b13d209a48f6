package se.rattdela.desktop.common;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** An outcome in a line of text: icon and word in a frame. */
public final class OutcomeChip extends HBox {
  /** A chip in the ordinary size. */
  public OutcomeChip(Outcome outcome, Texts texts) {
    this(outcome.word(texts), outcome.icon(), outcome.styleClass());
  }

  /** A chip with a word of its own, such as the words of the decision. */
  public OutcomeChip(String text, String icon, String styleClass) {
    Label word = new Label(text);
    word.getStyleClass().add("rd-chip-word");
    word.setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().addAll("rd-chip", styleClass);
    getChildren().addAll(new FontIcon(icon), word);
    setMinWidth(Region.USE_PREF_SIZE);
    setMaxWidth(Region.USE_PREF_SIZE);
  }

  /** The chip in the size of a heading. */
  public OutcomeChip big() {
    getStyleClass().add("rd-big");
    return this;
  }
}
