package se.rattdela.desktop.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.unmet.Consequence;
import se.rattdela.casework.unmet.Hindrance;
import se.rattdela.casework.unmet.NeedSide;
import se.rattdela.rules.Initiative;

/**
 * What has happened in the office besides its stories: simple answers, who has opened which case,
 * and what could not be shared.
 */
record DemoHistory(List<AnswerLine> answers, List<VisitLine> visits, List<NeedLine> needs) {
  /** The item that every one of the simple answers is about. */
  private static final String AID = "aid";

  /**
   * A request for paid economic aid (15 kap. 4 § SoL) and its answer.
   *
   * @param received when it came in
   * @param decided when it was answered
   */
  record AnswerLine(
      LocalDateTime received,
      LocalDateTime decided,
      LocalDate due,
      String caseKey,
      String approver,
      String recipient,
      @Nullable String recipientName,
      String unit,
      String officer,
      String reference,
      String purpose) {
    /** The request with the steps taken in it, by the first officer of its case. */
    DemoContent.DisclosureLine line(String key, String by) {
      LocalDateTime sent = decided.minusHours(1);
      return new DemoContent.DisclosureLine(
          key,
          Initiative.REQUEST,
          recipient,
          recipientName,
          unit,
          officer,
          reference,
          received,
          Channel.SECURE_MESSAGE,
          IdentityCheck.KNOWN_CHANNEL,
          received.plusMinutes(5),
          "Uppgift om utbetalt försörjningsstöd, belopp och tid.",
          "Kontroll av vad som betalats ut från det allmänna.",
          purpose,
          "15 kap. 4 § socialtjänstlagen",
          "Bestämmelsen gäller på begäran och för uppgift om utbetalat ekonomiskt bistånd.",
          due,
          List.of(AID),
          null,
          List.of(
              new Step.Draft(received.plusMinutes(20), by),
              new Step.Register(received.plusMinutes(26), by),
              new Step.Reply(
                  sent.minusMinutes(8),
                  by,
                  List.of(AID),
                  "item.harm",
                  "NOT_EXCLUDED",
                  "Uppgiften gäller den enskildes försörjning. Det står inte klart att den kan"
                      + " röjas utan men.",
                  ""),
              new Step.Write(
                  sent.minusMinutes(4),
                  by,
                  new DecisionTexts(
                      "Samtycke har inte inhämtats, eftersom nämnden är skyldig att lämna"
                          + " uppgiften.",
                      "Uppgifter utan namn kan inte användas i ärendet.",
                      "",
                      "Uppgiften lämnas för mottagarens kontroll.",
                      "Beslutet skickas som säkert meddelande (SDK).")),
              new Step.Send(sent, by),
              new Step.Decide(decided, approver)));
    }
  }

  /**
   * An opening of a case.
   *
   * @param reason stated where the user is not assigned
   */
  record VisitLine(LocalDateTime at, String by, String caseKey, @Nullable String reason) {}

  /** Something that could not be shared. */
  record NeedLine(
      LocalDateTime at,
      String by,
      String caseKey,
      List<String> items,
      String authority,
      NeedSide neededBy,
      Hindrance hindrance,
      @Nullable String provision,
      Consequence consequence,
      String needed,
      String followed) {}
}
