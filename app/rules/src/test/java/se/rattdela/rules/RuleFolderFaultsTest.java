package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.source.CaseSource;
import se.rattdela.rules.source.PackSource;

/**
 * What a folder of rule files may hold by mistake or malice: refused with file, line and reason.
 */
class RuleFolderFaultsTest {

  private static final Path SOURCES = Path.of("src/main/resources/se/rattdela/rules/pack");
  private static final String RULE = "OSL-10-2.yaml";

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

  private Path rule() {
    return folder.resolve("provisions").resolve(RULE);
  }

  private PackException refused() {
    PackException refusal =
        catchThrowableOfType(
            PackException.class,
            () -> {
              RulePack pack = PackSource.read(folder).compile().pack();
              CaseSource.read(folder).compile(pack);
            });
    assertThat(refusal).isNotNull();
    return refusal;
  }

  private static void says(PackException refusal, String file, int line, String what) {
    assertThat(refusal.problems())
        .anySatisfy(p -> {
          assertThat(p.place().file()).isEqualTo(file);
          assertThat(p.place().line()).isEqualTo(line);
          assertThat(p.place().column()).isPositive();
          assertThat(p.message().swedish()).contains(what);
        });
    assertThat(refusal).hasMessageContaining(file + ":" + line + ":");
  }

  private void rewrite(Path file, String good, String bad) throws IOException {
    String text = Files.readString(file);
    int at = text.indexOf(good);
    assertThat(at).as(good).isNotNegative();
    Files.writeString(file, text.substring(0, at) + bad + text.substring(at + good.length()));
  }

