package se.rattdela.reports.decision;

import static se.rattdela.reports.decision.Texts.isFilled;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checks that only one form of document has. */
final class FormChecks {
  /** The only receiver of a report (6 § bidragsbrottslagen). */
  private static final String POLICE = "Polismyndigheten";

  /** The state authorities that decide benefits within 1 § lagen (2008:206). */
  private static final Set<String> BENEFIT_AUTHORITIES =
      Set.of(
          "Migrationsverket",
          "Försäkringskassan",
          "Pensionsmyndigheten",
          "Centrala studiestödsnämnden",
          "CSN",
          "Arbetsförmedlingen");

  /** How the others within 1 § are recognised, by a whole word beside a name of their own. */
  private static final Pattern OTHER_DECIDERS =
      Pattern.compile(
          "(?<![\\p{L}-])(kommun(en)?|socialnämnd(en)?|arbetslöshetskassa(n)?|a-kassa(n)?)(?!\\p{L})");

  private static final Pattern NAME = Pattern.compile("\\p{L}{2}");

  private FormChecks() {}

  /**
   * Whether the origin is told of. A notice and a report follow from a duty of the office's own:
   * nobody asked, and why they are made stands in their circumstances.
   */
  static boolean hasOrigin(Form form) {
    return switch (form) {
      case Form.Disclosure _, Form.OralDisclosure _ -> true;
      case Form.WrongfulPaymentNotice _, Form.CrimeReport _ -> false;
    };
  }

  /** A notice goes to whoever decided the benefit, a report to the police, and nowhere else. */
  static void recipient(DecisionDocument document, CheckList list) {
    String authority = document.recipient().authority();
    switch (document.form()) {
      case Form.WrongfulPaymentNotice _ ->
          list.require(RequiredPart.NOTICE_RECIPIENT, decidesBenefits(authority));
      case Form.CrimeReport _ ->
          list.require(RequiredPart.REPORT_RECIPIENT, authority.strip().equals(POLICE));
      case Form.Disclosure _, Form.OralDisclosure _ -> {}
    }
  }

  private static boolean decidesBenefits(String authority) {
    String name = authority.strip();
    return BENEFIT_AUTHORITIES.stream().anyMatch(name::equals)
        || isNamedDecider(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isNamedDecider(String name) {
    Matcher word = OTHER_DECIDERS.matcher(name);
    return word.find() && NAME.matcher(word.replaceAll("")).find();
  }

  static void whatLeaves(DecisionDocument document, CheckList list) {
    switch (document.kind()) {
      case NOTICE, CRIME_REPORT, ORAL ->
          list.require(RequiredPart.SOMETHING_LEAVES, !document.leaving().isEmpty());
      case NOTICE_OMITTED ->
          list.add(
              RequiredPart.NOTHING_LEAVES, document.leaving().stream().map(Item::number).toList());
      case FULL, PARTIAL, REFUSAL -> {}
    }
  }

  static void add(DecisionDocument document, CheckList list) {
    switch (document.form()) {
      case Form.Disclosure _ -> {}
      case Form.WrongfulPaymentNotice notice -> {
        list.filled(RequiredPart.BENEFIT, notice.benefit());
        list.filled(RequiredPart.BENEFIT_PERIOD, notice.period());
        list.filled(RequiredPart.NOTICE_TRIGGER, notice.trigger());
        list.filled(RequiredPart.NOTICE_CIRCUMSTANCES, notice.circumstances());
        if (notice.omitted()) {
          list.filled(RequiredPart.SPECIAL_REASONS, notice.specialReasons());
        }
      }
      case Form.CrimeReport report -> {
        list.filled(RequiredPart.BENEFIT, report.benefit());
        list.filled(RequiredPart.BENEFIT_PERIOD, report.period());
        list.filled(RequiredPart.SUSPICION, report.suspicion());
        list.filled(RequiredPart.REPORT_CIRCUMSTANCES, report.circumstances());
      }
      case Form.OralDisclosure oral -> {
        list.require(RequiredPart.GIVEN_AT, isBefore(oral, document.approval()));
        list.filled(RequiredPart.GIVEN_TO, oral.givenTo());
        list.filled(RequiredPart.GIVEN_BY, oral.givenBy());
        list.filled(RequiredPart.GIVEN_MEANS, oral.means());
        list.filled(RequiredPart.WHY_URGENT, oral.whyUrgent());
      }
    }
  }

  /** What is reviewed afterwards was given before. */
  private static boolean isBefore(Form.OralDisclosure oral, @Nullable Approval approval) {
    LocalDateTime given = oral.givenAt();
    return given != null && (approval == null || !given.isAfter(approval.decidedAt()));
  }

  /** A review either finds nothing or says what it found; what lacked support is always found. */
  static void review(DecisionDocument document, CheckList list) {
    if (document.form() instanceof Form.OralDisclosure) {
      boolean written =
          Stream.ofNullable(document.approval())
              .flatMap(approval -> Stream.ofNullable(approval.remark()))
              .allMatch(remark -> isFilled(remark));
      list.require(
          RequiredPart.REVIEW_REMARK,
          written && (document.unsupported().isEmpty() || isRemarked(document.approval())));
    }
  }

  private static boolean isRemarked(@Nullable Approval approval) {
    return approval != null && isFilled(approval.remark());
  }
}
