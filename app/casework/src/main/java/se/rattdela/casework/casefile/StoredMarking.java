package se.rattdela.casework.casefile;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.ItemUse;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.store.UnitOfWork;

/** Changes documents and removes items. */
public final class StoredMarking implements Marking {
  private final UnitOfWork work;
  private final Users users;
  private final CaseAccess access;
  private final Documents documents;
  private final Items items;
  private final List<ItemUse> uses;
  private final AuditTrail audit;

  /**
   * @param uses the features that may have built on an item
   */
  public StoredMarking(
      UnitOfWork work,
      Users users,
      CaseAccess access,
      Documents documents,
      Items items,
      List<ItemUse> uses,
      AuditTrail audit) {
    this.work = work;
    this.users = users;
    this.access = access;
    this.documents = documents;
    this.items = items;
    this.uses = List.copyOf(uses);
    this.audit = audit;
  }

  @Override
  public void changeDocument(Actor actor, DocumentId id, long version, NewDocument document) {
    work.write(em -> {
      Actor by = users.require(em, actor, Role.OFFICER);
      CaseHead head = access.require(em, by, Documents.caseOf(em, id));
      documents.change(em, by, id, version, document, items.standIn(em, id));
      audit.append(
          em,
          by.id(),
          Operation.DOCUMENT_CHANGED,
          head.id(),
          "document " + id.value(),
          document.kind().name());
      return id;
    });
  }

  @Override
  public void removeItems(Actor actor, CaseId caseId, List<Shown> shown) {
    work.write(em -> {
      Actor by = users.require(em, actor, Role.OFFICER);
      CaseHead head = access.require(em, by, caseId);
      for (Shown each : shown) {
        if (!items.caseOf(em, each.id()).equals(head.id())) {
          throw new NotFoundException();
        }
        if (uses.stream().anyMatch(use -> use.uses(em, each.id()))) {
          throw new NotAllowedException(ErrorCode.ITEM_IN_USE);
        }
        items.remove(em, by, each.id(), each.version());
        audit.append(
            em, by.id(), Operation.ITEM_REMOVED, head.id(), "item " + each.id().value(), "");
      }
      return shown.size();
    });
  }
}
