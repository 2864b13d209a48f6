package se.rattdela.desktop.decision;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The page of a decision that stands. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class DecisionScreen implements Screen {
  private static final double PAGE_WIDTH = 794;

  private final DecisionViewModel model;
  private final Texts texts;
  private final Words words;
  private final Parent root;
  private final ChangeListener<LoadState> onState = (observable, before, now) -> show(now);
  private final ChangeListener<DecisionViewModel.@Nullable Shown> onShown =
      (observable, before, now) -> show(now);
  private StatePane states;
  @FXML private Label title;
  @FXML private HBox marks;
  @FXML private Label message;
  @FXML private StackPane page;
  @FXML private BorderPane body;
  @FXML private VBox pages;
  @FXML private VBox facts;

  /** The page for a view model. */
  public DecisionScreen(DecisionViewModel model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.words = desk.words();
    this.root = new Views(texts).load(View.DECISION, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.cases"), texts.get("decision.crumb"));
  }

  @Override
  public void activate() {
    model.stateProperty().addListener(onState);
    model.shownProperty().addListener(onShown);
    model.load();
  }

  @Override
  public void deactivate() {
    model.stateProperty().removeListener(onState);
    model.shownProperty().removeListener(onShown);
  }

  @FXML
  void initialize() {
    page.getChildren().remove(body);
    states = new StatePane(texts, body);
    page.getChildren().add(states);
    message.textProperty().bind(model.messageProperty());
  }

  private void show(LoadState state) {
    switch (state) {
      case LoadState.Ready(), LoadState.Empty() -> states.showContent();
      case LoadState.Busy(var running) -> states.showBusy(running);
      case LoadState.Failed(Throwable cause) -> {
        Problem problem = Problem.of(cause, texts);
        states.showFailure(problem.title(), problem.text(), problem.code(), null);
      }
    }
  }

  private void show(DecisionViewModel.@Nullable Shown shown) {
    if (shown == null) {
      return;
    }
    SealedDecision sealed = shown.sealed();
    title.setText(texts.format("decision.title", sealed.number()));
    marks
        .getChildren()
        .setAll(
            new Tag(Tag.Kind.OK, "mdoal-done_all", texts.get("decision.sealed")),
            Nodes.label(words.of(sealed.kind()), "rd-strong"));
    pages.getChildren().clear();
    int number = 0;
    for (Image image : shown.pages()) {
      number++;
      ImageView view = new ImageView(image);
      view.setPreserveRatio(true);
      view.setSmooth(true);
      view.setFitWidth(PAGE_WIDTH);
      view.setAccessibleText(texts.format("decision.page", number, shown.pages().size()));
      StackPane paper = new StackPane(view);
      paper.getStyleClass().add("rd-card");
      paper.setMaxWidth(PAGE_WIDTH + 2);
      pages.getChildren().add(paper);
    }
    facts
        .getChildren()
        .setAll(
            Nodes.label(texts.get("decision.facts"), "rd-section"),
            fact("decision.decided-by", sealed.decidedBy()),
            fact("decision.decided-at", words.moment(sealed.decidedAt())),
            fact("decision.digest", sealed.digest()),
            fact("decision.pdf-digest", sealed.pdfSha256()),
            Nodes.wrapped(texts.get("decision.seal.note"), "rd-small", "rd-muted"));
  }

  private VBox fact(String key, String value) {
    Label text = Nodes.wrapped(value);
    if (value.length() > 40) {
      text.getStyleClass().add("rd-mono");
    }
    return new VBox(2, Nodes.label(texts.get(key), "rd-small-strong", "rd-muted"), text);
  }

  @FXML
  void onExport() {
    model.export();
  }
}
