package se.rattdela.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {

  @TempDir Path folder;

  @Test
  void help_lists_the_commands_of_the_rule_steward() {
    assertThat(Run.in(folder, "help", "pack").out()).contains("verify", "diff", "show");
    assertThat(Run.in(folder, "help", "pack", "verify").out())
        .contains("PACK", "--notices", "kompilerat paket");
    assertThat(Run.in(folder, "help", "pack", "nej").err()).contains("känner inte igen ”nej”");
  }

  @Test
  void a_pack_that_is_not_there_or_no_pack_is_refused() throws IOException {
    assertThat(Run.in(folder, "pack", "verify", "saknas").code()).isEqualTo(2);
    assertThat(Run.in(folder, "pack", "verify", "saknas").err()).contains("saknas");
    Files.writeString(folder.resolve("fel.json"), "{", StandardCharsets.UTF_8);
    Run broken = Run.in(folder, "pack", "verify", "fel.json");
    assertThat(broken.code()).isIn(1, 2);
    assertThat(broken.out() + broken.err()).doesNotContain("Exception");
  }

  @Test
  void a_fault_in_a_rule_file_is_told_with_file_and_line() throws IOException {
    Files.createDirectories(folder.resolve("paket/provisions"));
    Files.writeString(folder.resolve("paket/pack.yaml"), "id: [\n", StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("paket/vocabulary.yaml"), "x: 1\n", StandardCharsets.UTF_8);

    Run run = Run.in(folder, "pack", "verify", "paket");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("RD-P01 fel pack.yaml:2", "Paketet är inte rent");
  }

  @Test
  void a_provision_is_shown_in_plain_swedish_for_a_day() {
    Run run = Run.in(folder, "pack", "show", "OSL-10-18a", "--date", "2026-03-16");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("10 kap. 18 a § OSL", "Gäller från och med 2025-04-01", "SFS 2025:179")
        .contains("26 kap. 1 § OSL", "Den unge har inte fyllt 21 år", "Fälla: ")
        .doesNotContain("2020-08-01 till");
    assertThat(run.out().lines()).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(100));
    assertThat(Run.in(folder, "pack", "show", "OSL-10-18a").out()).contains("2020-08-01 till");
  }

  @Test
  void an_unknown_provision_and_a_wrong_day_are_refused() {
    assertThat(Run.in(folder, "pack", "show", "OSL-99").err()).contains("”OSL-99” finns inte");
    assertThat(Run.in(folder, "pack", "show", "OSL-10-18a", "--date", "igår").err())
        .contains("”igår” är inte ett datum");
    assertThat(Run.in(folder, "pack", "show", "OSL-10-18a", "--date", "2001-01-01").out())
        .contains("Ingen lydelse i paketet gäller 2001-01-01");
  }
}
