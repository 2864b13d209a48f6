package se.rattdela.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostFramesTest {
  private final List<Throwable> others = new ArrayList<>();
  private final LostFrames handler = new LostFrames((thread, failure) -> others.add(failure));

  @Test
  void aFrameThatThePlatformCouldNotCopyIsForgiven() {
    handler.uncaughtException(Thread.currentThread(), from("HeadlessWindow", "blit"));
    assertThat(others).isEmpty();
  }

  @Test
  void everyOtherFailureIsTold() {
    IndexOutOfBoundsException elsewhere = from("HeadlessWindow", "_setBounds");
    IndexOutOfBoundsException ours = new IndexOutOfBoundsException();
    IllegalStateException state = new IllegalStateException();
    state.setStackTrace(from("HeadlessWindow", "blit").getStackTrace());
    for (Throwable each : List.of(elsewhere, ours, state)) {
      handler.uncaughtException(Thread.currentThread(), each);
    }
    assertThat(others).containsExactly(elsewhere, ours, state);
  }

  private static IndexOutOfBoundsException from(String type, String method) {
    IndexOutOfBoundsException failure = new IndexOutOfBoundsException();
    failure.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.nio.Buffer", "checkIndex", null, 1),
          new StackTraceElement("com.sun.glass.ui.headless." + type, method, null, 1)
        });
    return failure;
  }
}
