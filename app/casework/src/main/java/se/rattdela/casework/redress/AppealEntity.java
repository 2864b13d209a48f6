package se.rattdela.casework.redress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.store.Aggregate;

/** An appeal. */
@Entity
@Table(name = "appeal")
class AppealEntity extends Aggregate {
  @Column(nullable = false)
  long decisionId;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  AppealState state;

  @Column(nullable = false)
  LocalDate receivedOn;

  @Column(nullable = false)
  String byAuthority;

  @Column(nullable = false)
  String reference;

  @Column(nullable = false)
  String asks;

  @Nullable LocalDate receivedByCourtOn;

  @Column(nullable = false)
  String timelinessReason = "";

  @Nullable String timelinessByName;
  @Nullable LocalDate timelinessOn;

  @Enumerated(EnumType.STRING)
  @Nullable Reconsideration reconsideration;

  @Column(nullable = false)
  String reconsiderationReason = "";

  @Nullable String reconsideredByName;
  @Nullable LocalDate reconsideredOn;

  /** What it led to: a change or annulment, or a decision that tries anew what was withheld. */
  @Nullable Long changeId;

  @Nullable Long changeDecisionId;
  @Nullable LocalDate handedOverOn;

  /** The letter it was handed over with; null before, and of those handed over without one. */
  @Nullable Long handOverFileId;

  @Enumerated(EnumType.STRING)
  @Nullable Judgment judgment;

  @Nullable LocalDate judgedOn;

  @Column(nullable = false)
  String courtNumber = "";

  @Column(nullable = false)
  String judgmentNote = "";

  protected AppealEntity() {}

  void changed(@Nullable PaperId change) {
    changeId = change instanceof RedressId redress ? redress.value() : null;
    changeDecisionId = change instanceof DecisionId later ? later.value() : null;
  }

  private @Nullable PaperId change() {
    if (changeId != null) {
      return new RedressId(changeId);
    }
    return changeDecisionId == null ? null : new DecisionId(changeDecisionId);
  }

  AppealView view(Timeliness timeliness) {
    return new AppealView(
        new AppealId(id()),
        version(),
        new DecisionId(decisionId),
        state,
        receivedOn,
        byAuthority,
        reference,
        asks,
        receivedByCourtOn,
        timeliness,
        timelinessReason,
        timelinessByName,
        timelinessOn,
        reconsideration,
        reconsiderationReason,
        reconsideredByName,
        reconsideredOn,
        change(),
        handedOverOn,
        handOverFileId != null,
        judgment,
        judgedOn,
        courtNumber,
        judgmentNote);
  }
}
