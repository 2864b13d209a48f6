package se.rattdela.benchmarks.peers;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Writes expressions in one language of infix operators. */
abstract class Syntax {

  abstract String and();

  abstract String or();

  abstract String not(String inner);

  abstract String yes(String input);

  abstract String oneOf(String input, SortedSet<String> codes);

  abstract String compare(String input, String operator, int limit);

  final String write(Expr expr) {
    return switch (expr) {
      case Expr.Constant(boolean value) -> Boolean.toString(value);
      case Expr.And(List<Expr> parts) -> joined(parts, and());
      case Expr.Or(List<Expr> parts) -> joined(parts, or());
      case Expr.Not(Expr part) -> negated(part);
      case Expr.Yes(String input) -> yes(input);
      case Expr.OneOf(String input, SortedSet<String> codes) -> oneOf(input, codes);
      case Expr.Below(String input, int limit) -> compare(input, "<", limit);
      case Expr.From(String input, int limit) -> compare(input, ">=", limit);
    };
  }

  String negated(Expr part) {
    return not(write(part));
  }

  private String joined(List<Expr> parts, String operator) {
    return parts.stream().map(this::write).collect(Collectors.joining(operator, "(", ")"));
  }

  static String quoted(Collection<String> codes) {
    return codes.stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "));
  }
}
