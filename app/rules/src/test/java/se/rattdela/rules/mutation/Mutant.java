package se.rattdela.rules.mutation;

import java.util.List;
import se.rattdela.rules.SourceTrees;
import se.rattdela.rules.pack.PackBinder;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SourceNode;

/**
 * A pack with one fault.
 *
 * @param operator the kind of fault
 * @param provision id of the provision it is in; empty where it is in the vocabulary
 * @param place where it is and what it is, the same from run to run
 * @param manifest the pack's manifest
 * @param vocabulary the vocabulary, with the fault if it is there
 * @param rules the provisions, with the fault if it is there
 */
record Mutant(
    String operator,
    String provision,
    String place,
    SourceNode manifest,
    SourceNode vocabulary,
    List<SourceNode> rules) {

  /** Name of the mutant, the same from run to run. */
  String id() {
    return operator + ": " + place;
  }

  /**
   * A pack with the faulty provision alone, which is quick to ask where only that provision's own
   * standing is looked at; claims to be the only way are left out, since they name others.
   *
   * @throws PackException if the loader finds the fault
   */
  RulePack provisionAlone() {
    List<SourceNode> one =
        rules.stream().filter(this::isFaulty).map(SourceTrees::withoutOrder).toList();
    return new PackBinder().bind(manifest, vocabulary, one, "mutant");
  }

  private boolean isFaulty(SourceNode rule) {
    return Edits.get(rule, "id") instanceof SourceNode.Scalar(var place, Object id)
        && provision.equals(id);
  }

  /**
   * The pack.
   *
   * @throws PackException if the loader finds the fault
   */
  RulePack pack() {
    return new PackBinder().bind(manifest, vocabulary, rules, "mutant");
  }
}
