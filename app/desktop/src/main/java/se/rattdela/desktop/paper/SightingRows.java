package se.rattdela.desktop.paper;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/**
 * The places that must be looked at before a paper is approved: a tick, the words with some on each
 * side, where they stand and whom they may mean.
 */
public final class SightingRows {
  private final Texts texts;

  /** Rows in the user's language. */
  public SightingRows(Texts texts) {
    this.texts = texts;
  }

  /**
   * A row for each.
   *
   * @param ticked told after each tick
   */
  public List<Node> of(Looked looked, Runnable ticked) {
    return looked.all().stream().map(each -> row(each, looked, ticked)).toList();
  }

  /** The same places for the one who wrote the draft: told of, and not ticked. */
  public List<Node> told(List<ReleaseCheck.Sighting> sightings) {
    return sightings.stream()
        .<Node>map(each -> {
          VBox place = place(each, "rd-small");
          place.setPadding(new Insets(0, 0, 4, 24));
          return place;
        })
        .toList();
  }

  private Node row(ReleaseCheck.Sighting sighting, Looked looked, Runnable ticked) {
    CheckBox tick = new CheckBox();
    tick.setId("sighting-" + sighting.number());
    tick.setSelected(looked.seen().contains(sighting));
    tick.setAccessibleText(
        texts.format("sighting.spoken", sighting.found(), where(sighting), words(sighting)));
    tick.setOnAction(pressed -> {
      looked.tick(sighting, tick.isSelected());
      ticked.run();
    });
    HBox row = new HBox(12, tick, Nodes.growing(place(sighting)));
    row.setAlignment(Pos.TOP_LEFT);
    row.setPadding(new Insets(8, 12, 8, 14));
    row.getStyleClass().add("rd-line-below");
    return row;
  }

  /** The words as they stand there, and below them where that is. */
  private VBox place(ReleaseCheck.Sighting sighting, String... size) {
    TextFlow flow =
        new TextFlow(
            run(ellipsis(sighting.before()) + sighting.before(), "rd-run"),
            run(sighting.found(), "rd-run-sought"),
            run(sighting.after() + ellipsis(sighting.after()), "rd-run"));
    flow.getStyleClass().addAll(size);
    return new VBox(2, flow, Nodes.wrapped(about(sighting), "rd-small", "rd-muted"));
  }

  private static Text run(String text, String style) {
    Text run = new Text(text);
    run.getStyleClass().add(style);
    return run;
  }

  private static String ellipsis(String text) {
    return text.isBlank() ? "" : "…";
  }

  private static String words(ReleaseCheck.Sighting sighting) {
    return (sighting.before() + sighting.found() + sighting.after()).strip();
  }

  private String about(ReleaseCheck.Sighting sighting) {
    return sighting.bearer().isBlank()
        ? texts.format("sighting.about.unknown", where(sighting))
        : texts.format("sighting.about", where(sighting), sighting.bearer());
  }

  private String where(ReleaseCheck.Sighting sighting) {
    return sighting.page() > 0
        ? texts.format("sighting.page", sighting.file(), sighting.page())
        : texts.format("sighting.beside", sighting.file());
  }
}
