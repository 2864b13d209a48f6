package se.rattdela.casework.counsel;

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

/** That a user has read an answer. */
@Entity
@Table(name = "counsel_seen")
class CounselSeenEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false, updatable = false)
  long counselId;

  @Column(nullable = false, updatable = false)
  long userId;

  @Column(nullable = false, updatable = false)
  Instant seenAt;

  protected CounselSeenEntity() {}
}
