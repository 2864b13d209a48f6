package se.rattdela.desktop.assessment;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.counsel.CounselState;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * What has been asked of the jurist about a question, with the answers by name and time, and a form
 * to ask. The answer is advice: the judgement stays open until the officer makes it.
 */
final class CounselBlock extends VBox {
  private final Step.Ask ask;
  private final AssessmentViewModel model;
  private final Texts texts;
  private final Words words;
  private final TextArea text = new TextArea();
  private final VBox form = new VBox(6);

  CounselBlock(Step.Ask ask, AssessmentViewModel model, Texts texts, Words words) {
    super(8);
    this.ask = ask;
    this.model = model;
    this.texts = texts;
    this.words = words;
    setId("counsel");
    List<CounselView> asked = model.help().counsel(ask);
    asked.forEach(each -> getChildren().add(card(each)));
    buildForm();
    getChildren().add(form);
    Nodes.show(this, !asked.isEmpty() || form.isVisible());
  }

  /** Opens the form, or closes it. */
  void toggleForm() {
    boolean open = !form.isVisible();
    Nodes.show(form, open);
    Nodes.show(this, open || getChildren().size() > 1);
    if (open) {
      text.requestFocus();
    }
  }

  private VBox card(CounselView asked) {
    Label head =
        Nodes.wrapped(
            texts.format(
                "assessment.counsel.asked",
                asked.row().askedByName(),
                words.moment(asked.row().askedAt()),
                asked.items().size()),
            "rd-note-head");
    head.setGraphic(new FontIcon("mdoal-forum"));
    VBox card = new VBox(4, head, Nodes.wrapped(asked.text()));
    card.getStyleClass().add("rd-note");
    CounselView.Answer answer = asked.answer();
    if (answer != null) {
      Label by =
          Nodes.wrapped(
              texts.format(
                  "assessment.counsel.answered", answer.byName(), words.moment(answer.at())),
              "rd-small-strong");
      by.setGraphic(new FontIcon("mdoal-gavel"));
      card.getChildren()
          .addAll(
              by,
              Nodes.wrapped(answer.text()),
              Nodes.wrapped(texts.get("assessment.counsel.yours"), "rd-small", "rd-muted"));
    } else {
      card.getChildren().add(waiting(asked));
    }
    return card;
  }

  private HBox waiting(CounselView asked) {
    HBox line =
        new HBox(
            10,
            Nodes.growing(
                Nodes.wrapped(texts.get("assessment.counsel.waiting"), "rd-small", "rd-muted")));
    line.setAlignment(Pos.CENTER_LEFT);
    if (asked.row().state() == CounselState.WAITING && model.help().isOwn(asked)) {
      Button back = new Button(texts.get("assessment.counsel.take-back"));
      back.setId("counsel-take-back");
      back.getStyleClass().add("rd-link");
      back.setMinWidth(Region.USE_PREF_SIZE);
      back.setOnAction(pressed -> model.changes().takeBack(asked));
      line.getChildren().add(back);
    }
    return line;
  }

  private void buildForm() {
    Label title = Nodes.label(texts.get("assessment.counsel.title"), "rd-field-label");
    title.setLabelFor(text);
    text.setId("counsel-text");
    text.setWrapText(true);
    text.setMinHeight(64);
    text.setPrefHeight(64);
    text.setPromptText(texts.get("assessment.counsel.prompt"));
    text.setAccessibleText(texts.get("assessment.counsel.title"));
    boolean begun = model.keepCounsel(ask, text.textProperty());
    int others = model.steps().alsoOpen(ask).size() - 1;
    CheckBox all = new CheckBox(texts.format("assessment.counsel.all", others));
    all.setId("counsel-all");
    all.setWrapText(true);
    Nodes.show(all, others > 0);
    Button send = new Button(texts.get("assessment.counsel.send"), new FontIcon("mdomz-send"));
    send.setId("counsel-send");
    send.disableProperty().bind(text.textProperty().isEmpty());
    send.setOnAction(pressed -> model.changes().ask(ask, text.getText(), all.isSelected()));
    form.getChildren()
        .addAll(
            title,
            Nodes.wrapped(texts.get("assessment.counsel.sees"), "rd-small", "rd-muted"),
            text,
            all,
            send);
    // a question that was begun and not sent stands open where it was written
    Nodes.show(form, begun && !text.getText().isBlank());
  }
}
