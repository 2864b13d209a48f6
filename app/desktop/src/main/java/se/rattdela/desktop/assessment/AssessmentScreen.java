package se.rattdela.desktop.assessment;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.printing.DraftPrint;
import se.rattdela.desktop.printing.PrintPopOver;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The page of the guided assessment. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class AssessmentScreen implements Screen {
  private static final double NARROW = 1120;

  /** Narrower than this, the question needs the room of the list; J and K walk it. */
  private static final double NO_LIST = 900;

  private static final Duration PAUSE = Duration.millis(1200);

  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final AssessmentViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final Words words;
  private final DraftPrint draftPrint;
  private final PrintPopOver printing;
  private final Parent root;
  private LoadFrame frame;
  private StepChoice choice;
  private DraftSide side;
  private ProgressHead progressHead;
  private AssessmentHead head;
  private @Nullable StepForm form;
  private @Nullable Step formOf;
  private boolean begun;
  private boolean finishing;
  @FXML private HBox marks;
  @FXML private Label person;
  @FXML private Label personNumber;
  @FXML private Label due;
  @FXML private HBox dueMark;
  @FXML private StackPane page;
  @FXML private BorderPane body;
  @FXML private VBox leftPanel;
  @FXML private Label progress;
  @FXML private Label percent;
  @FXML private ProgressBar progressBar;
  @FXML private Label progressNote;
  @FXML private ListView<Step> steps;
  @FXML private VBox question;
  @FXML private Label message;
  @FXML private Button withdraw;
  @FXML private Button registration;
  @FXML private Button masks;
  @FXML private Button toCase;
  @FXML private Button previous;
  @FXML private Button save;
  @FXML private Label saveKey;
  @FXML private Button askJurist;
  @FXML private ScrollPane questionScroll;
  @FXML private VBox rightPanel;
  @FXML private HBox draftMark;
  @FXML private VBox paper;
  @FXML private Label beforeTitle;
  @FXML private ScrollPane missingScroll;
  @FXML private VBox missing;
  @FXML private Button send;
  @FXML private Button recall;

  /**
   * The page for a view model.
   *
   * @param print prints the draft
   */
  public AssessmentScreen(AssessmentViewModel model, DraftPrint print, Desk desk) {
    this.model = model;
    this.draftPrint = print;
    this.printing = new PrintPopOver(desk.texts(), desk.words());
    this.desk = desk;
    this.texts = desk.texts();
    this.words = desk.words();
    this.root = new Views(texts).load(View.ASSESSMENT, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.requests"), texts.get("assessment.title"));
  }

  @Override
  public @Nullable ObservableValue<SaveState> saveState() {
    return model.saveStateProperty();
  }

  @Override
  public void activate() {
    frame
        .begin(model.stateProperty())
        .with(model.shownProperty(), this::show)
        .with(model.currentProperty(), this::showStep)
        .onChange(model.foresight().checkProperty(), side::foresee)
        .onChange(model.clashes().clashProperty(), () -> showStep(model.currentProperty().get()))
        .with(
            model.saveStateProperty(),
            now -> {
              if (now instanceof SaveState.Changed) {
                pause.playFromStart();
              }
            });
    pause.setOnFinished(finished -> {
      StepForm now = form;
      if (now != null && model.editable()) {
        now.autosave();
      }
    });
    model.load();
  }

  @Override
  public void deactivate() {
    autosave();
    printing.hide();
    frame.end();
  }

  @FXML
  void initialize() {
    Nodes.tipWhenCut(person);
    Nodes.tipWhenCut(due);
    frame = LoadFrame.around(texts, page, body).whenReady(this::begin);
    head = new AssessmentHead(texts, words, marks, person, personNumber, due, dueMark);
    side = new DraftSide(model, texts, words, draftMark, beforeTitle, missing, send, recall);
    side.keepInView(missingScroll, rightPanel);
    paper.getChildren().add(side.preview());
    progressHead = new ProgressHead(texts, progress, percent, progressBar, progressNote);
    message.textProperty().bind(model.messageProperty());
    message.visibleProperty().bind(model.messageProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    choice = new StepChoice(steps, model, texts, words);
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (Shortcut.SAVE.matches(pressed)) {
            onSave();
            pressed.consume();
          }
        });
    page.widthProperty().addListener((observable, before, now) -> fold());
    questionScroll
        .viewportBoundsProperty()
        .addListener((observable, before, now) -> {
          if (before.getHeight() != now.getHeight() || before.getWidth() != now.getWidth()) {
            fit();
          }
        });
    // The list remembers how tall its lines were at the width before.
    leftPanel.widthProperty().addListener((observable, before, now) -> steps.refresh());
  }

  /** The keyboard is at the first question when the page is shown, and chooses nothing. */
  private void begin() {
    StepForm first = form;
    if (!begun && first != null) {
      begun = true;
      first.focusFirst();
    }
  }

  /** Goes to the next or previous question; where one writes the same keys are letters. */
  private void onKey(KeyEvent pressed) {
    boolean next = Shortcut.NEXT_QUESTION.matches(pressed);
    boolean walks = next || Shortcut.PREVIOUS_QUESTION.matches(pressed);
    if (walks && !(pressed.getTarget() instanceof TextInputControl)) {
      model.move(next ? 1 : -1);
      pressed.consume();
    }
  }

  private void fold() {
    boolean narrow = page.getWidth() < NARROW;
    Nodes.show(leftPanel, page.getWidth() >= NO_LIST);
    // The question must keep room for its answers and the buttons below them.
    leftPanel.setMinWidth(narrow ? 232 : 240);
    leftPanel.setPrefWidth(narrow ? 232 : 292);
    head.fold(narrow);
    Nodes.show(draftMark, !narrow);
    for (Button each : List.of(registration, masks, toCase)) {
      each.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
    previous.setText(narrow ? "" : texts.get("assessment.previous"));
    saveKey.setVisible(!narrow);
    saveKey.setManaged(!narrow);
    rightPanel.setMinWidth(narrow ? 280 : 320);
    rightPanel.setPrefWidth(narrow ? 280 : 380);
  }

  private void show(AssessmentViewModel.Shown shown) {
    head.show(shown, desk.today());
    progressHead.show(shown);
    choice.show(model.steps().all());
    side.show(shown);
    showStep(model.currentProperty().get());
    // What is left when the last texts are saved is to send; that is for the officer to press.
    if (finishing && !send.isDisabled()) {
      send.requestFocus();
    }
    finishing = false;
  }

  private void showStep(@Nullable Step step) {
    if (!model.saving().quiet()) {
      autosave();
    }
    AssessmentViewModel.Shown shown = model.shownProperty().get();
    if (shown == null || step == null) {
      return;
    }
    choice.follow(step);
    StepClash clash = model.clashes().at(step);
    if (clash != null) {
      showClash(clash);
      return;
    }
    // What is still being written stays; every other step is shown as it is stored now.
    if (model.saving().quiet() && step instanceof Step.Texts && form instanceof TextsForm) {
      side.follow(shown);
      return;
    }
    StepForm next = StepForm.of(step, model, shown, texts, words);
    model.help().read(step, steps::refresh);
    Step before = formOf;
    boolean writing = question.isFocusWithin();
    form = next;
    formOf = step;
    question.getChildren().setAll(next.root());
    Nodes.show(askJurist, next.canAsk());
    if (before == null || !Step.same(before, step)) {
      questionScroll.setVvalue(0);
      if (before != null && !steps.isFocused()) {
        next.focusFirst();
      }
    } else if (writing) {
      // The form is built anew; without this the keyboard would end up in the search field.
      next.focusFirst();
    }
    save.textProperty().bind(next.saveText());
    fit();
    save.setDisable(!model.editable());
    Nodes.show(withdraw, next.canWithdraw() && model.editable());
    side.follow(shown);
  }

  /** The answers are seen without scrolling, in a low window too. */
  private void fit() {
    StepForm now = form;
    Bounds seen = questionScroll.getViewportBounds();
    if (now != null && seen.getHeight() > 0) {
      Insets around = question.getPadding();
      now.fit(
          seen.getWidth() - around.getLeft() - around.getRight(),
          seen.getHeight() - around.getTop());
    }
  }

  /** Saves at once what was to be saved in a moment. */
  private void autosave() {
    StepForm now = form;
    if (pause.getStatus() == Animation.Status.RUNNING && now != null && model.editable()) {
      pause.stop();
      now.autosave();
    }
  }

  private void showClash(StepClash clash) {
    pause.stop();
    form = null;
    formOf = clash.step();
    question
        .getChildren()
        .setAll(
            clash.clash().pane(texts, model.clashes()::settle, () -> model.clashes().settle(null)));
    questionScroll.setVvalue(0);
    save.setDisable(true);
    Nodes.show(askJurist, false);
    Nodes.show(withdraw, false);
  }

  @FXML
  void onSave() {
    StepForm now = form;
    if (now != null && model.editable()) {
      finishing = formOf instanceof Step.Texts;
      now.save();
    }
  }

  @FXML
  void onWithdraw() {
    StepForm now = form;
    if (now != null) {
      now.withdraw();
    }
  }

  @FXML
  void onAskJurist() {
    StepForm now = form;
    if (now != null) {
      now.askJurist();
    }
  }

  @FXML
  void onRegistration() {
    model.openRegistration();
  }

  @FXML
  void onPrevious() {
    model.move(-1);
  }

  @FXML
  void onMasks() {
    model.openMasks();
  }

  @FXML
  void onSend() {
    model.changes().send();
  }

  @FXML
  void onRecall() {
    model.changes().recall();
  }

  /** The draft on paper, as it stands now. */
  @Override
  public void print() {
    AssessmentViewModel.Shown shown = model.shownProperty().get();
    if (shown != null) {
      DisclosureView disclosure = shown.assessment().disclosure();
      printing.show(
          paper,
          draftPrint.question(
              disclosure.id(),
              disclosure.number(),
              null,
              shown.file().persons().stream().map(CasePerson::protection).toList()));
    }
  }

  @FXML
  void onCase() {
    model.openCase();
  }
}
