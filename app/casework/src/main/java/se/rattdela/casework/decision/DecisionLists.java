package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.Disclosures;

/** Lists of decisions, each of those whose cases the actor may see, within a unit of work. */
final class DecisionLists {
  private final Users users;
  private final CaseAccess access;
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final RecipientNames names;

  DecisionLists(
      Users users,
      CaseAccess access,
      Disclosures disclosures,
      Decisions decisions,
      RecipientNames names) {
    this.users = users;
    this.access = access;
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.names = names;
  }

  List<DecisionRow> inbox(EntityManager em, Actor actor) {
    Actor by = users.require(em, actor, Role.APPROVER);
    return undecided(em, by, DisclosureStatus.AWAITING_APPROVAL).stream()
        .sorted(
            Comparator.comparing((Found found) -> found.brief().draftedBy() == by.id().value())
                .thenComparing(found -> found.brief().sentAt())
                .thenComparingLong(found -> found.brief().id()))
        .map(found -> row(found.brief(), found.state()))
        .toList();
  }

  List<DecisionRow> returned(EntityManager em, Actor actor) {
    Actor by = users.require(em, actor, Role.OFFICER);
    return undecided(em, by, DisclosureStatus.RETURNED).stream()
        .filter(found ->
            found.brief().draftedBy() == by.id().value()
                || found.state().createdBy().equals(by.id()))
        .map(found -> row(found.brief(), found.state()))
        .toList();
  }

  private List<Found> undecided(EntityManager em, Actor by, DisclosureStatus status) {
    List<Found> found = new ArrayList<>();
    for (DecisionBrief brief : decisions.undecided(em)) {
      DisclosureId disclosure = new DisclosureId(brief.disclosureId());
      if (disclosures.status(em, disclosure) == status
          && access.allows(em, by, disclosures.caseOf(em, disclosure))) {
        CaseHead head = access.require(em, by, disclosures.caseOf(em, disclosure));
        found.add(new Found(brief, disclosures.state(em, head, disclosure)));
      }
    }
    return found;
  }

  List<DecisionRow> ofCase(EntityManager em, Actor actor, CaseId caseId) {
    CaseHead head = access.require(em, users.known(em, actor), caseId);
    List<DisclosureId> ids = disclosures.ofCase(em, head).stream().map(each -> each.id()).toList();
    return decisions.ofDisclosures(em, ids).stream()
        .map(brief ->
            row(brief, disclosures.state(em, head, new DisclosureId(brief.disclosureId()))))
        .toList();
  }

  private DecisionRow row(DecisionBrief brief, DisclosureState state) {
    DisclosureView view = state.view();
    return new DecisionRow(
        new DecisionId(brief.id()),
        view.id(),
        brief.decidedAt() == null ? null : brief.decisionNumber(),
        view.number(),
        view.caseNumber(),
        names.of(state.content()),
        state.content().matter().kind(),
        state.content().due(),
        view.status(),
        new UserId(brief.draftedBy()),
        brief.draftedByName(),
        brief.sentAt(),
        brief.decidedAt());
  }

  private record Found(DecisionBrief brief, DisclosureState state) {}
}
