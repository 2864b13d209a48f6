package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;

/** The worked questions of the law material, each with the answer that the material expects. */
class ScenarioTest {

  private final RuleEngine engine = new RuleEngine(PackLoader.shipped());

  static Stream<Scenario> all() {
    return Scenario.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void answersAsTheLawMaterialExpects(Scenario scenario) {
    Answer answer = engine.evaluate(scenario.question());
    assertThat(answer.outcome()).as("outcome").isEqualTo(scenario.outcome());
    if (scenario.stillPossible() != null) {
      assertThat(answer.stillPossible())
          .extracting(Outcome::name)
          .as("stillPossible")
          .containsExactlyInAnyOrderElementsOf(scenario.stillPossible());
    }
    if (scenario.openKeys() != null) {
      assertThat(answer.open())
          .extracting(OpenKey::key)
          .as("open")
          .containsExactlyElementsOf(scenario.openKeys().stream().sorted().toList());
    }
    assertThat(answer.applies()).as("applies").containsAll(scenario.applies());
    for (String id : scenario.doesNotApply()) {
      ProvisionResult result =
          answer.provisions().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
      assertThat(result.status()).as(id).isIn(Status.DOES_NOT_APPLY, Status.NOT_IN_FORCE);
      assertThat(result.reasons()).as("reasons of " + id).isNotEmpty();
    }
  }

  @Test
  void countsTheScenarios() throws IOException {
    Path figures = Path.of("target", "figures");
    Files.createDirectories(figures);
    String text = "figure scenarios-total %d scenarios%n".formatted(Scenario.all().size());
    Files.writeString(figures.resolve("scenarios.txt"), text, StandardCharsets.UTF_8);
    assertThat(Scenario.all()).as("scenarios of the law material").hasSize(191);
  }

  @Test
  void everyNamedProvisionIsInThePack() {
    RulePack pack = PackLoader.shipped();
    Set<String> named = new TreeSet<>();
    Scenario.all().forEach(scenario -> named.addAll(scenario.named()));
    assertThat(pack.provisions()).extracting(Provision::id).containsAll(named);
  }
}
