package se.rattdela.desktop.journey;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * How long the window's thread keeps others waiting. A thread of its own asks it again and again to
 * run something that does nothing; the time until it does is the stall. What the test itself does
 * there, such as taking a picture, is set aside. Processor time tells a busy thread from a busy
 * machine.
 */
final class StallProbe implements AutoCloseable {
  /** A wait that a user could notice, with what the thread was doing. */
  record Stall(double wallMillis, double cpuMillis, String during, String where) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.0f ms (cpu %.0f) %s: %s", wallMillis, cpuMillis, during, where);
    }
  }

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
  private static final long GOAL = TimeUnit.MILLISECONDS.toNanos(50);

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Thread pinger =
      Thread.ofPlatform().daemon().name("stall-probe").unstarted(this::run);
  private final AtomicLong asideUntil = new AtomicLong();
  private final List<Stall> stalls = new ArrayList<>();
  private volatile boolean running = true;
  private volatile boolean aside;
  private volatile String step = "";
  private volatile @Nullable Thread window;
  private double longest;
  private double longestCpu;

  StallProbe() {
    CountDownLatch there = new CountDownLatch(1);
    Platform.runLater(() -> {
      window = Thread.currentThread();
      there.countDown();
    });
    try {
      there.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    pinger.start();
  }

  /** Says what the user does now, for the list of stalls. */
  void step(String name) {
    step = name;
  }

  /** Runs the test's own work on the window's thread; its time does not count. */
  void aside(Runnable own) {
    aside = true;
    try {
      own.run();
    } finally {
      asideUntil.set(System.nanoTime());
      aside = false;
    }
  }

  private void run() {
    Thread thread = Objects.requireNonNull(window);
    while (running) {
      long cpuBefore = threads.getThreadCpuTime(thread.threadId());
      String during = step;
      long asked = System.nanoTime();
      CountDownLatch answered = new CountDownLatch(1);
      long[] done = new long[2];
      Platform.runLater(() -> {
        done[0] = System.nanoTime();
        done[1] = threads.getThreadCpuTime(thread.threadId());
        answered.countDown();
      });
      String where = "";
      try {
        if (!answered.await(GOAL, TimeUnit.NANOSECONDS)) {
          where = ownFrames(thread);
          answered.await();
        }
      } catch (InterruptedException e) {
        return;
      }
      if (!aside && asked >= asideUntil.get()) {
        note(done[0] - asked, done[1] - cpuBefore, during, where);
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  private synchronized void note(long wall, long cpu, String during, String where) {
    longest = Math.max(longest, wall / 1e6);
    longestCpu = Math.max(longestCpu, Math.min(wall, cpu) / 1e6);
    if (wall > GOAL) {
      stalls.add(new Stall(wall / 1e6, Math.min(wall, cpu) / 1e6, during, where));
    }
  }

  private static String ownFrames(Thread thread) {
    StringBuilder frames = new StringBuilder();
    StackTraceElement top = null;
    int own = 0;
    for (StackTraceElement frame : thread.getStackTrace()) {
      top = top == null ? frame : top;
      if (frame.getClassName().startsWith("se.rattdela") && own < 3) {
        own++;
        frames.append(" < ").append(shortly(frame));
      }
    }
    return (top == null ? "" : shortly(top)) + frames;
  }

  private static String shortly(StackTraceElement frame) {
    String type = frame.getClassName();
    return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
  }

  /** The longest wait, in milliseconds. */
  synchronized double longestMillis() {
    return longest;
  }

  /** The most processor time that the window's thread used in one wait, in milliseconds. */
  synchronized double longestCpuMillis() {
    return longestCpu;
  }

  /** Every wait over the goal of 50 ms. */
  synchronized List<Stall> stalls() {
    return List.copyOf(stalls);
  }

  @Override
  public void close() {
    running = false;
    pinger.interrupt();
  }
}
