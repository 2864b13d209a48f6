package se.rattdela.desktop.worklist;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import se.rattdela.desktop.common.Screen;
import se.rattdela.desktop.common.Tables;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.common.Views;
import se.rattdela.desktop.loading.LoadFrame;
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
  private LoadFrame frame;
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
    frame.begin(model.stateProperty());
    model.load();
  }

  @Override
  public void deactivate() {
    frame.end();
  }

  @FXML
  void initialize() {
    title.setText(heading.title());
    note.setText(heading.note());
    table.setAccessibleText(heading.title());
    table.setItems(model.rows());
    columns.accept(table);
    frame =
        new LoadFrame(texts, table)
            .whenReady(() -> Tables.selectFirst(table))
            .beginAt(table)
            .whenEmpty(heading.icon(), heading.none(), heading.noneText());
    page.setCenter(frame.pane());
  }
}
