package se.rattdela.casework.caseregister;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** An opening of a case without an assignment, for a stated reason. */
@Entity
@Table(name = "case_opening")
class CaseOpeningEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  long caseId;

  @Column(nullable = false)
  long userId;

  @Column(nullable = false)
  Instant openedAt;

  @Column(nullable = false)
  LocalDate openedOn;

  @Column(nullable = false)
  String reason;

  protected CaseOpeningEntity() {}
}
