package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.Casework;
import se.rattdela.desktop.Application;
import se.rattdela.desktop.session.UnsentTexts;

/** Kills the program (SIGKILL) while its user types, and opens the office again. */
class CrashTest {
  private static final int ENOUGH = 40;
  private static final long MOMENT_SECONDS = 3;

  @TempDir private Path folder;

  @Test
  void whatWasTypedIsOfferedBackAfterTheProgramWasKilled() throws Exception {
    Path data = folder.resolve("office");
    SmallOffice.create(TypingVictim.application(data).casework());
    int typedBeforeTheMoment = typeUntilKilled(data);

    Application application = TypingVictim.application(data);
    Casework.SignedIn who =
        application
            .casework()
            .open(SmallOffice.KARIN.userName(), SmallOffice.PASSWORD.toCharArray());
    try {
      application.openDrafts(who.office(), who.actor(), cause -> {});
      UnsentTexts unsent = application.unsent(who.actor());

      assertThat(unsent.found())
          .singleElement()
          .satisfies(found -> assertThat(found.place()).isEqualTo(TypingVictim.PLACE));
      String back = Objects.requireNonNull(unsent.text(TypingVictim.PLACE, TypingVictim.FIELD));
      // What was typed in the last moments may be missing; nothing in the middle may.
      assertThat(back).startsWith(TypingVictim.typed(typedBeforeTheMoment));
      assertThat(back)
          .isEqualTo(TypingVictim.typed(back.length() - TypingVictim.typed(0).length()));
      figure(back.length() - TypingVictim.typed(0).length());
      assertThat(filesWith(data, "Elias mottagning")).isEmpty();
    } finally {
      application.closeDrafts();
      who.office().close();
    }
  }

  /** Lets the user type, and a moment more, and kills the program in the middle of it. */
  private int typeUntilKilled(Path data) throws IOException, InterruptedException {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TypingVictim.class.getName(),
                data.toString())
            .redirectError(folder.resolve("victim.log").toFile())
            .start();
    int typed = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
      @Nullable String line = lines.readLine();
      while (line != null && typed < ENOUGH) {
        if (line.startsWith("typed ")) {
          typed = Integer.parseInt(line.substring("typed ".length()));
        }
        line = lines.readLine();
      }
      TimeUnit.SECONDS.sleep(MOMENT_SECONDS);
    } finally {
      victim.destroyForcibly().waitFor();
    }
    assertThat(typed).as(Files.readString(folder.resolve("victim.log"))).isEqualTo(ENOUGH);
    return typed;
  }

  private static List<Path> filesWith(Path data, String words) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files
          .filter(file -> {
            try {
              String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
              return bytes.contains(words);
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          })
          .toList();
    }
  }

  private static void figure(int kept) throws IOException {
    String figure = "figure draft-letters-kept-after-kill " + kept + " letters";
    System.out.println(figure);
    Files.writeString(
        Files.createDirectories(Path.of("target", "figures")).resolve("draft-kill.txt"), figure);
  }
}
