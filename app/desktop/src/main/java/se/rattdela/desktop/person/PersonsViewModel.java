package se.rattdela.desktop.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.casefile.PersonSheet;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.PersonId;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.person.PersonDraft.Written;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;

/** The persons of a case and the one that is being changed. */
public final class PersonsViewModel {
  private final Desk desk;
  private final CaseId caseId;
  private final Runnable caseChanged;
  private final PersonFinder finder;
  private final HiddenPersons hidden = new HiddenPersons();
  private final KeptPerson form;
  private final PersonSaving saving;
  private final PersonSteps steps;
  private final ReadOnlyObjectWrapper<@Nullable PersonSheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable PersonLine> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Clash<PersonLine, Written>> clash =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private String whenSaved = "";
  private boolean adding;

  /**
   * The persons of a case.
   *
   * @param caseChanged is run when a change is durably saved
   */
  public PersonsViewModel(Desk desk, CaseId caseId, Runnable caseChanged) {
    this.desk = desk;
    this.caseId = caseId;
    this.caseChanged = caseChanged;
    this.finder = new PersonFinder(desk, this::told);
    this.saving = new PersonSaving(desk, caseId, this::saved, this::told, this::fetchTheirs);
    this.steps = new PersonSteps(desk, caseId, saving);
    this.form = new KeptPerson(desk.unsent(), saving::changed);
  }

  /** The persons, or null before they are fetched. */
  ReadOnlyObjectProperty<@Nullable PersonSheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** The person who is being changed, or null. */
  ReadOnlyObjectProperty<@Nullable PersonLine> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What a colleague saved first, or null. */
  ReadOnlyObjectProperty<@Nullable Clash<PersonLine, Written>> clashProperty() {
    return clash.getReadOnlyProperty();
  }

