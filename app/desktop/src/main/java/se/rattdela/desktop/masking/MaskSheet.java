package se.rattdela.desktop.masking;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.document.MaskArea;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.paper.PaperFile;

/** A page of an original on which areas are drawn. Measures of areas in points. */
final class MaskSheet extends StackPane {
  private static final double WIDTH = 700;
  private static final int DOTS = 1080;
  private static final double LEAST = 3;

  /** An area as the user drew it, from the lower left corner of the visible page. */
  record Drawn(double x, double y, double width, double height) {}

  private final Texts texts;
  private final Tasks tasks;
  private final Consumer<Drawn> onDrawn;
  private final ImageView picture = new ImageView();
  private final Pane overlay = new Pane();
  private final Region pencil = new Region();
  private List<MaskArea> masks = List.of();
  private @Nullable PaperFile file;
  private int page;
  private double scale = 1;
  private double startX;
  private double startY;
  private boolean readOnly = true;

  MaskSheet(Texts texts, Tasks tasks, Consumer<Drawn> onDrawn) {
    this.texts = texts;
    this.tasks = tasks;
    this.onDrawn = onDrawn;
    picture.setFitWidth(WIDTH);
    picture.setPreserveRatio(true);
    pencil.getStyleClass().add("rd-mask-drawn");
    pencil.setVisible(false);
    pencil.setManaged(false);
    getChildren().addAll(picture, overlay);
    getStyleClass().add("rd-card");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setFocusTraversable(true);
    overlay.setOnMousePressed(this::begin);
    overlay.setOnMouseDragged(this::stretch);
    overlay.setOnMouseReleased(this::end);
  }

  void clear() {
    file = null;
    picture.setImage(null);
    overlay.getChildren().clear();
    setAccessibleText("");
  }

  void show(PaperFile shown, int number, boolean asMasked) {
    file = shown;
    page = number;
    readOnly = asMasked;
    PaperFile.Page layout = shown.pages().get(number - 1);
    scale = WIDTH / layout.width();
    double height = WIDTH * layout.ratio();
    setPrefSize(WIDTH, height);
    overlay.setMaxSize(WIDTH, height);
    setAccessibleText(
        texts.format("paper.page", number, shown.pages().size()) + "\n" + layout.text());
    picture.setImage(null);
    tasks
        .prepare(texts.get("paper.drawing"), progress -> shown.draw(number - 1, DOTS))
        .onSuccess(drawn -> {
          if (file == shown && page == number) {
            picture.setImage(drawn);
          }
        })
        .onFailure(cause -> setAccessibleText(texts.get("masking.unreadable")))
        .start();
  }

  void showMasks(List<MaskArea> all) {
    masks = all;
    overlay.getChildren().setAll(pencil);
    for (MaskArea mask : masks) {
      if (mask.page() == page) {
        Label box = new Label(mask.legalGround());
        box.getStyleClass().add("rd-mask");
        place(box, mask.x(), mask.y(), mask.width(), mask.height());
        overlay.getChildren().add(box);
      }
    }
  }

  /** Points count from below, the screen from above. */
  private void place(Region box, double x, double y, double width, double height) {
    double top = overlay.getMaxHeight() - (y + height) * scale;
    box.relocate(x * scale, top);
    box.setMinSize(width * scale, height * scale);
    box.setPrefSize(width * scale, height * scale);
    box.setMaxSize(width * scale, height * scale);
  }

  private void begin(MouseEvent press) {
    startX = press.getX();
    startY = press.getY();
  }

  private void stretch(MouseEvent drag) {
    if (readOnly || file == null) {
      return;
    }
    double x = Math.clamp(drag.getX(), 0, WIDTH);
    double y = Math.clamp(drag.getY(), 0, overlay.getMaxHeight());
    pencil.setVisible(true);
    pencil.resizeRelocate(
        Math.min(startX, x), Math.min(startY, y), Math.abs(x - startX), Math.abs(y - startY));
  }

  private void end(MouseEvent release) {
    if (!pencil.isVisible()) {
      return;
    }
    pencil.setVisible(false);
    double width = pencil.getWidth() / scale;
    double height = pencil.getHeight() / scale;
    if (width >= LEAST && height >= LEAST) {
      double below = overlay.getMaxHeight() - pencil.getLayoutY() - pencil.getHeight();
      onDrawn.accept(new Drawn(pencil.getLayoutX() / scale, below / scale, width, height));
    }
  }
}
