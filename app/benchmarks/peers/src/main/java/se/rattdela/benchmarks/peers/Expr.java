package se.rattdela.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Truth;

/**
 * A rule as one boolean expression over flat inputs: what every engine compared here can express.
 */
sealed interface Expr {

  /** Always so. */
  record Constant(boolean value) implements Expr {}

  /** Every part; at least two. */
  record And(List<Expr> parts) implements Expr {}

  /** Some part; at least two. */
  record Or(List<Expr> parts) implements Expr {}

  /** The opposite. */
  record Not(Expr part) implements Expr {}

  /** A truth value is yes. */
  record Yes(String input) implements Expr {}

  /** A code is one of those named. */
  record OneOf(String input, SortedSet<String> codes) implements Expr {}

  /** A number is below the limit. */
  record Below(String input, int limit) implements Expr {}

  /** A number reaches the limit. */
  record From(String input, int limit) implements Expr {}

  /** What kind of value an input has. */
  enum Kind {
    BOOLEAN,
    CODE,
    NUMBER
  }

  static Expr oneOf(String input, Iterable<String> codes) {
    SortedSet<String> sorted = new TreeSet<>();
    for (String code : codes) {
      sorted.add(code);
    }
    return new OneOf(input, sorted);
  }

  static Expr not(Expr part) {
    return switch (part) {
      case Constant(boolean value) -> new Constant(!value);
      case Not(Expr inner) -> inner;
      default -> new Not(part);
    };
  }

  static Expr and(Expr... parts) {
    return and(List.of(parts));
  }

  static Expr and(List<Expr> parts) {
    List<Expr> flat = new ArrayList<>();
    for (Expr part : parts) {
      switch (part) {
        case Constant(boolean value) -> {
          if (!value) {
            return part;
          }
        }
        case And(List<Expr> inner) -> flat.addAll(inner);
        default -> flat.add(part);
      }
    }
    List<Expr> unique = flat.stream().distinct().toList();
    return unique.isEmpty()
        ? new Constant(true)
        : unique.size() == 1 ? unique.getFirst() : new And(unique);
  }

  static Expr or(Expr... parts) {
    return or(List.of(parts));
  }

  static Expr or(List<Expr> parts) {
    List<Expr> flat = new ArrayList<>();
    for (Expr part : parts) {
      switch (part) {
        case Constant(boolean value) -> {
          if (value) {
            return part;
          }
        }
        case Or(List<Expr> inner) -> flat.addAll(inner);
        default -> flat.add(part);
      }
    }
    List<Expr> unique = flat.stream().distinct().toList();
    return unique.isEmpty()
        ? new Constant(false)
        : unique.size() == 1 ? unique.getFirst() : new Or(unique);
  }

  /** Kleene's truth of the expression; checks the rendering against the engine. */
  default Truth truth(Map<String, @Nullable Object> inputs) {
    return switch (this) {
      case Constant(boolean value) -> Truth.of(value);
      case And(List<Expr> parts) ->
          parts.stream().map(p -> p.truth(inputs)).reduce(Truth.TRUE, Truth::and);
      case Or(List<Expr> parts) ->
          parts.stream().map(p -> p.truth(inputs)).reduce(Truth.FALSE, Truth::or);
      case Not(Expr part) -> part.truth(inputs).not();
      case Yes(String input) ->
          inputs.get(input) instanceof Boolean yes ? Truth.of(yes) : Truth.UNKNOWN;
      case OneOf(String input, SortedSet<String> codes) ->
          inputs.get(input) instanceof String code ? Truth.of(codes.contains(code)) : Truth.UNKNOWN;
      case Below(String input, int limit) ->
          inputs.get(input) instanceof Integer number ? Truth.of(number < limit) : Truth.UNKNOWN;
      case From(String input, int limit) ->
          inputs.get(input) instanceof Integer number ? Truth.of(number >= limit) : Truth.UNKNOWN;
    };
  }
}
