package se.rattdela.desktop.recovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Desk;

/**
 * What a user wrote and what a colleague saved first, beside each other. Nothing is chosen
 * beforehand where the two differ and nothing is saved before the user has chosen; what is the same
 * in both is not asked about.
 */
public final class ConflictPane extends VBox {
  private static final double TEXT_HEIGHT = 72;
  private static final double LONG_HEIGHT = 180;

  /** Longer than this, a text is read in a field of its own that can be scrolled. */
  private static final int LONG = 600;

  /** Narrower than this, the two stand above each other. */
  private static final double NARROW = 440;

  /**
   * A field that both have changed, each in another way.
   *
   * @param free whether it is free text, which may be put together of the two
   */
  public record Field(String key, String label, String mine, String theirs, boolean free) {}

  /** What a field shall say. */
  public sealed interface Choice {
    /** What the user wrote. */
    record Mine() implements Choice {}

    /** What the colleague saved. */
    record Theirs() implements Choice {}

    /** Something put together of the two. */
    record Merged(String text) implements Choice {}
  }

  private final Texts texts;
  private final Map<String, Choice> chosen = new LinkedHashMap<>();
  private final List<Field> differing;
  private final Button save = new Button();
  private final boolean settled;
  private Node first = save;

  /**
   * A pane about a conflict.
   *
   * @param title who saved first, and when
   * @param fields what both have
   * @param keep gets the choice for every field that differs
   * @param takeTheirs is run when the user drops their own
   */
  public ConflictPane(
      Texts texts,
      String title,
      List<Field> fields,
      Consumer<Map<String, Choice>> keep,
      Runnable takeTheirs) {
    this(texts, title, fields, false);
    save.setText(texts.get("conflict.save"));
    save.setId("conflict-save");
    save.getStyleClass().add("accent");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setOnAction(pressed -> keep.accept(Map.copyOf(chosen)));
    getChildren().add(new FlowPane(8, 6, save, theirs("conflict.drop-mine", takeTheirs)));
    check();
    // What had the keyboard is disabled or gone; it goes on here, where something is to be chosen.
    sceneProperty()
        .addListener((observable, before, now) -> {
          if (now != null) {
            Platform.runLater(() -> first.requestFocus());
          }
        });
  }

  /**
   * The same about something that cannot be changed any more, such as an appeal that a colleague
   * has settled: what the user wrote can be read and copied, but not saved.
   *
   * @param drop is run when the user has read both
   */
  public static ConflictPane settled(Texts texts, String title, List<Field> fields, Runnable drop) {
    ConflictPane pane = new ConflictPane(texts, title, fields, true);
    pane.getChildren().add(new FlowPane(8, 6, pane.theirs("conflict.settled.drop", drop)));
    return pane;
  }

  private ConflictPane(Texts texts, String title, List<Field> fields, boolean settled) {
    super(12);
    this.texts = texts;
    this.settled = settled;
    this.differing = List.copyOf(fields);
    setId("conflict");
    getStyleClass().addAll("rd-card", "rd-conflict");
    Label heading = Nodes.wrapped(title, "rd-h3");
    heading.setGraphic(new FontIcon("mdoal-compare_arrows"));
    heading.setId("conflict-title");
    String text = texts.get(settled ? "conflict.settled.text" : "conflict.text");
    getChildren().addAll(heading, Nodes.wrapped(text, "rd-muted"));
    differing.forEach(each -> getChildren().add(row(each)));
    if (differing.isEmpty()) {
      getChildren().add(Nodes.wrapped(texts.get("conflict.same")));
    }
  }

  /** The heading over a conflict: who saved first, and when; also the user, in another window. */
  public static String title(Desk desk, ConflictException told) {
    String at = desk.words().moment(told.changedAt());
    return isOwn(desk, told)
        ? desk.texts().format("conflict.title.own", at)
        : desk.texts().format("conflict.title", told.changedBy(), at);
  }

  /** The same in short, where the state of saving is shown. */
  public static SaveState state(Desk desk, ConflictException told) {
    String who = isOwn(desk, told) ? desk.texts().get("conflict.you") : told.changedBy();
    return new SaveState.Conflict(who, desk.words().time(told.changedAt()));
  }

  private static boolean isOwn(Desk desk, ConflictException told) {
    return told.changedById().equals(desk.actor().id());
  }

  private Button theirs(String key, Runnable action) {
    Button theirs = new Button(texts.get(key));
    theirs.setId("conflict-theirs");
    theirs.setMinWidth(Region.USE_PREF_SIZE);
    theirs.setOnAction(pressed -> action.run());
    return theirs;
  }

