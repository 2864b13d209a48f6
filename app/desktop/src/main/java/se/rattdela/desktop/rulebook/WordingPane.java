package se.rattdela.desktop.rulebook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.rulebook.DiffLine;
import se.rattdela.casework.rulebook.ProvisionWording;
import se.rattdela.casework.rulebook.StatuteImport;
import se.rattdela.casework.rulebook.WordingState;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.loading.LoadFrame;

/** Imports the text of a statute and shows where a rule no longer rests on it. */
final class WordingPane {
  private static final double WIDTH = 1040;

  private final WordingViewModel model;
  private final Texts texts;
  private final VBox cards = new VBox(12);
  private final ComboBox<@Nullable String> statute = new ComboBox<>();
  private final LoadFrame frame;

  WordingPane(WordingViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    cards.setPadding(new Insets(16, 20, 20, 20));
    cards.setMaxWidth(WIDTH);
    Map<String, String> statutes = model.statutes();
    statute.setId("statute");
    statute.setMinWidth(0);
    statute.setAccessibleText(texts.get("rulebook.text.statute"));
    Choices.fill(statute, statutes.keySet(), sfs -> statutes.getOrDefault(sfs, sfs), null);
    statutes.keySet().stream().findFirst().ifPresent(statute::setValue);
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("rd-scroll");
    scroll.setAccessibleText(texts.get("rulebook.tab.texts"));
    frame = new LoadFrame(texts, scroll);
  }

  StatePane root() {
    return frame.pane();
  }

  void activate() {
    frame
        .begin(model.stateProperty())
        .onChange(model.wordingsProperty(), this::build)
        .onChange(model.importedProperty(), this::build)
        .onChange(model.chosenProperty(), this::build);
    build();
    model.load();
  }

  void deactivate() {
    frame.end();
  }

  private void build() {
    cards.getChildren().clear();
    cards.getChildren().add(importCard());
    ProvisionWording chosen = model.chosenProperty().get();
    if (chosen != null) {
      cards.getChildren().add(chosenCard(chosen));
    }
    List<ProvisionWording> reviewed =
        model.wordingsProperty().get().stream().filter(each -> !each.sha256().isEmpty()).toList();
    Card card =
        new Card(
            "mdoal-article",
            texts.get("rulebook.text.all"),
            texts.format(
                "rulebook.text.all.count", reviewed.size(), model.wordingsProperty().get().size()));
    VBox body = new VBox();
    if (reviewed.isEmpty()) {
      body.getStyleClass().add("rd-card-body");
      body.getChildren().add(Nodes.wrapped(texts.get("rulebook.text.none"), "rd-muted"));
    }
    reviewed.forEach(each -> body.getChildren().add(line(each)));
    card.getChildren().add(body);
    cards.getChildren().add(card);
  }

  private Card importCard() {
    Card card =
        new Card(
            "mdoal-find_in_page", texts.get("rulebook.tab.texts"), texts.get("rulebook.text.note"));
    VBox body = new VBox(8);
    body.getStyleClass().add("rd-card-body");
    if (model.mayChange()) {
      Button open =
          new Button(texts.get("rulebook.text.import"), new FontIcon("mdoal-folder_open"));
      open.setId("importText");
      open.setMinWidth(Region.USE_PREF_SIZE);
      open.setOnAction(pressed -> {
        String sfs = statute.getValue();
        if (sfs != null) {
          model.importStatute(sfs);
        }
      });
      HBox row = new HBox(8, statute, open);
      row.getStyleClass().add("rd-row");
      body.getChildren().add(row);
    }
    StatuteImport imported = model.importedProperty().get();
    body.getChildren()
        .add(
            Nodes.wrapped(
                imported == null
                    ? texts.get("rulebook.text.how")
                    : texts.format(
                        "rulebook.text.result",
                        count(imported, StatuteImport.Result.MATCHES),
                        count(imported, StatuteImport.Result.DRIFTED),
                        count(imported, StatuteImport.Result.NEW),
                        count(imported, StatuteImport.Result.NOT_FOUND)),
                "rd-muted"));
    if (imported != null && count(imported, StatuteImport.Result.NOT_FOUND) > 0) {
      String missing =
          imported.provisions().stream()
              .filter(each -> each.result() == StatuteImport.Result.NOT_FOUND)
              .map(StatuteImport.Line::citation)
              .collect(Collectors.joining(", "));
      body.getChildren()
          .add(Nodes.wrapped(texts.format("rulebook.text.not-found", missing), "rd-small"));
    }
    card.getChildren().add(body);
    return card;
  }

  private static long count(StatuteImport imported, StatuteImport.Result result) {
    return imported.provisions().stream().filter(each -> each.result() == result).count();
  }

  private HBox line(ProvisionWording wording) {
    Button read = new Button(texts.get("rulebook.text.read"));
    read.setId("read-" + wording.provisionId());
    read.getStyleClass().add("rd-small-button");
    read.setAccessibleText(
        texts.format("rulebook.text.read.spoken", model.citation(wording.provisionId())));
    read.setOnAction(pressed -> model.choose(wording.provisionId()));
    Label name = Nodes.wrapped(model.citation(wording.provisionId()));
    HBox line = new HBox(8, Nodes.growing(name), tag(wording.state()), read);
    line.getStyleClass().addAll("rd-row", "rd-grid-row");
    return line;
  }

  private Tag tag(WordingState state) {
    return switch (state) {
      case NEVER_REVIEWED ->
          new Tag(Tag.Kind.PLAIN, "mdoal-help_outline", texts.get("rulebook.text.never"));
      case MATCHES ->
          new Tag(Tag.Kind.OK, "mdoal-check_circle", texts.get("rulebook.text.matches"));
      case DRIFTED ->
          new Tag(Tag.Kind.DANGER, "mdoal-error_outline", texts.get("rulebook.text.drifted"));
    };
  }

  private Card chosenCard(ProvisionWording wording) {
    Card card = new Card("mdoal-compare_arrows", model.citation(wording.provisionId()), "");
    card.addToHead(tag(wording.state()));
    VBox body = new VBox(4);
    body.setId("wordingDiff");
    body.getStyleClass().add("rd-card-body");
    if (wording.difference().isEmpty()) {
      body.getChildren().add(Nodes.wrapped(wording.text()));
    }
    wording.difference().forEach(each -> body.getChildren().add(line(each)));
    if (model.mayChange() && wording.state() != WordingState.MATCHES) {
      Button confirm =
          new Button(texts.get("rulebook.text.confirm"), new FontIcon("mdoal-check_circle"));
      confirm.setId("confirmWording");
      confirm.getStyleClass().add("accent");
      confirm.setOnAction(pressed -> model.confirm(wording));
      body.getChildren().add(confirm);
    }
    card.getChildren().add(body);
    return card;
  }

  private Node line(DiffLine line) {
    return switch (line.kind()) {
      case SAME -> Nodes.wrapped(line.text());
      case REMOVED ->
          Nodes.wrapped(
              texts.format("rulebook.diff.removed", line.text()), "rd-diff", "rd-removed");
      case ADDED ->
          Nodes.wrapped(texts.format("rulebook.diff.added", line.text()), "rd-diff", "rd-added");
    };
  }
}
