package se.rattdela.casework.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;

/**
 * Something to be done in a case.
 *
 * @param disclosure what it is about
 * @param decision the draft or decision to open; null where the disclosure is what is opened
 * @param number of the disclosure, "B-2026-0231"
 * @param count how much is left of the step; 0 where the step is not counted
 * @param due last day; null = none is set
 * @param days how long is left; null where no day is set
 * @param mine whether the actor may open it without giving a reason
 */
public record DayTask(
    Kind kind,
    CaseId caseId,
    String caseNumber,
    DisclosureId disclosure,
    @Nullable DecisionId decision,
    String number,
    NextStep next,
    int count,
    @Nullable LocalDate due,
    @Nullable DaysLeft days,
    boolean mine) {
  /** What it is, in general words. */
  public enum Kind {
    /** A request of an authority. */
    REQUEST,
    /** A disclosure on own initiative. */
    OWN_INITIATIVE,
    /** Underrättelse om felaktig utbetalning. */
    NOTICE,
    /** Anmälan om bidragsbrott. */
    CRIME_REPORT,
    /** Muntligt utlämnande. */
    ORAL
  }
}
