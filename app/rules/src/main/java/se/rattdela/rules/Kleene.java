package se.rattdela.rules;

import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Condition.ValueTest;

/** Three-valued truth of what is known now. */
final class Kleene implements Algebra<Truth> {

  private final Inputs inputs;

  Kleene(Inputs inputs) {
    this.inputs = inputs;
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
  public Truth field(String key, ValueTest test) {
    if (inputs.absent(key)) {
      return Truth.FALSE;
    }
    Object value = inputs.field(key);
    return value == null ? Truth.UNKNOWN : Truth.of(test.accepts(value));
  }

  @Override
  public Truth fact(String key) {
    return known(inputs.fact(key));
  }

  @Override
  public Truth judgement(String key) {
    return known(inputs.judgement(key));
  }

  private static Truth known(@Nullable Boolean value) {
    return value == null ? Truth.UNKNOWN : Truth.of(value);
  }
}
