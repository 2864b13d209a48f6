package se.rattdela.benchmarks.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.decision.Appeal;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.Assessment;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.Form;
import se.rattdela.reports.decision.Ground;
import se.rattdela.reports.decision.GroundEffect;
import se.rattdela.reports.decision.HarmTest;
import se.rattdela.reports.decision.Item;
import se.rattdela.reports.decision.LawBasis;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.Note;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.decision.Origin;
import se.rattdela.reports.decision.Outcome;
import se.rattdela.reports.decision.Recipient;
import se.rattdela.reports.decision.SourceDocument;
import se.rattdela.reports.decision.Subject;

/** A partial disclosure on two pages, about an invented person. */
final class TheDecision {
  private static final Municipality FROM =
      new Municipality(
          "Lindvalla kommun",
          "Socialnämnden",
          "Enheten för unga vuxna",
          "999 99 Lindvalla",
          "Kammarrätten i Göteborg",
          "2026/312",
          null,
          null);
  private static final String SFB = "110 kap. 31 § SFB";
  private static final HarmTest HARM =
      new HarmTest(
          "risk för men",
          "Uppgifterna rör enskildas personliga förhållanden i socialtjänsten. Det står inte klart"
              + " att de kan röjas utan att den enskilde eller någon närstående lider men.");

  private TheDecision() {}

  /** The decision with this number; the numbers and the period differ. */
  static DecisionDocument number(int number) {
    LocalDate asked = LocalDate.of(2026, 1, 1).plusDays(number % 60);
    return new DecisionDocument(
        FROM,
        "Ä-2026-%04d".formatted(number),
        null,
        false,
        new Form.Disclosure(),
        new Recipient("Försäkringskassan", "Kontrollenheten", "Johan Ek", "FK 2026/118802"),
        new Subject("Elias Sandberg", "20051026-2397"),
        new Origin.Request(
            asked,
            "säkert meddelande",
            "Johan Eks identitet kontrollerades samma dag genom motringning via växeln.",
            "Arbete, vård och boende från och med den 1 januari 2026.",
            "Att kontrollera rätten till sjukpenning för januari och februari 2026.",
            "110 kap. 31 § socialförsäkringsbalken (SFB).",
            "Bestämmelsen gäller för begäran. Försäkringskassan handlägger förmånen och"
                + " uppgifterna avser den försäkrade."),
        List.of(
            item(
                1, "Arbete med lön", "från och med " + asked, Outcome.MUST_BE_DISCLOSED, SFB, null),
            item(2, "Vistelse på HVB", "januari 2026", Outcome.MUST_BE_DISCLOSED, SFB, null),
            item(
                3,
                "Hälsa och vårdbehov",
                null,
                Outcome.NOT_DISCLOSED,
                "sekretess hindrar",
                "Uppgiften har inte betydelse för den kontroll som begäran avser. Sekretessen"
                    + " enligt 26 kap. 1 § OSL hindrar därför att den lämnas ut.")),
        List.of(duty(), notMet()),
        List.of(
            new Note(
                "Samtycke",
                "Har övervägts men inte inhämtats, eftersom det skulle fördröja kontrollen.")),
        List.of(),
        List.of(),
        new Official("Karin Lindqvist", "socialsekreterare"),
        List.of(),
        new Approval(
            "U-2026-%04d".formatted(number),
            new Official("Anna Bergström", "enhetschef"),
            "4.7",
            LocalDateTime.of(2026, 3, 16, 9, 14),
            null,
            false),
        Appeal.of(FROM),
        null,
        null,
        List.of(),
        new LawBasis(
            "2026-03",
            "9f3c77e041b20c5d8a6f1e2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d0d6a",
            LocalDate.of(2026, 4, 27),
            true));
  }

  private static Item item(
      int number,
      String title,
      @Nullable String subtitle,
      Outcome outcome,
      String ground,
      @Nullable String reason) {
    return new Item(
        number,
        title,
        subtitle,
        "Elias Sandberg",
        false,
        new SourceDocument("Journal", LocalDate.of(2026, 2, 10)),
        List.of("26 kap. 1 § OSL"),
        HARM,
        outcome,
        List.of(ground),
        reason);
  }

  private static Ground duty() {
    return new Ground(
        List.of(1, 2),
        SFB,
        GroundEffect.DUTY,
        LocalDate.of(2025, 12, 1),
        "2025:937",
        "Försäkringskassan har rätt till uppgifter om förhållanden av betydelse för tillämpningen"
            + " av SFB, om inte synnerliga skäl talar för att det intresse som sekretessen ska"
            + " skydda har företräde.",
        List.of("Försäkringskassan har begärt uppgifterna.", "Uppgifterna avser den försäkrade."),
        List.of(
            new Assessment(
                "Har uppgifterna betydelse för tillämpningen av balken?",
                "Ja",
                "Arbete och vistelse på HVB påverkar rätten till sjukpenning för tiden."),
            new Assessment(
                "Talar synnerliga skäl för att sekretessen har företräde?",
                "Nej",
                "Inga synnerliga skäl har kommit fram.")));
  }

  private static Ground notMet() {
    return new Ground(
        List.of(3),
        SFB,
        GroundEffect.NOT_SATISFIED,
        LocalDate.of(2025, 12, 1),
        "2025:937",
        "",
        List.of(),
        List.of(
            new Assessment(
                "Har uppgiften betydelse för tillämpningen av balken?",
                "Nej",
                "Uppgiften har inte betydelse för den kontroll som begäran avser.")));
  }
}
