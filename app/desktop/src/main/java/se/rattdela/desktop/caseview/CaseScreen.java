package se.rattdela.desktop.caseview;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.audit.AuditEvent;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.matrix.Explanation;
import se.rattdela.desktop.matrix.Matrix;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Initiative;
import se.rattdela.ui.View;

/** The page of a case. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class CaseScreen implements Screen {
  private static final double DRAWER_BELOW = 1200;
  private static final double FOLD_BELOW = 1020;
  private static final KeyCombination REQUEST =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination OWN =
      new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ORAL =
      new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination LAW_DATE =
      new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

  private final CaseViewModel model;
  private final Texts texts;
  private final Words words;
  private final Parent root;
  private final CaseTables tables;
  private final ChangeListener<LoadState> onState = (observable, before, now) -> show(now);
  private final ChangeListener<Boolean> onReasonNeeded =
      (observable, before, now) -> askForReason(now);
  private final ChangeListener<CaseViewModel.@Nullable Opened> onOpened =
      (observable, before, now) -> show(now);
  private final ChangeListener<Matrix> onMatrix = (observable, before, now) -> showDocument();
  private final ChangeListener<@Nullable Explanation> onExplanation =
      (observable, before, now) -> placeExplanation();
  private MatrixSheet matrix;
  private DocumentSheet document;
  private StatePane states;
  private @Nullable DocumentView shownDocument;
  private boolean drawerOpened;
  @FXML private StackPane page;
  @FXML private BorderPane body;
  @FXML private Label number;
  @FXML private Label person;
  @FXML private Label personDetail;
  @FXML private HBox marks;
  @FXML private ToggleGroup tabs;
  @FXML private ToggleButton matrixTab;
  @FXML private ToggleButton documentsTab;
  @FXML private ToggleButton requestsTab;
  @FXML private ToggleButton decisionsTab;
  @FXML private ToggleButton historyTab;
  @FXML private Label openedNote;
  @FXML private BorderPane matrixSheet;
  @FXML private VBox documentsPanel;
  @FXML private Label documentCount;
  @FXML private TextField filter;
  @FXML private ListView<DocumentView> documents;
  @FXML private VBox sums;
  @FXML private BorderPane matrixPlace;
  @FXML private BorderPane documentSheet;
  @FXML private Label documentTitle;
  @FXML private Label documentNote;
  @FXML private ScrollPane documentScroll;
  @FXML private VBox documentItems;
  @FXML private TableView<DisclosureRow> requests;
  @FXML private TableView<DecisionRow> decisions;
  @FXML private TableView<AuditEvent> history;
  @FXML private VBox reasonBox;
  @FXML private TextField reason;
  @FXML private Button newRequest;
  @FXML private Button newOwn;

  /** The page for a view model. */
  public CaseScreen(CaseViewModel model, Texts texts, Words words, boolean officer) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.tables = new CaseTables(texts, words);
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
  public void activate() {
    model.stateProperty().addListener(onState);
    model.reasonNeededProperty().addListener(onReasonNeeded);
    model.openedProperty().addListener(onOpened);
    model.matrixProperty().addListener(onMatrix);
    model.explanationProperty().addListener(onExplanation);
    matrix.activate();
    model.load();
  }

  @Override
  public void deactivate() {
    model.stateProperty().removeListener(onState);
    model.reasonNeededProperty().removeListener(onReasonNeeded);
    model.openedProperty().removeListener(onOpened);
    model.matrixProperty().removeListener(onMatrix);
    model.explanationProperty().removeListener(onExplanation);
    matrix.deactivate();
  }

  @FXML
  void initialize() {
    page.getChildren().remove(body);
    states = new StatePane(texts, body);
    page.getChildren().addFirst(states);
    body.setVisible(false);
    matrix = new MatrixSheet(model, texts, words, this::openExplanation, this::closeExplanation);
    matrixPlace.setCenter(matrix.root());
    document = new DocumentSheet(documentItems, documentScroll, model, texts, words);
    tables.requests(requests, model::openDisclosure);
    tables.decisions(decisions, model::openDecision);
    tables.history(history);
    documents.setCellFactory(
        list -> new DocumentCell(texts, words, () -> model.openedProperty().get()));
    documents
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((observable, before, now) -> chooseDocument(now));
    documents.setOnMouseClicked(click -> documentsTab.setSelected(true));
    filter.textProperty().addListener((observable, before, now) -> filterDocuments());
    tabs.selectedToggleProperty()
        .addListener((observable, before, now) -> {
          if (now == null) {
            tabs.selectToggle(before);
          } else {
            showTab();
          }
        });
    page.widthProperty().addListener((observable, before, now) -> placeExplanation());
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
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
    body.setVisible(true);
    CaseFile file = opened.file();
    number.setText(file.number());
    file.persons().stream()
        .filter(each -> each.role() == PersonRole.SUBJECT)
        .findFirst()
        .ifPresent(this::showPerson);
    marks
        .getChildren()
        .setAll(new Tag(Tag.Kind.PLAIN, "mdoal-account_tree", words.of(file.branch())));
    long guarded =
        file.persons().stream().filter(each -> each.protection() != ProtectedIdentity.NONE).count();
    if (guarded > 0) {
      marks.getChildren().add(Tag.protectedIdentity(texts.format("protected.persons", guarded)));
    }
    openedNote.setText(
        texts.format(
            file.assigned() ? "case.opened.assigned" : "case.opened.reason",
            words.moment(opened.at())));
    count(documentsTab, file.documents().size());
    count(requestsTab, file.disclosures().size());
    count(decisionsTab, opened.decisions().size());
    documentCount.setText(String.valueOf(file.documents().size()));
    requests.getItems().setAll(file.disclosures());
    decisions.getItems().setAll(opened.decisions());
    history.getItems().setAll(opened.history());
    filterDocuments();
    showSums(file);
    if (shownDocument == null && !file.documents().isEmpty()) {
      documents.getSelectionModel().selectFirst();
    }
    matrix.focus();
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

  private void showSums(CaseFile file) {
    long given = file.items().stream().filter(item -> !item.given().isEmpty()).count();
    sums.getChildren()
        .setAll(
            Nodes.label(texts.get("case.sums"), "rd-small-strong"),
            sum("case.sums.marked", file.items().size()),
            sum("case.sums.given", given));
  }

  private HBox sum(String key, long number) {
    return new HBox(
        Nodes.label(texts.get(key), "rd-small", "rd-muted"),
        Nodes.spring(),
        Nodes.label(String.valueOf(number), "rd-small-strong"));
  }

  private void filterDocuments() {
    CaseViewModel.Opened opened = model.openedProperty().get();
    if (opened == null) {
      return;
    }
    String wanted = filter.getText().strip().toLowerCase(texts.locale());
    documents
        .getItems()
        .setAll(
            opened.file().documents().stream()
                .filter(each ->
                    wanted.isEmpty()
                        || each.title().toLowerCase(texts.locale()).contains(wanted)
                        || each.text().toLowerCase(texts.locale()).contains(wanted))
                .toList());
  }

  private void chooseDocument(@Nullable DocumentView chosen) {
    if (chosen != null) {
      shownDocument = chosen;
      showDocument();
    }
  }

  private void showDocument() {
    DocumentView now = shownDocument;
    CaseViewModel.Opened opened = model.openedProperty().get();
    if (now == null || opened == null) {
      return;
    }
    documentTitle.setText(now.title());
    Matrix.Column column = model.shownColumn();
    documentNote.setText(
        words.of(now.kind())
            + " "
            + words.day(now.date())
            + (column == null
                ? ""
                : " · " + texts.format("case.document.colours", column.authority(), column.how())));
    document.show(opened.file(), now);
  }

  private void showTab() {
    boolean documentsShown = documentsTab.isSelected();
    matrixSheet.setVisible(matrixTab.isSelected() || documentsShown);
    matrixPlace.setVisible(matrixTab.isSelected());
    if (documentsShown) {
      matrixPlace.setCenter(documentSheet);
      documentSheet.setVisible(true);
      matrixPlace.setVisible(true);
      showDocument();
    } else {
      matrixPlace.setCenter(matrix.root());
    }
    placeExplanation();
    requests.setVisible(requestsTab.isSelected());
    decisions.setVisible(decisionsTab.isSelected());
    history.setVisible(historyTab.isSelected());
  }

  /** Beside the matrix where there is room, above it as a drawer where there is not. */
  private void placeExplanation() {
    Node panel = matrix.explanation();
    boolean wanted = model.explanationProperty().get() != null && matrixTab.isSelected();
    boolean drawer = page.getWidth() < DRAWER_BELOW;
    boolean folded = page.getWidth() < FOLD_BELOW;
    matrixSheet.setLeft(folded && matrixTab.isSelected() ? null : documentsPanel);
    Nodes.show(openedNote, !folded);
    Nodes.show(personDetail, !folded);
    if (!marks.getChildren().isEmpty()) {
      Nodes.show(marks.getChildren().getFirst(), !folded);
    }
    matrixPlace.setRight(null);
    matrix.closeDrawer();
    if (wanted && drawer && drawerOpened) {
      matrix.openDrawer();
    } else if (wanted && !drawer) {
      matrixPlace.setRight(panel);
    }
  }

  /** A cell was opened by Enter or a click; moving between cells alone opens no drawer. */
  private void openExplanation() {
    drawerOpened = true;
    placeExplanation();
  }

  private void closeExplanation() {
    boolean drawer = page.getWidth() < DRAWER_BELOW;
    drawerOpened = false;
    if (!drawer) {
      model.currentProperty().set(null);
    }
    placeExplanation();
    matrix.focus();
  }

  private void onKey(KeyEvent event) {
    if (REQUEST.match(event)) {
      model.newRequest();
      event.consume();
    } else if (OWN.match(event)) {
      model.newOwnInitiative();
      event.consume();
    } else if (ORAL.match(event)) {
      model.newMatter(MatterKind.ORAL, Initiative.REQUEST);
      event.consume();
    } else if (LAW_DATE.match(event)) {
      matrix.focusLawDate();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE
        && model.currentProperty().get() != null
        && matrixTab.isSelected()) {
      closeExplanation();
      event.consume();
    }
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
  void onReason() {
    if (!reason.getText().isBlank()) {
      model.load(reason.getText().strip());
    }
  }
}
