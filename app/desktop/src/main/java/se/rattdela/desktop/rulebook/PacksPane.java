package se.rattdela.desktop.rulebook;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.rulebook.PackChange;
import se.rattdela.casework.rulebook.PackInForce;
import se.rattdela.casework.rulebook.PackWarning;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.session.Words;

/** The pack in force, a new one on its way, and the keys that packs are signed with. */
final class PacksPane {
  private static final double WIDTH = 1040;

  private final PacksViewModel model;
  private final Texts texts;
  private final Words words;
  private final VBox cards = new VBox(12);
  private final LoadFrame frame;

  PacksPane(PacksViewModel model, Texts texts, Words words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    cards.setPadding(new Insets(16, 20, 20, 20));
    cards.setMaxWidth(WIDTH);
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setId("packsScroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("rd-scroll");
    scroll.setAccessibleText(texts.get("rulebook.tab.packs"));
    frame = new LoadFrame(texts, scroll);
  }

  StatePane root() {
    return frame.pane();
  }

  void activate() {
    frame
        .begin(model.stateProperty())
        .onChange(model.shownProperty(), this::build)
        .onChange(model.candidateProperty(), this::build)
        .onChange(model.problemsProperty(), this::build);
    model.load();
  }

  void deactivate() {
    frame.end();
  }

  private void build() {
    PacksViewModel.Shown now = model.shownProperty().get();
    cards.getChildren().clear();
    if (now == null) {
      return;
    }
    List<String> problems = model.problemsProperty().get();
    if (!problems.isEmpty()) {
      cards.getChildren().add(refused(problems));
    }
    Candidate candidate = model.candidateProperty().get();
    if (candidate != null) {
      cards.getChildren().add(new CandidateCard(model, candidate, texts, words));
    }
    cards
        .getChildren()
        .addAll(
            inForce(now.inForce()),
            new ProposalsCard(model, now.proposals(), texts, words),
            new KeysCard(model, now.keys(), texts, words),
            history(now.inForce().history()));
  }

  /** Why a file was refused: every line, and what has not happened. */
  private VBox refused(List<String> problems) {
    VBox box = new VBox(Nodes.wrapped(texts.get("rulebook.packs.refused"), "rd-strong"));
    box.setId("packRefused");
    problems.forEach(each -> box.getChildren().add(Nodes.wrapped(each)));
    box.getChildren().add(Nodes.wrapped(texts.get("rulebook.packs.refused.untouched")));
    box.getStyleClass().add("rd-note-danger");
    return box;
  }

  private Card inForce(PackInForce inForce) {
    var pack = inForce.pack();
    Card card = new Card("mdomz-verified_user", texts.get("rulebook.packs.in-force"), pack.id());
    VBox body = new VBox(6);
    body.getStyleClass().add("rd-card-body");
    for (PackWarning warning : inForce.warnings()) {
      Label text = Nodes.wrapped(words.of(warning));
      text.setGraphic(new FontIcon("mdomz-warning"));
      HBox note = new HBox(text);
      note.getStyleClass().add("rd-note-warn");
      body.getChildren().add(note);
    }
    Facts facts = new Facts();
    facts.add(texts.get("rulebook.packs.id"), pack.id());
    facts.add(texts.get("rulebook.packs.sequence"), String.valueOf(pack.sequence()));
    facts.add(texts.get("rulebook.packs.law-until"), pack.lawUntil().toString());
    facts.add(texts.get("rulebook.packs.review-by"), pack.reviewBy().toString());
    facts.add(texts.get("rulebook.packs.source"), words.of(inForce.source()));
    facts.add(texts.get("rulebook.packs.since"), how(inForce.since()));
    facts.add(texts.get("rulebook.packs.digest"), pack.sha256());
    body.getChildren().add(facts);
    card.getChildren().add(body);
    return card;
  }

  private Card history(List<PackChange> changes) {
    Card card =
        new Card(
            "mdoal-history",
            texts.get("rulebook.packs.history"),
            texts.format("rulebook.packs.history.count", changes.size()));
    VBox body = new VBox(6);
    body.getStyleClass().add("rd-card-body");
    for (PackChange change : changes) {
      body.getChildren()
          .add(
              Nodes.wrapped(
                  texts.format("rulebook.packs.history.line", change.packId(), how(change))));
    }
    card.getChildren().add(body);
    return card;
  }

  private String how(PackChange change) {
    String by = change.proposedBy();
    return by == null
        ? texts.format(
            "rulebook.packs.how", words.moment(change.at()), words.of(change.cause()), change.by())
        : texts.format(
            "rulebook.packs.how.two",
            words.moment(change.at()),
            words.of(change.cause()),
            by,
            change.by());
  }
}
