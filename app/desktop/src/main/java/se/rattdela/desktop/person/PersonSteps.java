package se.rattdela.desktop.person;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.NewPart;
import se.rattdela.casework.casefile.PersonDesk;
import se.rattdela.casework.casefile.PersonSheet;
import se.rattdela.casework.casefile.Who;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonChange;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.desktop.session.Desk;

/** What can be done with the persons of a case, each step with the one that takes it back. */
final class PersonSteps {
  private final Desk desk;
  private final CaseId caseId;
  private final PersonSaving saving;

  PersonSteps(Desk desk, CaseId caseId, PersonSaving saving) {
    this.desk = desk;
    this.caseId = caseId;
    this.saving = saving;
  }

  private PersonDesk service() {
    return desk.office().persons();
  }

  /** The persons as they are stored; off the window's thread. */
  PersonSheet sheet() {
    return service().sheet(desk.actor(), caseId);
  }

  /** A person among them, or null. */
  static @Nullable PersonLine line(PersonSheet sheet, PersonId id) {
    return sheet.persons().stream()
        .filter(each -> each.person().id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /**
   * Registers a person and adds them.
   *
   * @throws se.rattdela.casework.common.CaseworkException what is written does not make a person
   */
  void addNew(PersonDraft draft, Consumer<PersonLine> added) {
    add(part(new Who.Unregistered(draft.person(desk.today())), draft), added);
  }

  /** Adds a person who is in the register. */
  void add(PersonId registered, PersonDraft draft, Consumer<PersonLine> added) {
    add(part(new Who.Registered(registered), draft), added);
  }

  private static NewPart part(Who who, PersonDraft draft) {
    return new NewPart(
        who, draft.role.get(), draft.relation.get().strip(), draft.inHousehold.get());
  }

  private void add(NewPart part, Consumer<PersonLine> added) {
    saving.write(
        () -> service().add(desk.actor(), caseId, part),
        saved -> {
          PersonLine line = saved.persons().getLast();
          added.accept(line);
          saving.offerUndo(
              desk.texts().get("persons.undo.added"),
              () -> service().remove(desk.actor(), caseId, line.person().id(), saved.version()));
        });
  }

  /**
   * Changes a person.
   *
   * @param changed gets them as they are stored then
   * @return whether there is anything to change
   * @throws se.rattdela.casework.common.CaseworkException what is written does not make a person
   */
  boolean change(PersonLine line, PersonDraft draft, Consumer<PersonLine> changed) {
    PersonChange wanted = draft.change(desk.today(), line.person().identity());
    PersonChange before = asItIs(line);
    if (wanted.equals(before)) {
      return false;
    }
    PersonId id = line.person().id();
    saving.write(
        () -> service().change(desk.actor(), caseId, id, line.version(), before, wanted),
        saved -> {
          PersonLine now = Objects.requireNonNull(line(saved, id));
          changed.accept(now);
          if (fictitious(wanted) || fictitious(before)) {
            // To undo would need the identity before, and that must not be kept.
            saving.forgetUndo();
          } else {
            saving.offerUndo(
                desk.texts().get("persons.undo.changed"),
                () ->
                    service().change(desk.actor(), caseId, id, now.version(), asItIs(now), before));
          }
        });
    return true;
  }

  private static boolean fictitious(PersonChange change) {
    return change.protection() == ProtectedIdentity.FICTITIOUS_IDENTITY;
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

  /**
   * Takes a person out of the case.
   *
   * @param version of the case, as shown
   */
  void remove(PersonLine line, long version, Runnable removed) {
    PersonId id = line.person().id();
    saving.write(
        () -> service().remove(desk.actor(), caseId, id, version),
        saved -> {
          removed.run();
          saving.offerUndo(
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
}
