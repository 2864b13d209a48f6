package se.rattdela.desktop.rulebook;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.Version;

/** A wording in plain Swedish: what is needed, what it leaves standing, known mistakes, source. */
final class ProvisionCard extends Card {
  private final Texts texts;
  private final RuleWords words;
  private final VBox body = new VBox(6);

  ProvisionCard(Texts texts, RuleWords words, Provision provision, Version version) {
    super(
        "mdomz-menu_book",
        texts.get("rulebook.plain"),
        texts.format("rulebook.plain.wording", version.from().toString()));
    this.texts = texts;
    this.words = words;
    body.setPadding(new Insets(8, 16, 14, 16));
    getChildren().add(body);
    heading(texts.get("rulebook.plain.conditions"));
    int number = 1;
    for (Requirement requirement : version.requirements()) {
      body.getChildren().add(line(number++ + ".", requirement.text()));
    }
    list(
        texts.get("rulebook.plain.breaks"),
        "mdoal-lock_open",
        List.of(String.join(", ", words.breaks(version))),
        "");
    list(
        texts.get("rulebook.plain.exclusions"),
        "mdoal-block",
        version.exclusions().stream().map(words::exclusion).toList(),
        "rd-danger");
    list(texts.get("rulebook.plain.only-way"), "mdoal-call_merge", words.onlyWay(version), "");
    list(texts.get("rulebook.plain.traps"), "mdomz-warning", words.traps(version), "rd-warn");
    note(version.note());
    source(provision, version);
  }

  private void heading(String text) {
    Label heading = Nodes.label(text, "rd-small-strong", "rd-muted");
    heading.setPadding(new Insets(6, 0, 0, 0));
    body.getChildren().add(heading);
  }

  private void list(String title, String icon, List<String> lines, String style) {
    if (lines.isEmpty()) {
      return;
    }
    heading(title);
    for (String text : lines) {
      FontIcon mark = new FontIcon(icon);
      if (!style.isEmpty()) {
        mark.getStyleClass().add(style);
      }
      HBox line = new HBox(8, mark, Nodes.growing(Nodes.wrapped(text)));
      line.setAlignment(Pos.TOP_LEFT);
      body.getChildren().add(line);
    }
  }

  private static HBox line(String number, String text) {
    Label place = Nodes.label(number, "rd-muted");
    place.setMinWidth(22);
    HBox line = new HBox(2, place, Nodes.growing(Nodes.wrapped(text)));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private void note(@Nullable String note) {
    if (note != null && !note.isBlank()) {
      heading(texts.get("rulebook.plain.note"));
      body.getChildren().add(Nodes.wrapped(note.strip()));
    }
  }

  private void source(Provision provision, Version version) {
    heading(texts.get("rulebook.plain.source"));
    body.getChildren()
        .add(
            Nodes.wrapped(
                texts.format(
                    "rulebook.plain.source.text",
                    provision.statute(),
                    words.act(provision, version),
                    words.certainty(version)),
                "rd-small",
                "rd-muted"));
  }
}
