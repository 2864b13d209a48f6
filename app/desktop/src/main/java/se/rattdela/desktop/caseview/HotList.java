package se.rattdela.desktop.caseview;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Popover;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.matrix.Matrix;

/** The judgements that may settle most cells. Tells where to begin, never what to answer. */
final class HotList {
  private static final int MOST = 8;

  private final Texts texts;
  private final Consumer<Matrix.CellKey> onChoose;
  private final VBox list = new VBox(4);
  private final Popover popover;

  HotList(Texts texts, Consumer<Matrix.CellKey> onChoose) {
    this.texts = texts;
    this.onChoose = onChoose;
    list.setPrefWidth(460);
    popover = new Popover(list, PopOver.ArrowLocation.TOP_RIGHT);
  }

  void show(Node at, List<MatrixEvaluation.HotJudgement> judgements) {
    list.getChildren().clear();
    if (judgements.isEmpty()) {
      popover.hide();
      return;
    }
    list.getChildren()
        .addAll(
            Nodes.label(texts.get("matrix.heat.title"), "rd-section"),
            Nodes.wrapped(texts.get("matrix.heat.text"), "rd-small", "rd-muted"));
    judgements.stream().limit(MOST).forEach(each -> list.getChildren().add(line(each)));
    if (at.getScene() != null && at.getScene().getWindow() != null) {
      popover.show(at);
    }
  }

  void hide() {
    popover.hide();
  }

  private HBox line(MatrixEvaluation.HotJudgement judgement) {
    Label cells = Nodes.label(String.valueOf(judgement.settles()), "rd-heat");
    cells.setMinWidth(32);
    cells.setAlignment(Pos.CENTER);
    VBox text =
        new VBox(
            Nodes.wrapped(judgement.question(), "rd-strong"),
            Nodes.wrapped(
                texts.format(
                    "matrix.heat.line",
                    judgement.column().authority(),
                    judgement.column().how(),
                    judgement.settles()),
                "rd-small",
                "rd-muted"));
    Button go = new Button(texts.get("matrix.heat.go"));
    go.getStyleClass().addAll("rd-link", "rd-quiet");
    go.setMinWidth(Region.USE_PREF_SIZE);
    go.setAccessibleText(texts.get("matrix.heat.go") + ": " + judgement.question());
    go.setOnAction(pressed -> {
      popover.hide();
      onChoose.accept(judgement.first());
    });
    HBox line = new HBox(10, cells, Nodes.growing(text), go);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
