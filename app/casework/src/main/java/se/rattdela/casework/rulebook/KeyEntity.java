package se.rattdela.casework.rulebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.store.Aggregate;

/** A key of the office. */
@Entity
@Table(name = "office_key")
class KeyEntity extends Aggregate {
  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  KeyState state;

  @Column(nullable = false)
  String label;

  @Column(nullable = false)
  String keyId;

  @Column(nullable = false)
  String publicKey;

  @Column(nullable = false)
  long proposedBy;

  @Column(nullable = false)
  String proposedByName;

  @Column(nullable = false)
  Instant proposedAt;

  @Nullable Long confirmedBy;

  @Nullable String confirmedByName;

  @Nullable Instant confirmedAt;

  @Nullable Long removedBy;

  @Nullable String removedByName;

  @Nullable Instant removedAt;

  protected KeyEntity() {}

  OfficeKey view() {
    return new OfficeKey(
        new OfficeKeyId(id()),
        version(),
        state,
        label,
        keyId,
        publicKey,
        new UserId(proposedBy),
        proposedByName,
        proposedAt,
        confirmedByName,
        confirmedAt,
        removedByName,
        removedAt);
  }
}
