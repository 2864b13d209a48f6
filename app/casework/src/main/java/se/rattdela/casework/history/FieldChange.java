package se.rattdela.casework.history;

import java.time.Instant;
import se.rattdela.casework.common.UserId;

/**
 * A change of a field.
 *
 * @param subjectId internal id of what it belongs to
 * @param before as stored, a code or the office's words; empty for nothing
 * @param hidden the values have been taken away to protect an identity
 */
public record FieldChange(
    FieldSubject subject,
    long subjectId,
    HistoryField field,
    String before,
    String after,
    boolean hidden,
    UserId changedById,
    String changedBy,
    Instant changedAt) {
  /** Hides the values: they must not reach a log by way of a record. */
  @Override
  public String toString() {
    return "FieldChange[" + subject + " " + subjectId + " " + field + "]";
  }
}
