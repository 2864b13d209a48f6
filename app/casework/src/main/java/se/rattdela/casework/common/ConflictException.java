package se.rattdela.casework.common;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The row was changed by someone else after it was read; nothing was written. */
public final class ConflictException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  private final String changedBy;
  private final Instant changedAt;

  public ConflictException(String changedBy, Instant changedAt) {
    super(
        ErrorCode.CONFLICT,
        List.of(
            changedBy,
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                .format(changedAt.atZone(OfficeTime.ZONE))),
        null);
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  /** Display name of the user whose change stands. */
  public String changedBy() {
    return changedBy;
  }

  /** When the change that stands was made. */
  public Instant changedAt() {
    return changedAt;
  }
}
