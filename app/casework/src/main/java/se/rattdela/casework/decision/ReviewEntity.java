package se.rattdela.casework.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** An approver's verdict on a draft: approved, or given back with a coded reason. */
@Entity
@Table(name = "decision_review")
class ReviewEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  long decisionId;

  @Column(nullable = false)
  long reviewedBy;

  @Column(nullable = false)
  String reviewedByName;

  @Column(nullable = false)
  Instant reviewedAt;

  @Column(nullable = false)
  String contentDigest;

  @Column(nullable = false)
  boolean approved;

  @Enumerated(EnumType.STRING)
  @Nullable ReturnCode returnCode;

  @Column(nullable = false)
  String sentence;

  @ElementCollection
  @CollectionTable(name = "review_certificate", joinColumns = @JoinColumn(name = "review_id"))
  @Column(name = "certificate", nullable = false)
  @Enumerated(EnumType.STRING)
  Set<Certificate> certificates = new HashSet<>();

  protected ReviewEntity() {}
}
