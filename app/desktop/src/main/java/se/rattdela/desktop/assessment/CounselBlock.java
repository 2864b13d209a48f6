package se.rattdela.desktop.assessment;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * What has been asked of the jurist about a question, with the answers by name and time, and a form
 * to ask. The answer is advice: the judgement stays open until the officer makes it. An answer that
 * has not been read yet stands by itself, above all that is to be filled in.
 */
final class CounselBlock extends VBox {
  private final CounselTopic topic;
  private final AssessmentViewModel model;
  private final Texts texts;
  private final TextArea text = new TextArea();
  private final VBox form = new VBox(6);
  private final VBox unread = new VBox(8);

  CounselBlock(CounselTopic topic, AssessmentViewModel model, Texts texts, Words words) {
    super(8);
    this.topic = topic;
    this.model = model;
    this.texts = texts;
    setId("counsel");
    unread.setId("counsel-unread");
    List<CounselView> asked = model.help().counsel(topic);
    for (CounselView each : asked) {
      (each.news() ? unread : this)
          .getChildren()
          .add(new CounselCard(each, topic.isStand(each.answer()), model, texts, words));
    }
    Nodes.show(unread, !unread.getChildren().isEmpty());
    buildForm();
    getChildren().add(form);
    Nodes.show(this, getChildren().size() > 1 || form.isVisible());
  }

  /** The answers that the user has not read. */
  VBox unread() {
    return unread;
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

  private void buildForm() {
    Label title = Nodes.label(texts.get("assessment.counsel.title"), "rd-field-label");
    title.setLabelFor(text);
    text.setId("counsel-text");
    text.setWrapText(true);
    text.setMinHeight(64);
    text.setPrefHeight(64);
    text.setPromptText(
        texts.get(topic.settled() ? "assessment.counsel.anew" : "assessment.counsel.prompt"));
    text.setAccessibleText(texts.get("assessment.counsel.title"));
    boolean begun = model.keepCounsel(topic.step(), text.textProperty());
    int others = topic.others().size();
    CheckBox all = new CheckBox(texts.format("assessment.counsel.all", others));
    all.setId("counsel-all");
    all.setWrapText(true);
    Nodes.show(all, others > 0);
    Button send = new Button(texts.get("assessment.counsel.send"), new FontIcon("mdomz-send"));
    send.setId("counsel-send");
    send.disableProperty().bind(text.textProperty().isEmpty());
    send.setOnAction(pressed -> model.changes().ask(topic, text.getText(), all.isSelected()));
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
