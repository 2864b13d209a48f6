package se.rattdela.casework.assessment;

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
import se.rattdela.casework.store.Aggregate;

/** An answer to one question about one item; ended, never overwritten, when another takes over. */
@Entity
@Table(name = "answer")
class AnswerEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = Aggregate.IDS)
  @SequenceGenerator(name = Aggregate.IDS, sequenceName = Aggregate.IDS, allocationSize = 50)
  @Nullable Long id;

  @Column(nullable = false)
  long disclosureId;

  @Column(nullable = false)
  long itemId;

  @Column(nullable = false)
  String answerKey;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  AnswerKind kind;

  @Column(nullable = false)
  String answerValue;

  @Column(nullable = false)
  String reason;

  @Column(nullable = false)
  String internalNote;

  @Column(nullable = false)
  long madeBy;

  @Column(nullable = false)
  String madeByName;

  @Column(nullable = false)
  Instant madeAt;

  @Column(nullable = false)
  String consideredKeys;

  @Column(nullable = false)
  String consideredDigest;

  @Nullable Long reusedFrom;

  @Nullable Instant endedAt;

  @Nullable Long endedBy;

  protected AnswerEntity() {}
}
