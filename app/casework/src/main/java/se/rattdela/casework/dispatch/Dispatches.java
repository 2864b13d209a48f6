package se.rattdela.casework.dispatch;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;

/** Dispatches within a unit of work. */
public final class Dispatches {
  private static final String OF_DECISION =
      "select d from DispatchEntity d where d.decisionId = :paper and d.redressId is null"
          + " order by d.dispatchNumber";
  private static final String OF_REDRESS =
      "select d from DispatchEntity d where d.redressId = :paper order by d.dispatchNumber";
  private static final String COUNT =
      "select count(d) from DispatchEntity d where d.decisionId = :decision";
  private static final String ALL =
      "select d.decisionId, d.redressId, d.channel, d.state from DispatchEntity d";

  /** The classes Hibernate maps for this package. */
  public static List<Class<?>> entities() {
    return List.of(DispatchEntity.class);
  }

  /** The dispatches of a paper in the order they were recorded. */
  public List<DispatchView> of(EntityManager em, PaperId paper) {
    TypedQuery<DispatchEntity> query =
        switch (paper) {
          case DecisionId _ -> em.createQuery(OF_DECISION, DispatchEntity.class);
          case RedressId _ -> em.createQuery(OF_REDRESS, DispatchEntity.class);
        };
    return query.setParameter("paper", paper.value()).getResultList().stream()
        .map(DispatchEntity::view)
        .toList();
  }

  /** The first day the recipient is known to have had the paper; empty = not known. */
  public Optional<LocalDate> receivedOn(EntityManager em, PaperId paper) {
    return of(em, paper).stream()
        .filter(each -> each.channel().reachesRecipient())
        .filter(each -> each.state() == DispatchState.RECEIVED)
        .flatMap(each -> Optional.ofNullable(each.endedAt()).stream())
        .min(Comparator.naturalOrder())
        .map(at -> LocalDate.ofInstant(at, OfficeTime.ZONE));
  }

  /**
   * The day a paper was first sent, as far as it reached the recipient or is on its way there;
   * empty while it was not.
   */
  public Optional<LocalDate> sentOn(EntityManager em, PaperId paper) {
    return of(em, paper).stream()
        .filter(DispatchView::reachesRecipient)
        .map(DispatchView::sentAt)
        .min(Comparator.naturalOrder())
        .map(at -> LocalDate.ofInstant(at, OfficeTime.ZONE));
  }

  /** Which papers have been dispatched, and whether that reached the recipient. */
  Map<PaperId, Boolean> reached(EntityManager em) {
    Map<PaperId, Boolean> reached = new HashMap<>();
    em.createQuery(ALL, Brief.class)
        .getResultList()
        .forEach(each ->
            reached.merge(
                each.paper(),
                each.channel().reachesRecipient() && each.state().reaches(),
                (one, other) -> one || other));
    return reached;
  }

  /** Which papers have gone to the archive. */
  Set<PaperId> archived(EntityManager em) {
    return em.createQuery(ALL, Brief.class).getResultList().stream()
        .filter(each -> !each.channel().reachesRecipient() && each.state().reaches())
        .map(Brief::paper)
        .collect(Collectors.toSet());
  }

  /** The number of the next dispatch of a decision or of something that is said of it. */
  static int next(EntityManager em, DecisionId decision) {
    return 1
        + Math.toIntExact(
            em.createQuery(COUNT, Long.class)
                .setParameter("decision", decision.value())
                .getSingleResult());
  }

  static DispatchEntity entity(EntityManager em, DispatchId id) {
    DispatchEntity found = em.find(DispatchEntity.class, id.value());
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  /** A dispatch for a list. */
  record Brief(
      long decisionId, @Nullable Long redressId, DispatchChannel channel, DispatchState state) {
    PaperId paper() {
      return redressId == null ? new DecisionId(decisionId) : new RedressId(redressId);
    }
  }
}
