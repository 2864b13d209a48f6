package se.rattdela.casework.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.rattdela.casework.store.Aggregate;

/**
 * A question of law that the office has answered: the row that every new stand moves, so that of
 * two who answer at once the second is told.
 */
@Entity
@Table(name = "legal_stand")
class LegalStandEntity extends Aggregate {
  @Column(nullable = false)
  String questionKey;

  /** The number of the stand that holds. */
  @Column(nullable = false)
  int latest;

  protected LegalStandEntity() {}
}
