package se.rattdela.casework.common;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The row was changed by someone else after it was read; nothing was written. */
public final class ConflictException extends CaseworkException {
  private static final long serialVersionUID = 1L;

  private final long changedById;
  private final String changedBy;
  private final Instant changedAt;

  /**
   * Nothing was written.
   *
   * @param who made the change that stands; names are not unique
   * @param changedBy their name, to be shown
   */
  public ConflictException(UserId who, String changedBy, Instant changedAt) {
    super(
        ErrorCode.CONFLICT,
        List.of(
            changedBy,
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                .format(changedAt.atZone(OfficeTime.ZONE))),
        null);
    this.changedById = who.value();
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  /** The user whose change stands. */
  public UserId changedById() {
    return new UserId(changedById);
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
