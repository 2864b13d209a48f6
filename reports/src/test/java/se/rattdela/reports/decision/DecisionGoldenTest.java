package se.rattdela.reports.decision;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.reports.golden.Golden;

/** The decisions say and look what they did when somebody last looked at them. */
final class DecisionGoldenTest {

  @ParameterizedTest
  @ValueSource(strings = {"partial", "refusal"})
  void isUnchanged(String name) {
    DecisionDocument decision = Objects.requireNonNull(SampleDecisions.all().get(name), name);
    Golden.check("decision-" + name, new DecisionRenderer().render(decision));
  }
}
