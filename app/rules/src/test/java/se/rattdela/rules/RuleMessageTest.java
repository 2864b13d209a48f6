package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.SignedPack;
import se.rattdela.rules.pack.TrustedKeys;

/** Every error has words in both languages, and no words are left over. */
class RuleMessageTest {
  private static final Pattern KEY = Pattern.compile("\"((?:question|pack|case)\\.[a-z0-9.-]+)\"");

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        "se.rattdela.rules.RuleMessages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> said() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        Matcher matcher = KEY.matcher(Files.readString(source));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    found.removeIf(key -> key.matches("pack\\.(json|sha256|yaml)"));
    return found;
  }

  @Test
  void bothLanguagesHaveExactlyWhatIsSaid() throws IOException {
    // The command line alone refuses a key that is given twice.
    Set<String> said = said();
    said.add("question.duplicate");

    assertThat(new TreeSet<>(texts(Locale.ROOT).keySet())).isEqualTo(said);
    assertThat(new TreeSet<>(texts(Locale.ENGLISH).keySet())).isEqualTo(said);
  }

  @Test
  void bothLanguagesNameTheSameThings() {
    ResourceBundle english = texts(Locale.ENGLISH);
    for (String key : english.keySet()) {
      assertThat(places(english.getString(key)))
          .as(key)
          .isEqualTo(places(texts(Locale.ROOT).getString(key)));
      assertThat(english.getString(key)).as(key).doesNotContainPattern("[åäöÅÄÖ]|”\\{");
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }

  @Test
  void whyAPackIsRefusedIsSaidInTheLanguageOfTheReader() {
    try {
      SignedPack.open("{\"format\": \"x\"}".getBytes(StandardCharsets.UTF_8), TrustedKeys.none());
    } catch (PackException e) {
      assertThat(e.in(Locale.ENGLISH))
          .startsWith(
              "regelpaket.rattpack:1:12: The file is no rule pack of the kind expected here")
          .endsWith("show this text to whoever published it.");
      assertThat(e).hasMessage(e.in(Locale.of("sv")));
      assertThat(e.getMessage()).contains("inget regelpaket", "Hämta paketet på nytt");
      return;
    }
    throw new AssertionError("a pack without signature was let in");
  }
}
