package se.rattdela.casework.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: one row, locked by whoever appends, so that the chain never forks. */
@Entity
@Table(name = "audit_head")
class AuditHeadEntity {
  static final long ONLY = 1;

  @Id long id;

  @Column(nullable = false)
  long sequenceNumber;

  @Column(nullable = false)
  String digest;

  protected AuditHeadEntity() {}
}
