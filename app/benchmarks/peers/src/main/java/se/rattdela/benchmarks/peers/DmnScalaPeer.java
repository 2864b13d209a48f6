package se.rattdela.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;
import scala.util.Either;
import se.rattdela.rules.Truth;

/** Camunda's dmn-scala: one decision with an entry a rule, unknown inputs as null. */
final class DmnScalaPeer implements Peer {

  private final DmnEngine engine = new DmnEngine.Builder().build();
  private final ParsedDmn decisions;
  private final RuleIndex index;

  DmnScalaPeer(String text, RuleIndex index) {
    this.index = index;
    Either<DmnEngine.Failure, ParsedDmn> parsed =
        engine.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    if (parsed.isLeft()) {
      throw new IllegalStateException(parsed.toString());
    }
    decisions = parsed.toOption().get();
  }

  @Override
  public Object prepare(Map<String, @Nullable Object> inputs) {
    return Map.of("q", new HashMap<>(inputs));
  }

  @Override
  public Truth[] evaluate(Object prepared) {
    @SuppressWarnings("unchecked")
    Map<String, Object> inputs = (Map<String, Object>) prepared;
    var result = engine.eval(decisions, "rules", inputs);
    if (result.isLeft()) {
      throw new IllegalStateException(result.toString());
    }
    Object value = ((DmnEngine.Result) result.toOption().get()).value();
    Map<?, ?> values = CollectionConverters.asJava((scala.collection.Map<?, ?>) value);
    Truth[] answers = new Truth[index.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = values.get("r" + i) instanceof Boolean yes ? Truth.of(yes) : Truth.UNKNOWN;
    }
    return index.carried(answers);
  }
}
