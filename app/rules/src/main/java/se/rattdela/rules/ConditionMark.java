package se.rattdela.rules;

import java.util.List;

/**
 * One condition (rekvisit) of a provision with its mark, for the explanation panel.
 *
 * @param text the condition in Swedish, from the rule pack
 * @param truth whether it holds
 * @param keys the unanswered keys it depends on; empty where it is settled
 * @param judgement whether it is a judgement, or rests on one
 */
public record ConditionMark(String text, Truth truth, List<String> keys, boolean judgement) {

  /** Takes a copy of the keys. */
  public ConditionMark {
    keys = List.copyOf(keys);
  }
}
