package se.rattdela.desktop.decision;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.ReadingOrder;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.paper.OpenPapers;
import se.rattdela.desktop.printing.DecisionPrint;
import se.rattdela.desktop.printing.PrintPopOver;
import se.rattdela.desktop.printing.SaveQuestion;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.desktop.signing.SigningPopOver;
import se.rattdela.ui.View;

/** The page of a decision that stands: its files, and what has happened to it since. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class DecisionScreen implements Screen {
  private static final double NARROW = 1080;

  private final DecisionViewModel model;
  private final Texts texts;
  private final Words words;
  private final DecisionFacts about;
  private final Clock clock;
  private final OpenPapers papers;
  private final SigningPopOver signing;
  private final PrintPopOver printing;
  private final SaveQuestion saving;
  private final DecisionPrint decisionPrint;
  private final Parent root;
  private LoadFrame frame;
  @FXML private HBox bar;
  @FXML private VBox panel;
  @FXML private Label title;
  @FXML private HBox marks;
  @FXML private HBox segments;
  @FXML private Label message;
  @FXML private Button sign;
  @FXML private Button signAgain;
  @FXML private Button prolong;
  @FXML private Button dispatch;
  @FXML private MenuButton export;
  @FXML private Button print;
  @FXML private Button unmet;
  @FXML private StackPane page;
  @FXML private BorderPane body;
  @FXML private VBox facts;
  @FXML private Button next;

  /**
   * The page for a view model.
   *
   * @param print prints the decision
   * @param openFile asks the user for a file
   */
  public DecisionScreen(
      DecisionViewModel model, DecisionPrint print, Desk desk, Supplier<Optional<Path>> openFile) {
    this.model = model;
    this.signing = new SigningPopOver(desk, openFile, model::load);
    this.texts = desk.texts();
    this.words = desk.words();
    this.printing = new PrintPopOver(texts, words);
    this.saving = new SaveQuestion(texts, words);
    this.decisionPrint = print;
    this.about = new DecisionFacts(texts, words);
    this.clock = desk.clock();
    this.papers = new OpenPapers(texts, desk.tasks());
    this.root = new Views(texts).load(View.DECISION, this);
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (Shortcut.SAVE.matches(pressed)) {
            model.next();
            pressed.consume();
          }
        });
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
  public ObservableValue<String> crumb() {
    return title.textProperty();
  }

  @Override
  public void activate() {
    frame.begin(model.stateProperty()).with(model.shownProperty(), this::show);
    model.load();
  }

  @Override
  public void print() {
    onPrint();
  }

  @Override
  public void deactivate() {
    frame.end();
    papers.close();
    signing.hide();
    printing.hide();
    saving.hide();
  }

  @FXML
  void initialize() {
    ReadingOrder.centre(body, papers);
    frame = LoadFrame.around(texts, page, body);
    page.widthProperty()
        .addListener((observable, before, now) -> place(now.doubleValue() < NARROW));
    Nodes.message(message, model.messageProperty());
    Nodes.show(dispatch, model.dispatches());
    Nodes.show(sign, false);
    Nodes.show(signAgain, false);
    Nodes.show(prolong, false);
    Nodes.show(print, false);
    Nodes.show(unmet, false);
    Nodes.show(next, false);
  }

  /** Where there is no room in the bar, what is said of the decision stands in the panel. */
  private void place(boolean narrow) {
    HBox said = marks;
    if (narrow && bar.getChildren().remove(said)) {
      panel.getChildren().addFirst(said);
    } else if (!narrow && panel.getChildren().remove(said)) {
      bar.getChildren().add(1, said);
    }
  }

  private void show(DecisionViewModel.Shown shown) {
    SealedDecision sealed = shown.sealed();
    title.setText(texts.format("decision.title", sealed.number()));
    marks
        .getChildren()
        .setAll(
            shown.redress().annulled()
                ? new Tag(Tag.Kind.PLAIN, "mdoal-block", texts.get("decision.annulled"))
                : new Tag(Tag.Kind.OK, "mdoal-done_all", texts.get("decision.sealed")),
            Nodes.tipWhenCut(Nodes.label(words.of(sealed.kind()), "rd-strong")));
    boolean signed = !sealed.signed().isEmpty();
    Nodes.show(sign, model.maySign(shown) && !signed);
    Nodes.show(signAgain, model.maySign(shown) && signed);
    Nodes.show(prolong, shown.lacking() != null);
    Nodes.show(print, shown.sheet() != null);
    Nodes.show(unmet, model.withheld(sealed));
    Nodes.show(next, !shown.waiting().isEmpty());
    if (!shown.waiting().isEmpty()) {
      next.setText(texts.format("decision.next", shown.waiting().size()));
      // The keyboard stands where the next review is one key away.
      next.requestFocus();
    }
    showSegments(shown.files());
    facts.getChildren().setAll(about.show(shown, clock.instant()));
  }

  private void showSegments(List<OutgoingFile> files) {
    Segments<OutgoingFile> choice = new Segments<>(texts.get("decision.files"));
    int originals = 0;
    for (OutgoingFile file : files) {
      boolean original = file.kind() == OutgoingFile.Kind.ORIGINAL;
      originals += original ? 1 : 0;
      choice.with(
          original ? texts.format("approval.segment.original", originals) : words.of(file.kind()),
          file);
    }
    choice.onChoice(this::open);
    segments.getChildren().setAll(choice);
    if (!files.isEmpty()) {
      choice.show(files.getFirst());
      open(files.getFirst());
    }
  }

  private void open(@Nullable OutgoingFile file) {
    if (file != null) {
      papers.open(file.name(), file.bytes(), () -> {}, model::notOpened);
    }
  }

  @FXML
  void onExport() {
    DecisionViewModel.Shown shown = model.shownProperty().get();
    if (shown != null) {
      saving.decision(
          export, List.of(shown.files().getFirst().name()), shown.redress(), model::export);
    }
  }

  @FXML
  void onExportAll() {
    DecisionViewModel.Shown shown = model.shownProperty().get();
    if (shown != null) {
      saving.decision(
          export,
          shown.files().stream().map(OutgoingFile::name).toList(),
          shown.redress(),
          model::exportAll);
    }
  }

  @FXML
  void onRedress() {
    model.redress();
  }

  @FXML
  void onUnmet() {
    model.unmet();
  }

  @FXML
  void onSign() {
    DecisionViewModel.Shown shown = model.shownProperty().get();
    if (shown != null) {
      SealedDecision sealed = shown.sealed();
      signing.show(sealed.signed().isEmpty() ? sign : signAgain, model.signable(sealed));
    }
  }

  @FXML
  void onProlong() {
    model.prolong();
  }

  @FXML
  void onPrint() {
    DecisionViewModel.Shown shown = model.shownProperty().get();
    if (shown != null && shown.sheet() != null) {
      printing.show(print, decisionPrint.question(shown.sheet()));
    }
  }

  @FXML
  void onNext() {
    model.next();
  }

  @FXML
  void onDispatch() {
    model.dispatch();
  }
}
