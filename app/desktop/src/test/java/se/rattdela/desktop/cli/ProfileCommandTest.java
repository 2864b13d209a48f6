package se.rattdela.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.store.FirstAdministrator;
import se.rattdela.desktop.demo.DemoOffice;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;

class ProfileCommandTest {
  private static final String PASSWORD = "ett långt lösenord";

  @TempDir private Path folder;

  @Test
  void a_right_file_is_said_to_be_right_and_nothing_is_stored() throws IOException {
    Path file = Files.write(folder.resolve("lindvalla.json"), lindvalla());

    Run run = Run.in(folder, "profile", "check", file.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Lindvalla kommun", "Inget har sparats");
  }

  @Test
  void a_wrong_file_is_refused_with_the_place_of_the_fault() throws IOException {
    String json = new String(lindvalla(), StandardCharsets.UTF_8);
    Path unknown =
        Files.writeString(folder.resolve("a.json"), json.replaceFirst("\\{", "{\"bonus\": 1,"));
    Path half = Files.writeString(folder.resolve("b.json"), json.substring(0, 200));

    assertThat(Run.in(folder, "profile", "check", unknown.toString()))
        .satisfies(run -> {
          assertThat(run.code()).isEqualTo(2);
          assertThat(run.err()).contains("bonus");
          assertThat(run.out()).isEmpty();
        });
    assertThat(Run.in(folder, "profile", "check", half.toString()).code()).isEqualTo(2);
    assertThat(Run.in(folder, "profile", "check", "finns-inte.json").code()).isEqualTo(1);
  }

  @Test
  void settings_go_into_an_office_and_come_out_the_same() throws IOException {
    office();
    Path password = Files.writeString(folder.resolve("losen.txt"), PASSWORD + "\n");
    Path file = Files.write(folder.resolve("lindvalla.json"), lindvalla());
    String[] who = {
      "--user", "admin", "--data", folder.toString(), "--password-file", password.toString()
    };

    Run in = run("import", file.toString(), who);
    assertThat(in.err()).isEmpty();
    assertThat(in.out()).contains("Lindvalla kommun");
    Run out = run("export", "ut.json", who);
    assertThat(out.err()).isEmpty();
    assertThat(Files.readString(folder.resolve("ut.json"))).contains("Lindvalla kommun");
    assertThat(run("export", "ut.json", who).err()).contains("finns redan");

    Files.writeString(password, "inte det rätta");
    assertThat(run("import", file.toString(), who))
        .satisfies(run -> {
          assertThat(run.code()).isEqualTo(1);
          assertThat(run.err()).contains("RD-501").doesNotContain("inte det rätta");
        });
  }

  @Test
  void where_there_is_no_office_that_is_said() throws IOException {
    Path file = Files.write(folder.resolve("lindvalla.json"), lindvalla());
    String[] who = {"--user", "admin", "--data", folder.toString()};

    assertThat(run("import", file.toString(), who).err()).contains("ingen förvaltning");
    assertThat(Run.in(folder, "profile", "import", file.toString()).code()).isEqualTo(2);
  }

  private Run run(String command, String file, String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "profile";
    all[1] = command;
    all[2] = file;
    System.arraycopy(options, 0, all, 3, options.length);
    return Run.in(folder, all);
  }

  private void office() {
    Clock clock = Clock.fixed(Run.MARCH.instant(), ZoneOffset.UTC);
    Casework.SignedIn created =
        new Casework(
                folder.resolve("demo"),
                new RuleEngine(PackLoader.shipped()),
                new DecisionRenderer(),
                clock)
            .create(
                new FirstAdministrator(
                    "admin", "Per Hallgren", "systemadministratör", "Förvaltningsledningen"),
                PASSWORD.toCharArray());
    try (OpenOffice office = created.office()) {
      office.setup().unit(created.actor(), "Myndighetsenheten");
      office.setup().unit(created.actor(), "Familjerådgivningen");
    }
  }

  private static byte[] lindvalla() throws IOException {
    try (InputStream in = DemoOffice.class.getResourceAsStream("lindvalla.json")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
