package se.rattdela.reports.decision;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rattdela.reports.golden.Golden;

/** The decisions say and look what they did when somebody last looked at them. */
final class DecisionGoldenTest {

  static Set<String> names() {
    return SampleDecisions.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isUnchanged(String name) {
    DecisionDocument decision = Objects.requireNonNull(SampleDecisions.all().get(name), name);
    Golden.check("decision-" + name, new DecisionRenderer().render(decision));
  }
}
