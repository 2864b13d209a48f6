package se.rattdela.desktop.request;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.common.Moments;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Desk;

/** The card with what only one kind of matter has; an ordinary one has none. */
final class MatterCard {
  private final RequestViewModel model;
  private final Desk desk;
  private final VBox card;
  private final Label title;
  private final Label note;
  private final VBox fields;

  /** The card of a form, out of its view. */
  MatterCard(RequestViewModel model, Desk desk, VBox card, Label title, Label note, VBox fields) {
    this.model = model;
    this.desk = desk;
    this.card = card;
    this.title = title;
    this.note = note;
    this.fields = fields;
  }

  /** Whether the law settles what it is for and to whom, so that it is not asked. */
  static boolean isSettled(MatterKind kind) {
    return kind == MatterKind.NOTICE || kind == MatterKind.CRIME_REPORT;
  }

  /** What is registered, as the heading of its form. */
  static String heading(RequestViewModel model, Texts texts) {
    return switch (model.kind()) {
      case ORDINARY -> texts.get(model.ownInitiative() ? "request.title.own" : "request.title");
      case NOTICE -> texts.get("request.title.notice");
      case CRIME_REPORT -> texts.get("request.title.crime-report");
      case ORAL ->
          texts.get(model.ownInitiative() ? "request.title.oral-own" : "request.title.oral");
    };
  }

  /** Fills the card with what the form says. */
  void show() {
    MatterSection section = section();
    Nodes.show(card, section != null);
    if (section == null) {
      return;
    }
    title.setText(heading(model, desk.texts()));
    note.setText(noteOf());
    RequestForm form = model.form();
    section.show(form.matter.get(), form.recipient.get());
    fields.getChildren().setAll(section.root());
  }

  private @Nullable MatterSection section() {
    return switch (model.kind()) {
      case ORDINARY -> null;
      case NOTICE ->
          new NoticeSection(
              model.benefits(),
              desk.texts(),
              desk.words(),
              model::matterChanged,
              model::recipientFollows);
      case CRIME_REPORT ->
          new CrimeReportSection(model.benefits(), desk.texts(), model::matterChanged);
      case ORAL ->
          new OralSection(
              model.colleagues(),
              new Moments(desk.zone()),
              desk.texts(),
              desk.words(),
              model.form().due,
              model::matterChanged);
    };
  }

  private String noteOf() {
    return switch (model.kind()) {
      case ORDINARY -> "";
      case NOTICE -> desk.texts().get("matter.note.notice");
      case CRIME_REPORT -> desk.texts().get("matter.note.crime-report");
      case ORAL -> desk.texts().get("matter.note.oral");
    };
  }
}
