package se.rattdela.desktop.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.rulebook.AffectedCases;
import se.rattdela.casework.rulebook.CheckReport;
import se.rattdela.casework.rulebook.PackContent;
import se.rattdela.casework.rulebook.PackProposal;
import se.rattdela.packtools.ChangedClass;

/**
 * A pack that has been opened and looked through, before anyone has decided about it.
 *
 * @param report what the checks found, as the second person reads it
 * @param checks the same, line by line
 * @param changes what it says otherwise than the pack in force
 * @param classes the classes of questions that get another outcome
 * @param affected what it changes in the open cases
 * @param proposal where it has been proposed already; null for a file that was just opened
 */
record Candidate(
    String fileName,
    PackContent content,
    CheckReport report,
    List<PackCheck.Line> checks,
    PackChanges changes,
    List<ChangedClass> classes,
    AffectedCases affected,
    @Nullable PackProposal proposal) {
  /** Takes a copy. */
  Candidate {
    checks = List.copyOf(checks);
    classes = List.copyOf(classes);
  }
}
