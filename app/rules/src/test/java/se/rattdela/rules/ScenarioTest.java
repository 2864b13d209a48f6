package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.PackLoader;

/** The worked questions of the law material, each with the answer that the material expects. */
class ScenarioTest {

  private final RuleEngine engine = new RuleEngine(PackLoader.shipped());

  static Stream<WorkedCase> all() {
    return WorkedCases.shipped().all().stream().filter(c -> c.version() == null);
  }

  @ParameterizedTest
  @MethodSource("all")
  void answersAsTheLawMaterialExpects(WorkedCase scenario) {
    assertThat(scenario.expect().outcome()).isNotNull();
    assertThat(scenario.check(engine)).isEmpty();
  }

  @Test
  void countsTheScenarios() throws IOException {
    Path figures = Path.of("target", "figures");
    Files.createDirectories(figures);
    String text = "figure scenarios-total %d scenarios%n".formatted(all().count());
    Files.writeString(figures.resolve("scenarios.txt"), text, StandardCharsets.UTF_8);
    assertThat(all()).as("scenarios of the law material").hasSize(191);
  }
}