  private Node row(Field field) {
    GridPane grid = new GridPane(12, 4);
    ToggleGroup group = new ToggleGroup();
    TextArea merged = new TextArea();
    Node mine =
        side(field, group, texts.get("conflict.mine"), field.mine(), new Choice.Mine(), merged);
    Node theirs =
        side(
            field,
            group,
            texts.get("conflict.theirs"),
            field.theirs(),
            new Choice.Theirs(),
            merged);
    place(grid, mine, theirs, getWidth());
    widthProperty()
        .addListener((observable, was, now) -> place(grid, mine, theirs, now.doubleValue()));
    VBox box = new VBox(4, Nodes.label(field.label(), "rd-field-label"), grid);
    if (field.free() && !settled) {
      box.getChildren().addAll(mergeChoice(field, group, merged), merged);
    }
    return box;
  }

  private static void place(GridPane grid, Node mine, Node theirs, double width) {
    int columns = width > 0 && width < NARROW ? 1 : 2;
    if (grid.getColumnConstraints().size() == columns) {
      return;
    }
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    for (int i = 0; i < columns; i++) {
      ColumnConstraints each = new ColumnConstraints();
      each.setPercentWidth(100.0 / columns);
      each.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(each);
    }
    grid.add(mine, 0, 0);
    grid.add(theirs, columns == 1 ? 0 : 1, columns == 1 ? 1 : 0);
  }

  private Node side(
      Field field, ToggleGroup group, String whose, String text, Choice choice, TextArea merged) {
    if (settled) {
      VBox box = new VBox(4, Nodes.label(whose, "rd-strong"), shown(field, whose, text));
      return side(box);
    }
    RadioButton button = new RadioButton(whose);
    button.setId("conflict-" + field.key() + (choice instanceof Choice.Mine ? "-mine" : "-theirs"));
    button.setToggleGroup(group);
    if (first.equals(save)) {
      first = button;
    }
    button.setAccessibleText(field.label() + ", " + whose + ": " + text);
    button
        .selectedProperty()
        .addListener((observable, was, now) -> {
          if (now) {
            chosen.put(field.key(), choice);
            Nodes.show(merged, false);
            check();
          }
        });
    return side(new VBox(4, button, shown(field, whose, text)));
  }

  private static VBox side(VBox box) {
    box.getStyleClass().add("rd-conflict-side");
    GridPane.setFillHeight(box, true);
    box.setMaxHeight(Double.MAX_VALUE);
    return box;
  }

  private Node shown(Field field, String whose, String text) {
    if (text.isBlank() || (text.length() <= LONG && !settled)) {
      return text.isBlank()
          ? Nodes.wrapped(texts.get("conflict.nothing"), "rd-muted")
          : Nodes.wrapped(text);
    }
    TextArea all = new TextArea(text);
    all.setEditable(false);
    all.setWrapText(true);
    double height = text.length() > LONG ? LONG_HEIGHT : TEXT_HEIGHT;
    all.setPrefHeight(height);
    all.setMinHeight(height);
    all.setAccessibleText(field.label() + ", " + whose);
    return all;
  }

  private RadioButton mergeChoice(Field field, ToggleGroup group, TextArea merged) {
    RadioButton together = new RadioButton(texts.get("conflict.merge"));
    together.setId("conflict-" + field.key() + "-merge");
    together.setToggleGroup(group);
    together.setAccessibleText(field.label() + ", " + texts.get("conflict.merge"));
    merged.setText(field.mine() + "\n" + field.theirs());
    merged.setId("conflict-" + field.key() + "-text");
    merged.setAccessibleText(field.label() + ", " + texts.get("conflict.merge"));
    merged.setWrapText(true);
    double height = merged.getText().length() > LONG ? LONG_HEIGHT : TEXT_HEIGHT;
    merged.setPrefHeight(height);
    merged.setMinHeight(height);
    Nodes.show(merged, false);
    merged
        .textProperty()
        .addListener((observable, was, now) -> {
          if (together.isSelected()) {
            chosen.put(field.key(), new Choice.Merged(now));
          }
        });
    together
        .selectedProperty()
        .addListener((observable, was, now) -> {
          if (now) {
            Nodes.show(merged, true);
            chosen.put(field.key(), new Choice.Merged(merged.getText()));
            check();
          }
        });
    return together;
  }

  private void check() {
    long open = differing.stream().filter(each -> !chosen.containsKey(each.key())).count();
    save.setDisable(open > 0);
  }

  /** Whether the user's own value stands; so it does where both were the same. */
  static boolean mine(Map<String, Choice> chosen, String key) {
    return !(Objects.requireNonNullElse(chosen.get(key), new Choice.Mine())
        instanceof Choice.Theirs);
  }
}
