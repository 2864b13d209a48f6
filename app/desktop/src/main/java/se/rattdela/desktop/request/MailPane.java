package se.rattdela.desktop.request;

import java.util.ArrayList;
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
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;

/**
 * A message pasted from the mail program, and what it seems to say. Each part is a suggestion that
 * the officer takes over or leaves; the message itself is not kept here.
 */
final class MailPane extends VBox {
  private final RequestViewModel model;
  private final Texts texts;
  private final TextArea message = new TextArea();
  private final VBox found = new VBox(4);
  private final List<Runnable> untaken = new ArrayList<>();

  MailPane(RequestViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("rd-card");
    setId("mail");
    HBox head =
        new HBox(
            new FontIcon("mdoal-email"),
            Nodes.label(texts.get("request.mail.title"), "rd-section"),
            Nodes.spring());
    head.getStyleClass().add("rd-card-head");
    Button close = new Button("", new FontIcon("mdoal-close"));
    close.setId("mail-close");
    close.setAccessibleText(texts.get("request.mail.close"));
    close.getStyleClass().add("rd-small-button");
    close.setOnAction(pressed -> Nodes.show(this, false));
    head.getChildren().add(close);
    message.setId("mail-text");
    message.setWrapText(true);
    message.setMinHeight(84);
    message.setPrefHeight(84);
    message.setPromptText(texts.get("request.mail.prompt"));
    message.setAccessibleText(texts.get("request.mail.prompt"));
    message.textProperty().addListener((observable, before, now) -> read(now));
    Label note = Nodes.wrapped(texts.get("request.mail.note"), "rd-small", "rd-muted");
    VBox body = new VBox(8, message, found, note);
    body.getStyleClass().add("rd-card-body");
    getChildren().addAll(head, body);
    Nodes.show(this, false);
  }

  /** Opens the pane with the keyboard in it. */
  void open() {
    Nodes.show(this, true);
    message.requestFocus();
  }

  private void read(String text) {
    if (text.isBlank()) {
      found.getChildren().clear();
    } else {
      model.readMail(text, this::show);
    }
  }

  private void show(List<MailSuggestion> suggestions) {
    found.getChildren().clear();
    untaken.clear();
    if (suggestions.isEmpty()) {
      found.getChildren().add(Nodes.wrapped(texts.get("request.mail.none"), "rd-muted"));
      return;
    }
    suggestions.forEach(each -> found.getChildren().add(row(each)));
    Button all = new Button(texts.get("request.mail.all"), new FontIcon("mdoal-done_all"));
    all.setId("mail-all");
    all.setOnAction(pressed -> {
      List.copyOf(untaken).forEach(Runnable::run);
      Nodes.show(this, false);
    });
    if (!untaken.isEmpty()) {
      found.getChildren().add(all);
    }
  }

  private Node row(MailSuggestion each) {
    Label name = Nodes.label(each.field(), "rd-small", "rd-muted");
    name.setMinWidth(150);
    HBox row = new HBox(8, name, Nodes.growing(Nodes.wrapped(each.shown())));
    row.setAlignment(Pos.CENTER_LEFT);
    Runnable use = each.use();
    if (use == null) {
      row.getChildren()
          .add(
              each.warning()
                  ? new Tag(
                      Tag.Kind.WARN, "mdoal-error_outline", texts.get("request.mail.number.other"))
                  : new Tag(
                      Tag.Kind.OK, "mdoal-check_circle", texts.get("request.mail.number.subject")));
      return row;
    }
    Button take = new Button(texts.get("request.mail.use"));
    take.getStyleClass().add("rd-small-button");
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setAccessibleText(texts.format("request.mail.use.spoken", each.field(), each.shown()));
    Runnable once =
        new Runnable() {
          @Override
          public void run() {
            use.run();
            untaken.remove(this);
            take.setText(texts.get("request.mail.used"));
            take.setDisable(true);
          }
        };
    untaken.add(once);
    take.setOnAction(pressed -> once.run());
    row.getChildren().add(take);
    return row;
  }
}