  /** How things stand with what has been written. */
  public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saving.saveStateProperty();
  }

  /** What can be undone, in words, or null. */
  ReadOnlyObjectProperty<@Nullable String> undoableProperty() {
    return saving.undoableProperty();
  }

  /** Why the last step did not succeed; empty while nothing is wrong. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** What is written. */
  PersonDraft draft() {
    return form.draft();
  }

  /** Finds persons in the register. */
  PersonFinder finder() {
    return finder;
  }

  /** What is hidden until it is asked for. */
  HiddenPersons hidden() {
    return hidden;
  }

  /** Whether the user may change persons. */
  boolean editable() {
    return desk.holds(Role.OFFICER);
  }

  /** Whether a new person is being added. */
  boolean adding() {
    return adding;
  }

  /** Today in the office. */
  LocalDate today() {
    return desk.today();
  }

  /** Whether something is written and not saved. */
  boolean unsaved() {
    return saving.unsaved();
  }

  /** The roles a person other than the subject may have. */
  static List<PersonRole> roles() {
    return List.of(
        PersonRole.GUARDIAN, PersonRole.RELATIVE, PersonRole.REPORTER, PersonRole.THIRD_PARTY);
  }

  /** Fetches the persons. */
  public void load() {
    fetch(this::show, desk.failures());
  }

  private void fetch(Consumer<PersonSheet> then, Consumer<Throwable> failed) {
    desk.tasks()
        .prepare(desk.texts().get("persons.loading"), progress -> steps.sheet())
        .onSuccess(then)
        .onFailure(failed)
        .start();
  }

  private void show(PersonSheet fetched) {
    PersonLine before = chosen.get();
    sheet.set(fetched);
    if (!adding) {
      PersonLine same = before == null ? null : PersonSteps.line(fetched, before.person().id());
      choose(same == null ? fetched.persons().getFirst() : same);
    }
  }

  /** Shows what is hidden about a person, for as long as the page is open. */
  void reveal(PersonId id) {
    hidden.reveal(id);
    PersonSheet now = sheet.get();
    if (now != null) {
      sheet.set(null);
      sheet.set(now);
    }
    PersonLine line = chosen.get();
    if (line != null) {
      choose(line);
    }
  }

  /** Begins to change a person; what was written and not saved stands there again. */
  void choose(PersonLine line) {
    adding = false;
    message.set("");
    clash.set(null);
    chosen.set(null);
    form.fill(Written.of(line));
    chosen.set(line);
    if (saving.unsaved()) {
      saving.untouched();
    }
    if (form.putBack(place(line), number(), Written.of(line).digest())) {
      saving.changed();
      if (form.outdated()) {
        meet(desk.texts().get("conflict.put-back"), null, line);
      }
    }
  }

  /** Begins to add a person. */
  void begin() {
    adding = true;
    message.set("");
    finder.clear();
    clash.set(null);
    chosen.set(null);
    form.fill(Written.NOTHING);
    if (form.putBack(place(null), number(), "")) {
      saving.changed();
    }
  }

  private String number() {
    PersonSheet known = sheet.get();
    return known == null ? "" : known.number();
  }

  private String place(@Nullable PersonLine line) {
    return DraftPlaces.inCase(
        caseId, line == null ? "person/new" : "person/" + line.person().id().value());
  }

  /** Takes away what was written and not saved. */
  void discard() {
    form.saved();
    saving.untouched();
    PersonSheet now = sheet.get();
    PersonLine line = chosen.get();
    if (line != null) {
      choose(line);
    } else if (now != null) {
      choose(now.persons().getFirst());
    }
  }

  /** Saves what is written: a change, or a new person. */
  void save() {
    PersonLine line = chosen.get();
    if (adding) {
      attempt(() -> steps.addNew(form.draft(), added(place(null))));
    } else if (line != null && clash.get() == null) {
      change(line);
    }
  }

  /** Adds a person who is in the register. */
  void add(PersonId registered) {
    attempt(() -> steps.add(registered, form.draft(), added(place(null))));
  }

  private Consumer<PersonLine> added(String place) {
    return line -> {
      desk.unsent().saved(place);
      adding = false;
      hidden.reveal(line.person().id());
      chosen.set(line);
    };
  }

  private void change(PersonLine line) {
    String place = place(line);
    attempt(() -> {
      boolean any =
          steps.change(
              line,
              form.draft(),
              now -> {
                desk.unsent().saved(place);
                chosen.set(now);
              });
      if (!any) {
        form.saved();
        saving.untouched();
      }
    });
  }

  /** Takes the chosen person out of the case. */
  void remove() {
    PersonLine line = chosen.get();
    PersonSheet now = sheet.get();
    if (line != null && now != null) {
      attempt(() -> steps.remove(line, now.version(), () -> chosen.set(null)));
    }
  }

  /** Undoes the last change that the user saved; the history shows both. */
  void undo() {
    message.set("");
    if (undoableProperty().get() != null) {
      whenSaved = desk.texts().get("persons.undo.done");
      saving.undo();
    }
  }

  private void attempt(Runnable step) {
    message.set("");
    try {
      step.run();
    } catch (CaseworkException e) {
      told(e);
    }
  }

  private void saved(PersonSheet stored) {
    show(stored);
    message.set(whenSaved);
    whenSaved = "";
    caseChanged.run();
  }

  private void fetchTheirs(ConflictException conflict) {
    PersonLine saw = chosen.get();
    if (saw == null) {
      told(conflict);
      return;
    }
    fetch(
        now -> {
          PersonLine theirs = PersonSteps.line(now, saw.person().id());
          if (theirs == null) {
            told(conflict);
            show(now);
          } else if (Objects.equals(chosen.get(), saw)) {
            String title = ConflictPane.title(desk, conflict);
            meet(title, Written.of(saw), theirs);
          }
        },
        this::told);
  }

  private void meet(String title, @Nullable Written before, PersonLine theirs) {
    Clash<PersonLine, Written> met =
        PersonClash.of(title, before, form.draft().written(), theirs, desk);
    if (met.mergesItself() && met.merged().equals(Written.of(theirs))) {
      form.saved(); // nothing of the user's is left to save, such as when a person is taken out
      saving.untouched();
      fetch(
          now -> {
            show(now);
            message.set(title);
          },
          this::told);
    } else if (met.mergesItself()) {
      whenSaved = desk.texts().format("conflict.merged", title);
      changeAnew(theirs, met.merged());
    } else {
      clash.set(met);
    }
  }

  /** Ends a clash with what shall stand; null takes the colleague's. */
  void settle(@Nullable Written settled) {
    Clash<PersonLine, Written> now = clash.get();
    if (now == null) {
      return;
    }
    clash.set(null);
    if (settled == null) {
      form.saved();
      saving.untouched();
      load();
      choose(now.theirs());
    } else {
      changeAnew(now.theirs(), settled);
    }
  }

  private void changeAnew(PersonLine theirs, Written settled) {
    form.settle(settled, place(theirs), number(), Written.of(theirs).digest());
    chosen.set(theirs);
    change(theirs);
  }

  private void told(Throwable cause) {
    whenSaved = "";
    message.set(Problem.of(cause, desk.texts()).text());
  }
}
