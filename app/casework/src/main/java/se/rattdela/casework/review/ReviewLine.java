package se.rattdela.casework.review;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.audit.Operation;

/**
 * An access to be reviewed.
 *
 * @param number 1, 2, … in the order of the protocol: the risky first, each newest first
 * @param revision send it back with a finding
 * @param who display name of the one who read
 * @param own whether that is the one who asks, who then cannot review it
 * @param caseNumber empty where several cases are one access
 * @param cases how many cases it concerns; mostly one
 * @param operation what says most about it
 * @param operations how many operations it was in all
 * @param risks why it is always reviewed; empty for one that was drawn
 * @param finding null while it is not reviewed
 * @param foundBy who has reviewed it; empty while nobody has
 */
public record ReviewLine(
    int number,
    int revision,
    Instant began,
    Instant ended,
    String who,
    boolean own,
    String caseNumber,
    int cases,
    Operation operation,
    int operations,
    Set<Risk> risks,
    @Nullable Finding finding,
    String observation,
    String foundBy,
    @Nullable Instant foundAt) {
  public ReviewLine {
    risks = Set.copyOf(risks);
  }
}
