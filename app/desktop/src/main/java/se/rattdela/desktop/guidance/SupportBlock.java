package se.rattdela.desktop.guidance;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.assessment.AnswerKind;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.Vocabulary;

/**
 * Support beside a question: both readings of a contested point, what counts and what does not,
 * what is often got wrong, and the known traps that lie near in this very case.
 */
public final class SupportBlock {
  /** Traps shown at once. */
  private static final int FEW = 3;

  /** Narrower than this, the two columns are put below each other. */
  private static final double NARROW = 440;

  private final Texts texts;

  /** Support in the language of the texts; what the law says is always Swedish. */
  public SupportBlock(Texts texts) {
    this.texts = texts;
  }

  /** The support for one question. */
  public VBox of(QuestionView question) {
    VBox block = new VBox();
    block.setId("support");
    block.getStyleClass().add("rd-note");
    String title =
        question.kind() == AnswerKind.FACT
            ? texts.get("assessment.support.fact")
            : texts.get("assessment.support");
    Label head = new Label(title, new FontIcon("mdoal-help_outline"));
    head.getStyleClass().add("rd-note-head");
    block.getChildren().add(head);
    Vocabulary.Readings readings = question.readings();
    if (readings != null) {
      block.getChildren().addAll(readings(readings));
    }
    Vocabulary.Guidance support = question.support();
    block
        .getChildren()
        .addAll(
            pair(
                part("assessment.support.counts", "mdoal-check_circle", support.counts()),
                part("assessment.support.counts-not", "mdoal-cancel", support.countsNot())),
            part("assessment.support.mistakes", "mdoal-error_outline", support.mistakes()));
    if (!question.guidance().isEmpty()) {
      block.getChildren().add(traps(question.guidance()));
    }
    return block;
  }

  private List<Node> readings(Vocabulary.Readings readings) {
    return List.of(
        pair(
            reading("assessment.readings.yes", readings.yes()),
            reading("assessment.readings.no", readings.no())),
        reading("assessment.readings.matters", readings.matters()),
        reading("assessment.readings.sources", String.join(" · ", readings.sources())));
  }

  private VBox reading(String heading, String text) {
    return new VBox(
        3, Nodes.wrapped(texts.get(heading), "rd-small-strong"), Nodes.wrapped(text, "rd-small"));
  }

  private VBox part(String heading, String icon, List<String> lines) {
    Label head = new Label(texts.get(heading), new FontIcon(icon));
    head.getStyleClass().addAll("rd-small-strong", "rd-support-head");
    VBox part = new VBox(3, head);
    lines.forEach(line -> part.getChildren().add(bullet(line)));
    return part;
  }

  private VBox traps(List<String> traps) {
    VBox part =
        part("assessment.guidance", "mdoal-info", traps.subList(0, Math.min(FEW, traps.size())));
    if (traps.size() > FEW) {
      Button more = new Button(texts.format("assessment.guidance.more", traps.size() - FEW));
      more.getStyleClass().addAll("rd-link", "rd-quiet");
      more.setOnAction(pressed -> {
        part.getChildren().remove(more);
        traps.stream().skip(FEW).forEach(line -> part.getChildren().add(bullet(line)));
      });
      part.getChildren().add(more);
    }
    return part;
  }

  private static HBox bullet(String line) {
    HBox bullet =
        new HBox(6, Nodes.label("•", "rd-small"), Nodes.growing(Nodes.wrapped(line, "rd-small")));
    bullet.setPadding(new Insets(0, 0, 0, 4));
    return bullet;
  }

  /** Two parts beside each other where there is room, else below each other. */
  private static GridPane pair(Node left, Node right) {
    GridPane grid = new GridPane();
    grid.setHgap(20);
    grid.setVgap(8);
    grid.add(left, 0, 0);
    grid.add(right, 1, 0);
    columns(grid, 2);
    grid.widthProperty()
        .addListener((observable, before, now) -> {
          boolean narrow = now.doubleValue() < NARROW;
          if (narrow != (GridPane.getColumnIndex(right) == 0)) {
            GridPane.setConstraints(right, narrow ? 0 : 1, narrow ? 1 : 0);
            columns(grid, narrow ? 1 : 2);
          }
        });
    return grid;
  }

  private static void columns(GridPane grid, int count) {
    grid.getColumnConstraints().clear();
    for (int i = 0; i < count; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / count);
      column.setHgrow(Priority.ALWAYS);
      column.setFillWidth(true);
      grid.getColumnConstraints().add(column);
    }
  }
}
