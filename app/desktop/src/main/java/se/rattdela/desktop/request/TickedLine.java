package se.rattdela.desktop.request;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** Says what is ticked where the items themselves are out of sight below the form. */
final class TickedLine extends HBox {
  private final Texts texts;
  private final Label count = Nodes.label("", "rd-small-strong");
  private final Label titles = Nodes.tipWhenCut(Nodes.label("", "rd-small"));

  /**
   * A line that says nothing yet.
   *
   * @param toItems brings the items into sight
   */
  TickedLine(Texts texts, Runnable toItems) {
    super(8);
    this.texts = texts;
    setId("tickedLine");
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("rd-foot-note");
    FontIcon icon = new FontIcon("mdoal-check_box");
    count.setMinWidth(USE_PREF_SIZE);
    titles.setId("tickedTitles");
    titles.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(titles, Priority.ALWAYS);
    Button show =
        new Button(texts.get("request.ticked.show"), new FontIcon("mdoal-arrow_downward"));
    show.setId("toItems");
    show.setMinWidth(USE_PREF_SIZE);
    show.getStyleClass().add("rd-small-button");
    show.setOnAction(pressed -> toItems.run());
    getChildren().addAll(icon, count, titles, show);
  }

  /** Says what is ticked, in the order of the items. */
  void show(List<String> ticked) {
    count.setText(texts.format("request.ticked", ticked.size()));
    titles.setText(String.join(" · ", ticked));
  }
}
