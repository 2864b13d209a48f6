package se.rattdela.benchmarks.peers;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Truth;

/** json-logic-java: one JSON rule each. It has no value for "not known"; absent is falsy. */
final class JsonLogicPeer implements Peer {

  private final JsonLogic engine = new JsonLogic();
  private final List<String> rules;
  private final RuleIndex index;

  JsonLogicPeer(String text, RuleIndex index) {
    this.index = index;
    this.rules = text.lines().toList();
  }

  static String render(List<Expr> rules) {
    return rules.stream().map(JsonLogicPeer::write).collect(Collectors.joining("\n"));
  }

  private static String write(Expr expr) {
    return switch (expr) {
      case Expr.Constant(boolean value) -> Boolean.toString(value);
      case Expr.And(List<Expr> parts) -> operator("and", parts);
      case Expr.Or(List<Expr> parts) -> operator("or", parts);
      case Expr.Not(Expr part) -> "{\"!\":[" + write(part) + "]}";
      case Expr.Yes(String input) -> variable(input);
      case Expr.OneOf(String input, SortedSet<String> codes) ->
          codes.size() == 1
              ? "{\"===\":[" + variable(input) + "," + Syntax.quoted(codes) + "]}"
              : "{\"in\":[" + variable(input) + ",[" + Syntax.quoted(codes) + "]]}";
      case Expr.Below(String input, int limit) -> "{\"<\":[" + variable(input) + "," + limit + "]}";
      case Expr.From(String input, int limit) -> "{\">=\":[" + variable(input) + "," + limit + "]}";
    };
  }

  private static String operator(String name, List<Expr> parts) {
    return parts.stream()
        .map(JsonLogicPeer::write)
        .collect(Collectors.joining(",", "{\"" + name + "\":[", "]}"));
  }

  private static String variable(String input) {
    return "{\"var\":\"" + input + "\"}";
  }

  @Override
  public Object prepare(Map<String, @Nullable Object> inputs) {
    Map<String, Object> known = new HashMap<>();
    inputs.forEach((name, value) -> {
      if (value != null) {
        known.put(name, value);
      }
    });
    return known;
  }

  @Override
  public Truth[] evaluate(Object prepared) {
    Truth[] answers = new Truth[rules.size()];
    try {
      for (int i = 0; i < answers.length; i++) {
        answers[i] = Truth.of(JsonLogic.truthy(engine.apply(rules.get(i), prepared)));
      }
    } catch (JsonLogicException e) {
      throw new IllegalStateException(e);
    }
    return index.carried(answers);
  }
}
