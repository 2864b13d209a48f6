package se.rattdela.desktop.rulebook;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * What the office has answered to a question of law at other times: who said what when, and why.
 */
public final class StandHistory {
  private final List<LegalStand> stands;
  private final Texts texts;
  private final Words words;

  /**
   * The answers as lines.
   *
   * @param stands the latest first
   */
  public StandHistory(List<LegalStand> stands, Texts texts, Words words) {
    this.stands = List.copyOf(stands);
    this.texts = texts;
    this.words = words;
  }

  /** A line with its reason for each answer. */
  public VBox lines() {
    VBox lines = new VBox(8);
    lines.setId("stand-history");
    for (LegalStand stand : stands) {
      Label head =
          Nodes.wrapped(
              texts.format(
                  stand.value() ? "stand.said.yes" : "stand.said.no",
                  stand.byName(),
                  words.moment(stand.at())),
              "rd-small-strong");
      head.setGraphic(new FontIcon("mdoal-gavel"));
      lines.getChildren().add(new VBox(2, head, Nodes.wrapped(stand.reason(), "rd-small")));
    }
    return lines;
  }

  /** The lines behind a button that tells how many there are. */
  public VBox folded() {
    VBox lines = lines();
    Button fold = new Button(texts.format("stand.earlier", stands.size()));
    fold.setId("stand-fold");
    fold.getStyleClass().addAll("rd-link", "rd-quiet");
    fold.setMinWidth(Region.USE_PREF_SIZE);
    Nodes.show(lines, false);
    fold.setOnAction(pressed -> {
      boolean open = !lines.isVisible();
      Nodes.show(lines, open);
      fold.setText(
          open ? texts.get("stand.earlier.hide") : texts.format("stand.earlier", stands.size()));
    });
    return new VBox(6, fold, lines);
  }
}
