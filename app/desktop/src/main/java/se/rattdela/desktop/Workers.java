package se.rattdela.desktop;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import se.rattdela.desktop.common.Tasks;

/** The two threads on which the program works beside the window's. */
final class Workers {
  private final ExecutorService worker = oneThread("arbete");
  private final ExecutorService beside = oneThread("arbete-vid-sidan");
  private final Executor window;

  /**
   * Two threads that wait for work.
   *
   * @param window where results are delivered
   */
  Workers(Executor window) {
    this.window = window;
  }

  /**
   * What does works on these threads.
   *
   * @param failures is told what a caller does not handle itself
   */
  Tasks tasks(Consumer<Throwable> failures) {
    return new Tasks(worker, beside, window, failures);
  }

  /**
   * Takes nothing more and waits for what was begun or waits its turn.
   *
   * @param patience how long each thread is waited for
   * @return whether everything was done in that time
   */
  boolean end(Duration patience) throws InterruptedException {
    worker.shutdown();
    beside.shutdown();
    boolean done = ended(worker, patience);
    return ended(beside, patience) && done;
  }

  private static boolean ended(ExecutorService works, Duration patience)
      throws InterruptedException {
    return works.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static ExecutorService oneThread(String name) {
    return Executors.newSingleThreadExecutor(
        work -> Thread.ofPlatform().name(name).daemon().unstarted(work));
  }
}
