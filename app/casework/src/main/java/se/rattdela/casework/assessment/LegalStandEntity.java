package se.rattdela.casework.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.rattdela.casework.store.Aggregate;

/** The rule steward's answer to a question of law, for the whole office. */
@Entity
@Table(name = "legal_stand")
class LegalStandEntity extends Aggregate {
  @Column(nullable = false)
  String questionKey;

  @Column(nullable = false)
  boolean stand;

  @Column(nullable = false)
  String reason;

  protected LegalStandEntity() {}
}
