package se.rattdela.desktop.matrix;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.Texts;

/** What the six outcomes mean, in a line under the matrix. */
public final class Legend extends HBox {
  /** The legend in the language of the texts. */
  public Legend(Texts texts) {
    getStyleClass().add("rd-legend");
    for (Outcome outcome : Outcome.values()) {
      Label word = Nodes.label(outcome.word(texts), "rd-strong");
      Label note = Nodes.tipWhenCut(Nodes.label(outcome.note(texts), "rd-muted"));
      word.setMinWidth(Region.USE_PREF_SIZE);
      HBox entry = new HBox(4, new FontIcon(outcome.icon()), word, note);
      entry.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      entry.getStyleClass().add(outcome.styleClass() + "-mark");
      if (!getChildren().isEmpty()) {
        getChildren().add(Nodes.spring());
      }
      getChildren().add(entry);
    }
  }
}
