package se.rattdela.casework.request;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CanonicalDigest;
import se.rattdela.casework.common.UserId;

/**
 * What kind of thing a disclosure is, with what only that kind has. A draft may lack nearly all of
 * it: empty text or null = not filled in; a human judgement is never filled in beforehand.
 */
public sealed interface Matter {
  /** Code of a benefit that is not in the list; the officer names it and who decided it. */
  String OTHER_BENEFIT = "OTHER";

  /**
   * What a judgement about an item rests on besides the item: it does not stand when this has
   * changed. Empty for an ordinary disclosure.
   */
  default String considered() {
    return switch (this) {
      case Ordinary _ -> "";
      case Notice notice ->
          new CanonicalDigest("notice")
              .add(notice.benefit())
              .add(notice.benefitName())
              .add(notice.granted())
              .add(notice.grantedOn())
              .add(notice.fault())
              .add(notice.trigger().strip())
              .add(notice.circumstances().strip())
              .hex();
      case CrimeReport report ->
          new CanonicalDigest("crime report")
              .add(report.benefit())
              .add(report.benefitName())
              .add(report.decidedBy())
              .add(report.circumstances().strip())
              .hex();
      case Oral oral -> new CanonicalDigest("oral").add(oral.givenAt()).hex();
    };
  }

  /**
   * Id of the provision that alone carries it: nothing else lets an item go along. Null for what
   * any provision may carry, and for the decision not to notify.
   */
  default @Nullable String duty() {
    return switch (this) {
      case Notice notice -> notice.omitted() ? null : "L2008-206-3";
      case CrimeReport _ -> "BidrBrL-6";
      case Ordinary _, Oral _ -> null;
    };
  }

  /** Which kind. */
  default MatterKind kind() {
    return switch (this) {
      case Ordinary _ -> MatterKind.ORDINARY;
      case Notice _ -> MatterKind.NOTICE;
      case CrimeReport _ -> MatterKind.CRIME_REPORT;
      case Oral _ -> MatterKind.ORAL;
    };
  }

  /** A disclosure on request or own initiative, decided before anything leaves. */
  record Ordinary() implements Matter {}

  /**
   * A notice of a wrongful payment (underrättelse, 3 and 4 §§ lagen (2008:206)). The recipient of
   * the disclosure is the body that decided the benefit; initiative OWN, purpose CORRECT_PAYMENT.
   *
   * @param benefit code of the benefit, or {@link #OTHER_BENEFIT}
   * @param benefitName the benefit in words, when it is not in the list
   * @param bodyName which municipality or unemployment insurance fund; empty for the others
   * @param granted what has been done: a benefit only applied for is not enough
   * @param grantedOn when
   * @param fault in what way it is assumed to be wrong
   * @param discovered when the office saw it
   * @param trigger what gave reason to assume it, a sentence
   * @param circumstances the circumstances the notice rests on (4 §)
   * @param period what time it is about; empty = unknown
   * @param amount the sum with its currency; empty = unknown
   * @param specialReasons whether special reasons speak against a notice, and why; null = not
   *     assessed. Yes makes it a decision not to give one, and nothing leaves
   */
  record Notice(
      String benefit,
      String benefitName,
      String bodyName,
      @Nullable Granted granted,
      @Nullable LocalDate grantedOn,
      @Nullable Fault fault,
      @Nullable LocalDate discovered,
      String trigger,
      String circumstances,
      String period,
      String amount,
      @Nullable Judged specialReasons)
      implements Matter {
    /** Whether it is the decision not to notify. */
    public boolean omitted() {
      return specialReasons != null && specialReasons.yes();
    }

    /** A notice where nothing is filled in. */
    public static Notice empty() {
      return new Notice("", "", "", null, null, null, null, "", "", "", "", null);
    }
  }

  /**
   * A report of a suspected crime to Polismyndigheten (anmälan, 6 § bidragsbrottslagen (2007:612)),
   * on own initiative, purpose INVESTIGATE_CRIME.
   *
   * @param benefit code of the benefit, or {@link #OTHER_BENEFIT}
   * @param benefitName the benefit in words, when it is not in the list
   * @param decidedBy code of the body that decided it ({@code DecidingBody})
   * @param bodyName which municipality or unemployment insurance fund; empty for the others
   * @param discovered when the office saw it
   * @param suspected whether it can be suspected that a crime under the law has been committed, and
   *     why; null = not assessed
   * @param circumstances what the suspicion rests on
   * @param period what time it is about; empty = unknown
   * @param amount the sum with its currency; empty = unknown
   */
  record CrimeReport(
      String benefit,
      String benefitName,
      String decidedBy,
      String bodyName,
      @Nullable LocalDate discovered,
      @Nullable Judged suspected,
      String circumstances,
      String period,
      String amount)
      implements Matter {
    /** A report where nothing is filled in. */
    public static CrimeReport empty() {
      return new CrimeReport("", "", "", "", null, null, "", "", "");
    }
  }

  /**
   * Something that has already been said. Its items are what was said, all of it, whether the law
   * let it out or not; the law is that of the day it was given. The {@code due} of the disclosure
   * is the day by which someone else is to have reviewed it; when it is left out, the next working
   * day.
   *
   * @param givenAt when it was said
   * @param givenToFunction who received it: function, "vakthavande befäl"
   * @param givenToName who received it: name
   * @param givenBy the user who said it; can never review it
   * @param means how it was said
   * @param whyUrgent why it could not wait for a written decision
   */
  record Oral(
      @Nullable Instant givenAt,
      String givenToFunction,
      String givenToName,
      @Nullable UserId givenBy,
      @Nullable Means means,
      String whyUrgent)
      implements Matter {
    /** An oral disclosure where nothing is filled in. */
    public static Oral empty() {
      return new Oral(null, "", "", null, null, "");
    }
  }

  /** A judgement of a human, with the reason. */
  record Judged(boolean yes, String reason) {}

  /** What has been done with a benefit. */
  enum Granted {
    /** Har beslutats. */
    DECIDED,
    /** Har betalats ut. */
    PAID,
    /** Har tillgodoräknats. */
    CREDITED
  }

  /** In what way a benefit is assumed to be wrong. */
  enum Fault {
    /** Felaktigt. */
    WRONG,
    /** Med för högt belopp. */
    TOO_HIGH
  }

  /** How something was said. */
  enum Means {
    /** Telefon. */
    PHONE,
    /** Samtal på plats. */
    IN_PERSON,
    /** Videosamtal. */
    VIDEO_CALL,
    /** Radio (Rakel). */
    RADIO
  }
}
