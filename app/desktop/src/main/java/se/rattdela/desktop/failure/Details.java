package se.rattdela.desktop.failure;

import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseworkException;

/**
 * What a user can send to those who mend the program: the code, the program and the machine, and
 * where in the program it happened. Made of the names of classes and methods only, never of a
 * message, so that no personal data can be in it.
 */
public final class Details {
  private static final int MOST_FRAMES = 12;

  private Details() {}

  /**
   * The details of a failure.
   *
   * @param version of the program
   * @param at when it was shown
   */
  public static String of(Throwable thrown, String version, Instant at) {
    StringBuilder text = new StringBuilder();
    text.append(code(thrown)).append('\n');
    text.append("Rättdela ")
        .append(version)
        .append(", Java ")
        .append(Runtime.version().feature())
        .append(", ")
        .append(System.getProperty("os.name", "?"))
        .append(' ')
        .append(System.getProperty("os.arch", "?"))
        .append(", ")
        .append(at)
        .append('\n');
    Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
    @Nullable Throwable each = thrown;
    while (each != null && told.add(each)) {
      text.append(each.getClass().getName()).append('\n');
      frames(text, each.getStackTrace());
      each = each.getCause();
    }
    return text.toString();
  }

  private static String code(Throwable thrown) {
    return thrown instanceof CaseworkException known ? known.code().id() : Problem.codeOf(thrown);
  }

  private static void frames(StringBuilder text, StackTraceElement[] frames) {
    for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
      text.append("  ")
          .append(frames[i].getClassName())
          .append('.')
          .append(frames[i].getMethodName())
          .append(':')
          .append(frames[i].getLineNumber())
          .append('\n');
    }
  }
}
