package se.rattdela.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rattdela.reports.letter.Occasion;
import se.rattdela.reports.pdf.HeadLabel;
import se.rattdela.reports.redress.RedressKind;
import se.rattdela.reports.register.DelegatedKind;

/** The text bundles are whole: nothing missing, nothing left over. */
final class TextBundlesTest {
  private static final Path MAIN = Path.of("src", "main");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z_]+)*\\.?)\"");

  private static Set<String> keys(String packageName, String bundle) throws IOException {
    Path file =
        MAIN.resolve(
            "resources/se/rattdela/reports/" + packageName + "/" + bundle + "_sv.properties");
    Properties properties = new Properties();
    try (var in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static Set<String> literals(String packageName) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN.resolve("java/se/rattdela/reports/" + packageName))) {
      for (Path source : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = LITERAL.matcher(Files.readString(source));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }

  /** A literal that ends in a dot begins the keys of an enum's values. */
  @ParameterizedTest
  @CsvSource({
    "pdf, PaperTexts",
    "extract, ExtractRenderer",
    "letter, CoverLetterRenderer",
    "redress, RedressTexts",
    "register, DelegationReportRenderer"
  })
  void everyTextIsUsed(String packageName, String bundle) throws IOException {
    Set<String> literals = literals(packageName);
    // Joins lists in Texts, for whichever bundle has it.
    literals.add("and");
    assertThat(keys(packageName, bundle))
        .isNotEmpty()
        .allMatch(key ->
            literals.contains(key)
                || literals.stream().anyMatch(l -> l.endsWith(".") && key.startsWith(l)));
  }

  private static void assertHas(Set<String> keys, String prefix, Enum<?>[] values) {
    assertThat(keys).containsAll(Stream.of(values).map(each -> prefix + each.name()).toList());
  }

  @Test
  void everyValueHasItsText() throws IOException {
    Set<String> paper = keys("pdf", "PaperTexts");
    assertHas(paper, "head.", HeadLabel.values());
    Set<String> letter = keys("letter", "CoverLetterRenderer");
    assertHas(letter, "title.", Occasion.values());
    assertHas(letter, "intro.", Occasion.values());
    Set<String> redress = keys("redress", "RedressTexts");
    for (String prefix : List.of("title.", "decision.", "law.")) {
      assertHas(redress, prefix, RedressKind.values());
    }
    assertHas(keys("register", "DelegationReportRenderer"), "kind.", DelegatedKind.values());
  }
}
