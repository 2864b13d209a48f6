package se.rattdela.desktop.person;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.casefile.NewPart;
import se.rattdela.casework.casefile.PersonDesk;
import se.rattdela.casework.casefile.PersonSheet;
import se.rattdela.casework.casefile.Who;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonChange;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.PersonId;
import se.rattdela.desktop.common.SaveState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;

/** The persons of a case and the one that is being changed. */
public final class PersonsViewModel {
  /** A change that met a colleague's. */
  record Clash(ConflictException told, PersonLine theirs) {}

  private record Undo(String what, Callable<PersonSheet> back) {}

  private final Desk desk;
  private final CaseId caseId;
  private final Runnable caseChanged;
  private final PersonDraft draft = new PersonDraft();
  private final PersonFinder finder;
  private final Set<PersonId> revealed = new HashSet<>();
  private final ReadOnlyObjectWrapper<@Nullable PersonSheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable PersonLine> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Clash> clash = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<SaveState> saveState =
      new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
  private final ReadOnlyObjectWrapper<@Nullable String> undoable = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private @Nullable Undo undo;
  private boolean adding;
  private boolean filling;

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
    for (PersonDraft.Named each : draft.texts()) {
      each.text()
          .addListener((observable, before, now) -> {
            if (!filling) {
              PersonSheet known = sheet.get();
              if (known != null) {
                desk.unsent().name(place(), known.number());
              }
              desk.unsent().keep(place(), each.name(), now);
              touched();
            }
          });
    }
    draft.role.addListener((observable, before, now) -> touched());
    draft.protection.addListener((observable, before, now) -> touched());
    draft.inHousehold.addListener((observable, before, now) -> touched());
    draft.numberKnown.addListener((observable, before, now) -> touched());
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
  ReadOnlyObjectProperty<@Nullable Clash> clashProperty() {
    return clash.getReadOnlyProperty();
  }

