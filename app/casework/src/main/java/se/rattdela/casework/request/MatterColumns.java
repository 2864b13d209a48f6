package se.rattdela.casework.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UserId;

/** A {@link Matter} as columns of its disclosure; those that its kind lacks are null. */
@Embeddable
class MatterColumns {
  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  MatterKind matterKind = MatterKind.ORDINARY;

  @Nullable String benefit;
  @Nullable String benefitName;
  @Nullable String decidedByBody;
  @Nullable String bodyName;

  @Enumerated(EnumType.STRING)
  Matter.@Nullable Granted granted;

  @Nullable LocalDate grantedOn;

  @Enumerated(EnumType.STRING)
  Matter.@Nullable Fault fault;

  @Nullable LocalDate discoveredOn;
  @Nullable String cause;
  @Nullable String circumstances;
  @Nullable String benefitPeriod;
  @Nullable String amount;
  @Nullable Boolean judged;
  @Nullable String judgedReason;
  @Nullable Instant givenAt;
  @Nullable String givenToFunction;
  @Nullable String givenToName;
  @Nullable Long givenBy;

  @Enumerated(EnumType.STRING)
  Matter.@Nullable Means means;

  @Nullable String whyUrgent;

  protected MatterColumns() {}

  static MatterColumns of(Matter matter) {
    MatterColumns columns = new MatterColumns();
    columns.matterKind = matter.kind();
    switch (matter) {
      case Matter.Ordinary _ -> {}
      case Matter.Notice notice -> {
        columns.benefit(notice.benefit(), notice.benefitName(), notice.bodyName());
        columns.granted = notice.granted();
        columns.grantedOn = notice.grantedOn();
        columns.fault = notice.fault();
        columns.discoveredOn = notice.discovered();
        columns.cause = notice.trigger().strip();
        columns.judged(notice.specialReasons());
        columns.circumstances(notice.circumstances(), notice.period(), notice.amount());
      }
      case Matter.CrimeReport report -> {
        columns.benefit(report.benefit(), report.benefitName(), report.bodyName());
        columns.decidedByBody = report.decidedBy();
        columns.discoveredOn = report.discovered();
        columns.judged(report.suspected());
        columns.circumstances(report.circumstances(), report.period(), report.amount());
      }
      case Matter.Oral oral -> {
        columns.givenAt = oral.givenAt();
        columns.givenToFunction = oral.givenToFunction().strip();
        columns.givenToName = oral.givenToName().strip();
        columns.givenBy = oral.givenBy() == null ? null : oral.givenBy().value();
        columns.means = oral.means();
        columns.whyUrgent = oral.whyUrgent().strip();
      }
    }
    return columns;
  }

  private void benefit(String code, String name, String body) {
    benefit = code;
    benefitName = name.strip();
    bodyName = body.strip();
  }

  private void circumstances(String text, String period, String sum) {
    circumstances = text.strip();
    benefitPeriod = period.strip();
    amount = sum.strip();
  }

  private void judged(Matter.@Nullable Judged made) {
    judged = made == null ? null : made.yes();
    judgedReason = made == null ? null : made.reason().strip();
  }

  Matter matter() {
    return switch (matterKind) {
      case ORDINARY -> new Matter.Ordinary();
      case NOTICE ->
          new Matter.Notice(
              text(benefit),
              text(benefitName),
              text(bodyName),
              granted,
              grantedOn,
              fault,
              discoveredOn,
              text(cause),
              text(circumstances),
              text(benefitPeriod),
              text(amount),
              judged());
      case CRIME_REPORT ->
          new Matter.CrimeReport(
              text(benefit),
              text(benefitName),
              text(decidedByBody),
              text(bodyName),
              discoveredOn,
              judged(),
              text(circumstances),
              text(benefitPeriod),
              text(amount));
      case ORAL ->
          new Matter.Oral(
              givenAt,
              text(givenToFunction),
              text(givenToName),
              givenBy == null ? null : new UserId(givenBy),
              means,
              text(whyUrgent));
    };
  }

  private static String text(@Nullable String stored) {
    return stored == null ? "" : stored;
  }

  private Matter.@Nullable Judged judged() {
    return judged == null ? null : new Matter.Judged(judged, text(judgedReason));
  }
}
