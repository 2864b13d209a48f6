package se.rattdela.casework.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.UserId;

/**
 * An answer that has not been ended.
 *
 * @param consideredKeys what was known and could be considered when it was given
 * @param consideredDigest digest of that, see {@link Considered}
 * @param reusedFrom the earlier answer whose reason was taken over word for word, or null
 */
public record StoredAnswer(
    ItemId item,
    String key,
    AnswerKind kind,
    String value,
    String reason,
    String internalNote,
    UserId by,
    String byName,
    Instant at,
    List<String> consideredKeys,
    String consideredDigest,
    @Nullable AnswerId reusedFrom) {
  public StoredAnswer {
    consideredKeys = List.copyOf(consideredKeys);
  }

  AnswerView view(boolean stale) {
    return new AnswerView(
        key, kind, value, reason, internalNote, by, byName, at, stale, reusedFrom);
  }
}
