package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text bundle is whole: nothing missing, nothing left over. */
final class DecisionTextsTest {
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z_]+)*\\.?)\"");

  private final DecisionTexts texts = new DecisionTexts();

  private static Set<String> keys() throws IOException {
    Properties properties = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(
                DecisionTexts.class.getResourceAsStream("DecisionTexts_sv.properties"),
                "DecisionTexts_sv.properties"),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static Set<String> literals() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> sources =
        Files.walk(Path.of("src", "main", "java", "se", "rattdela", "reports", "decision"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        Matcher matcher = LITERAL.matcher(Files.readString(source));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }

  /** A literal that ends in a dot begins the keys of an enum's values. */
  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> literals = literals();
    for (DecisionKind kind : DecisionKind.values()) {
      // A text of one kind is used where the general text is, see DecisionTexts.ofKind.
      literals().forEach(literal -> literals.add(literal + "." + kind));
    }
    List<String> computed = List.of("decision.request", "decision.own");
    assertThat(
            keys().stream()
                .filter(key -> !literals.contains(key))
                .filter(
                    key -> literals.stream().noneMatch(l -> l.endsWith(".") && key.startsWith(l)))
                .filter(key -> computed.stream().noneMatch(key::startsWith)))
        .isEmpty();
  }

  @Test
  void everyEnumValueHasItsText() throws IOException {
    Set<String> keys = keys();
    for (GroundEffect effect : GroundEffect.values()) {
      assertThat(keys).contains("ground." + effect);
    }
    for (String kind : List.of("FULL", "PARTIAL", "REFUSAL")) {
      assertThat(keys).contains("title.request." + kind, "title.own." + kind);
    }
    for (String kind : List.of("NOTICE", "NOTICE_OMITTED", "CRIME_REPORT", "ORAL")) {
      assertThat(keys).contains("title." + kind, "decision." + kind, "file.title." + kind);
    }
  }

  @Test
  void theOutcomeWordsAreThoseOfTheHouse() {
    assertThat(Stream.of(Outcome.values()).map(texts::word))
        .startsWith("SKA LÄMNAS UT", "FÅR LÄMNAS UT", "LÄMNAS INTE UT")
        // Only in the record of what was said: none of the three would tell the truth.
        .hasSize(4)
        .endsWith("LÄMNADES UTAN STÖD");
  }

  @Test
  void numbersReadAsASwedeWritesThem() {
    assertThat(ItemNumbers.phrase(texts, List.of(4))).isEqualTo("uppgift 4");
    assertThat(ItemNumbers.phrase(texts, List.of(3, 2))).isEqualTo("uppgifterna 2 och 3");
    assertThat(ItemNumbers.capital(texts, List.of(1, 2, 3, 5, 7, 8, 9)))
        .isEqualTo("Uppgifterna 1–3, 5 och 7–9");
    assertThat(ItemNumbers.phrase(texts, List.of(1000, 1002)))
        .isEqualTo("uppgifterna 1000 och 1002");
  }
}
