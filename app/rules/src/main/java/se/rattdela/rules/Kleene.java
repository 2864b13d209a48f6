package se.rattdela.rules;

import org.jspecify.annotations.Nullable;

/** Three-valued truth of what is known now. */
final class Kleene implements Algebra<Truth> {

  private final Inputs inputs;
  private final @Nullable Truth[] leaves;

  Kleene(CompiledRules rules, Inputs inputs) {
    this.inputs = inputs;
    this.leaves = new Truth[rules.leaves()];
  }

  @Override
  public Truth constant(boolean value) {
    return Truth.of(value);
  }

  @Override
  public Truth and(Truth left, Truth right) {
    return left.and(right);
  }

  @Override
  public Truth or(Truth left, Truth right) {
    return left.or(right);
  }

  @Override
  public Truth not(Truth operand) {
    return operand.not();
  }

  @Override
  public boolean settled(Truth value, boolean as) {
    return value == Truth.of(as);
  }

  @Override
  public Truth leaf(Formula.Leaf leaf) {
    Truth before = leaves[leaf.number()];
    if (before != null) {
      return before;
    }
    Truth truth = read(leaf);
    leaves[leaf.number()] = truth;
    return truth;
  }

  private Truth read(Formula.Leaf leaf) {
    Object value = inputs.value(leaf.key());
    if (value == null) {
      return Truth.UNKNOWN;
    }
    return Truth.of(!Inputs.ABSENT.equals(value) && leaf.test().accepts(value));
  }
}
