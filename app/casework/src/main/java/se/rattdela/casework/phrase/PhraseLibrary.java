package se.rattdela.casework.phrase;

import java.util.List;
import se.rattdela.casework.access.Actor;

/**
 * The phrases. Every user keeps their own, which nobody else sees. The office's are changed by the
 * rule steward: such a phrase says how the law is applied in the whole office, which is what the
 * steward answers for; an approver answers for one decision at a time.
 *
 * <p>What is written is refused (INVALID_INPUT) where it seems to hold a personal number, has a
 * placeholder that is not in {@link Placeholder}, control characters, or is too long.
 */
public interface PhraseLibrary {
  /** The user's own and the office's that are in use, the user's own first, then by title. */
  List<Phrase> list(Actor actor);

  /**
   * Adds a phrase.
   *
   * @param shared for the office; needs RULE_STEWARD
   */
  Phrase add(Actor actor, boolean shared, PhraseContent content);

  /**
   * Gives a phrase a new wording; the former is kept.
   *
   * @throws se.rattdela.casework.common.ConflictException someone changed it since it was shown
   */
  Phrase change(Actor actor, PhraseId id, long version, PhraseContent content);

  /** Takes a phrase out of use; its wordings are kept. */
  void retire(Actor actor, PhraseId id, long version);

  /** Every wording a phrase has had, the latest first. */
  List<PhraseEdition> editions(Actor actor, PhraseId id);
}
