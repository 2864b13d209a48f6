package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.Answers;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.reports.decision.Official;

/** Who has had a hand in a draft: can never approve it, and is named in the decision. */
public final class FourEyes {
  private final Answers answers;
  private final Outgoing outgoing;

  /**
   * @param outgoing knows who masked
   */
  public FourEyes(Answers answers, Outgoing outgoing) {
    this.answers = answers;
    this.outgoing = outgoing;
  }

  /**
   * Whoever registered, changed, drafted, assessed – also what was taken back – withheld or masked.
   */
  Set<UserId> tookPart(EntityManager em, DisclosureState state, DecisionEntity decision) {
    return tookPart(em, state, new UserId(decision.draftedBy));
  }

  /**
   * The same, for a list of drafts.
   *
   * @param draftedBy who sent the draft; null while nobody has
   */
  public Set<UserId> tookPart(EntityManager em, DisclosureState state, @Nullable UserId draftedBy) {
    Set<UserId> hands = hands(em, state);
    if (draftedBy != null) {
      hands.add(draftedBy);
    }
    return hands;
  }

  private Set<UserId> hands(EntityManager em, DisclosureState state) {
    Set<UserId> hands = new HashSet<>(answers.tookPart(em, state.id()));
    hands.addAll(state.hands());
    hands.addAll(outgoing.hands(em, state.id()));
    state.withheld().values().forEach(line -> hands.add(line.by()));
    return hands;
  }

  /**
   * Those who had a hand in the draft beside its rapporteur, by name, as the decision names them
   * (31 § förvaltningslagen). The decision-maker is never one of them.
   */
  List<Official> others(EntityManager em, DisclosureState state, Users users) {
    return hands(em, state).stream()
        .filter(each -> !each.equals(state.createdBy()))
        .map(each -> users.byId(em, each))
        .map(each -> new Official(each.displayName(), each.function()))
        .sorted(Comparator.comparing(Official::name).thenComparing(Official::title))
        .toList();
  }
}
