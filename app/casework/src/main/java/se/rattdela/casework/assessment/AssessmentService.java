package se.rattdela.casework.assessment;

import java.util.List;
import java.util.Optional;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;

/** Questions and answers of a disclosure. Every change is durable when the method returns. */
public interface AssessmentService {
  /** The whole assessment as it stands. */
  AssessmentView view(Actor actor, DisclosureId disclosure);

  /** One question with its options, also one that has been answered. */
  QuestionView question(Actor actor, DisclosureId disclosure, ItemId item, String key);

  /**
   * Reasons written before for the same question in the same case – for other items, and in other
   * requests and own initiatives – newest first, at most twenty.
   */
  List<EarlierReason> earlierReasons(Actor actor, DisclosureId disclosure, ItemId item, String key);

  /**
   * The reason of an answer in the same case, also when the answer has been replaced since: where a
   * reason was taken from.
   */
  Optional<EarlierReason> reason(Actor actor, DisclosureId disclosure, AnswerId answer);

  /**
   * Records an answer; an earlier one for the same key is kept in the history. A reason that says
   * it was taken over is compared with its source: the same words carry it, other words are the
   * officer's own.
   *
   * @throws se.rattdela.casework.common.InvalidInputException also REASON_NOT_CONFIRMED, when a
   *     reason is taken over word for word and nobody has said that it holds here too
   */
  AssessmentView answer(Actor actor, RecordAnswer command);

  /** Takes an answer back: the question is open again. */
  AssessmentView withdraw(
      Actor actor, DisclosureId disclosure, long version, ItemId item, String key);

  /** Withholds what may be given. */
  AssessmentView withhold(Actor actor, Withhold command);

  /** Lets go what was withheld. */
  AssessmentView release(Actor actor, DisclosureId disclosure, long version, ItemId item);

  /** The questions of law that the rule steward has answered, with the answers that hold. */
  List<LegalStand> legalStands(Actor actor);

  /**
   * Answers a question of law for the whole office. Earlier answers stay beside it, with who, when
   * and why. Rule steward only.
   *
   * @param key a judgement of the vocabulary marked as legal
   * @throws se.rattdela.casework.common.ConflictException a colleague has answered it since
   */
  void decideLegalQuestion(Actor actor, String key, NewStand stand, String reason);
}
