package se.rattdela.casework.counsel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.common.CaseId;

/** Questions to the rule steward. Every change is durable when the method returns. */
public interface CounselService {
  /**
   * Puts a question to the rule stewards. Officers of the case only.
   *
   * @throws se.rattdela.casework.common.InvalidInputException also PERSONAL_NUMBER_IN_TEXT
   */
  CounselView ask(Actor actor, NewCounsel question);

  /** Takes one's own unanswered question back; it holds on to no item after that. */
  CounselView withdraw(Actor actor, CounselId id, long version);

  /** The questions of a case that the actor may see, newest first. */
  List<CounselView> ofCase(Actor actor, CaseId caseId);

  /** The questions the actor has put: waiting and answered ones, newest first. */
  List<CounselRow> own(Actor actor);

  /**
   * Answers that the actor has not read, latest first: to the actor's own questions, and in cases
   * that the actor handles to those of whoever does not, or not any more.
   */
  List<CounselRow> news(Actor actor);

  /** The actor has read the answers to questions of cases that the actor may see. */
  void seen(Actor actor, List<CounselId> ids);

  /** What waits for an answer, oldest first. Rule stewards only. */
  List<CounselRow> waiting(Actor actor);

  /** One question with its items. Rule stewards only; logged in the case. */
  CounselView open(Actor actor, CounselId id);

  /**
   * Answers a question put by another person. Rule stewards only.
   *
   * @param text 1–20,000 characters; the reason for the office's stand where the question is one of
   *     law
   * @param stand yes or no to a question of law, which then holds for the whole office; null for
   *     every other question, which the officer goes on to judge, and where what the office has
   *     answered before stands fast
   * @throws se.rattdela.casework.common.NotAllowedException SECOND_PERSON, WRONG_STATUS
   * @throws se.rattdela.casework.common.ConflictException it was answered or taken back meanwhile,
   *     or a colleague has answered the question of law; nothing was written
   */
  CounselView answer(
      Actor actor, CounselId id, long version, String text, @Nullable NewStand stand);
}
