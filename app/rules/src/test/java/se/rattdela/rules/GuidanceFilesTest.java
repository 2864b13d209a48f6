package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Vocabulary;
import se.rattdela.rules.source.PackSource;

/**
 * Every key is shipped with support for the one who answers; a vocabulary without it is refused.
 */
class GuidanceFilesTest {

  private static final Path SOURCES = Path.of("src/main/resources/se/rattdela/rules/pack");
  private static final String FILE = "vocabulary.yaml";

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

  /** The fault is reported at the first line of the changed entry that contains {@code where}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          consent.on-file        | guidance:  | guidence: | question  | ”guidance” saknas
          consent.on-file        | guidance:  | guidence: | guidence  | hör inte hemma
          consent.on-file        | counts:    | count:    | count:    | ”counts” saknas
          consent.on-file        | counts:    | count:    | count:    | hör inte hemma
          consent.on-file        | mistakes:  | mistakes: []%NL%      more: | mistakes | Listan får inte vara tom
          consent.on-file        | counts:    | counts: x%NL%      more:    | counts: x | lista
          consent.on-file        | - "Du tror | - 5%NL%        - "Du tror   | - 5       | text
          consent.on-file        | - "Du tror | - ""%NL%        - "Du tror  | - ""      | Texten är tom
          consent.on-file        | - "Du tror | - "%LONG%Du tror           | Du tror   | för lång
          item.harm              | hint:      | hints:    | required  | ”hint” saknas
          item.harm              | hint:      | hints:    | hints     | hör inte hemma
          exceptional-importance | reason:    | reasons:  | question  | ”reason” saknas
          exceptional-importance | required: true | required: false | required: false | motiveras
          exceptional-importance | required: true | required: ja    | required: ja | true eller false
          exceptional-importance | guidance:  | readings: {}%NL%    guidance: | readings | hör inte hemma
          law.12-10-tullverket   | readings:  | reading:  | question  | ”readings” saknas
          law.12-10-tullverket   | matters:   | matter:   | "yes"     | ”matters” saknas
          law.12-10-tullverket   | sources:   | sources: []%NL%      more: | sources | Listan får inte vara tom
          law.12-10-tullverket   | "no": "    | "no": ""%NL%      more: "  | "no": ""  | Texten är tom
          """)
  void namesLineAndFault(String key, String good, String bad, String where, String message)
      throws IOException {
    Path file = folder.resolve(FILE);
    String text = Files.readString(file);
    int entry = text.indexOf("\n  " + key + ":\n") + 1;
    assertThat(entry).isPositive();
    int at = text.indexOf(good, entry);
    String fault = bad.replace("%NL%", "\n").replace("%LONG%", "x".repeat(241));
    String changed = text.substring(0, at) + fault + text.substring(at + good.length());
    Files.writeString(file, changed);
    String before = changed.substring(0, changed.indexOf(where, entry));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();

    PackException problem =
        catchThrowableOfType(PackException.class, () -> PackSource.read(folder).compile());
    assertThat(problem).isNotNull();
    assertThat(problem.problems())
        .anySatisfy(p -> {
          assertThat(p.place().file()).isEqualTo(FILE);
          assertThat(p.place().line()).isEqualTo(line);
          assertThat(p.place().column()).isPositive();
          assertThat(p.message().swedish()).contains(message);
        });
  }

  @Test
  void everyJudgementShipsWithSupportAndARequirementOfReasons() {
    Vocabulary words = PackLoader.shipped().vocabulary();
    assertThat(words.judgements().values())
        .allSatisfy(j -> {
          assertThat(j.guidance().counts()).as(j.key()).hasSizeGreaterThanOrEqualTo(2);
          assertThat(j.guidance().countsNot()).as(j.key()).isNotEmpty();
          assertThat(j.guidance().mistakes()).as(j.key()).isNotEmpty();
          assertThat(j.reason().required()).as(j.key()).isTrue();
          assertThat(j.reason().hint()).as(j.key()).isNotBlank();
          assertThat(words.reasoning(j.key())).isEqualTo(j.reason());
          assertThat(words.guidance(j.key())).isEqualTo(j.guidance());
        });
  }

  @Test
  void everyFactAndFieldShipsWithSupport() {
    Vocabulary words = PackLoader.shipped().vocabulary();
    assertThat(words.facts().keySet()).allSatisfy(key -> supported(words, key));
    assertThat(words.fields().keySet()).allSatisfy(key -> supported(words, key));
    assertThat(words.reasoning("item.harm")).isNotNull();
    assertThat(words.reasoning("subject.age")).isNull();
    assertThat(words.reasoning("consent.on-file")).isNull();
    assertThat(words.guidance("no.such-key")).isNull();
  }

  private static void supported(Vocabulary words, String key) {
    assertThat(words.guidance(key))
        .isNotNull()
        .satisfies(guidance -> {
          assertThat(guidance.counts()).as(key).isNotEmpty();
          assertThat(guidance.countsNot()).as(key).isNotEmpty();
          assertThat(guidance.mistakes()).as(key).isNotEmpty();
        });
  }

  @Test
  void contestedPointsShipWithBothReadings() {
    Vocabulary words = PackLoader.shipped().vocabulary();
    List<String> contested =
        words.questionTexts().keySet().stream().filter(key -> words.readings(key) != null).toList();
    assertThat(contested)
        .containsExactly(
            "duty.other-invoked",
            "law.10-21-covers-attempt",
            "law.10-23-bars-15a",
            "law.12-10-tullverket",
            "law.duty-under-10-28");
  }
}
