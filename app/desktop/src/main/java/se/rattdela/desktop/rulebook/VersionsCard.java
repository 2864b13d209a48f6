package se.rattdela.desktop.rulebook;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Version;

/** Every wording of a provision: on a line of time and in a table, where one is chosen to read. */
final class VersionsCard extends Card {
  /** Begins the ids of the choices. */
  static final String CHOICE = "wording-";

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private static final double NARROW = 640;

  /** An authority's name in a line of its own, such as Säkerhetspolisen. */
  private static final double LONGEST_WORD = 124;

  private final VBox rows = new VBox();
  private final Texts texts;
  private final RulebookViewModel model;
  private final RulebookViewModel.Shown shown;
  private final RuleWords words;
  private final LocalDate today;
  private boolean narrow;

  VersionsCard(Texts texts, RulebookViewModel model, RulebookViewModel.Shown shown) {
    super(
        "mdomz-timeline",
        texts.get("rulebook.wordings"),
        texts.format("rulebook.wordings.count", shown.provision().versions().size()));
    this.texts = texts;
    this.shown = shown;
    this.model = model;
    this.words = model.words();
    this.today = model.today();
    StackPane line = new StackPane(new VersionTimeline(texts, words, shown, today, model::read));
    line.setPadding(new Insets(8, 16, 12, 16));
    getChildren().addAll(line, rows);
    fill(false);
    widthProperty().addListener((observable, before, now) -> arrange(now.doubleValue() < NARROW));
  }

  /** Where there is no room for both, the last day stands below the first. */
  private void arrange(boolean wanted) {
    if (getWidth() > 0 && wanted != narrow) {
      fill(wanted);
    }
  }

  private void fill(boolean wanted) {
    narrow = wanted;
    rows.getChildren().setAll(head());
    ToggleGroup group = new ToggleGroup();
    for (Version version : shown.provision().versions()) {
      rows.getChildren().add(row(shown.provision(), version, group));
    }
  }

  private GridPane head() {
    GridPane head = grid();
    head.getStyleClass().add("rd-grid-head");
    place(
        head,
        heading("rulebook.wordings.from"),
        heading("rulebook.wordings.until"),
        heading("rulebook.wordings.act"),
        heading("rulebook.wordings.change"),
        heading("rulebook.wordings.source"));
    return head;
  }

  private Label heading(String key) {
    return Nodes.label(texts.get(key), "rd-small-strong", "rd-muted");
  }

  /** Puts the cells of a row after its choice, the first two of them as there is room for. */
  private void place(GridPane row, Node from, Node until, Node... others) {
    int column = 1;
    if (narrow) {
      row.add(new VBox(from, until), column++, 0);
    } else {
      row.add(from, column++, 0);
      row.add(until, column++, 0);
    }
    for (Node other : others) {
      row.add(other, column++, 0);
    }
  }

  private GridPane row(Provision provision, Version version, ToggleGroup group) {
    GridPane row = grid();
    row.getStyleClass().add("rd-grid-row");
    RadioButton choice = new RadioButton();
    choice.setToggleGroup(group);
    choice.setId(CHOICE + version.from());
    boolean chosen = version.equals(shown.version());
    choice.setSelected(chosen);
    String change = words.change(provision, version);
    choice.setAccessibleText(
        texts.format(
                "rulebook.wording.spoken",
                version.from().toString(),
                words.until(version, today),
                words.act(provision, version))
            + " "
            + change
            + ". "
            + words.certainty(version)
            + ".");
    choice.setOnAction(pressed -> model.read(version));
    row.pseudoClassStateChanged(CHOSEN, chosen);
    row.setOnMouseClicked(click -> model.read(version));
    row.add(choice, 0, 0);
    place(
        row,
        Nodes.label(version.from().toString(), "rd-strong"),
        until(version),
        Nodes.label(words.act(provision, version)),
        Nodes.wrapped(change),
        source(version));
    return row;
  }

  private Label until(Version version) {
    Label label = Nodes.label(words.until(version, today), "rd-muted");
    if (RuleWords.standing(version, today) == RuleWords.Standing.COMING) {
      label.setText(words.standing(RuleWords.Standing.COMING));
      label.getStyleClass().setAll("label", "rd-warn", "rd-strong");
    }
    return label;
  }

  private Node source(Version version) {
    boolean certain = RuleWords.certain(version);
    FontIcon icon = new FontIcon(certain ? "mdoal-check_circle" : "mdomz-warning");
    icon.getStyleClass().add(certain ? "rd-ok" : "rd-warn");
    Label label = Nodes.wrapped(words.certainty(version), "rd-small", "rd-muted");
    label.setGraphic(icon);
    return label;
  }

  private GridPane grid() {
    GridPane grid = new GridPane();
    grid.setHgap(8);
    grid.getColumnConstraints().add(column(22, 22));
    grid.getColumnConstraints().add(column(80, 80));
    if (!narrow) {
      grid.getColumnConstraints().add(column(74, 74));
    }
    ColumnConstraints change = new ColumnConstraints();
    change.setHalignment(HPos.LEFT);
    change.setHgrow(Priority.ALWAYS);
    change.setMinWidth(LONGEST_WORD);
    grid.getColumnConstraints().addAll(column(96, 96), change, column(LONGEST_WORD, 170));
    return grid;
  }

  private static ColumnConstraints column(double least, double wanted) {
    ColumnConstraints column = new ColumnConstraints(least, wanted, Region.USE_PREF_SIZE);
    column.setHalignment(HPos.LEFT);
    return column;
  }
}
