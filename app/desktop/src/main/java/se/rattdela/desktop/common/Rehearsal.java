package se.rattdela.desktop.common;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes and styles one control of every kind out of sight, one after the other, before anyone has
 * signed in. The first control of its kind costs many times as much as the next one, since its
 * classes are loaded and its style rules are found then; without a rehearsal the first pages pay
 * for all of them at once, and the window stands still meanwhile. Controls are made beside the
 * window's thread, which JavaFX allows for what no window shows, and styled on it.
 */
public final class Rehearsal {
  private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
  private static final double WIDTH = 400;
  private static final double HEIGHT = 300;

  private final Scene stage = new Scene(new StackPane(), WIDTH, HEIGHT);
  private final Queue<Supplier<Node>> parts = new ArrayDeque<>();
  private final Tasks tasks;
  private final String title;

  /**
   * A rehearsal that has not begun.
   *
   * @param title what the work is, in the user's words
   * @param dress gives a scene the style sheets of the window
   */
  public Rehearsal(Tasks tasks, String title, Consumer<Scene> dress) {
    this.tasks = tasks;
    this.title = title;
    dress.accept(stage);
    parts.addAll(
        List.of(
            () -> new Label("a", new FontIcon("mdoal-check")),
            () -> new Button("a"),
            () -> new Tag(Tag.Kind.OK, "mdoal-check", "a"),
            () -> Face.<String>lines(word -> word, word -> word).get().node(),
            TextField::new,
            CustomTextField::new,
            PasswordField::new,
            () -> new ToggleButton("a"),
            () -> new CheckBox("a"),
            () -> new RadioButton("a"),
            () -> new Hyperlink("a"),
            () -> new ScrollBar(),
            () -> new ScrollPane(Nodes.wrapped("a")),
            TextArea::new,
            () -> new ComboBox<>(FXCollections.observableArrayList("a")),
            DatePicker::new,
            () -> new MenuButton("a", null, new MenuItem("a")),
            () -> new ListView<>(FXCollections.observableArrayList("a")),
            Rehearsal::table,
            () -> new TreeView<>(new TreeItem<>("a")),
            ProgressBar::new,
            Slider::new,
            () -> new TitledPane("a", new Label("a")),
            () -> new FlowPane(Orientation.HORIZONTAL, new Label("a")),
            () -> grid(),
            () -> new BorderPane(new VBox(new Label("a")))));
  }

  private static Node table() {
    TableView<String> table = new TableView<>(FXCollections.observableArrayList("a"));
    Tables.set(
        table, new Label("a"), Tables.column("a", WIDTH, Face.lines(word -> word, word -> word)));
    return table;
  }

  private static Node grid() {
    GridPane grid = new GridPane();
    grid.add(new Label("a"), 0, 0);
    return grid;
  }

  /** Begins; goes on by itself, and ends by itself. */
  public void begin() {
    Supplier<Node> next = parts.poll();
    if (next == null) {
      stage.setRoot(new Group());
      return;
    }
    tasks
        .prepare(title, progress -> next.get())
        .onSuccess(made -> {
          style(made);
          begin();
        })
        // Nothing of the user's is touched: it is no failure to them, and the next part is tried.
        .onFailure(cause -> {
          LOG.warn("rehearsal failed: {}", cause.getClass().getName());
          begin();
        })
        .start();
  }

  private void style(Node made) {
    StackPane place = new StackPane(made);
    stage.setRoot(place);
    place.applyCss();
    place.layout();
  }
}
