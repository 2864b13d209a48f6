package se.rattdela.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandListTest {
  @ParameterizedTest
  @CsvSource({
    "Gå till Regelverk, regel, true",
    "Gå till Regelverk, gå regel, true",
    "Gå till Regelverk, REGEL, true",
    "Gå till Regelverk, verk, false", // the beginning of a word, not its middle
    "Gå till Ärenden, ärende, true",
    "Gå till Ärenden, arende, false", // å, ä and ö are letters of their own
    "Registrera begäran, reg beg, true",
    "Registrera begäran, reg xyz, false",
    "'Hjälp: 1. Begäran från en myndighet', hjälp 1, true"
  })
  void everyWrittenWordBeginsAWord(String title, String written, boolean matches) {
    assertThat(CommandList.matches(title, written, Locale.of("sv", "SE"))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({"Byt användare, ''", "Byt användare, '  '"})
  void nothingWrittenMatchesEverything(String title, String written) {
    assertThat(CommandList.matches(title, written, Locale.of("sv", "SE"))).isTrue();
  }
}
