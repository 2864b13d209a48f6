package se.rattdela.desktop.failure;

import java.util.concurrent.CancellationException;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.desktop.common.Texts;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.pdf.UnprintableCharacterException;

/**
 * A failure in the user's words.
 *
 * @param code the same for the same failure every time, so that two reports can be compared
 */
public record Problem(String title, String text, String code) {
  private static final String OWN_CODE = "se.rattdela";

  /** Turns what was thrown into words. */
  public static Problem of(Throwable thrown, Texts texts) {
    if (thrown instanceof CaseworkException known) {
      return new Problem(
          texts.get("failure.known.title"), known.userMessage(texts.locale()), known.code().id());
    }
    if (thrown instanceof UnprintableCharacterException refused) {
      return new Problem(
          texts.get("failure.known.title"),
          ReportMessage.of(refused).in(texts.locale()),
          codeOf(thrown));
    }
    if (thrown instanceof CancellationException) {
      return new Problem(
          texts.get("failure.stopped.title"), texts.get("failure.stopped.text"), codeOf(thrown));
    }
    return new Problem(
        texts.get("failure.unknown.title"), texts.get("failure.unknown.text"), codeOf(thrown));
  }

  /** Made of the kind of failure and the first own line of code it passed, never of its message. */
  static String codeOf(Throwable thrown) {
    StringBuilder trace = new StringBuilder(thrown.getClass().getName());
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith(OWN_CODE)) {
        trace.append(frame.getClassName()).append(frame.getMethodName());
        break;
      }
    }
    return "RD-9"
        + String.format(
            java.util.Locale.ROOT, "%03d", Math.floorMod(trace.toString().hashCode(), 1000));
  }
}
