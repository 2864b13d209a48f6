package se.rattdela.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

class HelpBookTest {
  private final RulePack pack = PackLoader.shipped();

  @ParameterizedTest
  @EnumSource
  void everyKeyTheWindowListensToIsListedOnce(UiLanguage language) {
    Texts texts = new Texts(new UiCatalogue(), language);
    List<String> listed =
        new HelpBook(texts, pack)
            .entries().stream()
                .filter(each -> each.section() == HelpEntry.Section.KEYS)
                .map(each -> each.name() + " " + each.text())
                .toList();
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Shortcut.values())
                .map(each -> each.keys(texts) + " " + each.title(texts))
                .toList());
    assertThat(listed)
        .contains(
            language == UiLanguage.SWEDISH
                ? "Skift F6 Föregående del av fönstret"
                : "Shift F6 Previous part of the window");
    assertThat(listed).anyMatch(line -> line.startsWith("Alt 1–9 "));
  }

  /** What works and is not told of is found by nobody. */
  @Test
  void noKeyIsHandledThatIsNotListed() throws IOException {
    Path sources = Path.of("src/main/java/se/rattdela/desktop");
    Path registry = sources.resolve("common/Shortcut.java");
    Set<String> listed = keyCodes(Files.readString(registry));
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        assertThat(listed).as(file.toString()).containsAll(keyCodes(Files.readString(file)));
      }
    }
    assertThat(listed).contains("ENTER", "DELETE", "P");
  }

  private static Set<String> keyCodes(String source) {
    return Pattern.compile("\\bKeyCode\\.([A-Z][A-Z_0-9]*)")
        .matcher(source)
        .results()
        .map(hit -> hit.group(1))
        .collect(Collectors.toSet());
  }

  /** The words that the product is described in (README, "Words", and the domain's own list). */
  @Test
  void everyWordOfTheFieldIsExplained() {
    HelpBook book = new HelpBook(new Texts(new UiCatalogue(), UiLanguage.SWEDISH), pack);
    assertThat(
            book.entries().stream()
                .filter(each -> each.section() == HelpEntry.Section.WORDS)
                .map(each -> each.name().toLowerCase(Locale.ROOT)))
        .contains(
            "ärende",
            "verksamhetsgren",
            "handling",
            "uppgift",
            "sekretessbestämmelse",
            "sekretessbrytande bestämmelse",
            "rekvisit",
            "sakomständighet",
            "bedömning",
            "menprövning",
            "intresseavvägning",
            "uppgiftsskyldighet",
            "begäran",
            "eget initiativ",
            "prövning",
            "beslut om utlämnande",
            "underrättelse",
            "delegationsordning",
            "expediering",
            "maskning",
            "loggkontroll",
            "gallring",
            "skyddade personuppgifter",
            "regelpaket");
  }

  /** A key that means two things where both work would do only one of them. */
  @Test
  void noKeyMeansTwoThingsInTheWholeWindow() {
    Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);
    Set<String> seen = new HashSet<>();
    for (Shortcut.Where where : Shortcut.Where.values()) {
      Set<String> here = new HashSet<>();
      for (Shortcut each : Shortcut.of(where)) {
        String key = each.keys(texts);
        assertThat(here.add(key)).as(key).isTrue();
        assertThat(seen).as("everywhere and " + where).doesNotContain(key);
      }
      if (where == Shortcut.Where.EVERYWHERE) {
        seen.addAll(here);
      }
    }
  }

  @Test
  void theTrapsAreThePacksOwn() {
    Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);
    Set<String> traps =
        new HelpBook(texts, pack)
            .entries().stream()
                .filter(each -> each.section() == HelpEntry.Section.TRAPS)
                .map(HelpEntry::text)
                .collect(Collectors.toSet());
    assertThat(traps)
        .isNotEmpty()
        .isEqualTo(
            pack.vocabulary().traps().values().stream()
                .map(trap -> trap.text())
                .collect(Collectors.toSet()));
  }

  @Test
  void aSearchFindsWhatIsWrittenAnywhere() {
    HelpBook book = new HelpBook(new Texts(new UiCatalogue(), UiLanguage.SWEDISH), pack);
    assertThat(book.find("menprövning")).extracting(HelpEntry::name).contains("Menprövning");
    assertThat(book.find("2008:206 SKYLDIGHET"))
        .extracting(HelpEntry::name)
        .contains("Underrättelse");
    assertThat(book.find("xyzzy")).isEmpty();
    assertThat(book.find(" ")).isEqualTo(book.entries());
    assertThat(book.entries().stream().filter(each -> each.name().matches("\\d\\. .*"))).hasSize(9);
  }
}
