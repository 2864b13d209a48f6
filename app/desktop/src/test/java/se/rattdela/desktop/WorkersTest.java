package se.rattdela.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import se.rattdela.desktop.common.Tasks;

/** How the program ends: what was begun is done, unless it takes too long. */
class WorkersTest {
  private static final Duration LONG = Duration.ofMinutes(2);

  private final Workers workers = new Workers(delivery -> {});
  private final Tasks tasks = workers.tasks(cause -> {});
  private final List<String> done = new CopyOnWriteArrayList<>();

  @Test
  void whatWaitsItsTurnIsDoneBeforeTheEnd() throws InterruptedException {
    tasks.prepare("a", progress -> done.add("spara")).start();
    tasks.prepare("b", progress -> done.add("hämta")).start();
    tasks.prepare("c", progress -> done.add("skriv ut")).aside().start();
    assertThat(workers.end(LONG)).isTrue();
    assertThat(done).contains("skriv ut").containsSubsequence("spara", "hämta");
  }

  @Test
  void whatIsStuckIsGivenUpAndTheOtherThreadIsDoneAllTheSame() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    tasks
        .prepare(
            "a",
            progress -> {
              never.await();
              return "";
            })
        .start();
    CountDownLatch printed = new CountDownLatch(1);
    tasks
        .prepare(
            "b",
            progress -> {
              printed.countDown();
              return done.add("skriv ut");
            })
        .aside()
        .start();
    printed.await();
    assertThat(workers.end(Duration.ofMillis(200))).isFalse();
    assertThat(done).containsExactly("skriv ut");
    never.countDown();
  }
}
