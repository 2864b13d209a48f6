package se.rattdela.desktop.rulebook;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.counsel.CounselItem;
import se.rattdela.casework.counsel.CounselRow;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** What officers have asked: a line each, and the one that is open with its items and an answer. */
final class AskedCards extends VBox {
  private final AskedViewModel model;
  private final Texts texts;
  private final Words words;

  AskedCards(AskedViewModel model, Texts texts, Words words) {
    super(8);
    this.model = model;
    this.texts = texts;
    this.words = words;
    setId("asked");
    model.waitingProperty().addListener((observable, before, now) -> build());
    model.openedProperty().addListener((observable, before, now) -> build());
    model.messageProperty().addListener((observable, before, now) -> build());
    build();
  }

  private void build() {
    getChildren().clear();
    Nodes.show(this, model.answers());
    List<CounselRow> waiting = model.waitingProperty().get();
    Card card =
        new Card(
            "mdoal-forum",
            texts.get("rulebook.asked.title"),
            waiting.isEmpty()
                ? texts.get("rulebook.asked.none")
                : texts.format("rulebook.asked.count", waiting.size()));
    VBox body = new VBox(10);
    body.getStyleClass().add("rd-card-body");
    String problem = model.messageProperty().get();
    if (!problem.isEmpty()) {
      body.getChildren().add(Nodes.wrapped(problem, "rd-danger"));
    }
    CounselView open = model.openedProperty().get();
    if (waiting.isEmpty() && open == null) {
      body.getChildren()
          .add(Nodes.wrapped(texts.get("rulebook.asked.none.text"), "rd-small", "rd-muted"));
    }
    if (open != null && model.ended()) {
      body.getChildren().add(new EndedQuestion(open, model, texts, words));
    }
    for (CounselRow row : waiting) {
      boolean shown = open != null && open.row().id().equals(row.id());
      body.getChildren().add(line(row, shown));
      if (shown) {
        body.getChildren().add(question(open));
      }
    }
    if (!body.getChildren().isEmpty()) {
      card.getChildren().add(body);
    }
    getChildren().add(card);
  }

  private HBox line(CounselRow row, boolean shown) {
    String where = row.number().isEmpty() ? row.caseNumber() : row.number();
    VBox text =
        new VBox(
            Nodes.wrapped(
                texts.format(
                    "rulebook.asked.row", where, words.recipient(row.recipient()), row.items()),
                "rd-strong"),
            Nodes.wrapped(
                texts.format(
                    "rulebook.asked.by",
                    row.askedByName(),
                    words.moment(row.askedAt()),
                    model.days(row)),
                "rd-small",
                "rd-muted"));
    if (row.decided()) {
      text.getChildren().add(Nodes.wrapped(texts.get("rulebook.asked.decided"), "rd-small"));
    }
    int alike = model.alike(row);
    if (alike > 0) {
      text.getChildren()
          .add(Nodes.wrapped(texts.format("rulebook.asked.alike", alike), "rd-small"));
    }
    HBox line = new HBox(10, Nodes.growing(text));
    line.setAlignment(Pos.CENTER_LEFT);
    if (model.isOwn(row)) {
      line.getChildren().add(Nodes.label(texts.get("rulebook.asked.own"), "rd-small", "rd-muted"));
      return line;
    }
    Button open = new Button(texts.get(shown ? "rulebook.asked.close" : "rulebook.asked.open"));
    open.setId("asked-open-" + row.id().value());
    open.getStyleClass().add("rd-small-button");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setAccessibleText(texts.format("rulebook.asked.open.spoken", where));
    open.setOnAction(pressed -> {
      if (shown) {
        model.close();
      } else {
        model.open(row.id());
      }
    });
    line.getChildren().add(open);
    return line;
  }

  private VBox question(CounselView asked) {
    VBox box = new VBox(8);
    box.getStyleClass().add("rd-note");
    if (!asked.question().isEmpty()) {
      box.getChildren().add(Nodes.wrapped(asked.question(), "rd-strong"));
    }
    box.getChildren().add(Nodes.wrapped(asked.text()));
    asked.items().forEach(each -> box.getChildren().add(item(each)));
    box.getChildren().add(answer(asked));
    return box;
  }

  private Node item(CounselItem each) {
    if (each.protectedData()) {
      HBox box = new HBox(8, plain(each), Tag.protectedIdentity(texts.get("protected.item")));
      box.setAlignment(Pos.CENTER_LEFT);
      return box;
    }
    return plain(each);
  }

  private Label plain(CounselItem each) {
    Label line =
        Nodes.wrapped(
            texts.format(
                "rulebook.asked.item",
                each.title(),
                words.category(each.category()),
                words.secrecyCited(each.secrecy())),
            "rd-small");
    line.setGraphic(new FontIcon("mdoal-label"));
    return line;
  }

  private VBox answer(CounselView asked) {
    VBox box = new VBox(6);
    if (asked.row().legal()) {
      box.getChildren().addAll(legal(asked));
    } else {
      box.getChildren().add(Nodes.wrapped(texts.get("rulebook.asked.advice"), "rd-small"));
    }
    TextArea text = new TextArea();
    text.setId("asked-answer");
    text.textProperty().bindBidirectional(model.writtenProperty());
    text.setWrapText(true);
    text.setMinHeight(72);
    text.setPrefHeight(72);
    text.setPromptText(texts.get("rulebook.asked.answer"));
    text.setAccessibleText(texts.get("rulebook.asked.answer"));
    Button send = new Button(texts.get("rulebook.asked.send"), new FontIcon("mdomz-send"));
    send.setId("asked-send");
    send.getStyleClass().add("accent");
    var unwritten = text.textProperty().isEmpty();
    send.disableProperty()
        .bind(asked.row().legal() ? unwritten.or(model.chosenProperty().isNull()) : unwritten);
    send.setOnAction(pressed -> model.answer());
    box.getChildren().addAll(text, send);
    return box;
  }

  /** What the office answers now, and whether that stands fast or is changed; none is chosen. */
  private List<Node> legal(CounselView asked) {
    LegalStand held = asked.stand();
    Segments<AskedAnswer> choice =
        new Segments<AskedAnswer>(asked.question()).onChoice(model.chosenProperty()::set);
    choice.setId("asked-stand");
    if (held == null) {
      choice
          .with(texts.get("common.yes"), AskedAnswer.YES)
          .with(texts.get("common.no"), AskedAnswer.NO);
    } else {
      choice
          .with(
              texts.get(held.value() ? "rulebook.asked.stands.yes" : "rulebook.asked.stands.no"),
              AskedAnswer.STANDS)
          .with(
              texts.get(held.value() ? "rulebook.asked.again.yes" : "rulebook.asked.change.yes"),
              AskedAnswer.YES)
          .with(
              texts.get(held.value() ? "rulebook.asked.change.no" : "rulebook.asked.again.no"),
              AskedAnswer.NO);
    }
    AskedAnswer chosen = model.chosenProperty().get();
    if (chosen != null) {
      choice.show(chosen);
    }
    Label note = Nodes.wrapped(texts.get("rulebook.asked.legal"), "rd-small");
    return held == null
        ? List.of(note, choice)
        : List.of(
            Nodes.wrapped(texts.get("rulebook.asked.held"), "rd-small-strong"),
            new StandHistory(List.of(held), texts, words).lines(),
            note,
            choice);
  }
}
