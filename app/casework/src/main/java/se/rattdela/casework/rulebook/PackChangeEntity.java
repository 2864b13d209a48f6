package se.rattdela.casework.rulebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** A pack that came in force; never changed, never deleted. */
@Entity
@Table(name = "pack_change")
class PackChangeEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  Instant changedAt;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  PackCause cause;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  PackSource source;

  @Column(nullable = false)
  String packId;

  @Column(nullable = false)
  int packSequence;

  @Column(nullable = false)
  String packSha256;

  @Nullable Long proposalId;

  @Nullable String proposedByName;

  @Column(nullable = false)
  String byName;

  protected PackChangeEntity() {}

  PackChange view() {
    return new PackChange(
        changedAt, cause, source, packId, packSequence, packSha256, proposedByName, byName);
  }
}
