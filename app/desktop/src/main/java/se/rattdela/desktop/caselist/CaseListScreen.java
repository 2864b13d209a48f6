package se.rattdela.desktop.caselist;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Tables;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** A list of cases. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class CaseListScreen implements Screen {
  private final CaseListViewModel model;
  private final Texts texts;
  private final Words words;
  private final Parent view;
  private LoadFrame frame;
  @FXML private BorderPane root;
  @FXML private BorderPane page;
  @FXML private Label title;
  @FXML private Label note;
  @FXML private Button newCase;
  @FXML private TableView<CaseRow> table;
  @FXML private TableColumn<CaseRow, CaseRow> number;
  @FXML private TableColumn<CaseRow, CaseRow> person;
  @FXML private TableColumn<CaseRow, CaseRow> branch;
  @FXML private TableColumn<CaseRow, CaseRow> unit;
  @FXML private TableColumn<CaseRow, CaseRow> changed;

  /** The screen for a view model. */
  public CaseListScreen(CaseListViewModel model, Texts texts, Words words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.view = new Views(texts).load(View.CASE_LIST, this);
  }

  @Override
  public Parent root() {
    return view;
  }

  @Override
  public List<String> crumbs() {
    return model.isSearch()
        ? List.of(texts.get("rail.cases"), texts.get("caselist.found"))
        : List.of(texts.get("rail.cases"));
  }

  @Override
  public void activate() {
    frame.begin(model.stateProperty());
    model.load();
    table.requestFocus();
  }

  @Override
  public void deactivate() {
    frame.end();
  }

  @FXML
  void initialize() {
    title.setText(texts.get(model.isSearch() ? "caselist.found" : "caselist.mine"));
    note.setText(texts.get(model.isSearch() ? "caselist.found.note" : "caselist.mine.note"));
    table.setItems(model.rows());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Tables.face(number, row -> Tables.two(row.number(), row.diaryNumber()));
    Tables.face(person, row -> Tables.two(row.subjectName(), row.subjectNumber()));
    Tables.face(branch, row -> Nodes.label(words.of(row.branch())));
    Tables.face(unit, row -> Nodes.label(row.unitName()));
    Tables.face(changed, this::changedAndMarks);
    Tables.onOpen(table, model::open);
    frame =
        new LoadFrame(texts, table)
            .whenReady(() -> Tables.selectFirst(table))
            .whenEmpty(
                "mdoal-folder_open",
                texts.get(model.isSearch() ? "caselist.found.none" : "caselist.mine.none"),
                texts.get(
                    model.isSearch() ? "caselist.found.none.text" : "caselist.mine.none.text"));
    page.setCenter(frame.pane());
    Nodes.show(newCase, model.opensCases());
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        pressed -> {
          if (Shortcut.NEW_CASE.matches(pressed) && model.opensCases()) {
            model.newCase();
            pressed.consume();
          }
        });
  }

  @FXML
  void onNewCase() {
    model.newCase();
  }

  private javafx.scene.Node changedAndMarks(CaseRow row) {
    VBox box = new VBox(2, Nodes.label(words.day(row.changedAt()), "rd-muted"));
    box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    if (row.protectedPersons() > 0) {
      box.getChildren()
          .setAll(Tag.protectedIdentity(texts.format("protected.persons", row.protectedPersons())));
    }
    return box;
  }
}
