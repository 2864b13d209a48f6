package se.rattdela.casework.review;

import java.time.YearMonth;
import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.UnitId;

/**
 * Reviews who has read what. Only for access reviewers; shows case numbers, never names of persons.
 */
public interface AccessReviewService {
  /** The unit's months: those that are due and those that have been reviewed, newest first. */
  List<ReviewRow> reviews(Actor actor);

  /**
   * The review of a month that has ended; begun the first time it is opened, when the sample is
   * drawn. Logged.
   *
   * @throws se.rattdela.casework.common.InvalidInputException MONTH_NOT_ENDED
   */
  ReviewView open(Actor actor, UnitId unit, YearMonth month);

  /** What lies behind an access. Logged. */
  AccessDetail access(Actor actor, ReviewId review, int line);

  /**
   * Stores a finding. Durable on return.
   *
   * @throws se.rattdela.casework.common.NotAllowedException OWN_ACCESS, REVIEW_SIGNED
   * @throws se.rattdela.casework.common.ConflictException a colleague was first
   */
  ReviewView find(Actor actor, RecordFinding finding);

  /**
   * Signs the protocol, which nobody can change after that.
   *
   * @throws se.rattdela.casework.common.NotAllowedException REVIEW_NOT_FINISHED, REVIEW_SIGNED
   * @throws se.rattdela.casework.common.ConflictException a finding has been changed since
   */
  ReviewView sign(Actor actor, ReviewId review, long version);
}
