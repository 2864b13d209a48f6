package se.rattdela.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rattdela.rules.pack.Condition;
import se.rattdela.rules.pack.Condition.CodeField;
import se.rattdela.rules.pack.Condition.ValueTest;

/** Makes formulas of conditions and numbers their leaves. */
final class Formulas {

  private final KeyTable keys;
  private final Map<Test, Formula.Leaf> leaves = new HashMap<>();

  private record Test(Key key, ValueTest test) {}

  Formulas(KeyTable keys) {
    this.keys = keys;
  }

  /** How many different leaves have been made. */
  int leaves() {
    return leaves.size();
  }

  Formula of(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> new Formula.All(all(parts));
      case Condition.Any(List<Condition> parts) -> new Formula.Any(all(parts));
      case Condition.AtLeast(int count, List<Condition> parts) ->
          new Formula.AtLeast(count, all(parts));
      case Condition.Not(Condition part) -> new Formula.Not(of(part));
      case Condition.NothingSecret nothing -> new Formula.NothingSecret();
      case Condition.Code(CodeField field, Set<String> codes) ->
          leaf(keys.key(field), new ValueTest.OneOf(codes));
      case Condition.Field(String key, ValueTest test) -> leaf(keys.key(key), test);
      case Condition.Fact(String key, boolean is) -> leaf(keys.key(key), new ValueTest.Is(is));
      case Condition.Judgement(String key, boolean is) -> leaf(keys.key(key), new ValueTest.Is(is));
    };
  }

  private List<Formula> all(List<Condition> parts) {
    return parts.stream().map(this::of).toList();
  }

  Formula.Leaf leaf(Key key, ValueTest test) {
    return leaves.computeIfAbsent(
        new Test(key, test), t -> new Formula.Leaf(leaves.size(), t.key(), t.test()));
  }
}
