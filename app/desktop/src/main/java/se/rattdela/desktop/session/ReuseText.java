package se.rattdela.desktop.session;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AnswerId;
import se.rattdela.casework.assessment.RecordAnswer;

/**
 * Where a reason was taken from, as a text for the journal: without it, a reason that was taken
 * over and not saved yet would be the officer's own once they have been elsewhere.
 */
public final class ReuseText {
  /** The field beside the reason in the journal. */
  public static final String FIELD = "reuse";

  private static final String CONFIRMED = " confirmed";

  private ReuseText() {}

  /** The text of a source; empty for a reason of the officer's own. */
  public static String write(RecordAnswer.@Nullable Reuse reuse) {
    return reuse == null ? "" : reuse.answer().value() + (reuse.confirmed() ? CONFIRMED : "");
  }

  /** The source of a text, or null for none or for what another version of the program wrote. */
  public static RecordAnswer.@Nullable Reuse read(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    boolean confirmed = text.endsWith(CONFIRMED);
    String id = confirmed ? text.substring(0, text.length() - CONFIRMED.length()) : text;
    try {
      return new RecordAnswer.Reuse(new AnswerId(Long.parseLong(id)), confirmed);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
