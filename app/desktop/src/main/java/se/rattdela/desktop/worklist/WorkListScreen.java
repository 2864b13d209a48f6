package se.rattdela.desktop.worklist;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.ui.View;

/** A page with one list. */
@SuppressWarnings("NullAway.Init") // filled by the view
public final class WorkListScreen<R> implements Screen {
  /**
   * The words of a list.
   *
   * @param none what is said when it is empty
   */
  public record Heading(String title, String note, String icon, String none, String noneText) {}

  private final WorkListViewModel<R> model;
  private final Texts texts;
  private final Heading heading;
  private final Consumer<TableView<R>> columns;
  private final Parent root;
  private final ChangeListener<LoadState> onState = (observable, before, now) -> show(now);
  private StatePane states;
  @FXML private BorderPane page;
  @FXML private Label title;
  @FXML private Label note;
  @FXML private TableView<R> table;

  /**
   * Makes the page.
   *
   * @param columns gives the table its columns
   */
  public WorkListScreen(
      WorkListViewModel<R> model, Texts texts, Heading heading, Consumer<TableView<R>> columns) {
    this.model = model;
    this.texts = texts;
    this.heading = heading;
    this.columns = columns;
    this.root = new Views(texts).load(View.WORK_LIST, this);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<String> crumbs() {
    return List.of(heading.title());
  }

  @Override
  public void activate() {
    model.stateProperty().addListener(onState);
    model.load();
    table.requestFocus();
  }

  @Override
  public void deactivate() {
    model.stateProperty().removeListener(onState);
  }

  @FXML
  void initialize() {
    title.setText(heading.title());
    note.setText(heading.note());
    table.setAccessibleText(heading.title());
    table.setItems(model.rows());
    columns.accept(table);
    states = new StatePane(texts, table);
    page.setCenter(states);
  }

  private void show(LoadState state) {
    switch (state) {
      case LoadState.Ready() -> {
        states.showContent();
        if (table.getSelectionModel().isEmpty()) {
          table.getSelectionModel().selectFirst();
        }
      }
      case LoadState.Empty() ->
          states.showEmpty(heading.icon(), heading.none(), heading.noneText(), null);
      case LoadState.Busy(var running) -> states.showBusy(running);
      case LoadState.Failed(Throwable cause) -> {
        Problem problem = Problem.of(cause, texts);
        states.showFailure(problem.title(), problem.text(), problem.code(), null);
      }
    }
  }
}
