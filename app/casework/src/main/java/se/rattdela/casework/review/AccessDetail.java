package se.rattdela.casework.review;

import java.time.Instant;
import java.util.List;
import se.rattdela.casework.audit.Operation;

/**
 * What lies behind an access.
 *
 * @param function the reader's function
 * @param reason the stated reason for opening the case; empty where none was needed
 * @param assigned display names of those who are assigned to the case
 * @param steps what was done, in order
 * @param cases the case numbers, where several cases are one access
 */
public record AccessDetail(
    int number,
    String function,
    String reason,
    List<String> assigned,
    List<Step> steps,
    List<String> cases) {
  public AccessDetail {
    assigned = List.copyOf(assigned);
    steps = List.copyOf(steps);
    cases = List.copyOf(cases);
  }

  /** Something that was done, as the log has it. */
  public record Step(Instant at, Operation operation, String subject) {}
}
