package se.rattdela.desktop.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.rulebook.LegalQuestion;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.StatePane;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.loading.LoadFrame;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.pack.Vocabulary;

/** Each contested question with both readings, and where the office stands. */
final class LegalPane {
  private static final double WIDTH = 1040;

  private final LegalViewModel model;
  private final Texts texts;
  private final Words words;
  private final AskedCards asked;
  private final VBox cards = new VBox(12);
  private final LoadFrame frame;
  private final Map<String, StandForm> forms = new HashMap<>();

  LegalPane(LegalViewModel model, Texts texts, Words words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.asked = new AskedCards(model.asked(), texts, words);
    cards.setPadding(new Insets(16, 20, 20, 20));
    cards.setMaxWidth(WIDTH);
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("rd-scroll");
    scroll.setAccessibleText(texts.get("rulebook.tab.legal"));
    frame =
        new LoadFrame(texts, scroll)
            .whenEmpty(
                "mdoal-gavel",
                texts.get("rulebook.legal.none"),
                texts.get("rulebook.legal.none.text"));
  }

  StatePane root() {
    return frame.pane();
  }

  /** Tells how many questions wait for the user's answer, whenever that is known or changes. */
  void follow(IntConsumer waiting) {
    model
        .asked()
        .waitingProperty()
        .addListener((observable, before, now) -> waiting.accept(now.size()));
  }

  /** Counts the questions that wait. */
  void count() {
    model.asked().load();
  }

  void activate() {
    frame.begin(model.stateProperty()).with(model.questionsProperty(), this::build);
    model.load();
    model.asked().load();
  }

  void deactivate() {
    frame.end();
    forms.clear();
    model.leave();
  }

  private void build(List<LegalQuestion> questions) {
    cards.getChildren().setAll(asked, Nodes.wrapped(texts.get("rulebook.legal.note"), "rd-muted"));
    questions.forEach(each -> cards.getChildren().add(card(each)));
  }

  private Card card(LegalQuestion question) {
    Card card =
        new Card(
            "mdoal-gavel",
            texts.get("rulebook.legal.question"),
            String.join(", ", question.provisions()));
    LegalStand stand = question.stand();
    card.addToHead(
        stand == null
            ? new Tag(Tag.Kind.WARN, "mdoal-help_outline", texts.get("rulebook.legal.unanswered"))
            : new Tag(
                Tag.Kind.OK,
                "mdoal-check_circle",
                texts.get(stand.value() ? "rulebook.legal.stand.yes" : "rulebook.legal.stand.no")));
    VBox body = new VBox(8, Nodes.wrapped(question.text(), "rd-section"));
    body.getStyleClass().add("rd-card-body");
    Vocabulary.Readings readings = model.readings(question.key());
    if (readings != null) {
      Facts facts = new Facts();
      facts.add(texts.get("rulebook.legal.yes"), readings.yes());
      facts.add(texts.get("rulebook.legal.no"), readings.no());
      facts.add(texts.get("rulebook.legal.matters"), readings.matters());
      facts.add(texts.get("rulebook.legal.sources"), String.join(", ", readings.sources()));
      body.getChildren().add(facts);
    }
    if (stand != null) {
      body.getChildren()
          .add(
              Nodes.wrapped(
                  texts.format(
                      "rulebook.legal.stand",
                      stand.byName(),
                      words.moment(stand.at()),
                      stand.reason())));
    }
    if (question.stands().size() > 1) {
      body.getChildren()
          .add(
              new StandHistory(question.stands().subList(1, question.stands().size()), texts, words)
                  .folded());
    }
    if (model.mayChange()) {
      body.getChildren().add(form(question));
    }
    card.getChildren().add(body);
    return card;
  }

  /** The same form each time: what is written in it is not built anew. */
  private StandForm form(LegalQuestion question) {
    return forms.computeIfAbsent(
        question.key(), key -> new StandForm(model.draft(question), texts, model::give));
  }
}
