package se.rattdela.casework.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.request.MatterKind;

/**
 * A notice or report that has been decided, with what it has led to; carries no name of a person.
 *
 * @param number of the disclosure, "E-2026-0007"
 * @param kind NOTICE or CRIME_REPORT
 * @param recipient the authority's name
 * @param benefit the benefit in words
 * @param decidedOn when it was decided
 * @param sentOn when it was first sent; null while it has not been sent to its recipient
 * @param annulled whether the decision has been annulled: no answer is waited for then
 * @param nextLook when it is to be looked at again; null when nothing is waited for: it has not
 *     been sent, the decision is annulled, or the last answer is final
 * @param possible the answers that can be recorded for this kind
 * @param followUps oldest first
 */
public record NoticeView(
    DisclosureId disclosure,
    String number,
    MatterKind kind,
    CaseId caseId,
    String caseNumber,
    String recipient,
    String benefit,
    LocalDate decidedOn,
    @Nullable LocalDate sentOn,
    boolean annulled,
    @Nullable LocalDate nextLook,
    Set<NoticeOutcome> possible,
    List<FollowUp> followUps) {
  public NoticeView {
    possible = Set.copyOf(possible);
    followUps = List.copyOf(followUps);
  }

  /** Whether it is time to ask what it led to. */
  public boolean isDue(LocalDate today) {
    return nextLook != null && !nextLook.isAfter(today);
  }
}
