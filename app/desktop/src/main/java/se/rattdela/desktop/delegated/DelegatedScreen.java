package se.rattdela.desktop.delegated;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import se.rattdela.casework.release.DelegatedDecision;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tables;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.ui.View;

/** The list of decisions made on delegation. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class DelegatedScreen implements Screen {
  private final DelegatedViewModel model;
  private final Texts texts;
  private final Words words;
  private final Parent root;
  private final ChangeListener<LoadState> onState = (observable, before, now) -> show(now);
  private StatePane states;
  @FXML private BorderPane page;
  @FXML private DatePicker from;
  @FXML private DatePicker to;
  @FXML private Label message;
  @FXML private Button pdf;
  @FXML private Button csv;
  @FXML private TableView<DelegatedDecision> table;

  /** The page for a view model. */
  public DelegatedScreen(DelegatedViewModel model, Desk desk) {
    this.model = model;
    this.texts = desk.texts();
    this.words = desk.words();
    this.root = new Views(texts).load(View.DELEGATED, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(texts.get("delegated.title"));
  }

  @Override
  public void activate() {
    model.stateProperty().addListener(onState);
    model.load();
  }

  @Override
  public void deactivate() {
    model.stateProperty().removeListener(onState);
  }

  @FXML
  void initialize() {
    from.setConverter(new IsoDay());
    to.setConverter(new IsoDay());
    from.setValue(model.from());
    to.setValue(model.to());
    from.valueProperty().addListener((observable, before, now) -> period());
    to.valueProperty().addListener((observable, before, now) -> period());
    message.textProperty().bind(model.messageProperty());
    table.setItems(model.rows());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                Tables.column(
                    texts.get("decisions.number"),
                    150,
                    row -> Nodes.label(row.number(), "rd-strong")),
                Tables.column(
                    texts.get("dispatches.decided"),
                    120,
                    row -> Nodes.label(words.day(row.decidedOn()))),
                Tables.column(
                    texts.get("delegated.kind"), 300, row -> Nodes.label(words.kind(row.kind()))),
                Tables.column(texts.get("delegated.point"), 110, row -> Nodes.label(row.point())),
                Tables.column(
                    texts.get("decision.decided-by"),
                    240,
                    row -> Tables.two(row.decidedBy(), row.function())),
                Tables.column(
                    texts.get("decisions.case"), 150, row -> Nodes.label(row.caseNumber()))));
    states = new StatePane(texts, table);
    page.setCenter(states);
  }

  private void period() {
    if (from.getValue() != null && to.getValue() != null) {
      model.period(from.getValue(), to.getValue());
    }
  }

  private void show(LoadState state) {
    switch (state) {
      case LoadState.Ready() -> states.showContent();
      case LoadState.Empty() ->
          states.showEmpty(
              "mdomz-playlist_add_check",
              texts.get("delegated.none"),
              texts.get("delegated.none.text"),
              null);
      case LoadState.Busy(var running) -> states.showBusy(running);
      case LoadState.Failed(Throwable cause) -> {
        Problem problem = Problem.of(cause, texts);
        states.showFailure(problem.title(), problem.text(), problem.code(), null);
      }
    }
    boolean none = model.rows().isEmpty();
    pdf.setDisable(none);
    csv.setDisable(none);
  }

  @FXML
  void onPdf() {
    model.pdf();
  }

  @FXML
  void onCsv() {
    model.csv();
  }
}
