package se.rattdela.casework.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.benefit.DecidingBody;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.Why;
import se.rattdela.rules.Initiative;

/** What the matter of a draft may hold, and what must be there before it is registered. */
final class MatterCheck {
  private static final String POLICE = "POLISMYNDIGHETEN";
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_AMOUNT = 200;

  private final Benefits benefits;
  private final OfficeTime time;

  MatterCheck(Benefits benefits, OfficeTime time) {
    this.benefits = benefits;
    this.time = time;
  }

  /** Whatever is filled in must be possible: above all, nobody else than the right recipient. */
  void draft(DisclosureDraft draft) {
    switch (draft.matter()) {
      case Matter.Ordinary _ -> {}
      case Matter.Notice notice -> {
        duty(draft, "CORRECT_PAYMENT");
        benefit(notice.benefit());
        boolean right =
            draft.recipient().isEmpty()
                || benefits.recipients(notice.benefit()).stream()
                    .anyMatch(body -> body.code().equals(draft.recipient()));
        require(right, "recipient", Why.NOTICE_RECIPIENT);
        past(notice.grantedOn(), "grantedOn");
        past(notice.discovered(), "discovered");
        Matter.Judged special = notice.specialReasons();
        lines(List.of(notice.benefitName(), notice.bodyName(), notice.period()), notice.amount());
        texts(notice.trigger(), notice.circumstances(), special == null ? "" : special.reason());
      }
      case Matter.CrimeReport report -> {
        duty(draft, "INVESTIGATE_CRIME");
        benefit(report.benefit());
        require(
            draft.recipient().isEmpty() || draft.recipient().equals(POLICE),
            "recipient",
            Why.REPORT_RECIPIENT);
        boolean decides =
            report.decidedBy().isEmpty()
                || benefits.deciding(report.benefit()).stream()
                    .anyMatch(body -> body.code().equals(report.decidedBy()));
        require(decides, "decidedBy", Why.DECIDING_BODY);
        past(report.discovered(), "discovered");
        Matter.Judged suspected = report.suspected();
        lines(List.of(report.benefitName(), report.bodyName(), report.period()), report.amount());
        texts(report.circumstances(), suspected == null ? "" : suspected.reason());
      }
      case Matter.Oral oral -> {
        require(
            oral.givenAt() == null || !oral.givenAt().isAfter(time.now()),
            "givenAt",
            Why.GIVEN_IN_FUTURE);
        lines(List.of(oral.givenToFunction(), oral.givenToName()), "");
        texts(oral.whyUrgent());
      }
    }
  }

  /** What the assessment cannot begin without. */
  void registration(DisclosureDraft draft) {
    switch (draft.matter()) {
      case Matter.Ordinary _ -> {}
      case Matter.Notice notice -> {
        named(notice.benefit(), notice.benefitName());
        require(
            !mustBeNamed(draft.recipient()) || !notice.bodyName().isBlank(),
            "bodyName",
            Why.BODY_NAME_MISSING);
      }
      case Matter.CrimeReport report -> {
        named(report.benefit(), report.benefitName());
        require(
            !mustBeNamed(report.decidedBy()) || !report.bodyName().isBlank(),
            "bodyName",
            Why.BODY_NAME_MISSING);
      }
      case Matter.Oral oral -> {
        require(oral.givenAt() != null, "givenAt", Why.GIVEN_AT_MISSING);
        require(oral.givenBy() != null, "givenBy", Why.GIVEN_BY_MISSING);
        require(
            !oral.givenToFunction().isBlank() || !oral.givenToName().isBlank(),
            "givenToName",
            Why.GIVEN_TO_MISSING);
      }
    }
  }

  /** The two duties are the office's own and have one purpose each. */
  private static void duty(DisclosureDraft draft, String purpose) {
    require(draft.initiative() == Initiative.OWN, "initiative", Why.DUTY_OWN_INITIATIVE);
    require(
        draft.purpose() == null || draft.purpose().equals(purpose), "purpose", Why.DUTY_PURPOSE);
  }

  private void benefit(String code) {
    boolean known =
        code.isEmpty() || code.equals(Matter.OTHER_BENEFIT) || benefits.benefit(code).isPresent();
    if (!known) {
      throw new InvalidInputException(ErrorCode.UNKNOWN_CODE, "benefit", code);
    }
  }

  private static void named(String benefit, String name) {
    boolean named = benefit.equals(Matter.OTHER_BENEFIT) ? !name.isBlank() : !benefit.isEmpty();
    require(named, "benefit", Why.BENEFIT_MISSING);
  }

  private boolean mustBeNamed(String body) {
    return benefits.body(body).map(DecidingBody::named).orElse(false);
  }

  private void past(@Nullable LocalDate day, String field) {
    require(day == null || !day.isAfter(time.today()), field, Why.DAY_IN_FUTURE);
  }

  private static void lines(List<String> lines, String amount) {
    boolean fit =
        lines.stream().allMatch(line -> line.length() <= LONGEST_LINE)
            && amount.length() <= LONGEST_AMOUNT;
    require(fit, "matter", Why.TEXT_TOO_LONG);
  }

  private static void texts(String... texts) {
    require(
        Stream.of(texts).allMatch(text -> text.length() <= DisclosureCheck.LONGEST_TEXT),
        "matter",
        Why.TEXT_TOO_LONG);
  }

  private static void require(boolean holds, String field, Why why) {
    if (!holds) {
      throw new InvalidInputException(ErrorCode.INVALID_INPUT, field, why);
    }
  }
}
