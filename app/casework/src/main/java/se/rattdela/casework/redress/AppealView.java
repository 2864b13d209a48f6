package se.rattdela.casework.redress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.PaperId;

/**
 * An appeal of a decision.
 *
 * @param version send it back with every change
 * @param timelinessReason why it was found in time or late; empty before
 * @param timelinessBy who decided that
 * @param reconsideredBy who settled whether the decision is changed
 * @param change the change, annulment or new trial that was made of it, if there is one
 * @param handedOverOn when it went to the kammarrätt
 * @param letter whether there is a letter that it was handed over with
 * @param courtNumber number of the case in the court; empty before
 */
public record AppealView(
    AppealId id,
    long version,
    DecisionId decision,
    AppealState state,
    LocalDate receivedOn,
    String byAuthority,
    String reference,
    String asks,
    @Nullable LocalDate receivedByCourtOn,
    Timeliness timeliness,
    String timelinessReason,
    @Nullable String timelinessBy,
    @Nullable LocalDate timelinessOn,
    @Nullable Reconsideration reconsideration,
    String reconsiderationReason,
    @Nullable String reconsideredBy,
    @Nullable LocalDate reconsideredOn,
    @Nullable PaperId change,
    @Nullable LocalDate handedOverOn,
    boolean letter,
    @Nullable Judgment judgment,
    @Nullable LocalDate judgedOn,
    String courtNumber,
    String judgmentNote) {
  /** The same as whoever may not see the case sees it. */
  AppealView withoutReasons() {
    return new AppealView(
        id,
        version,
        decision,
        state,
        receivedOn,
        byAuthority,
        reference,
        asks,
        receivedByCourtOn,
        timeliness,
        "",
        timelinessBy,
        timelinessOn,
        reconsideration,
        "",
        reconsideredBy,
        reconsideredOn,
        change,
        handedOverOn,
        letter,
        judgment,
        judgedOn,
        courtNumber,
        "");
  }
}
