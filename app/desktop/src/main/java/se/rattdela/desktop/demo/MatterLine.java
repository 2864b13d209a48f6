package se.rattdela.desktop.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.request.Matter;

/** What kind of thing a disclosure of the story is, when it is not an ordinary one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MatterLine.Notice.class, name = "NOTICE"),
  @JsonSubTypes.Type(value = MatterLine.CrimeReport.class, name = "CRIME_REPORT"),
  @JsonSubTypes.Type(value = MatterLine.Oral.class, name = "ORAL")
})
sealed interface MatterLine {

  /**
   * The matter as casework knows it.
   *
   * @param users ids by user name
   */
  Matter matter(Function<String, UserId> users);

  /** A notice of a wrongful payment. */
  record Notice(
      String benefit,
      Matter.Granted granted,
      LocalDate grantedOn,
      Matter.Fault fault,
      LocalDate discovered,
      String trigger,
      String circumstances,
      String period,
      String amount,
      Matter.@Nullable Judged specialReasons)
      implements MatterLine {
    @Override
    public Matter matter(Function<String, UserId> users) {
      return new Matter.Notice(
          benefit,
          "",
          "",
          granted,
          grantedOn,
          fault,
          discovered,
          trigger,
          circumstances,
          period,
          amount,
          specialReasons);
    }
  }

  /** A report of a suspected benefit crime. */
  record CrimeReport(
      String benefit,
      String decidedBy,
      LocalDate discovered,
      Matter.@Nullable Judged suspected,
      String circumstances,
      String period,
      String amount)
      implements MatterLine {
    @Override
    public Matter matter(Function<String, UserId> users) {
      return new Matter.CrimeReport(
          benefit, "", decidedBy, "", discovered, suspected, circumstances, period, amount);
    }
  }

  /** Something that was said; by whom is a user name. */
  record Oral(
      LocalDateTime givenAt,
      String givenToFunction,
      String givenToName,
      String givenBy,
      Matter.Means means,
      String whyUrgent)
      implements MatterLine {
    @Override
    public Matter matter(Function<String, UserId> users) {
      return new Matter.Oral(
          givenAt.atZone(OfficeTime.ZONE).toInstant(),
          givenToFunction,
          givenToName,
          users.apply(givenBy),
          means,
          whyUrgent);
    }
  }
}
