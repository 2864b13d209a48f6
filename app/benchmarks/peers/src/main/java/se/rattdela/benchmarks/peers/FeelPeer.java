package se.rattdela.benchmarks.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.Truth;

/** Camunda's feel-scala: one parsed expression a rule, unknown inputs as null. */
final class FeelPeer implements Peer {

  private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
  private final List<ParsedExpression> rules = new ArrayList<>();
  private final RuleIndex index;

  FeelPeer(String text, RuleIndex index) {
    this.index = index;
    for (String line : text.lines().toList()) {
      ParseResult parsed = engine.parseExpression(line);
      if (!parsed.isSuccess()) {
        throw new IllegalStateException(line + ": " + parsed.failure());
      }
      rules.add(parsed.parsedExpression());
    }
  }

  static String render(List<Expr> rules) {
    FeelSyntax feel = new FeelSyntax("");
    return rules.stream().map(feel::write).collect(Collectors.joining("\n"));
  }

  @Override
  public Object prepare(Map<String, @Nullable Object> inputs) {
    return new HashMap<>(inputs);
  }

  @Override
  public Truth[] evaluate(Object prepared) {
    @SuppressWarnings("unchecked")
    Map<String, Object> inputs = (Map<String, Object>) prepared;
    Truth[] answers = new Truth[rules.size()];
    for (int i = 0; i < answers.length; i++) {
      EvaluationResult result = engine.evaluate(rules.get(i), inputs);
      answers[i] =
          result.isSuccess() && result.result() instanceof Boolean yes
              ? Truth.of(yes)
              : Truth.UNKNOWN;
    }
    return index.carried(answers);
  }
}
