package se.rattdela.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Exclusion;
import se.rattdela.rules.pack.Requirement;
import se.rattdela.rules.pack.Version;

/**
 * A version made ready for reading: formulas instead of conditions, and every reason that does not
 * depend on the question made once.
 *
 * @param number its place among the rules
 * @param covers by number of secrecy, whether it is written to break it, before any exclusion
 * @param notCovered by number of secrecy, the reason when it is not reached
 * @param notYet the result on a day before its first
 * @param expired the result on a day after its last
 */
record Rule(
    int number,
    Version version,
    List<Part> parts,
    List<Barrier> barriers,
    List<Boolean> covers,
    List<Reason> notCovered,
    ProvisionResult notYet,
    ProvisionResult expired) {

  /**
   * A requirement.
   *
   * @param keys the keys it rests on, by name
   * @param failed the reason when it does not hold
   * @param openText the words when it is open
   */
  record Part(
      Requirement requirement, Formula formula, List<Key> keys, Reason failed, String openText) {

    /** Whether it rests on a fixed code alone, so that no answer can change it. */
    boolean fixed() {
      return formula instanceof Formula.Leaf leaf && leaf.key().kind() == Key.Kind.CODE;
    }

    boolean restsOnJudgement() {
      return Rule.restsOnJudgement(keys);
    }
  }

  /**
   * An exclusion.
   *
   * @param formula when it excludes; null = always
   * @param keys the keys it rests on, by name
   * @param hits by number of secrecy, the reason when that secrecy is left standing; null where the
   *     exclusion is not about it
   * @param openText the words when it is open
   */
  record Barrier(
      Exclusion exclusion,
      @Nullable Formula formula,
      List<Key> keys,
      List<@Nullable Reason> hits,
      String openText) {

    boolean onItem() {
      return exclusion.scope() == Exclusion.Scope.ITEM;
    }

    boolean about(int secrecy) {
      return hits.get(secrecy) != null;
    }

    boolean restsOnJudgement() {
      return Rule.restsOnJudgement(keys);
    }
  }

  private static boolean restsOnJudgement(List<Key> keys) {
    return keys.stream().anyMatch(k -> k.kind() == Key.Kind.JUDGEMENT);
  }
}
