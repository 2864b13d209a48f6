package se.rattdela.casework.casefile;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.BiFunction;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.NewPerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.store.UnitOfWork;

/** Registers persons, cases, documents and items. */
public final class StoredRegistration implements Registration {
  private final UnitOfWork work;
  private final Users users;
  private final CaseRegister register;
  private final CaseAccess access;
  private final Documents documents;
  private final Items items;
  private final AuditTrail audit;
  private final EngineInForce rules;

  /**
   * @param rules its vocabulary knows the holders
   */
  public StoredRegistration(
      UnitOfWork work,
      Users users,
      CaseRegister register,
      CaseAccess access,
      Documents documents,
      Items items,
      AuditTrail audit,
      EngineInForce rules) {
    this.work = work;
    this.users = users;
    this.register = register;
    this.access = access;
    this.documents = documents;
    this.items = items;
    this.audit = audit;
    this.rules = rules;
  }

  @Override
  public PersonId person(Actor actor, NewPerson person) {
    return write(
        actor,
        (em, by) -> {
          PersonId id = register.addPerson(em, by, person);
          audit.append(em, by.id(), Operation.PERSON_REGISTERED, null, "person " + id.value(), "");
          return id;
        });
  }

  @Override
  public CaseId newCase(Actor actor, NewCase newCase) {
    if (!rules.vocabulary().holders().containsKey(newCase.holder())) {
      throw new InvalidInputException(ErrorCode.UNKNOWN_CODE, "holder", newCase.holder());
    }
    return write(
        actor,
        (em, by) -> {
          CaseId id = register.addCase(em, by, newCase);
          audit.append(
              em, by.id(), Operation.CASE_REGISTERED, id, register.head(em, id).number(), "");
          return id;
        });
  }

  @Override
  public void addPerson(
      Actor actor, CaseId caseId, PersonId person, PersonRole role, String relation) {
    write(
        actor,
        (em, by) -> {
          CaseHead head = access.require(em, by, caseId);
          register.join(em, by, caseId, person, role, relation);
          audit.append(
              em,
              by.id(),
              Operation.PERSON_ADDED,
              caseId,
              head.number(),
              "person " + person.value() + " " + role);
          return head;
        });
  }

  @Override
  public void assign(Actor actor, CaseId caseId, UserId colleague) {
    write(
        actor,
        (em, by) -> {
          CaseHead head = access.require(em, by, caseId);
          register.assign(em, by, caseId, colleague);
          audit.append(
              em,
              by.id(),
              Operation.CASE_ASSIGNED,
              caseId,
              head.number(),
              "user " + colleague.value());
          return head;
        });
  }

  @Override
  public String drawDiaryNumber(Actor actor, CaseId caseId) {
    return write(
        actor,
        (em, by) -> {
          access.require(em, by, caseId);
          String number = register.drawDiaryNumber(em, by, caseId);
          audit.append(em, by.id(), Operation.DIARY_NUMBER_SET, caseId, number, "");
          return number;
        });
  }

  @Override
  public void noteDiaryNumber(Actor actor, CaseId caseId, String number) {
    write(
        actor,
        (em, by) -> {
          CaseHead head = access.require(em, by, caseId);
          register.noteDiaryNumber(em, by, caseId, number);
          audit.append(em, by.id(), Operation.DIARY_NUMBER_SET, caseId, head.number(), "noted");
          return head;
        });
  }

  @Override
  public DocumentId document(Actor actor, NewDocument document) {
    return write(
        actor,
        (em, by) -> {
          access.require(em, by, document.caseId());
          DocumentId id = documents.add(em, by, document);
          audit.append(
              em,
              by.id(),
              Operation.DOCUMENT_ADDED,
              document.caseId(),
              "document " + id.value(),
              document.kind().name());
          return id;
        });
  }

  @Override
  public ItemId item(Actor actor, NewItem item) {
    return write(
        actor,
        (em, by) -> {
          CaseHead head = access.require(em, by, item.caseId());
          ItemId id = items.add(em, by, head, documents.ofCase(em, head.id()), item);
          audit.append(
              em, by.id(), Operation.ITEM_MARKED, head.id(), "item " + id.value(), item.category());
          return id;
        });
  }

  @Override
  public List<ItemId> items(Actor actor, CaseId caseId, List<NewItem> newItems) {
    return write(
        actor,
        (em, by) -> {
          CaseHead head = access.require(em, by, caseId);
          var texts = documents.ofCase(em, caseId);
          List<ItemId> ids =
              newItems.stream().map(item -> items.add(em, by, head, texts, item)).toList();
          audit.append(
              em, by.id(), Operation.ITEM_MARKED, caseId, head.number(), ids.size() + " items");
          return ids;
        });
  }

  @Override
  public ItemView changeItem(Actor actor, ItemId id, long version, NewItem item) {
    return write(
        actor,
        (em, by) -> {
          CaseHead head = access.require(em, by, items.caseOf(em, id));
          items.change(em, by, head, documents.ofCase(em, head.id()), id, version, item);
          audit.append(em, by.id(), Operation.ITEM_CHANGED, head.id(), "item " + id.value(), "");
          return items.ofCase(em, head.id()).stream()
              .filter(each -> each.id().equals(id))
              .findFirst()
              .orElseThrow();
        });
  }

  private <R> R write(Actor actor, BiFunction<EntityManager, Actor, R> step) {
    return work.write(em -> step.apply(em, users.require(em, actor, Role.OFFICER)));
  }
}
