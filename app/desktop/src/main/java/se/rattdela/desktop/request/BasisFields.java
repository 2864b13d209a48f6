package se.rattdela.desktop.request;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Desk;

/**
 * The provision that the asker relies on, how it stands in the pack, and the office's own check.
 */
@SuppressWarnings("NullAway.Init") // filled by take
final class BasisFields {
  private final RequestViewModel model;
  private final Desk desk;
  private final Texts texts;
  private ComboBox<String> basis;
  private HBox note;
  private Label stands;
  private VBox ownBox;

  BasisFields(RequestViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
  }

  /** Takes over the fields of the view. */
  void take(ComboBox<String> field, HBox noteBox, Label standsText, VBox ownWords, TextArea own) {
    basis = field;
    note = noteBox;
    stands = standsText;
    ownBox = ownWords;
    basis.getItems().setAll(model.law().bases());
    RequestForm form = model.form();
    own.textProperty().bindBidirectional(form.basisCheck);
    own.textProperty().addListener((observable, before, now) -> model.changed());
  }

  /** Shows what the form holds, and follows it both ways from now on. */
  void activate() {
    RequestForm form = model.form();
    basis.getEditor().setText(form.basis.get());
    basis.getEditor().textProperty().addListener((observable, before, now) -> form.basis.set(now));
    form.basis.addListener((observable, before, now) -> {
      if (!now.equals(basis.getEditor().getText())) {
        basis.getEditor().setText(now);
      }
      model.basisChanged();
      show();
    });
    show();
  }

  private void show() {
    String written = model.form().basis.get();
    boolean known = model.law().basisKnown();
    Nodes.show(note, !written.isBlank());
    Nodes.show(ownBox, !written.isBlank());
    note.getStyleClass().removeAll("rd-note-ok", "rd-note-warn");
    note.getStyleClass().add(known ? "rd-note-ok" : "rd-note-warn");
    stands.setText(known ? BasisCheck.of(desk, written) : texts.get("request.basis.unknown"));
  }
}
