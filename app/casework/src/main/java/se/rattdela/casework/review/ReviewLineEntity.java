package se.rattdela.casework.review;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.store.Aggregate;

/** An access in a review. */
@Entity
@Table(name = "access_review_line")
class ReviewLineEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  long reviewId;

  @Column(nullable = false)
  int lineNumber;

  @Column(nullable = false)
  int revision;

  @Column(nullable = false)
  long actor;

  /** The case, or null where several are one access. */
  @Nullable Long caseId;

  @Column(nullable = false)
  Instant beganAt;

  @Column(nullable = false)
  Instant endedAt;

  @Column(nullable = false)
  long firstEvent;

  @Column(nullable = false)
  long lastEvent;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  Operation operation;

  @Column(nullable = false)
  int operations;

  @Enumerated(EnumType.STRING)
  @Nullable Finding finding;

  @Column(nullable = false)
  String observation = "";

  @Nullable Long foundBy;
  @Nullable String foundByName;
  @Nullable Instant foundAt;

  @ElementCollection
  @CollectionTable(name = "access_review_risk", joinColumns = @JoinColumn(name = "line_id"))
  @Column(name = "risk", nullable = false)
  @Enumerated(EnumType.STRING)
  Set<Risk> risks = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "access_review_case", joinColumns = @JoinColumn(name = "line_id"))
  @OrderColumn(name = "list_order")
  @Column(name = "case_id", nullable = false)
  List<Long> cases = new ArrayList<>();

  protected ReviewLineEntity() {}

  /** Tells who gave the finding that stands; before there is one, who changed the review. */
  ConflictException overtaken(AccessReviewEntity review) {
    Long who = foundBy;
    String name = foundByName;
    Instant when = foundAt;
    return who == null || name == null || when == null
        ? review.overtaken()
        : new ConflictException(new UserId(who), name, when);
  }
}