  /** How things stand with what has been written. */
  public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saveState.getReadOnlyProperty();
  }

  /** What can be undone, in words, or null. */
  ReadOnlyObjectProperty<@Nullable String> undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Why the last step did not succeed; empty while nothing is wrong. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** What is written. */
  PersonDraft draft() {
    return draft;
  }

  /** Finds persons in the register. */
  PersonFinder finder() {
    return finder;
  }

  /** Whether the user may change persons. */
  boolean editable() {
    return desk.holds(Role.OFFICER);
  }

  /** Whether a new person is being added. */
  boolean adding() {
    return adding;
  }

  /** Fetches the persons. */
  public void load() {
    desk.tasks()
        .prepare(
            desk.texts().get("persons.loading"), progress -> service().sheet(desk.actor(), caseId))
        .onSuccess(this::show)
        .onFailure(desk.failures())
        .start();
  }

  private PersonDesk service() {
    return desk.office().persons();
  }

  private void show(PersonSheet fetched) {
    PersonLine before = chosen.get();
    sheet.set(fetched);
    if (!adding) {
      PersonLine same = before == null ? null : line(fetched, before.person().id());
      choose(same == null ? fetched.persons().getFirst() : same);
    }
  }

  private static @Nullable PersonLine line(PersonSheet sheet, PersonId id) {
    return sheet.persons().stream()
        .filter(each -> each.person().id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** Whether the name is shown: third persons are hidden until asked for. */
  boolean nameShown(CasePerson person) {
    return person.role() != PersonRole.THIRD_PARTY || revealed.contains(person.id());
  }

  /** Whether the number is shown: that of a protected person is hidden until asked for. */
  boolean numberShown(CasePerson person) {
    return revealed.contains(person.id())
        || person.role() == PersonRole.SUBJECT // the head of the page says it
        || (person.protection() == ProtectedIdentity.NONE
            && person.role() != PersonRole.THIRD_PARTY);
  }

  /** Shows what is hidden about a person, for as long as the page is open. */
  void reveal(PersonId id) {
    revealed.add(id);
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
    chosen.set(null);
    filling = true;
    draft.fill(line);
    filling = false;
    chosen.set(line);
    if (saveState.get() instanceof SaveState.Changed) {
      saveState.set(new SaveState.Untouched());
    }
    putBack();
  }

  /** Begins to add a person. */
  void begin() {
    adding = true;
    message.set("");
    finder.clear();
    chosen.set(null);
    filling = true;
    draft.clear();
    filling = false;
    putBack();
  }

  private void putBack() {
    String place = place();
    if (!desk.unsent().holds(place)) {
      return;
    }
    filling = true;
    for (PersonDraft.Named each : draft.texts()) {
      String kept = desk.unsent().text(place, each.name());
      if (kept != null) {
        each.text().set(kept);
      }
    }
    filling = false;
    saveState.set(new SaveState.Changed());
  }

  private String place() {
    PersonLine now = chosen.get();
    return DraftPlaces.inCase(
        caseId, adding || now == null ? "person/new" : "person/" + now.person().id().value());
  }

  private void touched() {
    if (!filling) {
      saveState.set(new SaveState.Changed());
    }
  }

  /** Takes away what was written and not saved. */
  void discard() {
    desk.unsent().saved(place());
    saveState.set(new SaveState.Untouched());
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
      add(this::newPart);
    } else if (line != null) {
      change(line);
    }
  }

  private NewPart newPart() {
    return part(new Who.Unregistered(draft.person(desk.today())));
  }

  private NewPart part(Who who) {
    return new NewPart(
        who, draft.role.get(), draft.relation.get().strip(), draft.inHousehold.get());
  }

  /** Adds a person who is in the register. */
  void add(PersonId registered) {
    add(() -> part(new Who.Registered(registered)));
  }

  private void add(Supplier<NewPart> made) {
    NewPart part;
    try {
      part = made.get();
    } catch (CaseworkException e) {
      told(e);
      return;
    }
    String place = place();
    write(
        () -> service().add(desk.actor(), caseId, part),
        saved -> {
          desk.unsent().saved(place);
          adding = false;
          PersonLine added = saved.persons().getLast();
          revealed.add(added.person().id());
          chosen.set(added);
          offerUndo(
              desk.texts().get("persons.undo.added"),
              () -> service().remove(desk.actor(), caseId, added.person().id(), saved.version()));
        });
  }

  private void change(PersonLine line) {
    PersonChange wanted;
    try {
      wanted = draft.change(desk.today(), line.person().identity());
    } catch (CaseworkException e) {
      told(e);
      return;
    }
    PersonId id = line.person().id();
    PersonChange before = asItIs(line);
    if (wanted.equals(before)) {
      desk.unsent().saved(place());
      saveState.set(new SaveState.Untouched());
      return;
    }
    String place = place();
    write(
        () -> service().change(desk.actor(), caseId, id, line.version(), before, wanted),
        saved -> {
          desk.unsent().saved(place);
          PersonLine now = Objects.requireNonNull(line(saved, id));
          chosen.set(now);
          boolean identityHidden =
              wanted.protection() == ProtectedIdentity.FICTITIOUS_IDENTITY
                  || before.protection() == ProtectedIdentity.FICTITIOUS_IDENTITY;
          if (identityHidden) {
            // To undo would need the identity before, and that must not be kept.
            forgetUndo();
          } else {
            offerUndo(
                desk.texts().get("persons.undo.changed"),
                () ->
                    service().change(desk.actor(), caseId, id, now.version(), asItIs(now), before));
          }
        });
  }

  private static PersonChange asItIs(PersonLine line) {
    CasePerson person = line.person();
    return new PersonChange(
        person.givenName(),
        person.familyName(),
        person.identity(),
        person.protection(),
        person.role(),
        person.relation(),
        line.inHousehold());
  }

  /** Takes the chosen person out of the case. */
  void remove() {
    PersonLine line = chosen.get();
    PersonSheet now = sheet.get();
    if (line == null || now == null) {
      return;
    }
    PersonId id = line.person().id();
    write(
        () -> service().remove(desk.actor(), caseId, id, now.version()),
        saved -> {
          chosen.set(null);
          offerUndo(
              desk.texts().get("persons.undo.removed"),
              () ->
                  service()
                      .add(
                          desk.actor(),
                          caseId,
                          new NewPart(
                              new Who.Registered(id),
                              line.person().role(),
                              line.person().relation(),
                              line.inHousehold())));
        });
  }

  private void offerUndo(String what, Callable<PersonSheet> back) {
    undo = new Undo(what, back);
    undoable.set(what);
  }

  private void forgetUndo() {
    undo = null;
    undoable.set(null);
  }

  /** Undoes the last change that was saved from this page; the history shows both. */
  void undo() {
    Undo last = undo;
    if (last != null) {
      forgetUndo();
      write(last.back(), saved -> {});
    }
  }

  private void write(Callable<PersonSheet> step, Consumer<PersonSheet> then) {
    message.set("");
    saveState.set(new SaveState.Saving());
    desk.tasks()
        .prepare(desk.texts().get("persons.saving"), progress -> step.call())
        .onSuccess(saved -> {
          clash.set(null);
          then.accept(saved);
          saveState.set(new SaveState.Saved(desk.timeOfDay()));
          show(saved);
          caseChanged.run();
        })
        .onFailure(this::notSaved)
        .start();
  }

  private void notSaved(Throwable cause) {
    PersonLine mine = chosen.get();
    if (cause instanceof ConflictException conflict && mine != null) {
      saveState.set(
          new SaveState.Conflict(conflict.changedBy(), desk.words().time(conflict.changedAt())));
      fetchTheirs(conflict, mine.person().id());
      return;
    }
    saveState.set(new SaveState.Failed());
    told(cause);
  }

  private void fetchTheirs(ConflictException conflict, PersonId id) {
    desk.tasks()
        .prepare(
            desk.texts().get("persons.loading"), progress -> service().sheet(desk.actor(), caseId))
        .onSuccess(now -> {
          PersonLine theirs = line(now, id);
          if (theirs == null) {
            told(conflict);
            show(now);
          } else {
            PersonLine saw = chosen.get();
            if (saw != null && saw.person().id().equals(id)) {
              takeWhatOnlyTheyChanged(saw, theirs);
            }
            clash.set(new Clash(conflict, theirs));
          }
        })
        .onFailure(this::told)
        .start();
  }

  /** A field that the user left as it was follows the colleague's: there is nothing to choose. */
  private void takeWhatOnlyTheyChanged(PersonLine saw, PersonLine theirs) {
    PersonDraft before = new PersonDraft();
    before.fill(saw);
    PersonDraft after = new PersonDraft();
    after.fill(theirs);
    draft.takeUnchanged(before, after);
  }

  /** Ends a clash with the values that shall stand; null takes the colleague's. */
  void settle(@Nullable PersonChange merged) {
    Clash now = clash.get();
    if (now == null) {
      return;
    }
    clash.set(null);
    if (merged == null) {
      desk.unsent().saved(place());
      saveState.set(new SaveState.Untouched());
      load();
      choose(now.theirs());
      return;
    }
    PersonId id = now.theirs().person().id();
    String place = place();
    write(
        () ->
            service()
                .change(
                    desk.actor(), caseId, id, now.theirs().version(), asItIs(now.theirs()), merged),
        saved -> {
          desk.unsent().saved(place);
          forgetUndo();
          chosen.set(line(saved, id));
        });
  }

  /** What stands in the database now, as a change. */
  PersonChange asTheyHaveIt(Clash now) {
    return asItIs(now.theirs());
  }

  /** Today in the office. */
  LocalDate today() {
    return desk.today();
  }

  void told(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }

  /** Whether something is written and not saved. */
  boolean unsaved() {
    return saveState.get() instanceof SaveState.Changed;
  }

  /** The roles a person other than the subject may have. */
  static List<PersonRole> roles() {
    return List.of(
        PersonRole.GUARDIAN, PersonRole.RELATIVE, PersonRole.REPORTER, PersonRole.THIRD_PARTY);
  }
}
