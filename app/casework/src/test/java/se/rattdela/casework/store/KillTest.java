package se.rattdela.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.audit.AuditVerifier;

/**
 * Kills the program (SIGKILL) in the middle of saves and checks that nothing it had acknowledged is
 * lost, that nothing is half saved, and that the audit chain is whole. Ten rounds, a hundred with
 * {@code -Pkill-100}.
 */
class KillTest {
  private static final long SEED = 20260316;

  @TempDir private Path folder;

  @Test
  void nothingAcknowledgedIsLost() throws Exception {
    int rounds = Integer.getInteger("kill.rounds", 10);
    Random random = new Random(SEED);
    FileKey key = FileKey.random();
    Path file = folder.resolve("office");
    Database.h2(file, key, true, KillVictim.entities()).close();
    List<String> acknowledged = new ArrayList<>();
    int lost = 0;
    for (int round = 0; round < rounds; round++) {
      acknowledged.addAll(saveUntilKilled(file, key, random.nextInt(5, 60), random.nextInt(8)));
      Set<String> kept = stored(file, key);
      lost += (int) acknowledged.stream().filter(each -> !kept.contains(each)).count();
    }
    figures(rounds, acknowledged.size(), lost);

    assertThat(acknowledged).hasSizeGreaterThan(rounds);
    assertThat(lost).isZero();
  }

  /**
   * Reads acknowledgements until there are enough, waits a moment, kills, reads what came since.
   */
  private List<String> saveUntilKilled(Path file, FileKey key, int enough, int moment)
      throws IOException, InterruptedException {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KillVictim.class.getName(),
                file.toString(),
                key.hex())
            .redirectError(folder.resolve("victim.log").toFile())
            .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        if (line.matches("B-2026-[0-9]{4,}")) {
          acknowledged.add(line);
        }
        if (acknowledged.size() == enough) {
          TimeUnit.MILLISECONDS.sleep(moment);
          victim.toHandle().destroyForcibly(); // leaves the stream open, unlike the process's own
        }
        line = lines.readLine();
      }
    } finally {
      victim.destroyForcibly().waitFor();
    }
    assertThat(acknowledged).as("see victim.log").hasSizeGreaterThanOrEqualTo(enough);
    return acknowledged;
  }

  private static Set<String> stored(Path file, FileKey key) {
    try (Database database = Database.h2(file, key, false, KillVictim.entities())) {
      Set<String> subjects =
          new HashSet<>(
              database.read(em ->
                  em.createQuery("select e.subject from AuditEventEntity e", String.class)
                      .getResultList()));
      long numbers =
          database.read(em ->
              em.createQuery("select s.lastNumber from SeriesEntity s", Long.class)
                  .getResultStream()
                  .findFirst()
                  .orElse(0L));
      assertThat(database.read(new AuditVerifier()::verify).whole()).isTrue();
      assertThat((long) subjects.size()).as("no half saves").isEqualTo(numbers);
      return subjects;
    }
  }

  private static void figures(int rounds, int saves, int lost) throws IOException {
    List<String> figures =
        List.of(
            "figure kill-rounds " + rounds + " rounds",
            "figure kill-rounds-acknowledged " + saves + " saves",
            "figure kill-rounds-lost-acknowledged " + lost + " saves",
            "figure kill-rounds-h2 " + org.h2.engine.Constants.VERSION + " version");
    figures.forEach(System.out::println);
    Path folder = Files.createDirectories(Path.of("target", "figures"));
    Files.write(folder.resolve("kill-rounds.txt"), figures);
  }
}
