package se.rattdela.casework.casefile;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CasePersons;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.caseregister.KnownPerson;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.PersonChange;
import se.rattdela.casework.caseregister.SearchTerm;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.history.FieldChange;
import se.rattdela.casework.history.FieldHistory;
import se.rattdela.casework.history.FieldSubject;
import se.rattdela.casework.item.OwnedItems;
import se.rattdela.casework.store.UnitOfWork;

/** New cases and their persons, each step in one unit of work. */
public final class StoredPersonDesk implements PersonDesk {
  private final UnitOfWork work;
  private final Users users;
  private final CaseRegister register;
  private final CasePersons persons;
  private final CaseAccess access;
  private final OwnedItems items;
  private final AuditTrail audit;
  private final EngineInForce rules;
  private final FieldHistory history;

  /**
   * @param rules its vocabulary knows the holders
   * @param history what the fields of everything in a case were
   */
  public StoredPersonDesk(
      UnitOfWork work,
      Users users,
      CaseRegister register,
      CasePersons persons,
      CaseAccess access,
      OwnedItems items,
      AuditTrail audit,
      EngineInForce rules,
      FieldHistory history) {
    this.work = work;
    this.users = users;
    this.register = register;
    this.persons = persons;
    this.access = access;
    this.items = items;
    this.audit = audit;
    this.rules = rules;
    this.history = history;
  }

  @Override
  public PersonSheet sheet(Actor actor, CaseId caseId) {
    return work.read(em -> {
      access.require(em, users.known(em, actor), caseId);
      return sheet(em, caseId);
    });
  }

  private PersonSheet sheet(EntityManager em, CaseId caseId) {
    em.flush(); // versions are those after the change
    return new PersonSheet(
        caseId,
        register.head(em, caseId).number(),
        persons.version(em, caseId),
        persons.lines(em, caseId),
        persons.history(em, caseId));
  }

  @Override
  public List<FieldChange> changes(Actor actor, CaseId caseId) {
    return work.read(em -> {
      access.require(em, users.known(em, actor), caseId);
      List<FieldChange> changes = new ArrayList<>(items.history(em, caseId));
      changes.addAll(persons.history(em, caseId));
      changes.addAll(history.ofCase(em, FieldSubject.DOCUMENT, caseId));
      changes.addAll(history.ofCase(em, FieldSubject.DISCLOSURE, caseId));
      changes.sort(Comparator.comparing(FieldChange::changedAt).reversed());
      return changes;
    });
  }

  @Override
  public List<KnownPerson> find(Actor actor, SearchTerm term) {
    return write(
        actor,
        (em, by) -> {
          List<KnownPerson> found = persons.find(em, term);
          audit.append(
              em,
              by.id(),
              Operation.SEARCHED,
              null,
              "person " + term.getClass().getSimpleName(),
              found.size() + " hits");
          return found;
        });
  }

  @Override
  public Map<UnitId, String> units(Actor actor) {
    return work.read(em -> users.units(em));
  }

  @Override
  public CaseId open(Actor actor, CaseForm form) {
    if (!rules.vocabulary().holders().containsKey(form.holder())) {
      throw new InvalidInputException(ErrorCode.UNKNOWN_CODE, "holder", form.holder());
    }
    return write(
        actor,
        (em, by) -> {
          CaseId id =
              register.addCase(
                  em,
                  by,
                  new NewCase(
                      person(em, by, form.subject()),
                      form.branch(),
                      form.holder(),
                      form.unit(),
                      form.openedOn(),
                      form.diaryNumber()));
          String diary = form.drawDiaryNumber() ? register.drawDiaryNumber(em, by, id) : "";
          CaseHead head = register.head(em, id);
          tellOfNew(em, by, form.subject(), head.subject().id());
          audit.append(em, by.id(), Operation.CASE_REGISTERED, id, head.number(), "");
          if (!diary.isEmpty()) {
            audit.append(em, by.id(), Operation.DIARY_NUMBER_SET, id, diary, "");
          }
          return id;
        });
  }

  /** The log comes last in a unit of work, after everything that takes another lock. */
  private void tellOfNew(EntityManager em, Actor by, Who who, PersonId id) {
    if (who instanceof Who.Unregistered) {
      audit.append(em, by.id(), Operation.PERSON_REGISTERED, null, "person " + id.value(), "");
    }
  }

  private PersonId person(EntityManager em, Actor by, Who who) {
    return switch (who) {
      case Who.Registered(PersonId id) -> id;
      case Who.Unregistered(var person) -> register.addPerson(em, by, person);
    };
  }

  @Override
  public PersonSheet add(Actor actor, CaseId caseId, NewPart part) {
    return write(
        actor,
        (em, by) -> {
          CaseHead head = access.require(em, by, caseId);
          PersonId id = person(em, by, part.who());
          register.join(em, by, caseId, id, part.role(), part.relation());
          persons.joined(em, by, caseId, id, part.inHousehold());
          tellOfNew(em, by, part.who(), id);
          audit.append(
              em,
              by.id(),
              Operation.PERSON_ADDED,
              caseId,
              head.number(),
              "person " + id.value() + " " + part.role());
          return sheet(em, caseId);
        });
  }

  @Override
  public PersonSheet change(
      Actor actor,
      CaseId caseId,
      PersonId id,
      long version,
      PersonChange shown,
      PersonChange change) {
    return write(
        actor,
        (em, by) -> {
          CaseHead head = access.require(em, by, caseId);
          boolean protectedNow = persons.change(em, by, caseId, id, version, shown, change);
          int marked = protectedNow ? items.protect(em, by, id) : 0;
          audit.append(
              em,
              by.id(),
              Operation.PERSON_CHANGED,
              caseId,
              head.number(),
              "person " + id.value() + (marked == 0 ? "" : ", " + marked + " items protected"));
          return sheet(em, caseId);
        });
  }

  @Override
  public PersonSheet remove(Actor actor, CaseId caseId, PersonId id, long version) {
    return write(
        actor,
        (em, by) -> {
          CaseHead head = access.require(em, by, caseId);
          if (items.any(em, caseId, id)) {
            throw new InvalidInputException(
                ErrorCode.INVALID_INPUT, "person", Why.PERSON_OWNS_ITEMS);
          }
          persons.leave(em, by, caseId, id, version);
          audit.append(
              em, by.id(), Operation.PERSON_REMOVED, caseId, head.number(), "person " + id.value());
          return sheet(em, caseId);
        });
  }

  private <R> R write(Actor actor, BiFunction<EntityManager, Actor, R> step) {
    return work.write(em -> step.apply(em, users.require(em, actor, Role.OFFICER)));
  }
}
