package se.rattdela.reports.decision;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What kind of document it is, with the parts only that kind has. Items, grounds, people and rules
 * are the same for all; an empty text or a null stands for what is not written yet.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Form {

  /** A decision on disclosure, on request or on the office's own initiative. */
  @JsonTypeName("disclosure")
  record Disclosure() implements Form {}

  /**
   * A notice that a benefit may have been decided or paid wrongly (underrättelse, 3 and 4 §§ lagen
   * (2008:206)), or the decision not to give one.
   *
   * @param benefit the benefit, "sjukpenning"
   * @param period what time it is about, "januari–mars 2026"
   * @param amount the sum with its currency, where it is known
   * @param trigger what made the office see it, a whole sentence
   * @param circumstances the circumstances behind the notice (4 §); may hold line breaks
   * @param omitted whether there are special reasons against a notice: then the document is the
   *     decision not to give one, it stays in the file and nothing leaves
   * @param specialReasons those special reasons; empty when the notice is given
   */
  @JsonTypeName("wrongful-payment-notice")
  record WrongfulPaymentNotice(
      String benefit,
      String period,
      @Nullable String amount,
      String trigger,
      String circumstances,
      boolean omitted,
      String specialReasons)
      implements Form {}

  /**
   * A report of a suspected benefit crime to Polismyndigheten (anmälan, 6 § bidragsbrottslagen
   * (2007:612)).
   *
   * @param benefit the benefit, "ekonomiskt bistånd"
   * @param period what time it is about
   * @param amount the sum with its currency, where it is known
   * @param suspicion what is suspected, a whole sentence
   * @param circumstances what the suspicion rests on; may hold line breaks
   */
  @JsonTypeName("crime-report")
  record CrimeReport(
      String benefit,
      String period,
      @Nullable String amount,
      String suspicion,
      String circumstances)
      implements Form {}

  /**
   * The record of a disclosure already made by word of mouth or in urgency (27 §
   * förvaltningslagen), reviewed afterwards by whoever approves it.
   *
   * @param givenAt day and time it was given, Swedish wall-clock time; null until it is known
   * @param givenTo who received it: authority, officer
   * @param givenBy who gave it: name and title
   * @param means how, as it stands after "genom": "telefon efter motringning"
   * @param whyUrgent why it could not wait for a written decision; may hold line breaks
   * @param noted when and by whom this record was made; null until it is
   */
  @JsonTypeName("oral-disclosure")
  record OralDisclosure(
      @Nullable LocalDateTime givenAt,
      String givenTo,
      String givenBy,
      String means,
      String whyUrgent,
      @Nullable Noted noted)
      implements Form {}

  /**
   * When and by whom a record was made: 27 § förvaltningslagen asks for both.
   *
   * @param at day and time, Swedish wall-clock time
   * @param by name and title
   */
  record Noted(LocalDateTime at, String by) {}
}
