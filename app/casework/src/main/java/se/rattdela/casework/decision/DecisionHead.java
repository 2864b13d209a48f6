package se.rattdela.casework.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.common.UserId;
import se.rattdela.rules.Initiative;

/**
 * A decision without its file and its content, for the other features.
 *
 * @param version of the decision; moves when something is added to it
 * @param number empty until it is decided
 * @param digest of exactly what was approved
 * @param initiative whether anybody had asked
 */
public record DecisionHead(
    DecisionId id,
    long version,
    String number,
    DecisionKind kind,
    DisclosureId disclosure,
    UserId draftedBy,
    String draftedByName,
    @Nullable UserId decidedBy,
    @Nullable String decidedByName,
    @Nullable Instant decidedAt,
    @Nullable String delegation,
    @Nullable String pdfSha256,
    String digest,
    String packId,
    Initiative initiative) {
  /** Whether it stays in the file and goes to nobody. */
  public boolean staysInFile() {
    return kind.staysInFile(initiative);
  }

  /** Whether nobody is to know of it, and so not of what is said of it later either. */
  public boolean isKnownToNobody() {
    return kind.isKnownToNobody(initiative);
  }

  /** Whether it is decided. */
  public boolean sealed() {
    return decidedAt != null;
  }

  /**
   * When it was decided.
   *
   * @throws NotAllowedException WRONG_STATUS while it is not
   */
  public Instant decided() {
    if (decidedAt == null) {
      throw new NotAllowedException(ErrorCode.WRONG_STATUS);
    }
    return decidedAt;
  }
}
