package se.rattdela.desktop.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.request.FileNotes;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Segments;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * The persons behind the information: what is best for a child, what is planned, and whether the
 * person is told. None of it is answered beforehand; all but the child's best interest stays in the
 * file.
 */
final class PersonForm extends VBox {
  private final AssessmentViewModel model;
  private final Texts texts;
  private final Words words;
  private final TextArea childsBest = new TextArea();
  private final TextArea planned = new TextArea();
  private final TextArea informingReason = new TextArea();
  private FileNotes.@Nullable Informing informing;

  PersonForm(
      AssessmentViewModel model,
      AssessmentViewModel.Shown shown,
      LocalDate today,
      Texts texts,
      Words words) {
    super(10);
    this.model = model;
    this.texts = texts;
    this.words = words;
    FileNotes notes = shown.draft().texts().notes();
    List<CasePerson> children = children(shown, today);
    String best = shown.draft().texts().childsBest();
    VBox bestBox =
        field("texts.childs-best", "texts.childs-best.note", childsBest, "childs-best", best);
    if (!children.isEmpty()) {
      bestBox.getChildren().add(1, concerned(children, today));
    }
    Nodes.show(bestBox, !children.isEmpty() || !best.isBlank());
    getChildren()
        .addAll(
            bestBox,
            field(
                "texts.planned", "texts.planned.note", planned, "planned", notes.plannedMeasures()),
            informing(shown, notes));
  }

  /** Persons who are or may be under eighteen whom the case or one of its chosen items is about. */
  static List<CasePerson> children(AssessmentViewModel.Shown shown, LocalDate today) {
    return shown.file().persons().stream()
        .filter(person ->
            person.role() == PersonRole.SUBJECT
                || shown.assessment().items().stream()
                    .anyMatch(each -> Objects.equals(each.item().owner(), person.id())))
        .filter(person -> person.mayBeChild(today))
        .toList();
  }

  private HBox concerned(List<CasePerson> children, LocalDate today) {
    String names =
        children.stream()
            .map(each -> child(each, each.ageOn(today)))
            .collect(Collectors.joining(", "));
    boolean known = children.stream().allMatch(each -> each.ageOn(today).isPresent());
    String told =
        texts.format("texts.child.concerned", names)
            + (known ? "" : " " + texts.get("texts.child.unknown"));
    HBox note = new HBox(8, new FontIcon("mdoal-child_care"), Nodes.growing(Nodes.wrapped(told)));
    note.getStyleClass().add("rd-note-warn");
    return note;
  }

  private String child(CasePerson person, OptionalInt age) {
    return age.isPresent()
        ? texts.format("texts.child", person.givenName(), age.getAsInt())
        : texts.format("texts.child.age-unknown", person.givenName());
  }

  private VBox informing(AssessmentViewModel.Shown shown, FileNotes notes) {
    String person =
        shown.file().persons().stream()
            .filter(each -> each.role() == PersonRole.SUBJECT)
            .map(CasePerson::givenName)
            .findFirst()
            .orElse("");
    String question = texts.format("texts.informing", person);
    Segments<FileNotes.Informing> choice = new Segments<>(question);
    for (FileNotes.Informing each : FileNotes.Informing.values()) {
      choice.with(words.of(each), each);
    }
    choice.setId("informing");
    choice.setDisable(!model.editable());
    informing = notes.informing();
    if (informing != null) {
      choice.show(informing);
    }
    VBox box =
        field(
            "texts.informing.reason",
            "texts.informing.note",
            informingReason,
            "informing-reason",
            notes.informingReason());
    Label label = Nodes.label(question, "rd-field-label");
    box.getChildren().addFirst(new VBox(4, label, new FlowPane(choice)));
    box.setSpacing(6);
    choice.onChoice(value -> {
      informing = value;
      model.changed();
    });
    return box;
  }

  private VBox field(String key, String note, TextArea area, String id, String text) {
    area.setText(text);
    area.setWrapText(true);
    area.setPrefHeight(52);
    area.setMinHeight(52);
    area.setId("text-" + id);
    area.setAccessibleText(texts.get(key));
    area.setDisable(!model.editable());
    model.keep(new Step.Texts(), id, area.textProperty());
    Label label = Nodes.label(texts.get(key), "rd-field-label");
    label.setLabelFor(area);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox line =
        new HBox(6, label, Nodes.growing(Nodes.wrapped(texts.get(note), "rd-small", "rd-muted")));
    line.setAlignment(Pos.BASELINE_LEFT);
    return new VBox(4, line, area);
  }

  /** What is written of the child's best interest. */
  String childsBest() {
    return childsBest.getText().strip();
  }

  /** What stays in the file. */
  FileNotes notes() {
    return new FileNotes(planned.getText().strip(), informing, informingReason.getText().strip());
  }
}
