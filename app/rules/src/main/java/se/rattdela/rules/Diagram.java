package se.rattdela.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rattdela.rules.pack.Condition.ValueTest;

/**
 * Every completion of a question at once: a reduced decision diagram with one level per unanswered
 * key and one branch per value that the vocabulary gives. Equal functions are the same node, so
 * that which outcomes are possible, and which keys decide, is read off exactly and without trying
 * completions one by one.
 */
final class Diagram implements Algebra<Integer> {

  private static final int FALSE = 0;
  private static final int TRUE = 1;

  /** A way of answering that breaks a constraint; it counts for nothing. */
  private static final int INVALID = 2;

  private static final int FIRST_OUTCOME = 3;
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
  private static final int TERMINALS = FIRST_OUTCOME + OUTCOMES.size();

  private final Inputs inputs;
  private final KeyTable keys;
  private final Map<Key, Integer> levels = new LinkedHashMap<>();
  private final List<List<Object>> values = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> known = new HashMap<>();
  private final Map<Choice, Integer> chosen = new HashMap<>();

  private record Node(int level, List<Integer> branches) {}

  private record Choice(int test, int then, int otherwise) {}

  private record Pair(int left, int right) {}

  Diagram(CompiledRules rules, Inputs inputs) {
    this.inputs = inputs;
    this.keys = rules.keys();
  }

  @Override
  public Integer constant(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public Integer and(Integer left, Integer right) {
    return choose(left, right, FALSE);
  }

  @Override
  public Integer or(Integer left, Integer right) {
    return choose(left, TRUE, right);
  }

  @Override
  public Integer not(Integer operand) {
    return choose(operand, FALSE, TRUE);
  }

  @Override
  public boolean settled(Integer value, boolean as) {
    return value == (as ? TRUE : FALSE);
  }

  @Override
  public Integer leaf(Formula.Leaf leaf) {
    Object value = inputs.value(leaf.key());
    if (value != null) {
      return constant(!Inputs.ABSENT.equals(value) && leaf.test().accepts(value));
    }
    return test(leaf.key(), leaf.test());
  }

  private int test(Key key, ValueTest test) {
    List<Integer> branches = new ArrayList<>();
    key.values().forEach(v -> branches.add(constant(test.accepts(v))));
    return node(level(key), branches);
  }

  private int level(Key key) {
    Integer level = levels.get(key);
    if (level == null) {
      level = values.size();
      levels.put(key, level);
      values.add(key.values());
    }
    return level;
  }

  private int node(int level, List<Integer> branches) {
    int first = branches.getFirst();
    if (branches.stream().allMatch(b -> b == first)) {
      return first;
    }
    Node node = new Node(level, List.copyOf(branches));
    Integer existing = known.get(node);
    if (existing != null) {
      return existing;
    }
    nodes.add(node);
    int id = TERMINALS + nodes.size() - 1;
    known.put(node, id);
    return id;
  }

  private int levelOf(int id) {
    return id < TERMINALS ? Integer.MAX_VALUE : nodes.get(id - TERMINALS).level();
  }

  private int branch(int id, int level, int index) {
    return levelOf(id) == level ? nodes.get(id - TERMINALS).branches().get(index) : id;
  }

  /** A terminal for an outcome. */
  int outcome(Outcome outcome) {
    return FIRST_OUTCOME + OUTCOMES.indexOf(outcome);
  }

  /** "If test then … else …", the one operation that all others are made of. */
  int choose(int test, int then, int otherwise) {
    if (test == TRUE || then == otherwise) {
      return then;
    }
    if (test == FALSE) {
      return otherwise;
    }
    if (then == TRUE && otherwise == FALSE) {
      return test;
    }
    Choice choice = new Choice(test, then, otherwise);
    Integer before = chosen.get(choice);
    if (before != null) {
      return before;
    }
    int level = Math.min(levelOf(test), Math.min(levelOf(then), levelOf(otherwise)));
    List<Integer> branches = new ArrayList<>();
    for (int i = 0; i < values.get(level).size(); i++) {
      branches.add(
          choose(branch(test, level, i), branch(then, level, i), branch(otherwise, level, i)));
    }
    int result = node(level, branches);
    chosen.put(choice, result);
    return result;
  }

  /** The function with the answers that break a constraint, or contradict each other, left out. */
  int restrictedToConsistent(int function) {
    int consistent = TRUE;
    for (KeyTable.Implication implication : keys.implications()) {
      if (levels.containsKey(implication.ifTrue()) || levels.containsKey(implication.thenTrue())) {
        int holds = or(not(yes(implication.ifTrue())), yes(implication.thenTrue()));
        consistent = and(consistent, holds);
      }
    }
    Key months = keys.find(Inputs.MONTHS);
    Key prison = keys.find(Inputs.PRISON);
    if (months != null
        && prison != null
        && (levels.containsKey(months) || levels.containsKey(prison))) {
      int some = answered(months, new ValueTest.From(1));
      consistent = and(consistent, or(not(some), yes(prison)));
    }
    return choose(consistent, function, INVALID);
  }

  private int yes(Key key) {
    return answered(key, new ValueTest.Is(true));
  }

  private int answered(Key key, ValueTest test) {
    Object value = inputs.value(key);
    return value == null ? test(key, test) : constant(test.accepts(value));
  }

  /** The outcomes that some consistent completion gives. */
  Set<Outcome> outcomes(int function) {
    Set<Outcome> found = EnumSet.noneOf(Outcome.class);
    collect(function, new HashSet<>(), found);
    return found;
  }

  private void collect(int id, Set<Integer> seen, Set<Outcome> found) {
    if (!seen.add(id)) {
      return;
    }
    if (id >= TERMINALS) {
      nodes.get(id - TERMINALS).branches().forEach(b -> collect(b, seen, found));
    } else if (id >= FIRST_OUTCOME) {
      found.add(OUTCOMES.get(id - FIRST_OUTCOME));
    }
  }

  /** The keys for which two consistent completions differ only in them and in the outcome. */
  Set<Key> deciding(int function) {
    Set<Key> deciding = new HashSet<>();
    levels.forEach((key, level) -> {
      if (decides(function, level)) {
        deciding.add(key);
      }
    });
    return deciding;
  }

  private boolean decides(int function, int level) {
    int[] parts = new int[values.get(level).size()];
    Arrays.setAll(parts, i -> with(function, level, i, new HashMap<>()));
    for (int i = 0; i < parts.length; i++) {
      for (int j = i + 1; j < parts.length; j++) {
        if (differ(parts[i], parts[j], new HashSet<>())) {
          return true;
        }
      }
    }
    return false;
  }

  private int with(int id, int level, int index, Map<Integer, Integer> done) {
    int own = levelOf(id);
    if (own > level) {
      return id;
    }
    if (own == level) {
      return branch(id, level, index);
    }
    Integer before = done.get(id);
    if (before != null) {
      return before;
    }
    List<Integer> branches = new ArrayList<>();
    nodes.get(id - TERMINALS).branches().forEach(b -> branches.add(with(b, level, index, done)));
    int result = node(own, branches);
    done.put(id, result);
    return result;
  }

  private boolean differ(int left, int right, Set<Pair> seen) {
    if (left == right || left == INVALID || right == INVALID || !seen.add(new Pair(left, right))) {
      return false;
    }
    int level = Math.min(levelOf(left), levelOf(right));
    if (level == Integer.MAX_VALUE) {
      return true;
    }
    for (int i = 0; i < values.get(level).size(); i++) {
      if (differ(branch(left, level, i), branch(right, level, i), seen)) {
        return true;
      }
    }
    return false;
  }
}
