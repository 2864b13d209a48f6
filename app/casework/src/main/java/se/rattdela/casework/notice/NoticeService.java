package se.rattdela.casework.notice;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;

/**
 * Benefits with their right recipients, and what notices and reports have led to. The notices
 * themselves are disclosures with a {@link se.rattdela.casework.request.Matter} of their kind.
 */
public interface NoticeService {
  /** The benefits and who decides them. */
  Benefits benefits();

  /** Users who may have said something: for {@code Matter.Oral.givenBy}. By name. */
  List<Actor> colleagues(Actor actor);

  /** What is to be looked at today or earlier in the actor's own cases, the oldest day first. */
  List<NoticeView> due(Actor actor);

  /**
   * What has been sent and has no final answer in the actor's own cases, the one to look at first
   * being first.
   */
  List<NoticeView> unanswered(Actor actor);

  /** The decided notices and reports of a case, newest first. */
  List<NoticeView> ofCase(Actor actor, CaseId caseId);

  /** One of them. */
  NoticeView view(Actor actor, DisclosureId disclosure);

  /**
   * Stores an answer. Durable on return.
   *
   * @throws se.rattdela.casework.common.ConflictException someone else has recorded an answer
   * @throws se.rattdela.casework.common.NotAllowedException WRONG_STATUS: it has not been decided,
   *     was not to be sent, or is of another kind
   */
  NoticeView record(Actor actor, RecordFollowUp command);
}
