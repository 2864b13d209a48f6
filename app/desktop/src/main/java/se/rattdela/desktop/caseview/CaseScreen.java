package se.rattdela.desktop.caseview;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.common.Command;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.person.PersonsPane;
import se.rattdela.desktop.person.PersonsViewModel;
import se.rattdela.desktop.session.Route;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Initiative;
import se.rattdela.ui.View;

/** The page of a case. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class CaseScreen implements Screen {
  private static final double FOLD_BELOW = 1100;
  private static final double ICONS_BELOW = 780;
  private static final double NOTE_FROM = 1250;

  private final CaseViewModel model;
  private final Texts texts;
  private final Words words;
  private final boolean officer;
  private final Route.OpenCase.Part first;
  private final Parent root;
  private final ChangeListener<LoadState> onState = (observable, before, now) -> show(now);
  private final ChangeListener<Boolean> onReasonNeeded =
      (observable, before, now) -> askForReason(now);
  private final ChangeListener<CaseViewModel.@Nullable Opened> onOpened =
      (observable, before, now) -> show(now);
  private DocumentList documentList;
  private LazyTab<DocumentsTab> documents;
  private StatePane states;
  private CaseTabs caseTabs;
  @FXML private StackPane page;
  @FXML private BorderPane body;
  @FXML private Label number;
  @FXML private Label person;
  @FXML private Label personDetail;
  @FXML private HBox marks;
  @FXML private ToggleGroup tabs;
  @FXML private ToggleButton matrixTab;
  @FXML private ToggleButton documentsTab;
  @FXML private ToggleButton personsTab;
  @FXML private ToggleButton requestsTab;
  @FXML private ToggleButton decisionsTab;
  @FXML private ToggleButton historyTab;
  @FXML private Label openedNote;
  @FXML private StackPane sheets;
  @FXML private VBox reasonBox;
  @FXML private TextField reason;
  @FXML private Button newRequest;
  @FXML private Button newOwn;

  /**
   * The page for a view model.
   *
   * @param first what of the case is shown first
   */
  public CaseScreen(
      CaseViewModel model, Texts texts, Words words, boolean officer, Route.OpenCase.Part first) {
    this.model = model;
    this.first = first;
    this.texts = texts;
    this.words = words;
    this.officer = officer;
    this.root = new Views(texts).load(View.CASE, this);
    Nodes.show(newRequest, officer);
    Nodes.show(newOwn, officer);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("rail.cases"), texts.get("case.crumb"));
  }

  @Override
  public ObservableValue<String> crumb() {
    return number.textProperty();
  }

  @Override
  public ObservableValue<SaveState> saveState() {
    return model.documents().saveStateProperty();
  }

  @Override
  public void activate() {
    model.stateProperty().addListener(onState);
    model.reasonNeededProperty().addListener(onReasonNeeded);
    model.openedProperty().addListener(onOpened);
    caseTabs.activate();
    model.load();
  }

  @Override
  public void deactivate() {
    model.stateProperty().removeListener(onState);
    model.reasonNeededProperty().removeListener(onReasonNeeded);
    model.openedProperty().removeListener(onOpened);
    caseTabs.deactivate();
  }

  @FXML
  void initialize() {
    page.getChildren().remove(body);
    states = new StatePane(texts, body);
    page.getChildren().addFirst(states);
    body.setVisible(false);
    makeTabs();
    tabs.selectToggle(
        switch (first) {
          case MATRIX -> matrixTab;
          case DOCUMENTS -> documentsTab;
          case PERSONS -> personsTab;
        });
    caseTabs.begin(tabs);
    Nodes.tipWhenCut(person);
    // The page takes the width it gets, and what is in it is folded to fit.
    page.widthProperty()
        .addListener((observable, before, now) -> {
          fold();
          caseTabs.width(now.doubleValue());
        });
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void makeTabs() {
    CaseTables tables = new CaseTables(texts, words);
    caseTabs = new CaseTabs(page, sheets);
    documentList = new DocumentList(texts, words, officer, this::openDocument, this::writeDocument);
    caseTabs.add(matrixTab, new MatrixTab(model, texts, words, documentList.root()));
    documents =
        new LazyTab<>(() ->
            new DocumentsTab(
                model, texts, words, documentList, () -> tabs.selectToggle(matrixTab)));
    caseTabs.add(documentsTab, documents);
    caseTabs.add(personsTab, new LazyTab<>(this::persons));
    caseTabs.add(
        requestsTab,
        new LazyTab<>(() ->
            new TableTab<DisclosureRow>(
                "requests",
                texts.get("case.tab.requests"),
                table -> tables.requests(table, model::openDisclosure, model.today()),
                opened -> opened.file().disclosures())));
    caseTabs.add(
        decisionsTab,
        new LazyTab<>(() ->
            new TableTab<DecisionRow>(
                "decisions",
                texts.get("case.tab.decisions"),
                table -> tables.decisions(table, model::openDecision),
                CaseViewModel.Opened::decisions)));
    caseTabs.add(historyTab, new LazyTab<>(() -> new HistoryTab(model, tables, texts, words)));
  }

  private PersonsTab persons() {
    PersonsViewModel persons = model.persons();
    return new PersonsTab(persons, new PersonsPane(persons, texts, words));
  }

  private void openDocument() {
    documents.tab().showChosen();
    documentsTab.setSelected(true);
  }

  private void writeDocument() {
    documentsTab.setSelected(true);
    documents.tab().write();
  }

  private void askForReason(boolean needed) {
    Nodes.show(reasonBox, needed);
    if (needed) {
      reason.requestFocus();
    }
  }

  private void show(LoadState state) {
    switch (state) {
      case LoadState.Ready(), LoadState.Empty() -> {
        states.showContent();
        // Nothing of a case is shown before its opening has been logged.
        body.setVisible(model.openedProperty().get() != null);
      }
      case LoadState.Busy(var running) -> states.showBusy(running);
      case LoadState.Failed(Throwable cause) -> {
        Problem problem = Problem.of(cause, texts);
        states.showFailure(problem.title(), problem.text(), problem.code(), null);
      }
    }
  }

  private void show(CaseViewModel.@Nullable Opened opened) {
    if (opened == null) {
      return;
    }
    boolean begins = !body.isVisible();
    body.setVisible(true);
    CaseFile file = opened.file();
    number.setText(file.number());
    file.persons().stream()
        .filter(each -> each.role() == PersonRole.SUBJECT)
        .findFirst()
        .ifPresent(this::showPerson);
    showMarks(file);
    openedNote.setText(
        texts.format(
            file.assigned() ? "case.opened.assigned" : "case.opened.reason",
            words.moment(opened.at())));
    count(documentsTab, file.documents().size());
    count(personsTab, file.persons().size());
    count(requestsTab, file.disclosures().size());
    count(decisionsTab, opened.decisions().size());
    documentList.show(opened);
    caseTabs.show(opened);
    fold();
    if (begins) {
      caseTabs.focus();
    }
  }

  private void showMarks(CaseFile file) {
    marks
        .getChildren()
        .setAll(new Tag(Tag.Kind.PLAIN, "mdoal-account_tree", words.of(file.branch())));
    long guarded =
        file.persons().stream().filter(each -> each.protection() != ProtectedIdentity.NONE).count();
    if (guarded > 0) {
      marks.getChildren().add(Tag.protectedIdentity(texts.format("protected.persons", guarded)));
    }
  }

  private void showPerson(CasePerson subject) {
    person.setText(subject.name());
    String detail = subject.identity().shown();
    var age = subject.ageOn(model.lawDateProperty().get());
    if (age.isPresent()) {
      detail = detail + " · " + texts.format("person.age", age.getAsInt());
    }
    personDetail.setText(detail);
  }

  private static void count(ToggleButton tab, int number) {
    tab.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    tab.setGraphic(Nodes.label(String.valueOf(number), "rd-count"));
  }

  /** What the head can do without is left out of a narrow window. */
  private void fold() {
    boolean folded = page.getWidth() < FOLD_BELOW;
    for (Button each : List.of(newRequest, newOwn)) {
      each.setContentDisplay(
          page.getWidth() < ICONS_BELOW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
    Nodes.show(openedNote, page.getWidth() >= NOTE_FROM);
    if (!marks.getChildren().isEmpty()) {
      Nodes.show(marks.getChildren().getFirst(), !folded);
    }
  }

  private void onKey(KeyEvent event) {
    boolean used = true;
    switch (Shortcut.pressed(Shortcut.Where.EVERYWHERE, event)) {
      case REQUEST -> onNewRequest();
      case OWN_INITIATIVE -> onNewOwn();
      case ORAL -> onNewOral();
      case ORAL_OWN -> onNewOralOwn();
      case null, default -> used = caseTabs.key(event);
    }
    if (used) {
      event.consume();
    }
  }

  @Override
  public void print() {
    if (body.isVisible()) {
      caseTabs.print();
    }
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>();
    if (newRequest.isVisible()) {
      all.add(command("case.command.request", "mdoal-add", Shortcut.REQUEST, this::onNewRequest));
      all.add(
          command(
              "case.command.own", "mdomz-outlined_flag", Shortcut.OWN_INITIATIVE, this::onNewOwn));
      all.add(command("case.command.oral", "mdomz-phone", Shortcut.ORAL, this::onNewOral));
      all.add(
          command("case.command.oral-own", "mdomz-phone", Shortcut.ORAL_OWN, this::onNewOralOwn));
      all.add(
          new Command(
              texts.get("case.command.notice"), "mdomz-notifications_none", this::onNewNotice));
      all.add(
          new Command(texts.get("case.command.report"), "mdomz-report", this::onNewCrimeReport));
    }
    caseTabs
        .toggles()
        .forEach(tab ->
            all.add(
                new Command(
                    texts.format("commands.show", tab.getText()),
                    "mdomz-tab",
                    () -> tab.setSelected(true))));
    return all;
  }

  private Command command(String key, String icon, Shortcut shortcut, Runnable action) {
    return new Command(texts.get(key), icon, shortcut, action);
  }

  @FXML
  void onNewRequest() {
    model.newRequest();
  }

  @FXML
  void onNewOwn() {
    model.newOwnInitiative();
  }

  @FXML
  void onNewNotice() {
    model.newMatter(MatterKind.NOTICE, Initiative.OWN);
  }

  @FXML
  void onNewCrimeReport() {
    model.newMatter(MatterKind.CRIME_REPORT, Initiative.OWN);
  }

  @FXML
  void onNewOral() {
    model.newMatter(MatterKind.ORAL, Initiative.REQUEST);
  }

  @FXML
  void onNewOralOwn() {
    model.newMatter(MatterKind.ORAL, Initiative.OWN);
  }

  @FXML
  void onUnmetNeed() {
    model.unmetNeed();
  }

  @FXML
  void onReason() {
    if (!reason.getText().isBlank()) {
      model.load(reason.getText().strip());
    }
  }
}
