package se.rattdela.casework.request;

import java.util.Set;
import se.rattdela.casework.access.Role;

/**
 * The steps of a disclosure with the roles and statuses they allow: the one table that every
 * service asks.
 */
public enum Step {
  /** Fill in or change what is asked, for what and by whom. */
  EDIT(Role.OFFICER, DisclosureStatus.DRAFT, DisclosureStatus.ASSESSING, DisclosureStatus.RETURNED),
  /** Registrera och börja pröva. */
  REGISTER(Role.OFFICER, DisclosureStatus.DRAFT),
  /** Answer a question, test for harm, withhold, write the texts of the decision. */
  ASSESS(Role.OFFICER, DisclosureStatus.ASSESSING, DisclosureStatus.RETURNED),
  /** Skicka till beslutsfattare. */
  SEND(Role.OFFICER, DisclosureStatus.ASSESSING, DisclosureStatus.RETURNED),
  /** Take back what has been sent and not decided. */
  RECALL(Role.OFFICER, DisclosureStatus.AWAITING_APPROVAL),
  /** Godkänn och besluta. */
  APPROVE(Role.APPROVER, DisclosureStatus.AWAITING_APPROVAL),
  /** Återsänd med skäl. */
  GIVE_BACK(Role.APPROVER, DisclosureStatus.AWAITING_APPROVAL);

  private final Role role;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<DisclosureStatus> statuses;

  Step(Role role, DisclosureStatus... statuses) {
    this.role = role;
    this.statuses = Set.of(statuses);
  }

  /** The role that takes the step. */
  public Role role() {
    return role;
  }

  /** Whether the step may be taken in the status. */
  public boolean allowedIn(DisclosureStatus status) {
    return statuses.contains(status);
  }
}
