package se.rattdela.casework.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** The rule steward's answer to a question of law, as it was given; never changed. */
@Entity
@Table(name = "legal_stand_version")
class LegalStandVersionEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false, updatable = false)
  String questionKey;

  @Column(nullable = false, updatable = false)
  int standNumber;

  @Column(nullable = false, updatable = false)
  boolean stand;

  @Column(nullable = false, updatable = false)
  String reason;

  @Column(nullable = false, updatable = false)
  long givenBy;

  @Column(nullable = false, updatable = false)
  String givenByName;

  @Column(nullable = false, updatable = false)
  Instant givenAt;

  protected LegalStandVersionEntity() {}

  LegalStand view() {
    return new LegalStand(questionKey, standNumber, stand, reason, givenByName, givenAt);
  }
}
