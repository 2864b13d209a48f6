package se.rattdela.casework.dispatch;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;

/** Dispatches within a unit of work. */
public final class Dispatches {
  private static final String OF_DECISION =
      "select d from DispatchEntity d where d.decisionId = :decision order by d.dispatchNumber";

  private static final String ALL = "select d.decisionId, d.channel, d.state from DispatchEntity d";

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(DispatchEntity.class);
  }

  /** The dispatches of a decision in the order they were recorded. */
  public List<DispatchView> of(EntityManager em, DecisionId decision) {
    return ofDecision(em, decision).stream().map(DispatchEntity::view).toList();
  }

  /** The first day the recipient is known to have had the decision; empty = not known. */
  public Optional<LocalDate> receivedOn(EntityManager em, DecisionId decision) {
    return of(em, decision).stream()
        .filter(each -> each.channel().reachesRecipient())
        .filter(each -> each.state() == DispatchState.RECEIVED)
        .flatMap(each -> Optional.ofNullable(each.endedAt()).stream())
        .min(Comparator.naturalOrder())
        .map(at -> LocalDate.ofInstant(at, OfficeTime.ZONE));
  }

  /** Which decisions have been dispatched, and whether that reached the recipient. */
  Map<DecisionId, Boolean> reached(EntityManager em) {
    Map<DecisionId, Boolean> reached = new HashMap<>();
    em.createQuery(ALL, Brief.class)
        .getResultList()
        .forEach(each ->
            reached.merge(
                new DecisionId(each.decisionId()),
                each.channel().reachesRecipient() && each.state().gives(),
                (one, other) -> one || other));
    return reached;
  }

  static List<DispatchEntity> ofDecision(EntityManager em, DecisionId decision) {
    return em.createQuery(OF_DECISION, DispatchEntity.class)
        .setParameter("decision", decision.value())
        .getResultList();
  }

  static DispatchEntity entity(EntityManager em, DispatchId id) {
    DispatchEntity found = em.find(DispatchEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  /** A dispatch for a list. */
  record Brief(long decisionId, DispatchChannel channel, DispatchState state) {}
}
