package se.rattdela.desktop.delegated;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import se.rattdela.casework.release.DelegatedDecision;
import se.rattdela.desktop.common.Face;
import se.rattdela.desktop.common.IsoDay;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Tables;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
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
  private LoadFrame frame;
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
    frame.begin(model.stateProperty());
    model.load();
  }

  @Override
  public void deactivate() {
    frame.end();
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
    Tables.even(table);
    Tables.set(
        table,
        Nodes.label(texts.get("delegated.none"), "rd-muted"),
        Tables.column(
            texts.get("decisions.number"), 150, Face.line(DelegatedDecision::number, "rd-strong")),
        Tables.column(
            texts.get("dispatches.decided"), 120, Face.line(row -> words.day(row.decidedOn()))),
        Tables.column(texts.get("delegated.kind"), 300, Face.line(row -> words.kind(row.kind()))),
        Tables.column(texts.get("delegated.point"), 110, Face.line(DelegatedDecision::point)),
        Tables.column(
            texts.get("decision.decided-by"),
            240,
            Face.lines(DelegatedDecision::decidedBy, DelegatedDecision::function)),
        Tables.column(texts.get("decisions.case"), 150, Face.line(DelegatedDecision::caseNumber)));
    if (model.opens()) {
      Tables.onOpen(table, model::open);
    }
    pdf.disableProperty().bind(Bindings.isEmpty(model.rows()));
    csv.disableProperty().bind(Bindings.isEmpty(model.rows()));
    frame =
        new LoadFrame(texts, table)
            .whenReady(() -> Tables.selectFirst(table))
            .beginAt(table)
            .whenEmpty(
                "mdomz-playlist_add_check",
                texts.get("delegated.none"),
                texts.get("delegated.none.text"));
    page.setCenter(frame.pane());
  }

  private void period() {
    if (from.getValue() != null && to.getValue() != null) {
      model.period(from.getValue(), to.getValue());
    }
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
