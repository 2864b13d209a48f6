package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.redress.RedressGate.Handled;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.request.EarlierDecision;
import se.rattdela.casework.request.Matter;

/**
 * What a decision decided and is tried anew, within a unit of work. It is a disclosure like any
 * other: nothing of it leaves without its questions, its test of harm, its extract and its
 * decision.
 */
final class Retrials {
  private final RedressGate gate;
  private final Redresses redresses;
  private final Disclosures disclosures;
  private final Decisions decisions;

  Retrials(RedressGate gate, Redresses redresses, Disclosures disclosures, Decisions decisions) {
    this.gate = gate;
    this.redresses = redresses;
    this.disclosures = disclosures;
    this.decisions = decisions;
  }

  List<Retrial> of(EntityManager em, Handled it) {
    return disclosures.after(em, it.head(), it.first().id()).stream()
        .map(each -> retrial(em, each))
        .toList();
  }

  private Retrial retrial(EntityManager em, DisclosureView view) {
    Optional<DecisionHead> made = decisions.made(em, view.id());
    return new Retrial(
        view.id(),
        view.number(),
        view.status(),
        made.map(DecisionHead::id).orElse(null),
        made.map(DecisionHead::number).orElse(null));
  }

  /** Whether a decision was made of one that tries anew what the decision withheld. */
  boolean made(EntityManager em, Handled it, DecisionId later) {
    return of(em, it).stream().anyMatch(each -> later.equals(each.decision()));
  }

  /**
   * Whether something can be tried anew now: there is something to try, the court does not have it,
   * and it is not being tried already. A notice or a report is begun as one. Everything is tried
   * anew only where it was asked for and the decision is not annulled already.
   */
  boolean possible(EntityManager em, Handled it, RetrialOf what) {
    return content(em, it).matter() instanceof Matter.Ordinary
        && !items(em, it, what).isEmpty()
        && !redresses.tries(em, it.first().id())
        && of(em, it).stream().noneMatch(Retrial::open)
        && (what == RetrialOf.WITHHELD
            || (gate.asked(em, it) && !redresses.annulled(em, it.first().id())));
  }

  private DisclosureDraft content(EntityManager em, Handled it) {
    return disclosures.state(em, it.head(), it.first().disclosure()).content();
  }

  private List<ItemId> items(EntityManager em, Handled it, RetrialOf what) {
    return decisions.outcomes(em, it.first().id()).entrySet().stream()
        .filter(each -> what == RetrialOf.EVERYTHING || each.getValue() == ItemOutcome.NOT_GIVEN)
        .map(Map.Entry::getKey)
        .toList();
  }

  DisclosureId begin(
      EntityManager em, Actor actor, DecisionId first, long version, RetrialOf what) {
    Handled it = gate.require(em, actor, Role.OFFICER, first);
    decisions.add(em, it.by(), first, version);
    if (redresses.tries(em, first)) {
      throw new NotAllowedException(ErrorCode.HANDED_OVER);
    }
    if (!possible(em, it, what)) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
    DisclosureId begun =
        disclosures.tryAnew(
            em,
            it.by(),
            draft(content(em, it), items(em, it, what)),
            new EarlierDecision(
                first,
                it.first().number(),
                LocalDate.ofInstant(it.first().decided(), OfficeTime.ZONE)));
    gate.log(
        em,
        it,
        Operation.DRAFT_SAVED,
        disclosures.state(em, it.head(), begun).view().number(),
        it.first().number());
    return begun;
  }

  /** Who asks for what and why is as it was; what the office is to judge is judged anew. */
  private static DisclosureDraft draft(DisclosureDraft before, List<ItemId> items) {
    return new DisclosureDraft(
        before.caseId(),
        before.initiative(),
        before.recipient(),
        before.recipientName(),
        before.recipientUnit(),
        before.recipientOfficer(),
        before.recipientReference(),
        before.received(),
        before.channel(),
        before.identityCheck(),
        before.identityCheckedAt(),
        before.asked(),
        before.purposeText(),
        before.purpose(),
        before.invokedBasis(),
        "",
        null,
        items,
        new Matter.Ordinary());
  }
}
