package se.rattdela.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * How busy the window's thread is, in processor time, which other programs on the machine do not
 * lengthen. It is asked again and again to do nothing; what it works until it does is what a key
 * pressed at that moment would have waited for.
 */
final class WindowWatch implements AutoCloseable {
  private static final double MILLION = 1e6;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long window;
  private final long begun;
  private final Thread asker = Thread.ofPlatform().daemon().name("asker").unstarted(this::ask);
  private volatile boolean watching = true;
  private volatile long longest;

  /** Begins; {@code window} is the id of the window's thread. */
  WindowWatch(long window) {
    this.window = window;
    this.begun = threads.getThreadCpuTime(window);
    asker.start();
  }

  private void ask() {
    try {
      while (watching) {
        long before = threads.getThreadCpuTime(window);
        CountDownLatch answered = new CountDownLatch(1);
        long[] after = new long[1];
        Platform.runLater(() -> {
          after[0] = threads.getThreadCpuTime(window);
          answered.countDown();
        });
        answered.await();
        longest = Math.max(longest, after[0] - before);
        LockSupport.parkNanos(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Milliseconds of work since the beginning. */
  double all() {
    return (threads.getThreadCpuTime(window) - begun) / MILLION;
  }

  /** Milliseconds of work in the longest wait. */
  double longest() {
    return longest / MILLION;
  }

  /** Ends; interrupted meanwhile, it leaves the asker to end by itself. */
  @Override
  public void close() {
    watching = false;
    try {
      asker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
