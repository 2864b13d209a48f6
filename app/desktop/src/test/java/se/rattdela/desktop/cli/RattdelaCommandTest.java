package se.rattdela.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;

class RattdelaCommandTest {

  @TempDir Path folder;

  @Test
  void help_lists_every_command_in_swedish() {
    for (Run run : new Run[] {Run.in(folder, "help"), Run.in(folder)}) {
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .contains("Kommandon:", "evaluate", "demo", "version", "help")
          .contains("Besvarar frågor till regelmotorn")
          .doesNotContain("Usage", "Commands");
    }
  }

  @Test
  void help_on_a_command_tells_its_parameters() {
    assertThat(Run.in(folder, "help", "evaluate").out()).contains("FILE", "standardinmatningen");
    assertThat(Run.in(folder, "help", "demo").out()).contains("--out=DIR", "mapp för besluten");
  }

  @Test
  void a_wrong_command_line_is_answered_in_swedish() {
    assertThat(Run.in(folder, "evaluat"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                Fel: känner inte igen ”evaluat”. Inget har gjorts.
                Skriv ”rattdela help” för att se kommandona.
                """));
    assertThat(Run.in(folder, "help", "nej").err()).contains("känner inte igen ”nej”");
    assertThat(Run.in(folder, "evaluate").err()).contains("FILE saknas");
    assertThat(Run.in(folder, "version", "--fort").err()).contains("”--fort”");
    assertThat(Run.in(folder, "evaluate", "a", "b").code()).isEqualTo(2);
  }

  @Test
  void version_names_program_java_pack_and_the_end_of_the_law_snapshot() {
    RulePack pack = PackLoader.shipped();

    Run run = Run.in(folder, "version");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("Rättdela \\d+\\.\\d+")
        .contains("Java " + Runtime.version())
        .contains(pack.id(), pack.sha256())
        .contains("Rättsläge till och med " + pack.lawUntil())
        .doesNotContain("Obs:");
    assertThat(run.out().contains("inte komplett")).isEqualTo(!pack.complete());
  }

  @Test
  void version_says_when_the_law_snapshot_has_been_passed() {
    Clock later = Clock.fixed(Instant.parse("2026-04-27T22:00:00Z"), ZoneOffset.UTC);

    // Midnight has passed in Stockholm, though not in UTC.
    assertThat(Run.of(folder, new byte[0], later, Map.of(), "version").out())
        .contains("Obs: rättsläget slutade 2026-04-27");
  }

  @Test
  void english_is_spoken_where_it_is_asked_for() {
    Map<String, String> english = Map.of("RATTDELA_LANGUAGE", "en");

    assertThat(Run.of(folder, new byte[0], Run.MARCH, english, "help").out()).contains("Commands:");
  }

  @Test
  void both_languages_have_the_same_texts() {
    ResourceBundle.Control only =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    String bundle = "se.rattdela.desktop.cli.CommandTexts";

    assertThat(ResourceBundle.getBundle(bundle, Locale.of("sv"), only).keySet())
        .isEqualTo(ResourceBundle.getBundle(bundle, Locale.ENGLISH, only).keySet());
  }
}
