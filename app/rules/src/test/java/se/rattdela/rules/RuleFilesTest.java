package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.source.PackSource;

/** Faults in rule files are found when the pack is built, each with file and line. */
class RuleFilesTest {

  private static final Path SOURCES = Path.of("src/main/resources/se/rattdela/rules/pack");

  @TempDir Path folder;

  @BeforeEach
  void copySources() throws IOException {
    Files.createDirectories(folder.resolve("provisions"));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(SOURCES.relativize(file).toString()));
      }
    }
  }

  private PackException problems() {
    return catchThrowableOfType(PackException.class, () -> PackSource.read(folder).compile());
  }

  @Test
  void shippedPackIsTheSourcesCompiled() throws IOException {
    PackSource.Compiled compiled = PackSource.read(folder).compile();
    assertThat(compiled.sha256()).isEqualTo(PackLoader.shipped().sha256());
    assertThat(PackLoader.load(compiled.json(), compiled.sha256()).versions())
        .isEqualTo(PackLoader.shipped().versions());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          OSL-10-18a | POLISMYNDIGHETEN        | POLISEN          | POLISEN
          OSL-10-18a | age: {below: 21}        | age: {under: 21} | under
          OSL-10-18a | age: {below: 21}        | age: {below: x}  | heltal
          OSL-10-18a | to: "2014-12-31"        | to: "2015-12-31" | överlappar
          OSL-10-18a | to: "2014-12-31"        | to: "2012-12-31" | Sista dagen
          OSL-10-18a | from: "2013-01-01"      | from: 2013       | text
          OSL-10-18a | from: "2013-01-01"      | from: "2013-02-30" | datum
          OSL-10-18a | effect: PERMITS         | effect: MAYBE    | MAYBE
          OSL-10-18a | effect: PERMITS         | efect: PERMITS   | efect
          OSL-10-18a | 18A_AGE                 | 23_THRESHOLD     | OSL-10-23
          OSL-10-18a | reason: COMMITTED_CRIME | reason: X        | reasonKinds
          OSL-10-18a | [OSL-26-1]              | [OSL-26-99]      | OSL-26-99
          OSL-10-18a | [OSL-26-1]              | []               | tom
          OSL-10-18a | id: OSL-10-18a          | id: OSL-10-18x   | OSL-10-18x
          OSL-10-18a | risk.special            | risk.spacial     | risk.spacial
          OSL-10-18a | title:                  | title: &x        | Ankare
          OSL-10-18a | title:                  | title: !!str     | Typmarkering
          OSL-10-23  | OSL-10-21, OSL-10-22    | OSL-10-22        | OSL-10-21
          OSL-10-23  | OSL-10-21, OSL-10-22    | OSL-10-21, OSL-10-99, OSL-10-22 | OSL-10-99
          OSL-10-23  | yieldsToDuties: true    | yieldsToDuties: false | BidrBrL-6
          OSL-10-15a | ordering: OSL-10-23     | ordering: OSL-10-27 | OSL-10-15a
          """)
  void namesFileLineAndFault(String id, String good, String bad, String message)
      throws IOException {
    Path file = folder.resolve("provisions").resolve(id + ".yaml");
    String text = Files.readString(file);
    assertThat(text).contains(good);
    int line =
        1 + (int) text.substring(0, text.indexOf(good)).chars().filter(c -> c == '\n').count();
    int at = text.indexOf(good);
    Files.writeString(file, text.substring(0, at) + bad + text.substring(at + good.length()));
    PackException fault = problems();
    assertThat(fault).isNotNull();
    assertThat(fault).hasMessageContaining(message).hasMessageContaining(".yaml:");
    boolean wholePack =
        good.contains("OSL-10-2")
            || good.startsWith("yieldsToDuties")
            || good.startsWith("to: \"2014-12-31\"");
    if (!wholePack) {
      assertThat(fault.problems())
          .anySatisfy(p -> {
            assertThat(p.place().file()).isEqualTo(id + ".yaml");
            assertThat(p.place().line()).isEqualTo(line);
          });
    }
  }

  @Test
  void refusesDuplicateKeysWithTheLine() throws IOException {
    Path file = folder.resolve("provisions/OSL-10-2.yaml");
    Files.writeString(file, Files.readString(file) + "id: OSL-10-2\n");
    assertThat(problems()).hasMessageContaining("två gånger");
  }

  @Test
  void refusesHiddenDirectionMarks() throws IOException {
    Path file = folder.resolve("provisions/OSL-10-2.yaml");
    Files.writeString(file, Files.readString(file).replace("Tillämpas", "Till\u202Eämpas"));
    assertThat(problems()).hasMessageContaining("U+202E");
  }

  @ParameterizedTest
  @CsvSource({
    "document.older-than-70, document.older-than-71",
    "item.decision-26-7, item.decision-26-8",
    "crime.prison, crime.jail"
  })
  void refusesAVocabularyWithoutWhatTheEngineReads(String key, String other) throws IOException {
    Path file = folder.resolve("vocabulary.yaml");
    Files.writeString(
        file, Files.readString(file).replace("\n  " + key + ":", "\n  " + other + ":"));
    assertThat(problems())
        .hasMessageContaining("”" + key + "” saknas")
        .hasMessageContaining(".yaml:");
  }

  @Test
  void refusesBrokenYamlWithTheLine() throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "id: \"x\"\nlawUntil: [\n");
    assertThat(problems()).hasMessageContaining("pack.yaml:3");
  }

  @Test
  void listsAllFaultsAtOnce() throws IOException {
    Path file = folder.resolve("provisions/OSL-10-18a.yaml");
    String text = Files.readString(file);
    Files.writeString(
        file, text.replace("TULLVERKET", "TULLEN").replace("OSL-26-1]", "OSL-26-77]"));
    assertThat(problems().problems()).hasSize(5);
  }

  @Test
  void refusesAnAlteredPack() throws IOException {
    PackSource.Compiled compiled = PackSource.read(folder).compile();
    byte[] altered =
        new String(compiled.json(), StandardCharsets.UTF_8)
            .replace("\"complete\" : true", "\"complete\" : false")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> PackLoader.load(altered, compiled.sha256()))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("kontrollsumma");
  }
}
