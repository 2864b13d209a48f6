package se.rattdela.desktop.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Version;

/**
 * The wordings of a provision to scale in time, with today marked. The table below it says the same
 * and is the way of the keyboard, so that the blocks are for the eye and the mouse.
 */
final class VersionTimeline extends Pane {
  private static final double BLOCK = 46;
  private static final double ROOM_FOR_TODAY = 20;
  private static final double GAP = 3;
  private static final double LEAST = 92;
  private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
  private static final PseudoClass COMPARED = PseudoClass.getPseudoClass("compared");
  private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");

  private final List<Version> versions;
  private final LocalDate today;
  private final List<Button> blocks = new ArrayList<>();
  private final Line line = new Line();
  private final Label now;

  VersionTimeline(
      Texts texts,
      RuleWords words,
      RulebookViewModel.Shown shown,
      LocalDate today,
      Consumer<Version> choose) {
    Provision provision = shown.provision();
    this.versions = provision.versions();
    this.today = today;
    setMinHeight(BLOCK + ROOM_FOR_TODAY);
    setPrefHeight(BLOCK + ROOM_FOR_TODAY);
    for (Version version : versions) {
      VBox face =
          new VBox(
              Nodes.label(version.from().toString(), "rd-small-strong"),
              Nodes.label(words.act(provision, version), "rd-small"));
      face.setAlignment(Pos.CENTER_LEFT);
      face.setMouseTransparent(true);
      Button block = new Button("", face);
      block.getStyleClass().add("rd-wording");
      block.setFocusTraversable(false);
      block.pseudoClassStateChanged(READ, version.equals(shown.version()));
      block.pseudoClassStateChanged(COMPARED, version.equals(shown.compared()));
      block.pseudoClassStateChanged(COMING, version.from().isAfter(today));
      block.setAccessibleText(
          texts.format(
              "rulebook.wording.spoken",
              version.from().toString(),
              words.until(version, today),
              words.act(provision, version)));
      block.setOnAction(pressed -> choose.accept(version));
      blocks.add(block);
    }
    now = Nodes.label(texts.format("rulebook.today", today.toString()), "rd-tiny", "rd-strong");
    line.getStyleClass().add("rd-today");
    line.setManaged(false);
    getChildren().addAll(blocks);
    getChildren().addAll(line, now);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double least = Math.min(LEAST, (width - GAP * versions.size()) / versions.size());
    TimelineScale scale = TimelineScale.of(versions, today, width, least, GAP);
    for (int i = 0; i < blocks.size(); i++) {
      TimelineScale.Block block = scale.blocks().get(i);
      blocks.get(i).resizeRelocate(block.x(), ROOM_FOR_TODAY, block.width(), BLOCK);
    }
    double x = Math.clamp(scale.x(today), 1, width - 1);
    line.setStartX(x);
    line.setEndX(x);
    line.setStartY(4);
    line.setEndY(ROOM_FOR_TODAY + 5);
    double label = now.prefWidth(-1);
    double left = x + 6 + label > width ? x - 6 - label : x + 6;
    now.resizeRelocate(left, 0, label, 16);
  }
}
