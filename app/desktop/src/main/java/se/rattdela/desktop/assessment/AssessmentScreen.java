package se.rattdela.desktop.assessment;

import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.decision.ReturnNote;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.desktop.caseview.CaseTables;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.decision.DecisionPreview;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Initiative;
import se.rattdela.ui.View;

/** The page of the guided assessment. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class AssessmentScreen implements Screen {
  private static final double NARROW = 1120;

  private final AssessmentViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final Words words;
  private final DraftFaces faces;
  private final Parent root;
  private final ChangeListener<LoadState> onState = (observable, before, now) -> show(now);
  private final ChangeListener<AssessmentViewModel.@Nullable Shown> onShown =
      (observable, before, now) -> show(now);
  private final ChangeListener<@Nullable Step> onCurrent =
      (observable, before, now) -> showStep(now);
  private final CheckList checks;
  private StatePane states;
  private DecisionPreview preview;
  private @Nullable StepForm form;
  private boolean selecting;
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
  @FXML private Button save;
  @FXML private VBox rightPanel;
  @FXML private HBox draftMark;
  @FXML private VBox paper;
  @FXML private Label beforeTitle;
  @FXML private VBox missing;
  @FXML private Button send;
  @FXML private Button recall;

  /** The page for a view model. */
  public AssessmentScreen(AssessmentViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    this.checks = new CheckList(texts);
    this.words = desk.words();
    this.faces = new DraftFaces(texts, words);
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
    model.stateProperty().addListener(onState);
    model.shownProperty().addListener(onShown);
    model.currentProperty().addListener(onCurrent);
    model.load();
  }

  @Override
  public void deactivate() {
    model.stateProperty().removeListener(onState);
    model.shownProperty().removeListener(onShown);
    model.currentProperty().removeListener(onCurrent);
  }

  @FXML
  void initialize() {
    page.getChildren().remove(body);
    states = new StatePane(texts, body);
    page.getChildren().add(states);
    preview = new DecisionPreview(texts);
    paper.getChildren().add(preview);
    message.textProperty().bind(model.messageProperty());
    message.visibleProperty().bind(model.messageProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    steps.setCellFactory(list -> new StepCell(texts, model));
    steps
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> {
          if (now instanceof Step.Heading && !selecting) {
            passHeading(before, now);
          } else if (now != null && !selecting) {
            model.choose(now);
          }
        });
    steps.addEventFilter(
        KeyEvent.KEY_TYPED,
        typed -> {
          if (typed.getCharacter().equalsIgnoreCase("j")) {
            model.move(1);
          } else if (typed.getCharacter().equalsIgnoreCase("k")) {
            model.move(-1);
          }
        });
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (Shortcut.SAVE.matches(pressed)) {
            onSave();
            pressed.consume();
          }
        });
    page.widthProperty().addListener((observable, before, now) -> fold());
    // The list remembers how tall its lines were at the width before.
    leftPanel.widthProperty().addListener((observable, before, now) -> steps.refresh());
  }

  /** A heading is passed in the direction the user was going. */
  private void passHeading(@Nullable Step before, Step heading) {
    int at = steps.getItems().indexOf(heading);
    boolean down = before == null || steps.getItems().indexOf(before) < at;
    int next = Math.clamp(down ? at + 1L : at - 1L, 0, steps.getItems().size() - 1);
    Platform.runLater(() -> steps.getSelectionModel().clearAndSelect(next == 0 ? 1 : next));
  }

  private void fold() {
    boolean narrow = page.getWidth() < NARROW;
    body.setLeft(page.getWidth() < NARROW - 240 ? null : leftPanel);
    // The question must keep room for its answers and the buttons below them.
    leftPanel.setMinWidth(narrow ? 232 : 240);
    leftPanel.setPrefWidth(narrow ? 232 : 292);
    rightPanel.setMinWidth(narrow ? 248 : 320);
    rightPanel.setPrefWidth(narrow ? 248 : 380);
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

  private void show(AssessmentViewModel.@Nullable Shown shown) {
    if (shown == null) {
      return;
    }
    DisclosureView disclosure = shown.assessment().disclosure();
    marks
        .getChildren()
        .setAll(
            new Tag(
                Tag.Kind.PLAIN,
                disclosure.content().initiative() == Initiative.REQUEST
                    ? "mdoal-inbox"
                    : "mdomz-outlined_flag",
                disclosure.number() + " · " + words.recipient(disclosure.content().recipient())));
    shown.file().persons().stream()
        .filter(each -> each.role() == PersonRole.SUBJECT)
        .findFirst()
        .ifPresent(subject -> {
          person.setText(subject.name());
          personNumber.setText(subject.identity().shown());
        });
    long guarded =
        shown.file().persons().stream()
            .filter(each -> each.protection() != ProtectedIdentity.NONE)
            .count();
    if (guarded > 0) {
      marks.getChildren().add(Tag.protectedIdentity(texts.format("protected.persons", guarded)));
    }
    showDue(disclosure);
    showProgress(shown);
    selecting = true;
    steps.getItems().setAll(model.steps());
    selecting = false;
    showDraft(shown);
    showStep(model.currentProperty().get());
  }

  private void showDue(DisclosureView disclosure) {
    var day = disclosure.content().due();
    due.setText(day == null ? "" : texts.format("assessment.due", words.day(day)));
    dueMark.getChildren().clear();
    if (day != null) {
      long left = ChronoUnit.DAYS.between(desk.today(), day);
      dueMark
          .getChildren()
          .add(
              new Tag(
                  left < 0 ? Tag.Kind.DANGER : left == 0 ? Tag.Kind.WARN : Tag.Kind.PLAIN,
                  "mdoal-access_time",
                  texts.format("assessment.days", left)));
    }
  }

  private void showProgress(AssessmentViewModel.Shown shown) {
    int answered = shown.assessment().answered();
    int all = answered + shown.assessment().remaining();
    progress.setText(texts.format("assessment.answered", answered, all));
    double share = all == 0 ? 1 : (double) answered / all;
    percent.setText(texts.format("assessment.percent", Math.round(share * 100)));
    progressBar.setProgress(share);
    long settled =
        shown.assessment().items().stream()
            .filter(item -> item.open().isEmpty() && item.answered().isEmpty())
            .count();
    progressNote.setText(settled == 0 ? "" : texts.format("assessment.settled", settled));
    Nodes.show(progressNote, settled > 0);
  }

  private void showDraft(AssessmentViewModel.Shown shown) {
    DisclosureStatus status = shown.assessment().disclosure().status();
    draftMark.getChildren().setAll(new CaseTables(texts, words).status(status));
    preview.draftProperty().set(faces.draft(shown, currentItem()));
    missing.getChildren().clear();
    ReturnNote note = shown.draft().lastReturn();
    if (note != null && status == DisclosureStatus.RETURNED) {
      missing.getChildren().add(DraftLines.returned(note, texts, words));
    }
    List<MissingPart> parts = shown.draft().missing();
    boolean canSend = model.editable();
    boolean waiting = status == DisclosureStatus.AWAITING_APPROVAL;
    Nodes.show(send, canSend);
    Nodes.show(recall, waiting);
    if (waiting) {
      missing
          .getChildren()
          .add(DraftLines.line("mdoal-access_time", "rd-warn", texts.get("assessment.waiting")));
    } else if (status == DisclosureStatus.DECIDED) {
      missing
          .getChildren()
          .add(DraftLines.line("mdoal-done_all", "rd-ok", texts.get("assessment.decided")));
    } else if (parts.isEmpty()) {
      missing
          .getChildren()
          .add(DraftLines.line("mdoal-check_circle", "rd-ok", texts.get("assessment.complete")));
    } else {
      beforeTitle.setText(texts.format("assessment.missing", parts.size()));
    }
    if (canSend) {
      checks.show(shown.draft());
      missing.getChildren().add(checks);
    }
    if (parts.isEmpty() || !canSend) {
      beforeTitle.setText(texts.get("assessment.before-send"));
    }
    send.setDisable(!parts.isEmpty());
  }

  private @Nullable ItemId currentItem() {
    return switch (model.currentProperty().get()) {
      case Step.Ask(var item, var asked) -> item.item().id();
      case Step.MayWithhold(var item) -> item.item().id();
      case null, default -> null;
    };
  }

  private void showStep(@Nullable Step step) {
    AssessmentViewModel.Shown shown = model.shownProperty().get();
    if (shown == null || step == null) {
      return;
    }
    selecting = true;
    for (Step each : model.steps()) {
      if (Step.same(each, step)) {
        steps.getSelectionModel().select(each);
        steps.scrollTo(Math.max(0, model.steps().indexOf(each) - 6));
      }
    }
    selecting = false;
    StepForm next = StepForm.of(step, model, shown, texts, words);
    form = next;
    question.getChildren().setAll(next.root());
    save.setText(texts.get(next.saveKey()));
    save.setDisable(!model.editable());
    Nodes.show(withdraw, next.canWithdraw() && model.editable());
    preview.draftProperty().set(faces.draft(shown, currentItem()));
  }

  @FXML
  void onSave() {
    StepForm now = form;
    if (now != null && model.editable()) {
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
  void onPrevious() {
    model.move(-1);
  }

  @FXML
  void onMasks() {
    model.openMasks();
  }

  @FXML
  void onSend() {
    model.send();
  }

  @FXML
  void onRecall() {
    model.recall();
  }

  @FXML
  void onCase() {
    model.openCase();
  }
}
