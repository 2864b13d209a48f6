package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import se.rattdela.casework.assessment.Answers;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.request.DisclosureState;

/** Who has had a hand in a draft, and so can never approve it. */
final class FourEyes {
  private final Answers answers;
  private final Outgoing outgoing;

  FourEyes(Answers answers, Outgoing outgoing) {
    this.answers = answers;
    this.outgoing = outgoing;
  }

  /**
   * Whoever registered, changed, drafted, assessed – also what was taken back – withheld or masked.
   */
  Set<UserId> tookPart(EntityManager em, DisclosureState state, DecisionEntity decision) {
    Set<UserId> hands = new HashSet<>(answers.tookPart(em, state.id()));
    hands.addAll(state.hands());
    hands.add(new UserId(decision.draftedBy));
    hands.addAll(outgoing.hands(em, state.id()));
    state.withheld().values().forEach(line -> hands.add(line.by()));
    return hands;
  }
}
