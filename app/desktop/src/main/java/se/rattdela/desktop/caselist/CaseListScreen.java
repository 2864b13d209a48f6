package se.rattdela.desktop.caselist;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.desktop.common.Face;
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
    Tables.face(number, Face.lines(CaseRow::number, CaseRow::diaryNumber));
    Tables.face(person, Face.lines(CaseRow::subjectName, CaseRow::subjectNumber));
    Tables.face(branch, Face.line(row -> words.of(row.branch())));
    Tables.face(unit, Face.line(CaseRow::unitName));
    Tables.face(changed, Changed::new);
    Tables.even(table);
    Tables.onOpen(table, model::open);
    frame =
        new LoadFrame(texts, table)
            .whenReady(() -> Tables.selectFirst(table))
            .beginAt(table)
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

  /** When a case was changed, and below it that persons in it are protected. */
  private final class Changed implements Face<CaseRow> {
    private final Label day = Nodes.label("", "rd-muted");
    private final Tag guarded = Nodes.tipWhenCut(Tag.protectedIdentity(""));
    private final VBox box = new VBox(day, guarded);

    private Changed() {
      box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
      return box;
    }

    @Override
    public void show(CaseRow row) {
      boolean any = row.protectedPersons() > 0;
      day.setText(words.day(row.changedAt()));
      guarded.setText(any ? texts.format("caselist.protected", row.protectedPersons()) : "");
      Nodes.show(guarded, any);
    }
  }
}
