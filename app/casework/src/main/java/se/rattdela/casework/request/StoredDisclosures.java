package se.rattdela.casework.request;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseFinder;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.store.UnitOfWork;

/** Stores requests and own initiatives. */
public final class StoredDisclosures implements DisclosureService {
  private final UnitOfWork work;
  private final Users users;
  private final CaseAccess access;
  private final CaseFinder finder;
  private final Items items;
  private final Disclosures disclosures;
  private final DisclosureCheck check;
  private final RecipientKinds recipients;
  private final AuditTrail audit;

  /**
   * @param check what may be stored and registered
   * @param recipients which of them are one authority
   */
  public StoredDisclosures(
      UnitOfWork work,
      Users users,
      CaseAccess access,
      CaseFinder finder,
      Items items,
      Disclosures disclosures,
      DisclosureCheck check,
      RecipientKinds recipients,
      AuditTrail audit) {
    this.work = work;
    this.users = users;
    this.access = access;
    this.finder = finder;
    this.items = items;
    this.disclosures = disclosures;
    this.check = check;
    this.recipients = recipients;
    this.audit = audit;
  }

  @Override
  public RecipientKinds recipients() {
    return recipients;
  }

  @Override
  public DisclosureView createDraft(Actor actor, DisclosureDraft draft) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Step.EDIT.role());
      CaseHead head = access.require(em, by, draft.caseId());
      check.draft(draft, items.ofCase(em, head.id()));
      giver(em, draft);
      DisclosureId id = disclosures.add(em, by, draft);
      return logged(em, by, head, id, Operation.DRAFT_SAVED);
    });
  }

  @Override
  public DisclosureView save(Actor actor, DisclosureId id, long version, DisclosureDraft draft) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Step.EDIT.role());
      CaseHead head = access.require(em, by, disclosures.caseOf(em, id));
      disclosures.begin(em, id, version, Step.EDIT);
      check.draft(draft, items.ofCase(em, head.id()));
      giver(em, draft);
      DisclosureState before = disclosures.state(em, head, id);
      if (before.view().status() != DisclosureStatus.DRAFT) {
        check.registration(draft);
      }
      if (before.sentBefore() && draft.matter() instanceof Matter.Oral) {
        check.nothingUnsaid(before.content(), draft);
      }
      disclosures.change(em, by, id, draft);
      return logged(em, by, head, id, Operation.DISCLOSURE_CHANGED);
    });
  }

  @Override
  public DisclosureView register(Actor actor, DisclosureId id, long version) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Step.REGISTER.role());
      CaseHead head = access.require(em, by, disclosures.caseOf(em, id));
      disclosures.begin(em, id, version, Step.REGISTER);
      DisclosureDraft content = disclosures.state(em, head, id).content();
      check.registration(content);
      disclosures.dueForReview(em, id);
      disclosures.move(em, by, id, DisclosureStatus.ASSESSING);
      return logged(em, by, head, id, Operation.DISCLOSURE_REGISTERED);
    });
  }

  /** Whoever said it must be a user: four eyes bind persons. */
  private void giver(EntityManager em, DisclosureDraft draft) {
    if (draft.matter() instanceof Matter.Oral oral && oral.givenBy() != null) {
      users.byId(em, oral.givenBy());
    }
  }

  private DisclosureView logged(
      EntityManager em, Actor by, CaseHead head, DisclosureId id, Operation operation) {
    DisclosureView view = disclosures.state(em, head, id).view();
    audit.append(em, by.id(), operation, head.id(), view.number(), "");
    return view;
  }

  @Override
  public DisclosureView view(Actor actor, DisclosureId id) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, disclosures.caseOf(em, id));
      return disclosures.state(em, head, id).view();
    });
  }

  @Override
  public List<DisclosureRow> ofCase(Actor actor, CaseId caseId) {
    return work.read(em -> {
      Actor by = users.known(em, actor);
      return disclosures.ofCase(em, access.require(em, by, caseId));
    });
  }

  @Override
  public List<DisclosureRow> open(Actor actor) {
    return work.read(em -> {
      Map<CaseId, String> own = new LinkedHashMap<>();
      finder.assigned(em, users.known(em, actor)).forEach(row -> own.put(row.id(), row.number()));
      return disclosures.open(em, own);
    });
  }
}
