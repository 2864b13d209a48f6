package se.rattdela.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;
import se.rattdela.desktop.common.Tasks;

class DatabaseWatchTest {
  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final List<Boolean> seen = new ArrayList<>();
  private final Tasks tasks = new Tasks(worker::add, Runnable::run, cause -> {});
  private final DatabaseWatch watch = new DatabaseWatch(tasks, seen::add);
  private boolean dead;

  @Test
  void aDatabaseThatAnswersIsNotAsked() {
    ask();
    assertThat(worker).isEmpty();
  }

  @Test
  void aSilentDatabaseGetsOneQuestionAtATimeUntilItAnswers() {
    dead = true;
    tasks.prepare("hämta", progress -> answer()).start();
    worker.remove().run();
    assertThat(seen).containsExactly(false);
    ask();
    ask();
    ask();
    assertThat(worker).hasSize(1);
    worker.remove().run();
    assertThat(seen).contains(false).doesNotContain(true);

    dead = false;
    ask();
    worker.remove().run();
    assertThat(seen.getLast()).isTrue();
    ask();
    assertThat(worker).isEmpty();
  }

  private void ask() {
    watch.ask("fråga", progress -> answer());
  }

  private String answer() {
    if (dead) {
      throw new StoreException(ErrorCode.DATABASE_FAILED);
    }
    return "svar";
  }
}
