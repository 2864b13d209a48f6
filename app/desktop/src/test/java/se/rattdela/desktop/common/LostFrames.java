package se.rattdela.desktop.common;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Forgives the platform without a screen its lost frames. It copies a window's dots to where the
 * window is now, also dots that were drawn when it was larger or lay elsewhere, and fails where
 * they would lie beyond its screen of 1000×1000 (OpenJFX 26, {@code HeadlessWindow.blit}). The next
 * frame is whole, and no picture of ours is taken from its screen; every other failure of the
 * window's thread fails the test, as TestFX does it.
 */
final class LostFrames implements UncaughtExceptionHandler {
  private static final String WINDOW = "com.sun.glass.ui.headless.HeadlessWindow";

  private final @Nullable UncaughtExceptionHandler others;

  LostFrames(@Nullable UncaughtExceptionHandler others) {
    this.others = others;
  }

  /** Forgives from now on; called when TestFX runs, which has put its own handler there by then. */
  static void forgive() {
    UncaughtExceptionHandler now = Thread.getDefaultUncaughtExceptionHandler();
    if (!(now instanceof LostFrames)) {
      Thread.setDefaultUncaughtExceptionHandler(new LostFrames(now));
    }
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    if (!isLostFrame(failure) && others != null) {
      others.uncaughtException(thread, failure);
    }
  }

  private static boolean isLostFrame(Throwable failure) {
    return failure instanceof IndexOutOfBoundsException
        && Arrays.stream(failure.getStackTrace())
            .anyMatch(frame ->
                frame.getClassName().equals(WINDOW) && frame.getMethodName().equals("blit"));
  }
}
