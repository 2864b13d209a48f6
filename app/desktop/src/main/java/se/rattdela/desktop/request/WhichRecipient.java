package se.rattdela.desktop.request;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/**
 * The field that asks which authority it is, where the one chosen is a kind of which there are
 * many. A notice asks for the municipality or the fund beside the benefit instead.
 */
final class WhichRecipient {
  private final RequestViewModel model;
  private final Texts texts;
  private final VBox box;
  private final TextField name;

  WhichRecipient(RequestViewModel model, Texts texts, VBox box, TextField name) {
    this.model = model;
    this.texts = texts;
    this.box = box;
    this.name = name;
    Nodes.show(box, false);
  }

  /** Asks where the recipient that is chosen must be named. */
  void show() {
    String code = model.form().recipient.get();
    boolean asks = model.kind() != MatterKind.NOTICE && model.recipients().mustBeNamed(code);
    Nodes.show(box, asks);
    String example = model.recipients().example(code);
    name.setPromptText(example.isEmpty() ? "" : texts.format("request.recipient.example", example));
  }
}
