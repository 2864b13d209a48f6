package se.rattdela.casework.history;

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
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.store.Aggregate;

/** A change of a field as stored. */
@Entity
@Table(name = "field_change")
class FieldChangeEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  FieldSubject subjectKind;

  @Column(nullable = false)
  long subjectId;

  /** The case whose file it stands in; null for what is a person's own in every case. */
  @Nullable Long caseId;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  HistoryField field;

  @Column(nullable = false)
  String valueBefore;

  @Column(nullable = false)
  String valueAfter;

  @Column(nullable = false)
  boolean hidden;

  @Column(nullable = false)
  long changedBy;

  @Column(nullable = false)
  String changedByName;

  @Column(nullable = false)
  Instant changedAt;

  protected FieldChangeEntity() {}

  FieldChange view() {
    return new FieldChange(
        subjectKind,
        subjectId,
        field,
        valueBefore,
        valueAfter,
        hidden,
        new UserId(changedBy),
        changedByName,
        changedAt);
  }
}
