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

  private final Texts texts;
  private final RulebookViewModel model;
  private final RulebookViewModel.Shown shown;
  private final RuleWords words;
  private final LocalDate today;

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
    getChildren().addAll(line, table(shown.provision()));
  }

  private VBox table(Provision provision) {
    VBox rows = new VBox(head());
    ToggleGroup group = new ToggleGroup();
    for (Version version : provision.versions()) {
      rows.getChildren().add(row(provision, version, group));
    }
    return rows;
  }

  private GridPane head() {
    GridPane head = grid();
    head.getStyleClass().add("rd-grid-head");
    int column = 1;
    for (String key :
        new String[] {
          texts.get("rulebook.wordings.from"),
          texts.get("rulebook.wordings.until"),
          texts.get("rulebook.wordings.act"),
          texts.get("rulebook.wordings.change"),
          texts.get("rulebook.wordings.source")
        }) {
      head.add(Nodes.label(key, "rd-small-strong", "rd-muted"), column++, 0);
    }
    return head;
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
    row.add(Nodes.label(version.from().toString(), "rd-strong"), 1, 0);
    row.add(until(version), 2, 0);
    row.add(Nodes.label(words.act(provision, version)), 3, 0);
    row.add(Nodes.wrapped(change), 4, 0);
    row.add(source(version), 5, 0);
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

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.setHgap(8);
    double[] widths = {22, 80, 74, 96, -1, 170};
    for (double width : widths) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(HPos.LEFT);
      if (width < 0) {
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(84);
      } else {
        column.setMinWidth(width > 100 ? 84 : width);
        column.setPrefWidth(width);
        column.setMaxWidth(Region.USE_PREF_SIZE);
      }
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }
}
