package se.rattdela.casework.counsel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;

/** Questions to the rule steward. Every change is durable when the method returns. */
public interface CounselService {
  /**
   * Puts a question to the rule stewards. Officers of the case only.
   *
   * @throws se.rattdela.casework.common.InvalidInputException also PERSONAL_NUMBER_IN_TEXT
   */
  CounselView ask(Actor actor, NewCounsel question);

  /** Takes one's own unanswered question back. */
  CounselView withdraw(Actor actor, CounselId id, long version);

  /** The questions of a case that the actor may see, newest first. */
  List<CounselView> ofCase(Actor actor, CaseId caseId);

  /** The questions the actor has put: waiting and answered ones, newest first. */
  List<CounselRow> own(Actor actor);

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
   *     every other question, which the officer goes on to judge
   * @throws se.rattdela.casework.common.NotAllowedException SECOND_PERSON, WRONG_STATUS
   */
  CounselView answer(Actor actor, CounselId id, long version, String text, @Nullable Boolean stand);
}
