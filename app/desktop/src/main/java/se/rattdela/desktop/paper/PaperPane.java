package se.rattdela.desktop.paper;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.common.Tasks;
import se.rattdela.desktop.common.Texts;

/**
 * The pages of a file below one another. A page is drawn when it comes near what is seen and
 * forgotten when it is far away, so that a long file costs no more memory than a short one.
 */
public final class PaperPane extends ScrollPane {
  private static final double PAGE_WIDTH = 794;
  private static final double LEAST_WIDTH = 320;
  private static final double SIDES = 50;
  private static final int DOTS = 1191;
  private static final int NEAR = 1;
  private static final int FAR = 6;

  private final Texts texts;
  private final Tasks tasks;
  private final VBox column = new VBox(16);
  private final List<Sheet> sheets = new ArrayList<>();
  private @Nullable PaperFile file;

  /** An empty pane. */
  public PaperPane(Texts texts, Tasks tasks) {
    this.texts = texts;
    this.tasks = tasks;
    column.setAlignment(Pos.TOP_CENTER);
    column.setPadding(new Insets(16, 24, 24, 24));
    getStyleClass().add("rd-scroll");
    setContent(column);
    setFitToWidth(true);
    setAccessibleText(texts.get("paper.pages"));
    vvalueProperty().addListener((observable, before, now) -> drawSeen());
    viewportBoundsProperty()
        .addListener((observable, before, now) -> {
          if (before.getWidth() != now.getWidth()) {
            sheets.forEach(Sheet::fit);
          }
          drawSeen();
        });
    column.heightProperty().addListener((observable, before, now) -> drawSeen());
  }

  /** Shows a file from its first page; the pane closes the one before. */
  public void show(PaperFile shown) {
    close();
    file = shown;
    int count = shown.pages().size();
    for (int index = 0; index < count; index++) {
      Sheet sheet = new Sheet(index, shown.pages().get(index), count);
      sheets.add(sheet);
      column.getChildren().add(sheet);
    }
    setVvalue(0);
    drawSeen();
  }

  /** Forgets the file; to be called when the pane is left. */
  public void close() {
    PaperFile before = file;
    file = null;
    sheets.clear();
    column.getChildren().clear();
    if (before != null) {
      before.close();
    }
  }

  /** As wide as on paper, or as there is room for in a narrow window. */
  private double pageWidth() {
    double room = getViewportBounds().getWidth() - SIDES;
    return room <= 0 ? PAGE_WIDTH : Math.clamp(room, LEAST_WIDTH, PAGE_WIDTH);
  }

  private void drawSeen() {
    PaperFile open = file;
    if (open == null || sheets.isEmpty()) {
      return;
    }
    Bounds view = getViewportBounds();
    double hidden = Math.max(0, column.getHeight() - view.getHeight());
    double top = hidden * getVvalue();
    double bottom = top + view.getHeight();
    int first = sheets.size();
    int last = 0;
    for (Sheet sheet : sheets) {
      Bounds place = sheet.getBoundsInParent();
      if (place.getMaxY() >= top && place.getMinY() <= bottom) {
        first = Math.min(first, sheet.index);
        last = Math.max(last, sheet.index);
      }
    }
    for (Sheet sheet : sheets) {
      if (sheet.index >= first - NEAR && sheet.index <= last + NEAR) {
        sheet.draw(open);
      } else if (sheet.index < first - FAR || sheet.index > last + FAR) {
        sheet.forget();
      }
    }
  }

  /** One page. */
  private final class Sheet extends StackPane {
    private final int index;
    private final double ratio;
    private final ImageView picture = new ImageView();
    private boolean drawing;

    Sheet(int index, PaperFile.Page page, int count) {
      this.index = index;
      this.ratio = page.ratio();
      picture.setPreserveRatio(true);
      picture.setSmooth(true);
      getChildren().add(picture);
      getStyleClass().add("rd-card");
      setId("page-" + (index + 1));
      setFocusTraversable(true);
      setAccessibleText(texts.format("paper.page", index + 1, count) + "\n" + page.text());
      fit();
    }

    private void fit() {
      double width = pageWidth();
      picture.setFitWidth(width);
      setMinSize(width + 2, width * ratio + 2);
      setMaxSize(width + 2, width * ratio + 2);
    }

    void draw(PaperFile open) {
      if (drawing || picture.getImage() != null) {
        return;
      }
      drawing = true;
      tasks
          .prepare(texts.get("paper.drawing"), progress -> open.draw(index, DOTS))
          .onSuccess(this::show)
          .onFailure(cause -> drawing = false)
          .start();
    }

    private void show(Image drawn) {
      drawing = false;
      picture.setImage(drawn);
    }

    void forget() {
      picture.setImage(null);
    }
  }
}
