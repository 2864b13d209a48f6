package se.rattdela.desktop.matrix;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** Asks the jurist about a cell, and shows what has been asked about it with the answers. */
final class AskBox extends VBox {
  private final Texts texts;
  private final Button open;
  private final VBox asked = new VBox(6);
  private final TextArea text = new TextArea();
  private final Label about = Nodes.wrapped("", "rd-small-strong");
  private final VBox form;
  private AskPort port = AskPort.NONE;
  private String key = "";

  AskBox(Texts texts) {
    super(6);
    this.texts = texts;
    open = new Button(texts.get("explanation.ask"), new FontIcon("mdoal-forum"));
    open.setId("cell-ask");
    open.setOnAction(pressed -> toggle());
    about.setId("cell-ask-about");
    text.setId("cell-ask-text");
    text.setWrapText(true);
    text.setMinHeight(64);
    text.setPrefHeight(64);
    text.setPromptText(texts.get("assessment.counsel.prompt"));
    text.setAccessibleText(texts.get("assessment.counsel.title"));
    Button send = new Button(texts.get("assessment.counsel.send"), new FontIcon("mdomz-send"));
    send.setId("cell-ask-send");
    send.disableProperty().bind(text.textProperty().isEmpty());
    send.setOnAction(pressed -> port.ask(key, text.getText(), this::sent));
    form =
        new VBox(
            6,
            asked,
            about,
            Nodes.wrapped(texts.get("assessment.counsel.sees"), "rd-small", "rd-muted"),
            text,
            send);
    Nodes.show(form, false);
    getChildren().addAll(open, form);
  }

  /** Whom to ask, and where to read what has been asked. */
  void setPort(AskPort given) {
    this.port = given;
    given.keep(text.textProperty());
  }

  /** Another cell is explained: what was begun for the one before does not follow along. */
  void close() {
    Nodes.show(form, false);
    port.end();
    text.clear();
    asked.getChildren().clear();
  }

  private void toggle() {
    if (form.isVisible() && key.isEmpty()) {
      Nodes.show(form, false);
    } else {
      begin("", "");
    }
  }

  /** Opens the form for a question of law that a condition waits for. */
  void about(Explanation.Question question) {
    begin(question.key(), question.text());
  }

  private void begin(String nowAbout, String question) {
    port.end(); // what was begun about something else stays kept there
    text.clear();
    key = nowAbout;
    about.setText(question);
    Nodes.show(about, !question.isEmpty());
    Nodes.show(form, true);
    port.begin(key);
    port.read(this::show);
    text.requestFocus();
  }

  private void sent(List<AskPort.Asked> now) {
    text.clear();
    show(now);
  }

  private void show(List<AskPort.Asked> all) {
    asked.getChildren().clear();
    for (AskPort.Asked each : all) {
      VBox one =
          new VBox(2, Nodes.wrapped(each.head(), "rd-small-strong"), Nodes.wrapped(each.text()));
      if (each.answer().isEmpty()) {
        one.getChildren()
            .add(Nodes.wrapped(texts.get("assessment.counsel.waiting"), "rd-small", "rd-muted"));
      } else {
        one.getChildren()
            .addAll(
                Nodes.wrapped(each.answeredBy(), "rd-small-strong"), Nodes.wrapped(each.answer()));
      }
      one.getStyleClass().add("rd-note");
      asked.getChildren().add(one);
    }
  }
}