  private static int lineOf(Path file, String part) throws IOException {
    String text = Files.readString(file);
    int at = text.indexOf(part);
    assertThat(at).as(part).isNotNegative();
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pack.yaml",
        "vocabulary.yaml",
        "provisions/OSL-10-2.yaml",
        "provisions/OSL-10-2.scenarios.yaml",
        "scenarios.json"
      })
  void aFileThatIsTooLargeIsNotRead(String name) throws IOException {
    Path file = folder.resolve(name);
    String shown = String.valueOf(file.getFileName());
    Files.writeString(file, "# fyllnad\n".repeat(1_000_000));
    assertThat(Files.size(file)).isEqualTo(10_000_000);
    says(refused(), shown, 1, "större än 1000000 byte och har inte lästs");

    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      // Takes no room on disk; to read it would take more memory than there is.
      huge.setLength(1L << 40);
    }
    says(refused(), shown, 1, "större än 1000000 byte och har inte lästs");
  }

  @Test
  void deepNestingIsRefusedBeforeAnythingIsBuilt() throws IOException {
    for (String step : List.of("[", "{a: ", "- ", "? ")) {
      Files.writeString(rule(), "id: OSL-10-2\nx:\n  " + step.repeat(10_000));
      says(refused(), RULE, 3, "djupare än 50");
    }
    Files.writeString(rule(), "[".repeat(900_000));
    says(refused(), RULE, 1, "djupare än 50");
    StringBuilder stairs = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      stairs.append(" ".repeat(i)).append("a:\n");
    }
    Files.writeString(rule(), stairs);
    says(refused(), RULE, 51, "djupare än 50");
  }

  @Test
  void tooManyValuesOrFilesAreRefused() throws IOException {
    Files.writeString(rule(), "a:\n" + "- 1\n".repeat(60_000));
    says(refused(), RULE, 49_999, "fler än 50000");
    for (int i = 0; i < 1_000; i++) {
      Files.writeString(folder.resolve("provisions/X-" + i + ".yaml"), "");
    }
    says(refused(), "provisions", 1, "fler än 1000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `x: &a [1]`                | Ankare
          `x: *a`                    | Ankare
          `<<: *a`                   | Ankare
          `x: &a [*a]`               | Ankare
          `x: !!str 1`               | Typmarkering
          `x: !!java.io.File [/]`    | Typmarkering
          `!x y: 1`                  | Typmarkering
          `id: OSL-10-2`             | ”id” står två gånger
          `"i\\u0064": OSL-10-2`     | ”id” står två gånger
          `okänd: 1`                 | ”okänd” hör inte hemma här
          `{a: 1}: 1`                | ska det stå en text
          `x: "a\\u202Eb"`           | U+202E
          `x: "a\\u2066b"`           | U+2066
          `x: "a\\u200Bb"`           | U+200B
          `x: "a\\0b"`               | U+0000
          `x: "a\\uD800b"`           | U+D800
          `"x\\u202E": 1`            | U+202E
          `x: 99999999999`           | heltal
          `x: [`                     | kan inte läsas som YAML
          `x: "`                     | kan inte läsas som YAML
          `--- {id: OSL-10-2}`       | kan inte läsas som YAML
          """)
  void whatRulesDoNotNeedIsRefusedAtItsLine(String added, String message) throws IOException {
    int line = 1 + (int) Files.readString(rule()).chars().filter(c -> c == '\n').count();
    Files.writeString(rule(), Files.readString(rule()) + added + "\n");
    PackException refusal = refused();
    assertThat(refusal).hasMessageContaining(message);
    assertThat(refusal.problems())
        .anySatisfy(p -> {
          assertThat(p.place().file()).isEqualTo(RULE);
          assertThat(p.place().line()).isBetween(line, line + 1);
          assertThat(p.message().swedish()).contains(message);
        });
  }

  @Test
  void hiddenCharactersAndForeignEncodingsAreRefusedAtTheirPlace() throws IOException {
    for (String hidden : List.of("\u202E", "\u2069", "\u200F", "\u200B", "\u00AD", "\u0007")) {
      Files.writeString(rule(), "id: OSL-10-2\ntitle: ab" + hidden + "c\n");
      says(refused(), RULE, 2, String.format("U+%04X", (int) hidden.charAt(0)));
      assertThat(refused()).hasMessageContaining(RULE + ":2:10:");
    }
    Files.writeString(rule(), "\uFEFFid: OSL-10-2\n");
    says(refused(), RULE, 1, "utan BOM");
    Files.write(rule(), "id: OSL-10-2\ntitle: Å".getBytes(StandardCharsets.ISO_8859_1));
    says(refused(), RULE, 2, "UTF-8");
    Files.write(rule(), "id: OSL-10-2\n".getBytes(StandardCharsets.UTF_16LE));
    says(refused(), RULE, 1, "U+0000");
  }

  @Test
  void lineEndsOfWindowsAreNoFault() throws IOException {
    Files.writeString(rule(), Files.readString(rule()).replace("\n", "\r\n"));
    assertThat(PackSource.read(folder).compile().pack().provision("OSL-10-2")).isNotNull();
  }

  @Test
  void whatIsMissingOrNoFileIsNamed() throws IOException {
    Files.delete(folder.resolve("pack.yaml"));
    says(refused(), "pack.yaml", 1, "finns inte");
    Files.createDirectory(folder.resolve("pack.yaml"));
    says(refused(), "pack.yaml", 1, "ingen vanlig fil");
    PackException nothing =
        catchThrowableOfType(
            PackException.class, () -> PackSource.read(folder.resolve("ingenting")));
    says(nothing, "provisions", 1, "finns inte");
    says(nothing, "vocabulary.yaml", 1, "finns inte");
    Files.writeString(rule(), "");
    says(refused(), RULE, 1, "nycklar med värden");
    Files.writeString(rule(), "- 1\n");
    Files.delete(folder.resolve("pack.yaml"));
    Files.copy(SOURCES.resolve("pack.yaml"), folder.resolve("pack.yaml"));
    says(refused(), RULE, 1, "nycklar med värden");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          sequence: 4            | sequence: "4"          | heltal
          sequence: 4            | sequence: 0            | från 1
          sequence: 4            | sequence: 4.5          | heltal
          reviewBy: "2027-04-30" | reviewBy: 2027         | text
          reviewBy: "2027-04-30" | reviewBy:              | text
          reviewBy: "2027-04-30" | reviewBy: "2026-04-27" | efter lagunderlagets sista dag
          reviewBy: "2027-04-30" | reviewBy: "i vår"      | datum
          lawUntil: "2026-04-27" | lawUntil: ~            | datum
          complete: true         | complete: ja           | true eller false
          id: "2026.04-4"        | id: "a b"              | 1–40 bokstäver
          """)
  void theManifestIsCheckedKeyByKey(String good, String bad, String message) throws IOException {
    Path manifest = folder.resolve("pack.yaml");
    int line = lineOf(manifest, good);
    rewrite(manifest, good, bad);
    says(refused(), "pack.yaml", line, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sequence: 4\n", "reviewBy: \"2027-04-30\"\n"})
  void theManifestMustHaveSequenceAndDayOfReview(String line) throws IOException {
    rewrite(folder.resolve("pack.yaml"), line, "");
    says(refused(), "pack.yaml", 2, "”" + line.substring(0, 8) + "” saknas");
  }

  @Test
  void provisionsThatGiveWayInACircleAreRefused() throws IOException {
    // 10:15 a gives way to 10:23 through its legal question; 10:23 must not give way to it as well.
    Path claim = folder.resolve("provisions/OSL-10-23.yaml");
    String text = Files.readString(claim);
    Files.writeString(claim, text.replace("yieldsTo: [", "yieldsTo: [OSL-10-15a, "));
    PackException refusal = refused();
    says(refusal, "OSL-10-15a.yaml", 1, "OSL-10-15a → OSL-10-23 → OSL-10-15a");
    Files.writeString(claim, text.replace("yieldsTo: [", "yieldsTo: [OSL-10-23, "));
    says(refused(), "OSL-10-23.yaml", 1, "OSL-10-23 → OSL-10-23");
  }

  @Test
  void judgementsThatFollowFromEachOtherAreRefused() throws IOException {
    Path vocabulary = folder.resolve("vocabulary.yaml");
    int line = lineOf(vocabulary, "constraints:") + 1;
    rewrite(
        vocabulary,
        "constraints:\n",
        """
        constraints:
          - {if: secrecy-interest.overriding, then: secrecy-interest.exceptional}
        """);
    says(
        refused(),
        "vocabulary.yaml",
        line,
        "secrecy-interest.overriding → secrecy-interest.exceptional → secrecy-interest.overriding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{count: 0, of: [{fact: consent.on-file}]}",
        "{count: 2, of: [{fact: consent.on-file}]}",
        "{count: -1, of: [{fact: consent.on-file}]}"
      })
  void aChoiceAmongConditionsStaysWithinThem(String choice) throws IOException {
    Path file = folder.resolve("provisions/OSL-10-18a.yaml");
    int line = lineOf(file, "{age: {below: 21}}");
    rewrite(file, "{age: {below: 21}}", "{atLeast: " + choice + "}");
    says(refused(), "OSL-10-18a.yaml", line, "mellan 1 och antalet villkor");
  }

  @Test
  void aChoiceAmongManyConditionsIsRefused() throws IOException {
    Path file = folder.resolve("provisions/OSL-10-18a.yaml");
    int line = lineOf(file, "{age: {below: 21}}");
    String many = "{fact: consent.on-file}, ".repeat(29) + "{fact: consent.on-file}";
    rewrite(file, "{age: {below: 21}}", "{atLeast: {count: 15, of: [" + many + "]}}");
    says(refused(), "OSL-10-18a.yaml", line, "högst 10");
  }

  /** A provision that carries every duty asks for the duties, never for another that carries. */
  @Test
  void severalThatCarryDutiesEndInAnAnswer() throws IOException {
    Path carries = folder.resolve("provisions/OSL-10-28.yaml");
    String text = Files.readString(carries);
    for (String id : List.of("OSL-10-28b", "OSL-10-28c")) {
      Files.writeString(
          folder.resolve("provisions/" + id + ".yaml"), text.replace("id: OSL-10-28", "id: " + id));
    }
    RulePack pack = PackSource.read(folder).compile().pack();
    Question question =
        new Question(
            "Q",
            LocalDate.of(2026, 3, 16),
            "SOCIALNAMND",
            "ECONOMY",
            List.of("OSL-26-1"),
            Harm.NOT_EXCLUDED,
            40,
            "FORSAKRINGSKASSAN",
            Initiative.REQUEST,
            "SOCIAL_INSURANCE",
            null,
            new TreeMap<>(),
            new TreeMap<>());
    Answer answer = new RuleEngine(pack).evaluate(question);
    assertThat(answer.provisions())
        .extracting(ProvisionResult::id)
        .anyMatch(id -> id.startsWith("OSL-10-28b"))
        .anyMatch(id -> id.startsWith("OSL-10-28c"));
    assertThat(statusOf(answer, "OSL-10-28b")).isEqualTo(statusOf(answer, "OSL-10-28@"));
  }

  private static Status statusOf(Answer answer, String id) {
    return answer.provisions().stream()
        .filter(p -> p.id().startsWith(id))
        .map(ProvisionResult::status)
        .findFirst()
        .orElseThrow();
  }

  /** Thousands of damaged rule files: each is read or refused with its place, never otherwise. */
  @Test
  void aDamagedRuleFileIsReadOrRefused() throws IOException {
    Path alone = folder.resolve("alone");
    Files.createDirectories(alone.resolve("provisions"));
    Files.copy(folder.resolve("pack.yaml"), alone.resolve("pack.yaml"));
    Files.writeString(alone.resolve("vocabulary.yaml"), "holders: {}\n");
    Path file = alone.resolve("provisions/OSL-10-18a.yaml");
    String whole = Files.readString(folder.resolve("provisions/OSL-10-18a.yaml"));
    List<String> nasty =
        List.of(
            "[", "]", "{", "}", ": ", "- ", "? ", "&a ", "*a", "!x ", "%", "|", ">", "'", "\"", "#",
            "\t", "\n", "---", "...", "\u0000", "\u202E", "@", "`", "~", "1e9", "0x1", "\\",
            "\uFEFF", "\u2028", "null", "{{", "[[", ",");
    Random random = new Random(20260316);
    int refused = 0;
    int tries = 2_000;
    for (int i = 0; i < tries; i++) {
      int at = random.nextInt(whole.length());
      int end = Math.min(whole.length(), at + random.nextInt(30));
      String between = nasty.get(random.nextInt(nasty.size()));
      Files.writeString(file, whole.substring(0, at) + between + whole.substring(end));
      try {
        assertThat(PackSource.read(alone).rules()).as("try %d", i).hasSize(1);
      } catch (PackException e) {
        refused++;
        assertThat(e.problems()).as("try %d", i).isNotEmpty();
        assertThat(e.problems())
            .allMatch(p -> p.place().line() > 0 && p.place().file().equals("OSL-10-18a.yaml"));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        throw new AssertionError("try " + i, e);
      }
    }
    assertThat(refused).isBetween(tries / 4, tries - 1);
  }
}
