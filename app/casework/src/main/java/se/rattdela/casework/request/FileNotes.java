package se.rattdela.casework.request;

import org.jspecify.annotations.Nullable;

/**
 * What the officer notes beside the decision; it stays in the file and the recipient never reads
 * it.
 *
 * @param plannedMeasures what the office plans or does for the person, which the judgement under 10
 *     kap. 18 a § OSL and its neighbours has regard to; may be empty
 * @param informing whether the person is told; null = not answered
 * @param informingReason how the person is told, or why not; mandatory when nobody is told
 */
public record FileNotes(
    String plannedMeasures, @Nullable Informing informing, String informingReason) {
  /** Nothing noted yet. */
  public static final FileNotes EMPTY = new FileNotes("", null, "");

  /** Whether the person the information is about is told. */
  public enum Informing {
    /** Den enskilde vet redan. */
    ALREADY,
    /** Den enskilde informeras innan uppgifterna lämnas. */
    BEFORE,
    /** Den enskilde informeras när uppgifterna har lämnats. */
    AFTER,
    /** Den enskilde informeras inte. */
    NOT
  }

  /** Whether a reason is still owed. */
  public boolean reasonOwed() {
    return informing == Informing.NOT && informingReason.isBlank();
  }
}
