package se.rattdela.reports.decision;

import org.jspecify.annotations.Nullable;

/** What counts as written. */
final class Texts {
  private Texts() {}

  static boolean isFilled(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
