package se.rattdela.desktop.common;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The one way to do work off the window's thread. Results and failures arrive on the window's
 * thread; a cancelled work delivers neither. Give both executors as {@code Runnable::run} to run
 * everything on the calling thread, as the tests of view models do.
 */
public final class Tasks {
  /** Work that may take time; never touches a control or a property. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does the work and returns its result. */
    T run(Progress progress) throws Exception;
  }

  /** How a work tells how far it has come. */
  public interface Progress {
    /** Says that {@code done} of {@code total} are ready; a total of 0 means unknown. */
    void report(long done, long total);

    /** Whether the user has asked the work to stop. */
    boolean cancelled();
  }

  private final Executor worker;
  private final Executor beside;
  private final Executor window;
  private final Consumer<Throwable> unhandled;
  private Consumer<Throwable> watcher = cause -> {};
  private final ObservableList<Running> running = FXCollections.observableArrayList();

  /** One for all: whoever listens to a view of their own is forgotten together with it. */
  private final ObservableList<Running> view = FXCollections.unmodifiableObservableList(running);

  private final ThreadLocal<Boolean> working = ThreadLocal.withInitial(() -> false);
  private volatile @Nullable Thread windowThread;
  private int steps;

  /**
   * Makes a runner that does everything in one place, one work after the other.
   *
   * @param worker where the work is done
   * @param window where results are delivered
   * @param unhandled what to do with failures that a caller does not handle itself
   */
  public Tasks(Executor worker, Executor window, Consumer<Throwable> unhandled) {
    this(worker, worker, window, unhandled);
  }

  /**
   * Makes a runner.
   *
   * @param worker where the work is done, in the order in which it is started
   * @param beside where the works are done that the others need not wait for
   * @param window where results are delivered
   * @param unhandled what to do with failures that a caller does not handle itself
   */
  public Tasks(Executor worker, Executor beside, Executor window, Consumer<Throwable> unhandled) {
    this.worker = worker;
    this.beside = beside;
    this.window = window;
    this.unhandled = unhandled;
  }

  /** Tells every failure, also those that a caller handles itself, on the window's thread. */
  public void watch(Consumer<Throwable> failures) {
    this.watcher = failures;
  }

  /** Prepares a work; nothing happens before {@link Prepared#start}. */
  public <T> Prepared<T> prepare(String title, Work<T> work) {
    return new Prepared<>(title, work);
  }

  /**
   * Whether the calling thread may wait for a database: any thread but the window's own, which may
   * only within a work, where a test has that done on it.
   */
  public boolean mayWait() {
    return working.get() || !Thread.currentThread().equals(windowThread);
  }

  /** Does a step on the window's thread when what waits there already, such as a key, is done. */
  public void later(Runnable step) {
    steps++;
    window.execute(() -> {
      steps--;
      step.run();
    });
  }

  /** Whether nothing is under way and no step is left to do; asked on the window's thread. */
  public boolean isIdle() {
    return running.isEmpty() && steps == 0;
  }

  /** Asks everything to stop that the user may stop; on the window's thread. */
  public void stop() {
    List.copyOf(running).stream().filter(Running::mayStop).forEach(Running::cancel);
  }

  /** What is being done right now, oldest first; changes on the window's thread only. */
  public ObservableList<Running> running() {
    return view;
  }

  /** A work that has not started. */
  public final class Prepared<T> {
    private final String title;
    private final Work<T> work;
    private Consumer<? super T> success = result -> {};
    private Consumer<Throwable> failure = unhandled;
    private Executor place = worker;
    private boolean stoppable;

    private Prepared(String title, Work<T> work) {
      this.title = title;
      this.work = work;
    }

    /** What to do with the result. */
    public Prepared<T> onSuccess(Consumer<? super T> consumer) {
      this.success = consumer;
      return this;
    }

    /** What to do with a failure, instead of the window for failures. */
    public Prepared<T> onFailure(Consumer<Throwable> consumer) {
      this.failure = consumer;
      return this;
    }

    /**
     * Lets what is started later be done meanwhile. For what may take minutes, such as printing:
     * nobody who saves a text should wait for it. Such works are done one after the other too.
     */
    public Prepared<T> aside() {
      this.place = beside;
      return this;
    }

    /**
     * Lets the user stop the work. Only for what is fetched, looked for or put out: a save goes on
     * in the database whatever the window hears of it, and whoever waits for it has to be told.
     */
    public Prepared<T> stoppable() {
      this.stoppable = true;
      return this;
    }

    /** Starts the work; call on the window's thread. */
    public Running start() {
      windowThread = Thread.currentThread();
      Running handle = new Running(title, stoppable, window);
      running.add(handle);
      place.execute(() -> execute(handle));
      return handle;
    }

    // Errors too: every failure has to reach the user and not die with the thread.
    private void execute(Running handle) {
      if (handle.cancelled()) {
        window.execute(() -> running.remove(handle));
        return;
      }
      T result;
      try {
        result = worked(handle);
      } catch (Throwable problem) {
        deliver(
            handle,
            () -> {
              watcher.accept(problem);
              failure.accept(problem);
            });
        return;
      }
      deliver(handle, () -> success.accept(result));
    }

    private T worked(Running handle) throws Exception {
      boolean within = working.get();
      working.set(true);
      try {
        return work.run(handle);
      } finally {
        working.set(within);
      }
    }

    private void deliver(Running handle, Runnable delivery) {
      window.execute(() -> {
        running.remove(handle);
        if (!handle.cancelled()) {
          delivery.run();
        }
      });
    }
  }

  /** A work under way. */
  public static final class Running implements Progress {
    private final String title;
    private final boolean stoppable;
    private final Executor window;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean cancelled;
    private @Nullable Runnable onCancel;

    private Running(String title, boolean stoppable, Executor window) {
      this.title = title;
      this.stoppable = stoppable;
      this.window = window;
    }

    /** What the work is, in the user's words. */
    public String title() {
      return title;
    }

    /** Between 0 and 1, or −1 while unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
      return fraction.getReadOnlyProperty();
    }

    /** Whether the user may stop it: not what is saved. */
    public boolean mayStop() {
      return stoppable;
    }

    /**
     * Asks the work to stop; its result will not be delivered. What has not begun is not done at
     * all.
     */
    public void cancel() {
      cancelled = true;
      if (onCancel != null) {
        onCancel.run();
      }
    }

    /** What to do on the window's thread when the user cancels. */
    public Running whenCancelled(Runnable action) {
      this.onCancel = action;
      return this;
    }

    @Override
    public void report(long done, long total) {
      window.execute(() -> fraction.set(total > 0 ? Math.clamp((double) done / total, 0, 1) : -1));
    }

    @Override
    public boolean cancelled() {
      return cancelled;
    }
  }
}
