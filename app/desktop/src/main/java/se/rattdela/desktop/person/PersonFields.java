package se.rattdela.desktop.person;

import java.time.LocalDate;
import java.time.Period;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** The fields that say who a person is; what is wrong with a number is said while it is written. */
final class PersonFields {
  /** The controls of a view. */
  record Controls(
      TextField given,
      TextField family,
      VBox numberBox,
      TextField number,
      VBox birthBox,
      TextField birth,
      CheckBox numberUnknown,
      Label numberNote,
      ComboBox<ProtectedIdentity> protection,
      Label protectionNote) {}

  private static final int SHORTEST_NUMBER = 10;

  private final PersonDraft draft;
  private final LocalDate today;
  private final Texts texts;
  private final Controls controls;

  PersonFields(PersonDraft draft, LocalDate today, Texts texts, Words words, Controls controls) {
    this.draft = draft;
    this.today = today;
    this.texts = texts;
    this.controls = controls;
    controls.given.textProperty().bindBidirectional(draft.given);
    controls.family.textProperty().bindBidirectional(draft.family);
    controls.number.textProperty().bindBidirectional(draft.number);
    controls.birth.textProperty().bindBidirectional(draft.birth);
    controls.numberUnknown.setSelected(!draft.numberKnown.get());
    controls
        .numberUnknown
        .selectedProperty()
        .addListener((observable, before, now) -> draft.numberKnown.set(!now));
    draft.numberKnown.addListener((observable, before, now) -> {
      controls.numberUnknown.setSelected(!now);
      showNumber();
    });
    draft.number.addListener((observable, before, now) -> showNumber());
    draft.birth.addListener((observable, before, now) -> showNumber());
    Choices.word(controls.protection, words::of);
    controls.protection.getItems().setAll(ProtectedIdentity.values());
    controls.protection.setPromptText(texts.get("person.protection.choose"));
    controls.protection.valueProperty().bindBidirectional(draft.protection);
    draft.protection.addListener((observable, before, now) -> showProtection());
    showNumber();
    showProtection();
  }

  /** Takes over a number that was looked for and not found, or a name. */
  void useNumber(String asked) {
    if (PersonFinder.isNumber(asked)) {
      draft.numberKnown.set(true);
      draft.number.set(asked);
      controls.given.requestFocus();
    } else {
      int blank = asked.lastIndexOf(' ');
      draft.given.set(blank < 0 ? asked : asked.substring(0, blank).strip());
      draft.family.set(blank < 0 ? "" : asked.substring(blank + 1));
      controls.number.requestFocus();
    }
  }

  private void showNumber() {
    boolean known = draft.numberKnown.get();
    Nodes.show(controls.numberBox, known);
    Nodes.show(controls.birthBox, !known);
    String written = known ? draft.number.get() : draft.birth.get();
    controls.numberNote.getStyleClass().removeAll("rd-danger", "rd-muted");
    boolean unfinished = written.strip().length() < SHORTEST_NUMBER;
    if (unfinished) {
      controls.numberNote.setText("");
      return;
    }
    try {
      PersonIdentity identity = draft.identity(today, null);
      LocalDate born = identity.birthDate();
      controls.numberNote.getStyleClass().add("rd-muted");
      controls.numberNote.setText(
          born == null
              ? ""
              : texts.format(
                  "person.born", born.toString(), Period.between(born, today).getYears()));
    } catch (CaseworkException e) {
      controls.numberNote.getStyleClass().add("rd-danger");
      controls.numberNote.setText(e.userMessage(texts.locale()));
    }
  }

  private void showProtection() {
    ProtectedIdentity grade = draft.protection.get();
    String note =
        switch (grade) {
          case null -> "";
          case NONE -> "";
          case SECRECY_MARKING -> texts.get("person.protection.marking");
          case PROTECTED_REGISTRATION -> texts.get("person.protection.registration");
          case FICTITIOUS_IDENTITY -> texts.get("person.protection.fictitious");
        };
    controls.protectionNote.setText(note);
    Nodes.show(controls.protectionNote, !note.isEmpty());
  }
}
