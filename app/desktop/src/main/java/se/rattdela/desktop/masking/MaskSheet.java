package se.rattdela.desktop.masking;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.document.MaskArea;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.paper.PaperFile;

/**
 * A page of an original on which areas are drawn, as wide as there is room for and enlarged from
 * there. Measures of areas in points, of the page on the screen in pixels.
 */
final class MaskSheet extends StackPane {
  private static final double LEAST_WIDTH = 280;
  private static final double MOST_WIDTH = 860;
  private static final double SIDES = 34;
  private static final double[] STEPS = {1, 1.25, 1.5, 2, 3};

  /** Enough for a page that fills the room, and for one that is enlarged. */
  private static final int DOTS = 1080;

  private static final int DOTS_ENLARGED = 2160;
  private static final double LEAST = 3;
  private static final double LINE = 14;

  /** A mask over a word is lower than a line, and has room for its number only. */
  private static final double LEAST_LINE = 10;

  /** What the frame around the page takes, on both sides together. */
  private static final double EDGES = 2;

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** An area as the user drew it, from the lower left corner of the visible page. */
  record Drawn(double x, double y, double width, double height) {}

  private final Texts texts;
  private final MaskWords words;
  private final Tasks tasks;
  private final Consumer<Drawn> onDrawn;
  private final Consumer<MaskArea> onPicked;
  private final ImageView picture = new ImageView();
  private final Pane overlay = new Pane();
  private final Region pencil = new Region();
  private List<MaskArea> masks = List.of();
  private @Nullable MaskArea chosen;
  private @Nullable PaperFile file;
  private int page;
  private int dots;
  private int step;
  private double room = MOST_WIDTH;
  private double width;
  private double scale = 1;
  private double startX;
  private double startY;
  private boolean readOnly = true;

  /**
   * An empty sheet.
   *
   * @param words what masks are called
   * @param onDrawn told of an area that was drawn
   * @param onPicked told of a mask that was clicked
   */
  MaskSheet(
      Texts texts,
      MaskWords words,
      Tasks tasks,
      Consumer<Drawn> onDrawn,
      Consumer<MaskArea> onPicked) {
    this.texts = texts;
    this.words = words;
    this.tasks = tasks;
    this.onDrawn = onDrawn;
    this.onPicked = onPicked;
    picture.setPreserveRatio(true);
    pencil.getStyleClass().add("rd-mask-drawn");
    pencil.setVisible(false);
    pencil.setManaged(false);
    getChildren().addAll(picture, overlay);
    getStyleClass().add("rd-card");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setFocusTraversable(true);
    setVisible(false);
    overlay.setOnMousePressed(this::begin);
    overlay.setOnMouseDragged(this::stretch);
    overlay.setOnMouseReleased(this::end);
  }

  void clear() {
    file = null;
    picture.setImage(null);
    overlay.getChildren().clear();
    setAccessibleText("");
    setVisible(false);
  }

  void show(PaperFile shown, int number, boolean asMasked) {
    file = shown;
    page = number;
    readOnly = asMasked;
    setAccessibleText(
        texts.format("paper.page", number, shown.pages().size())
            + "\n"
            + shown.pages().get(number - 1).text());
    picture.setImage(null);
    dots = 0;
    setVisible(true);
    fit();
  }

  /** How wide the place is where the page is shown. */
  void setRoom(double pixels) {
    if (pixels > 0 && pixels != room) {
      room = pixels;
      fit();
    }
  }

  /** Shows the page larger, or smaller down to as wide as there is room for. */
  void zoom(int steps) {
    step = Math.clamp(step + steps, 0, STEPS.length - 1);
    fit();
  }

  /** Shows the page as wide as there is room for. */
  void zoomToFit() {
    step = 0;
    fit();
  }

  private void fit() {
    PaperFile shown = file;
    if (shown == null) {
      return;
    }
    PaperFile.Page layout = shown.pages().get(page - 1);
    width = Math.rint(Math.clamp(room - SIDES, LEAST_WIDTH, MOST_WIDTH) * STEPS[step]);
    scale = width / layout.width();
    double height = width * layout.ratio();
    picture.setFitWidth(width);
    setPrefSize(width + EDGES, height + EDGES);
    overlay.setMaxSize(width, height);
    draw(shown);
    place();
  }

  private void draw(PaperFile shown) {
    int wanted = step == 0 ? DOTS : DOTS_ENLARGED;
    if (wanted <= dots) {
      return;
    }
    dots = wanted;
    int number = page;
    tasks
        .prepare(texts.get("paper.drawing"), progress -> shown.draw(number - 1, wanted))
        .onSuccess(drawn -> {
          if (file == shown && page == number && dots == wanted) {
            picture.setImage(drawn);
          }
        })
        .onFailure(cause -> setAccessibleText(texts.get("masking.unreadable")))
        .start();
  }

  void showMasks(List<MaskArea> all) {
    masks = all;
    place();
  }

  /** Frames the mask that is chosen in the list, or none. */
  void choose(@Nullable MaskArea mask) {
    chosen = mask;
    place();
  }

  private void place() {
    overlay.getChildren().setAll(pencil);
    for (int index = 0; index < masks.size(); index++) {
      if (masks.get(index).page() == page) {
        overlay.getChildren().add(box(index + 1, masks.get(index)));
      }
    }
  }

  /** Says its number and ground on itself where there is room, else when it is pointed at. */
  private Region box(int number, MaskArea mask) {
    String said = words.onPage(number, mask);
    Label box = new Label();
    box.getStyleClass().add("rd-mask");
    box.setTooltip(new Tooltip(said));
    box.setAccessibleText(said);
    box.pseudoClassStateChanged(CHOSEN, mask.equals(chosen));
    box.setOnMouseClicked(click -> onPicked.accept(mask));
    double high = mask.height() * scale;
    if (high >= LEAST_LINE) {
      (high >= LINE ? Stream.of(said, "" + number) : Stream.of("" + number))
          .filter(text -> new Text(text).getLayoutBounds().getWidth() < mask.width() * scale)
          .findFirst()
          .ifPresent(box::setText);
    }
    place(box, mask.x(), mask.y(), mask.width(), mask.height());
    return box;
  }

  /** Points count from below, the screen from above. */
  private void place(Region box, double x, double y, double wide, double high) {
    double top = overlay.getMaxHeight() - (y + high) * scale;
    box.relocate(x * scale, top);
    box.setMinSize(wide * scale, high * scale);
    box.setPrefSize(wide * scale, high * scale);
    box.setMaxSize(wide * scale, high * scale);
  }

  private void begin(MouseEvent press) {
    startX = press.getX();
    startY = press.getY();
  }

  private void stretch(MouseEvent drag) {
    if (readOnly || file == null) {
      return;
    }
    double x = Math.clamp(drag.getX(), 0, width);
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
    double wide = pencil.getWidth() / scale;
    double high = pencil.getHeight() / scale;
    if (wide >= LEAST && high >= LEAST) {
      double below = overlay.getMaxHeight() - pencil.getLayoutY() - pencil.getHeight();
      onDrawn.accept(new Drawn(pencil.getLayoutX() / scale, below / scale, wide, high));
    }
  }
}
