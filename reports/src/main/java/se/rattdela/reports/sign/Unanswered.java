package se.rattdela.reports.sign;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Carries a refusal through iText, which lets pass only what it knows. */
final class Unanswered extends IOException {
  private static final long serialVersionUID = 1;

  private final SigningException refusal;

  Unanswered(SigningException refusal) {
    super(refusal);
    this.refusal = refusal;
  }

  /** The refusal somewhere behind a problem, or null. */
  static @Nullable SigningException behind(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unanswered unanswered) {
        return unanswered.refusal;
      }
    }
    return null;
  }
}
