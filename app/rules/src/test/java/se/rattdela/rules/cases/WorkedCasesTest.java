package se.rattdela.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.rules.Message;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.source.CaseSource;
import se.rattdela.rules.source.PackSource;

class WorkedCasesTest {

  private static final Path SOURCES = Path.of("src/main/resources/se/rattdela/rules/pack");

  @TempDir Path folder;

  private Path copyOfTheSources() throws IOException {
    Files.createDirectories(folder.resolve("provisions"));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(SOURCES.relativize(file).toString()));
      }
    }
    return folder;
  }

  @Test
  void shippedCasesAreTheSourcesCompiledAndComeBackTheSame() throws IOException {
    CaseSource.Compiled compiled = CaseSource.read(SOURCES).compile(PackLoader.shipped());

    assertThat(WorkedCases.load(compiled.json())).isEqualTo(WorkedCases.shipped());
    assertThat(CaseJson.write(WorkedCases.shipped())).isEqualTo(compiled.json());
    assertThat(WorkedCases.shipped().of("OSL-10-24@2025-04-01"))
        .hasSizeGreaterThanOrEqualTo(14)
        .allSatisfy(c -> assertThat(c.place().file()).isEqualTo("OSL-10-24.scenarios.yaml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OSL-10-24 | status: NOT_IN_FORCE     | status: GONE                | GONE
          OSL-10-24 | reason: RECIPIENT        | reason: RECEIVER            | RECEIVER
          OSL-10-24 | without: [crime.prison]  | utan: [crime.prison]        | utan
          OSL-10-24 | harm: NOT_EXCLUDED       | harm: PERHAPS               | PERHAPS
          OSL-10-24 | penalty.beyond-fine: true | penalty.beyond: true       | penalty.beyond
          OSL-10-24 | EKOBROTTSMYNDIGHETEN     | EKOBROTT                    | EKOBROTT
          OSL-10-24 | OSL-10-24@2015-01-01     | OSL-10-24@2015-01-02        | versions
          OSL-10-24 | provision: OSL-10-24     | provision: OSL-10-23        | OSL-10-23
          """)
  void aFaultInACaseFileIsFoundWithFileAndLine(String id, String good, String bad, String message)
      throws IOException {
    Path file = copyOfTheSources().resolve("provisions").resolve(id + ".scenarios.yaml");
    String text = Files.readString(file);
    int at = text.indexOf(good);
    assertThat(at).isNotNegative();
    Files.writeString(file, text.substring(0, at) + bad + text.substring(at + good.length()));
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();

    PackException fault =
        catchThrowableOfType(
            PackException.class,
            () -> CaseSource.read(folder).compile(PackSource.read(folder).compile().pack()));

    assertThat(fault).isNotNull().hasMessageContaining(message);
    assertThat(fault.problems().getFirst().place().file()).isEqualTo(id + ".scenarios.yaml");
    assertThat(fault.problems())
        .anySatisfy(p -> assertThat(p.place().line()).isBetween(line - 9, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[",
        "[1]",
        "[{}]",
        "[{\"id\":\"A\",\"id\":\"B\"}]",
        "[{\"id\":\"A\",\"file\":\"f\",\"line\":1,\"name\":\"n\",\"expect\":{\"outcome\":\"X\"}}]",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
      })
  void whatIsNoListOfCasesIsRefused(String text) {
    assertThatThrownBy(() -> WorkedCases.load(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("cases.json");
  }

  @Test
  void tellsTheDifferenceFromWhatIsExpected() {
    WorkedCase good = WorkedCases.shipped().all().getFirst();
    RuleEngine engine = new RuleEngine(PackLoader.shipped());
    Outcome actual = engine.verdict(good.question()).outcome();
    Outcome other = actual == Outcome.MUST ? Outcome.MAY : Outcome.MUST;
    WorkedCase wrong =
        new WorkedCase(
            "X", good.place(), null, null, "fel", good.question(), Expectation.of(other));

    assertThat(good.check(engine)).isEmpty();
    assertThat(wrong.check(engine))
        .extracting(Message::swedish)
        .containsExactly("Väntat utfall " + other + ", paketet ger " + actual + ".");
  }
}
