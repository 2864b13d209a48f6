package se.rattdela.desktop.person;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.rattdela.casework.caseregister.KnownPerson;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.SearchTerm;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.desktop.session.Desk;

/** Looks for a person in the register by a whole number or a name. */
final class PersonFinder {
  private final Desk desk;
  private final Consumer<Throwable> failed;
  private final ObservableList<KnownPerson> found = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<String> asked = new ReadOnlyObjectWrapper<>("");

  /** Looks for persons on behalf of a page, which tells what failed. */
  PersonFinder(Desk desk, Consumer<Throwable> failed) {
    this.desk = desk;
    this.failed = failed;
  }

  /** Who was found. */
  ObservableList<KnownPerson> found() {
    return found;
  }

  /** What was looked for and answered; empty before. */
  ReadOnlyObjectProperty<String> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** Whether a text is a number and not a name. */
  static boolean isNumber(String text) {
    return text.strip().matches("[0-9+\\- ]{6,}");
  }

  /**
   * What is looked for by a text.
   *
   * @throws CaseworkException it looks like a number and is none
   */
  static SearchTerm term(String text, LocalDate today) {
    return isNumber(text)
        ? new SearchTerm.IdentityNumber(PersonalNumber.parse(text.replace(" ", ""), today))
        : new SearchTerm.Name(text);
  }

  /** Looks for persons; the search is logged. */
  void find(String written) {
    String text = written.strip();
    asked.set("");
    found.clear();
    if (text.isEmpty()) {
      return;
    }
    SearchTerm term;
    try {
      term = term(text, desk.today());
    } catch (CaseworkException e) {
      failed.accept(e);
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("persons.searching"),
            progress -> desk.office().persons().find(desk.actor(), term))
        .onSuccess(hits -> {
          found.setAll(hits);
          asked.set(text);
        })
        .onFailure(failed)
        .start();
  }

  /** Forgets what was found. */
  void clear() {
    found.clear();
    asked.set("");
  }
}
