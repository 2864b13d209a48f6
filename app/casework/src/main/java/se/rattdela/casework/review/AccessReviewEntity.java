package se.rattdela.casework.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.store.Aggregate;

/** A unit's review of a month. */
@Entity
@Table(name = "access_review")
class AccessReviewEntity extends Aggregate {
  @Column(nullable = false)
  long unitId;

  /** The first day of the month. */
  @Column(nullable = false)
  LocalDate reviewMonth;

  @Column(nullable = false)
  long seed;

  @Column(nullable = false)
  int accesses;

  @Column(nullable = false)
  LocalDate dueOn;

  @Nullable Long signedBy;
  @Nullable String signedByName;
  @Nullable Instant signedAt;
  @Nullable String digest;

  protected AccessReviewEntity() {}

  YearMonth month() {
    return YearMonth.from(reviewMonth);
  }
}
