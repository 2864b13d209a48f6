package se.rattdela.casework.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CanonicalDigest;

/** An event as stored; never changed, never deleted. */
@Entity
@Table(name = "audit_event")
class AuditEventEntity {
  @Id long sequenceNumber;

  @Column(nullable = false)
  Instant happenedAt;

  @Column(nullable = false)
  long actor;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  Operation operation;

  @Nullable Long caseId;

  @Column(nullable = false)
  String subject;

  @Column(nullable = false)
  String detail;

  @Column(nullable = false)
  String previousDigest;

  @Column(nullable = false)
  String digest;

  protected AuditEventEntity() {}

  /** The digest that this content must have. */
  String computedDigest() {
    return new CanonicalDigest("rattdela audit event 1")
        .add(sequenceNumber)
        .add(happenedAt)
        .add(actor)
        .add(operation.name())
        .add(caseId)
        .add(subject)
        .add(detail)
        .add(previousDigest)
        .hex();
  }
}
