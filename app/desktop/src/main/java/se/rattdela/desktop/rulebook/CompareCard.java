package se.rattdela.desktop.rulebook;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.Version;

/** Two wordings side by side, the older one at the left. */
final class CompareCard extends Card {
  private final Texts texts;
  private final RulebookViewModel model;

  CompareCard(
      Texts texts,
      RulebookViewModel model,
      RulebookViewModel.Shown shown,
      Version older,
      Version newer) {
    super(
        "mdoal-compare_arrows",
        texts.get("rulebook.compare"),
        texts.format("rulebook.compare.days", older.from().toString(), newer.from().toString()));
    this.texts = texts;
    this.model = model;
    addToHead(other(shown));
    boolean first = true;
    for (VersionComparison.Row row : model.comparison(older, newer).rows()) {
      HBox line = line(row);
      line.getStyleClass().add(first ? "rd-diff-first" : "rd-diff-row");
      getChildren().add(line);
      first = false;
    }
  }

  private Node other(RulebookViewModel.Shown shown) {
    ComboBox<@Nullable Version> combo = new ComboBox<>();
    combo.setId("compareWith");
    combo.setAccessibleText(texts.get("rulebook.compare.with"));
    Choices.fill(
        combo,
        shown.provision().versions().stream()
            .filter(each -> !each.equals(shown.version()))
            .toList(),
        each -> texts.format("rulebook.compare.choice", each.from().toString()),
        null);
    combo.setValue(shown.compared());
    combo
        .valueProperty()
        .addListener((observable, before, now) -> {
          if (now != null) {
            model.compareWith(now);
          }
        });
    return combo;
  }

  private HBox line(VersionComparison.Row row) {
    String subject = model.words().subject(row.subject());
    boolean list = row.number() == 0;
    Label heading =
        Nodes.wrapped(
            list ? subject : texts.format("rulebook.subject.numbered", subject, row.number()),
            "rd-small",
            "rd-muted");
    heading.setMinWidth(92);
    heading.setPrefWidth(92);
    heading.setMaxWidth(92);
    HBox line = new HBox(16, heading, side(row, true, list), side(row, false, list));
    line.setPadding(new Insets(8, 16, 8, 16));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** Half of the room that is left, whatever stands there. */
  private Region side(VersionComparison.Row row, boolean older, boolean list) {
    Region side = pieces(row, older, list);
    side.setMinWidth(0);
    side.setPrefWidth(0);
    side.setMaxWidth(Double.MAX_VALUE);
    return Nodes.growing(side);
  }

  private Region pieces(VersionComparison.Row row, boolean older, boolean list) {
    var pieces = older ? row.diff().before() : row.diff().after();
    if (!older && !row.changed()) {
      Label same = Nodes.label(texts.get("rulebook.compare.same"), "rd-muted");
      same.setGraphic(new FontIcon("mdoal-drag_handle"));
      return same;
    }
    if (pieces.isEmpty()) {
      return Nodes.label(
          texts.get(older ? "rulebook.compare.not-there" : "rulebook.compare.gone"), "rd-muted");
    }
    return new DiffText(texts, pieces, list ? ", " : " ");
  }
}
