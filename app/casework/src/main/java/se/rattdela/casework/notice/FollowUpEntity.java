package se.rattdela.casework.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.store.Aggregate;

/** An answer from the receiving body; written once. */
@Entity
@Table(name = "notice_outcome")
class FollowUpEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  long disclosureId;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  NoticeOutcome outcome;

  @Column(nullable = false)
  LocalDate happenedOn;

  @Column(nullable = false)
  String note;

  @Nullable LocalDate remindOn;

  @Column(nullable = false)
  long recordedBy;

  @Column(nullable = false)
  String recordedByName;

  @Column(nullable = false)
  Instant recordedAt;

  protected FollowUpEntity() {}

  FollowUp view() {
    return new FollowUp(
        outcome, happenedOn, note, remindOn, new UserId(recordedBy), recordedByName, recordedAt);
  }
}
