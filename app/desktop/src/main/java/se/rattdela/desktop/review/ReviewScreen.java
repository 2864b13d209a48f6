package se.rattdela.desktop.review;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.rattdela.casework.review.ReviewView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The page of a unit's review of a month. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class ReviewScreen implements Screen {
  /** Under this width the list keeps the room, and an access is opened over it. */
  private static final double NARROW = 1120;

  private final ReviewViewModel model;
  private final Texts texts;
  private final Words words;
  private final ReviewFaces faces;
  private final AccessPanel panel;
  private final Parent root;
  private LoadFrame frame;
  private ReviewList lines;
  @FXML private Label title;
  @FXML private HBox marks;
  @FXML private HBox due;
  @FXML private StackPane page;
  @FXML private BorderPane body;
  @FXML private Label progress;
  @FXML private Label percent;
  @FXML private ProgressBar bar;
  @FXML private Label own;
  @FXML private HBox filterBox;
  @FXML private VBox heading;
  @FXML private ListView<ReviewList.Row> list;
  @FXML private VBox side;
  @FXML private Label signNote;
  @FXML private Button sign;
  @FXML private Button closePanel;
  @FXML private Button protocol;

  /** The page for a view model. */
  public ReviewScreen(ReviewViewModel model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.words = desk.words();
    this.faces = new ReviewFaces(texts, words);
    this.panel = new AccessPanel(model, texts, words, faces);
    this.root = new Views(texts).load(View.ACCESS_REVIEW, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.reviews"), texts.get("review.crumb"));
  }

  @Override
  public void activate() {
    frame
        .begin(model.stateProperty())
        .with(model.reviewProperty(), this::show)
        .onChange(model.chosenProperty(), this::showChosen)
        .onChange(model.detailProperty(), this::showPanel);
    model.load();
  }

  @Override
  public void deactivate() {
    frame.end();
  }

  @FXML
  void initialize() {
    frame = LoadFrame.around(texts, page, body).beginAt(list);
    Region columns = faces.heading();
    heading.getChildren().setAll(columns);
    side.getChildren().addFirst(panel);
    VBox.setVgrow(panel, javafx.scene.layout.Priority.ALWAYS);
    lines =
        new ReviewList(list, texts, faces)
            .under(columns)
            .onChoose(line -> {
              model.choose(line);
              openPanel();
            })
            .onOpen(() -> {
              openPanel();
              panel.focus();
            });
    filterBox.getChildren().setAll(lines.filter());
    page.widthProperty().addListener((observable, before, now) -> place());
    Nodes.show(closePanel, false);
  }

  private boolean narrow() {
    return page.getWidth() < NARROW;
  }

  /** Beside the list where there is room; else over it, once an access is chosen by the user. */
  private void place() {
    boolean narrow = narrow();
    if (!narrow && !side.equals(body.getRight())) {
      page.getChildren().remove(side);
      side.getStyleClass().remove("rd-drawer");
      body.setRight(side);
    } else if (narrow && side.equals(body.getRight())) {
      body.setRight(null);
    }
    Nodes.show(closePanel, narrow);
    openIfAsked();
    if (marks.getChildren().size() > 1) {
      Nodes.show(marks.getChildren().getLast(), !narrow);
    }
  }

  /** What a colleague saved first is shown at once, also where the panel is a drawer. */
  private void openIfAsked() {
    if (panel.asks()) {
      openPanel();
    }
  }

  private void openPanel() {
    if (narrow() && !page.getChildren().contains(side)) {
      side.getStyleClass().add("rd-drawer");
      StackPane.setAlignment(side, javafx.geometry.Pos.CENTER_RIGHT);
      page.getChildren().add(side);
    }
  }

  @FXML
  void onClosePanel() {
    page.getChildren().remove(side);
    side.getStyleClass().remove("rd-drawer");
    list.requestFocus();
  }

  private void show(ReviewView review) {
    title.setText(texts.format("review.title", faces.month(review.month())));
    marks
        .getChildren()
        .setAll(
            new Tag(Tag.Kind.PLAIN, "mdoal-account_tree", review.unitName()),
            new Tag(
                Tag.Kind.PLAIN,
                "mdomz-person_outline",
                texts.format("review.reviewer", model.reviewer())));
    Nodes.show(marks.getChildren().getLast(), !narrow());
    boolean signed = review.signedAt() != null;
    due.getChildren()
        .setAll(
            signed
                ? new Tag(
                    Tag.Kind.OK,
                    "mdoal-check_circle",
                    texts.format("review.signed", review.signedBy()))
                : new Tag(
                    Tag.Kind.WARN,
                    "mdomz-schedule",
                    texts.format("review.due", words.day(review.dueOn()))));
    int all = review.lines().size();
    int done = review.reviewed();
    progress.setText(texts.format("review.progress", done, all));
    double share = all == 0 ? 1 : (double) done / all;
    percent.setText(texts.format("review.percent", share));
    bar.setProgress(share);
    bar.setAccessibleText(progress.getText());
    showOwn(review);
    lines.show(review);
    showChosen();
    showSign(review, signed);
    showPanel();
  }

  private void showOwn(ReviewView review) {
    long mine = model.ownRemaining();
    Nodes.show(own, mine > 0);
    own.setText(
        review.otherReviewers().isEmpty()
            ? texts.format("review.own.nobody", mine)
            : texts.format("review.own", mine, review.otherReviewers().getFirst()));
  }

  private void showSign(ReviewView review, boolean signed) {
    int left = model.remaining();
    sign.setDisable(left > 0 || signed);
    Nodes.show(sign, !signed);
    Nodes.show(protocol, signed);
    var at = review.signedAt();
    signNote.setText(
        at != null
            ? texts.format(
                "review.sign.done",
                review.signedBy(),
                words.moment(at),
                review.digest().substring(0, Math.min(16, review.digest().length())))
            : left > 0 ? whatIsLeft(review, left) : texts.get("review.sign.ready"));
  }

  /** What is left for the one who looks; what is one's own is left for another. */
  private String whatIsLeft(ReviewView review, int left) {
    int own = model.ownRemaining();
    if (own == 0) {
      return texts.format("review.sign.left", left);
    }
    if (left > own) {
      return texts.format("review.sign.left.mixed", left - own, own);
    }
    return review.otherReviewers().isEmpty()
        ? texts.format("review.sign.left.own.nobody", own)
        : texts.format("review.sign.left.own", own, review.otherReviewers().getFirst());
  }

  private void showChosen() {
    lines.mark(model.chosenProperty().get());
    showPanel();
  }

  private void showPanel() {
    panel.show(
        model.reviewProperty().get(), model.chosenProperty().get(), model.detailProperty().get());
    openIfAsked();
  }

  @FXML
  void onEarlier() {
    model.earlier();
  }

  @FXML
  void onProtocol() {
    model.protocol();
  }

  @FXML
  void onSign() {
    model.sign();
  }
}
