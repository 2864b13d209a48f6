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

  FourEyes(Answers answers) {
    this.answers = answers;
  }

  /** Whoever registered, changed, drafted, assessed – also what was taken back – or withheld. */
  Set<UserId> tookPart(EntityManager em, DisclosureState state, DecisionEntity decision) {
    Set<UserId> hands = new HashSet<>(answers.tookPart(em, state.id()));
    hands.addAll(state.hands());
    hands.add(new UserId(decision.draftedBy));
    state.withheld().values().forEach(line -> hands.add(line.by()));
    return hands;
  }
}
