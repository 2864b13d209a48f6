package se.rattdela.casework.casefile;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseFinder;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.casework.caseregister.SearchTerm;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.store.UnitOfWork;

/** Reads cases; an opening is logged durably before anything is shown. */
public final class StoredCaseFiles implements CaseFileService {
  private final UnitOfWork work;
  private final Users users;
  private final CaseFinder finder;
  private final CaseAccess access;
  private final Documents documents;
  private final Items items;
  private final Disclosures disclosures;
  private final AuditTrail audit;

  /**
   * @param disclosures lists those of a case
   */
  public StoredCaseFiles(
      UnitOfWork work,
      Users users,
      CaseFinder finder,
      CaseAccess access,
      Documents documents,
      Items items,
      Disclosures disclosures,
      AuditTrail audit) {
    this.work = work;
    this.users = users;
    this.finder = finder;
    this.access = access;
    this.documents = documents;
    this.items = items;
    this.disclosures = disclosures;
    this.audit = audit;
  }

  @Override
  public List<CaseRow> assigned(Actor actor) {
    return work.read(em -> finder.assigned(em, users.known(em, actor)));
  }

  @Override
  public List<CaseRow> find(Actor actor, SearchTerm term) {
    return work.write(em -> {
      Actor by = users.known(em, actor);
      if (by.roles().stream()
          .allMatch(role -> role == Role.ADMINISTRATOR || role == Role.ACCESS_REVIEWER)) {
        throw new NotAllowedException(ErrorCode.ROLE_MISSING);
      }
      List<CaseRow> found = finder.find(em, by, term);
      audit.append(
          em,
          by.id(),
          Operation.SEARCHED,
          null,
          term.getClass().getSimpleName(),
          found.size() + " hits");
      return found;
    });
  }

  @Override
  public CaseFile open(Actor actor, CaseId id) {
    return work.write(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, id);
      audit.append(em, by.id(), Operation.CASE_OPENED, id, head.number(), "");
      return file(em, by, head);
    });
  }

  @Override
  public CaseFile open(Actor actor, CaseId id, String reason) {
    return work.write(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.admit(em, by, id, reason);
      audit.append(em, by.id(), Operation.CASE_OPENED_WITH_REASON, id, head.number(), "");
      return file(em, by, head);
    });
  }

  @Override
  public CaseFile again(Actor actor, CaseId id) {
    return work.write(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, id);
      if (!audit.openedToday(em, by.id(), id)) {
        audit.append(em, by.id(), Operation.CASE_OPENED, id, head.number(), "");
      }
      return file(em, by, head);
    });
  }

  private CaseFile file(EntityManager em, Actor by, CaseHead head) {
    Map<UserId, String> names = users.names(em, new LinkedHashSet<>(head.assigned()));
    return new CaseFile(
        head.id(),
        head.number(),
        head.diaryNumber(),
        head.branch(),
        head.holder(),
        users.unitName(em, head.unit()),
        head.openedOn(),
        head.assigned().contains(by.id()),
        names.values().stream().sorted().toList(),
        head.persons(),
        documents.ofCase(em, head.id()),
        items.ofCase(em, head.id()),
        disclosures.ofCase(em, head));
  }
}
