package se.rattdela.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import se.rattdela.desktop.shell.Looks;
import se.rattdela.ui.UiCatalogue;

/** A window of 1440 × 900 on the headless platform, and a stopwatch for its frames. */
final class DeskWindow implements AutoCloseable {
  private static final double MILLION = 1e6;

  /**
   * Frames one after the other.
   *
   * @param busy milliseconds of processor time that the window's thread worked on each frame,
   *     without the drawing
   * @param apart milliseconds between two frames, with everything
   */
  record Frames(List<Double> busy, List<Double> apart) {
    Frames {
      busy = List.copyOf(busy);
      apart = List.copyOf(apart);
    }

    static double percentile(List<Double> values, double share) {
      List<Double> sorted = values.stream().sorted().toList();
      return sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(share * sorted.size())));
    }
  }

  private final Stage stage;
  private final Scene scene;

  DeskWindow() throws InterruptedException, ExecutionException {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Platform.setImplicitExit(false);
    scene = on(() -> new Scene(new StackPane(), 1440, 900));
    stage = on(Stage::new);
    on(() -> {
      new Looks(new UiCatalogue()).dress(scene);
      stage.setScene(scene);
      stage.show();
      return true;
    });
  }

  /** Does something on the window's thread and waits for it. */
  <T> T on(Callable<T> work) throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  /** Watches the window's thread from now on. */
  WindowWatch watch() throws InterruptedException, ExecutionException {
    return new WindowWatch(on(() -> Thread.currentThread().threadId()));
  }

  void show(Parent root) {
    scene.setRoot(new StackPane(root));
  }

  @Nullable Node find(String selector) {
    return scene.getRoot().lookup(selector);
  }

  /** Milliseconds from now until a frame in which something holds has been laid out. */
  double until(Runnable begin, BooleanSupplier holds)
      throws InterruptedException, ExecutionException {
    CompletableFuture<Double> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      long from = System.nanoTime();
      Runnable[] listener = new Runnable[1];
      listener[0] =
          () -> {
            if (!done.isDone() && holds.getAsBoolean()) {
              done.complete((System.nanoTime() - from) / MILLION);
              Platform.runLater(() -> scene.removePostLayoutPulseListener(listener[0]));
            }
          };
      scene.addPostLayoutPulseListener(listener[0]);
      begin.run();
      Platform.requestNextPulse();
    });
    return done.get();
  }

  /** Does one step in each frame and notes how long the frames take. */
  Frames frames(int count, DoubleConsumer step) throws InterruptedException, ExecutionException {
    CompletableFuture<Frames> done = new CompletableFuture<>();
    Platform.runLater(() -> new Timer(count, step, done).begin());
    return done.get();
  }

  private final class Timer extends AnimationTimer {
    private final int count;
    private final DoubleConsumer step;
    private final CompletableFuture<Frames> done;
    private final List<Double> busy = new ArrayList<>();
    private final List<Double> apart = new ArrayList<>();
    private final Runnable afterLayout = this::laidOut;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long begun;
    private long before;

    Timer(int count, DoubleConsumer step, CompletableFuture<Frames> done) {
      this.count = count;
      this.step = step;
      this.done = done;
    }

    void begin() {
      scene.addPostLayoutPulseListener(afterLayout);
      start();
    }

    @Override
    public void handle(long now) {
      long clock = System.nanoTime();
      if (before != 0) {
        apart.add((clock - before) / MILLION);
      }
      before = clock;
      begun = threads.getCurrentThreadCpuTime();
      step.accept((double) busy.size() / count);
    }

    private void laidOut() {
      if (begun == 0) {
        return;
      }
      busy.add((threads.getCurrentThreadCpuTime() - begun) / MILLION);
      if (busy.size() >= count) {
        stop();
        scene.removePostLayoutPulseListener(afterLayout);
        done.complete(new Frames(busy, apart));
      }
    }
  }

  @Override
  public void close() {
    Platform.runLater(stage::close);
  }
}
