package se.rattdela.casework.dispatch;

import java.util.EnumSet;
import java.util.Set;
import se.rattdela.casework.caseregister.ProtectedIdentity;

/**
 * How a decision leaves. What is safe for whom is decided conservatively: a channel is refused when
 * someone other than the receiving function can open, index or misdeliver what it carries.
 */
public enum DispatchChannel {
  /** Säker digital kommunikation: encrypted between functions, with a receipt. */
  SDK,
  /** Säker e-post: the subject and the list of messages stand in ordinary mailboxes. */
  SECURE_EMAIL,
  /** Bud: a known messenger from hand to hand. */
  COURIER,
  /** Rekommenderat brev: lies at a post outlet and can be returned opened. */
  REGISTERED_LETTER,
  /** Vanligt brev. */
  LETTER,
  /** Personlig överlämning. */
  PERSONAL_HANDOVER,
  /** E-arkiv: to the municipality's own archive, whose index others than the office search. */
  E_ARCHIVE;

  /**
   * The channels that may be used when the most protected person of the case has the grade. A
   * marking in the population register rules out what anyone may open (letter, mailbox). Where the
   * whereabouts themselves are protected only what goes straight into the receiving function's
   * hands is left.
   */
  public static Set<DispatchChannel> safeFor(ProtectedIdentity grade) {
    return switch (grade) {
      case NONE -> EnumSet.allOf(DispatchChannel.class);
      case SECRECY_MARKING ->
          EnumSet.of(SDK, COURIER, REGISTERED_LETTER, PERSONAL_HANDOVER, E_ARCHIVE);
      case PROTECTED_REGISTRATION -> EnumSet.of(SDK, COURIER, PERSONAL_HANDOVER);
      case FICTITIOUS_IDENTITY -> EnumSet.of(SDK, PERSONAL_HANDOVER);
    };
  }

  /**
   * Whether the recipient of the decision has it when it has arrived; an archive is no recipient.
   */
  public boolean reachesRecipient() {
    return this != E_ARCHIVE;
  }
}
