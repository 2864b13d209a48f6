package se.rattdela.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class TasksTest {
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final List<Throwable> unhandled = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private Runnable underWay = () -> {};
  private final Tasks tasks = new Tasks(worker::add, Runnable::run, unhandled::add);

  @Test
  void theResultArrivesWhenTheWorkIsDone() {
    tasks.prepare("räkna", progress -> "fyra").onSuccess(heard::add).start();
    assertThat(heard).isEmpty();
    assertThat(tasks.running()).extracting(Tasks.Running::title).containsExactly("räkna");
    work();
    assertThat(heard).containsExactly("fyra");
    assertThat(tasks.running()).isEmpty();
  }

  @Test
  void aFailureGoesToItsHandlerOrElseToTheWindow() {
    IllegalStateException first = new IllegalStateException("ett");
    Error second = new AssertionError("två");
    tasks.prepare("a", progress -> fail(first)).onFailure(cause -> heard.add("egen")).start();
    tasks
        .prepare(
            "b",
            progress -> {
              throw second;
            })
        .start();
    work();
    work();
    assertThat(heard).containsExactly("egen");
    assertThat(unhandled).containsExactly(second);
  }

  @Test
  void whatIsCancelledDeliversNothing() {
    Tasks.Running running =
        tasks
            .prepare(
                "lång",
                progress -> {
                  underWay.run();
                  return progress.cancelled() ? "avbruten" : "klar";
                })
            .onSuccess(heard::add)
            .start();
    underWay = running::cancel;
    work();
    assertThat(heard).isEmpty();
    assertThat(unhandled).isEmpty();
    assertThat(tasks.running()).isEmpty();
  }

  @Test
  void whatIsCancelledBeforeItBeginsIsNotDone() {
    Tasks.Running running = tasks.prepare("hämta", progress -> heard.add("gjort")).start();
    running.cancel();
    work();
    assertThat(heard).isEmpty();
    assertThat(tasks.isIdle()).isTrue();
  }

  @Test
  void theUserStopsWhatIsFetchedAndNeverWhatIsSaved() {
    Tasks.Running save = tasks.prepare("spara", progress -> "sparat").onSuccess(heard::add).start();
    Tasks.Running fetch =
        tasks.prepare("hämta", progress -> "hämtat").stoppable().onSuccess(heard::add).start();
    assertThat(save.mayStop()).isFalse();
    assertThat(fetch.mayStop()).isTrue();
    tasks.stop();
    work();
    work();
    assertThat(heard).containsExactly("sparat");
  }

  @Test
  void whoeverListensToWhatIsUnderWayIsNotForgotten() {
    assertThat(tasks.running()).isSameAs(tasks.running());
  }

  @Test
  void whatIsDoneAsideIsNotWaitedFor() {
    Queue<Runnable> beside = new ArrayDeque<>();
    Tasks two = new Tasks(worker::add, beside::add, Runnable::run, unhandled::add);
    two.prepare("skriv ut", progress -> "sidor").onSuccess(heard::add).aside().start();
    two.prepare("spara", progress -> "sparat").onSuccess(heard::add).start();
    work();
    assertThat(heard).containsExactly("sparat");
    assertThat(two.running()).extracting(Tasks.Running::title).containsExactly("skriv ut");
    beside.remove().run();
    assertThat(heard).containsExactly("sparat", "sidor");
    assertThat(two.isIdle()).isTrue();
  }

  @Test
  void theWindowsThreadWaitsOnlyWithinAWork() throws InterruptedException {
    List<Boolean> may = new ArrayList<>();
    Tasks onOne = new Tasks(Runnable::run, Runnable::run, unhandled::add);
    onOne
        .prepare("hämta", progress -> may.add(onOne.mayWait()))
        .onSuccess(added -> may.add(onOne.mayWait()))
        .start();
    may.add(onOne.mayWait());
    Thread other = Thread.ofPlatform().start(() -> may.add(onOne.mayWait()));
    other.join();
    assertThat(may).containsExactly(true, false, false, true);
  }

  @Test
  void progressIsAFractionOrUnknown() {
    List<Double> fractions = new ArrayList<>();
    Tasks.Running running =
        tasks
            .prepare(
                "dela",
                progress -> {
                  progress.report(1, 4);
                  progress.report(9, 4);
                  progress.report(1, 0);
                  return "";
                })
            .start();
    running
        .fractionProperty()
        .addListener((observable, before, now) -> fractions.add(now.doubleValue()));
    work();
    assertThat(fractions).containsExactly(0.25, 1.0, -1.0);
  }

  private static String fail(RuntimeException cause) {
    throw cause;
  }

  private void work() {
    Runnable next = worker.poll();
    assertThat(next).isNotNull();
    if (next != null) {
      next.run();
    }
  }
}
