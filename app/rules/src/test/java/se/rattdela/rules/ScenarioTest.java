package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.RulePack;

/**
 * The worked questions of the law material. A scenario counts when every provision it names is in
 * the pack and the pack knows its secrecies as its own; the rest are listed as pending.
 */
class ScenarioTest {

  private static final Set<String> SECRECIES = Set.of("OSL-26-1", "OSL-26-3", "OSL-21-3");

  /**
   * Scenarios that name no missing provision but whose outcome rests on one: 10:18 c (S037), 10:19
   * (N103), SoL 19:1 (N104), SoL (2001:453) 12:10 and FOL 17 a § (N113).
   */
  private static final Set<String> NEEDS_MISSING_PROVISION = Set.of("S037", "N103", "N104", "N113");

  private final RuleEngine engine = new RuleEngine(PackLoader.shipped());

  static Stream<Scenario> ready() {
    return Scenario.all().stream().filter(ScenarioTest::isReady);
  }

  private static boolean isReady(Scenario scenario) {
    RulePack pack = PackLoader.shipped();
    Set<String> held = pack.provisions().stream().map(Provision::id).collect(Collectors.toSet());
    return held.containsAll(scenario.named())
        && SECRECIES.containsAll(scenario.question().secrecy())
        && !NEEDS_MISSING_PROVISION.contains(scenario.question().id());
  }

  @ParameterizedTest
  @MethodSource("ready")
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
  void countsWhatIsPending() throws IOException {
    List<Scenario> all = Scenario.all();
    List<String> pending = new ArrayList<>();
    for (Scenario scenario : all) {
      if (!isReady(scenario)) {
        pending.add(scenario.toString());
      }
    }
    int passing = all.size() - pending.size();
    Path figures = Path.of("target", "figures");
    Files.createDirectories(figures);
    String text =
        "figure scenarios-total %d scenarios%nfigure scenarios-ready %d scenarios%nfigure scenarios-pending %d scenarios%n"
            .formatted(all.size(), passing, pending.size());
    Files.writeString(figures.resolve("scenarios.txt"), text, StandardCharsets.UTF_8);
    Files.write(Path.of("target", "scenarios-pending.txt"), pending, StandardCharsets.UTF_8);
    System.out.print(text);
    assertThat(passing).as("scenarios that belong to the pack so far").isGreaterThanOrEqualTo(62);
  }
}
