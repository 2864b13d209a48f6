package se.rattdela.casework.unmet;

import java.util.List;
import java.util.Set;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ItemId;

/**
 * Records what could not be shared, so that the office can report what the law hindered. Refusals
 * need no recording: they are counted from the decisions themselves.
 */
public interface UnmetNeedService {
  /** The items of a case and what has been recorded in it. */
  UnmetSheet sheet(Actor actor, CaseId caseId);

  /**
   * The provisions that come nearest to letting the items out to an authority, the nearest first.
   * Asks the rule engine under every purpose: call it off the screen's thread. Empty where the law
   * stops none of the items.
   */
  List<NearProvision> near(Actor actor, CaseId caseId, Set<ItemId> items, String authority);

  /** What a decision did not give, to begin the form with; its items are empty for a full one. */
  WithheldItems withheld(Actor actor, DecisionId decision);

  /**
   * Records a need. Durable on return.
   *
   * @throws se.rattdela.casework.common.InvalidInputException NEED_MISSING, HINDRANCE_UNDESCRIBED,
   *     DAY_IN_FUTURE, TEXT_TOO_LONG, ITEM_NOT_IN_CASE
   */
  UnmetNeed record(Actor actor, NewUnmetNeed need);

  /**
   * Takes a need back that was recorded by mistake; it stays readable but counts no more. Only the
   * one who recorded it, and an approver of the unit, may.
   */
  UnmetNeed takeBack(Actor actor, UnmetNeedId id);
}
