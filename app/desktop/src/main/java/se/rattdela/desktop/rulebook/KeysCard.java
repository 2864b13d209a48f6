package se.rattdela.desktop.rulebook;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.rulebook.KeyState;
import se.rattdela.casework.rulebook.OfficeKey;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** The keys whose packs the office accepts; a new one takes two persons. */
final class KeysCard extends Card {
  private final PacksViewModel model;
  private final Texts texts;
  private final Words words;

  KeysCard(PacksViewModel model, List<OfficeKey> keys, Texts texts, Words words) {
    super("mdomz-vpn_key", texts.get("rulebook.keys"), texts.get("rulebook.keys.note"));
    this.model = model;
    this.texts = texts;
    this.words = words;
    VBox body = new VBox(8);
    body.getStyleClass().add("rd-card-body");
    if (keys.isEmpty()) {
      body.getChildren().add(Nodes.wrapped(texts.get("rulebook.keys.none"), "rd-muted"));
    }
    keys.forEach(each -> body.getChildren().add(line(each)));
    if (model.mayChange()) {
      body.getChildren().add(form());
    }
    getChildren().add(body);
  }

  private HBox line(OfficeKey key) {
    String by = key.proposedByName();
    VBox text =
        new VBox(
            Nodes.wrapped(key.label(), "rd-strong"),
            Nodes.wrapped(
                by == null
                    ? texts.format("rulebook.keys.print", key.keyId())
                    : texts.format("rulebook.keys.print.by", key.keyId(), by),
                "rd-small",
                "rd-muted"));
    HBox line = new HBox(8, Nodes.growing(text), state(key.state()));
    line.getStyleClass().add("rd-row");
    boolean proposed = key.state() == KeyState.PROPOSED;
    if (model.mayChange() && proposed && !model.isOwn(key)) {
      Button confirm =
          new Button(texts.get("rulebook.keys.confirm"), new FontIcon("mdoal-check_circle"));
      confirm.setId("confirmKey");
      confirm.getStyleClass().add("rd-small-button");
      confirm.setOnAction(pressed -> model.confirmKey(key));
      line.getChildren().add(confirm);
    }
    if (model.mayChange() && (proposed || key.state() == KeyState.TRUSTED)) {
      Button remove = new Button(texts.get("rulebook.keys.remove"));
      remove.getStyleClass().add("rd-small-button");
      remove.setAccessibleText(texts.format("rulebook.keys.remove.spoken", key.label()));
      remove.setOnAction(pressed -> model.removeKey(key));
      line.getChildren().add(remove);
    }
    return line;
  }

  private Tag state(KeyState state) {
    return switch (state) {
      case PROGRAM, TRUSTED -> new Tag(Tag.Kind.OK, "mdoal-check_circle", words.of(state));
      case PROPOSED -> new Tag(Tag.Kind.WARN, "mdomz-schedule", words.of(state));
      case REMOVED -> new Tag(Tag.Kind.PLAIN, "mdoal-block", words.of(state));
    };
  }

  private HBox form() {
    TextField label = new TextField();
    label.setId("keyLabel");
    label.setPromptText(texts.get("rulebook.keys.label"));
    label.setAccessibleText(texts.get("rulebook.keys.label"));
    TextField key = new TextField();
    key.setId("keyText");
    key.setPromptText(texts.get("rulebook.keys.key"));
    key.setAccessibleText(texts.get("rulebook.keys.key"));
    model.keepKey(label.textProperty(), key.textProperty());
    Button propose = new Button(texts.get("rulebook.keys.propose"), new FontIcon("mdoal-add"));
    propose.setId("proposeKey");
    propose.disableProperty().bind(label.textProperty().isEmpty().or(key.textProperty().isEmpty()));
    propose.setOnAction(
        pressed -> model.proposeKey(label.getText().strip(), key.getText().strip()));
    HBox form = new HBox(8, Nodes.growing(label), Nodes.growing(key), propose);
    form.getStyleClass().add("rd-row");
    return form;
  }
}
