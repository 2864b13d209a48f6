package se.rattdela.casework.suggestion;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.ServiceBranch;

/**
 * Which secrecy provisions (OSL 21 and 26 kap.) lie near at hand for a piece of information. A
 * proposal to begin with: which provisions protect it is for the officer to say.
 */
public final class SecrecyProposal {
  private static final Set<String> WHEREABOUTS =
      Set.of("CONTACT_DETAILS", "PROTECTED_HOUSING_ADDRESS", "STAY");

  private SecrecyProposal() {}

  /**
   * Codes of the vocabulary's secrecy provisions.
   *
   * @param owner whose it is, or null
   */
  public static Set<String> of(ServiceBranch branch, String category, @Nullable CasePerson owner) {
    Set<String> codes = new LinkedHashSet<>();
    if (category.equals("OPERATIONAL")) {
      return codes;
    }
    // 26:3 is stronger than 26:1 and takes its place in family counselling
    codes.add(branch == ServiceBranch.FAMILY_COUNSELLING ? "OSL-26-3" : "OSL-26-1");
    if (category.equals("REPORTER_IDENTITY")
        || (owner != null
            && owner.role() == PersonRole.REPORTER
            && (category.equals("PERSONAL") || category.equals("CONTACT_DETAILS")))) {
      codes.add("OSL-26-5");
    }
    if (category.equals("PROTECTED_HOUSING_ADDRESS")) {
      codes.add("OSL-26-14c");
    }
    if (owner != null
        && owner.protection() != ProtectedIdentity.NONE
        && WHEREABOUTS.contains(category)) {
      codes.add("OSL-21-3");
    }
    return codes;
  }

  /** Whether the information is framed whatever the outcome: another person's, or protected. */
  public static boolean protectedData(@Nullable CasePerson owner) {
    return owner != null
        && (owner.role() == PersonRole.THIRD_PARTY || owner.protection() != ProtectedIdentity.NONE);
  }
}
