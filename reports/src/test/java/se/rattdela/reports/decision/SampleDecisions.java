package se.rattdela.reports.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decisions about fictitious people, with numbers from the published test series. */
public final class SampleDecisions {
  static final Municipality LINDVALLA =
      new Municipality(
          "Lindvalla kommun",
          "Socialnämnden",
          "Enheten för unga vuxna",
          "999 99 Lindvalla",
          "Kammarrätten i Göteborg",
          "2026/312",
          null,
          null);
  static final LawBasis LAW =
      new LawBasis(
          "2026-03",
          "9f3c77e041b20c5d8a6f1e2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d0d6a",
          LocalDate.of(2026, 4, 27),
          true);
  static final Approval APPROVAL =
      new Approval(
          "U-2026-0188",
          new Official("Anna Bergström", "enhetschef"),
          "4.7",
          LocalDateTime.of(2026, 3, 16, 9, 14),
          null,
          false);
  static final Official RAPPORTEUR = new Official("Karin Lindqvist", "socialsekreterare");

  static final String SECRET = "26 kap. 1 § OSL";
  static final HarmTest HARM =
      new HarmTest(
          "risk för men",
          "Uppgifterna rör enskildas personliga förhållanden i socialtjänsten. Det står inte klart"
              + " att de kan röjas utan att den enskilde eller någon närstående lider men."
              + " Sekretessen gäller även i förhållande till andra myndigheter (8 kap. 1 § OSL).");
  private static final String SFB = "110 kap. 31 § SFB";
  private static final String SOL = "15 kap. 4 § SoL";

  private SampleDecisions() {}

  public static Map<String, DecisionDocument> all() {
    Map<String, DecisionDocument> all = new LinkedHashMap<>();
    all.put("full", full());
    all.put("partial", partial());
    all.put("refusal", refusal());
    all.put("own-initiative", SampleOwnInitiative.ownInitiative());
    all.put("long", fortyItems());
    all.putAll(SampleKinds.all());
    return all;
  }

  static Origin.Request request() {
    return new Origin.Request(
        LocalDate.of(2026, 3, 9),
        "säkert meddelande",
        "Johan Eks identitet kontrollerades samma dag genom motringning via myndighetens växel.",
        "Försörjningsstöd, arbete, hushåll, vård och boende från och med den 1 januari 2026.",
        "Att kontrollera rätten till sjukpenning för tiden 2026-01-01–2026-02-28.",
        "110 kap. 31 § socialförsäkringsbalken (SFB).",
        "Bestämmelsen gäller för begäran. Försäkringskassan handlägger förmånen och uppgifterna"
            + " avser den försäkrade.");
  }

  static Item item(
      int number,
      String title,
      String subtitle,
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
        List.of(SECRET),
        HARM,
        outcome,
        List.of(ground),
        reason);
  }

  private static Item withheld(int number, String title, String concerns, String reason) {
    return new Item(
        number,
        title,
        null,
        concerns,
        !concerns.equals("Elias Sandberg"),
        new SourceDocument("Journal", LocalDate.of(2026, 2, 3)),
        List.of(SECRET),
        HARM,
        Outcome.NOT_DISCLOSED,
        List.of("sekretess hindrar"),
        reason);
  }

  static Ground socialServicesAct(Integer... items) {
    return new Ground(
        List.of(items),
        SOL,
        GroundEffect.DUTY,
        LocalDate.of(2025, 7, 1),
        "2025:400",
        "Socialnämnden ska på begäran lämna uppgifter om utbetalat ekonomiskt bistånd till en annan"
            + " myndighet, för att undvika felaktiga utbetalningar.",
        List.of(
            "Försäkringskassan har begärt uppgiften.",
            "Uppgiften avser ekonomiskt bistånd som har betalats ut."),
        List.of());
  }

  static Ground insuranceCode(Integer... items) {
    return new Ground(
        List.of(items),
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

  static DecisionDocument full() {
    Item first =
        item(
            1,
            "Utbetalt ekonomiskt bistånd",
            "januari–februari 2026",
            Outcome.MUST_BE_DISCLOSED,
            SOL,
            null);
    return build(
        request(),
        List.of(
            first,
            item(
                2,
                "Arbete med lön",
                "från och med 2026-02-01",
                Outcome.MUST_BE_DISCLOSED,
                SFB,
                null),
            item(
                3,
                "Vistelse på HVB",
                "2026-01-02–2026-01-30",
                Outcome.MUST_BE_DISCLOSED,
                SFB,
                null)),
        List.of(socialServicesAct(1), insuranceCode(2, 3)));
  }

  static DecisionDocument partial() {
    String other =
        "Uppgifterna rör en annan person. Synnerliga skäl talar för att sekretessen har företräde,"
            + " och kontrollen kan göras utan uppgifterna. Motiveringen är i övrigt utelämnad till"
            + " skydd för enskildas personliga förhållanden (32 § andra stycket förvaltningslagen"
            + " (2017:900)).";
    List<Item> items = new ArrayList<>(full().items());
    items.set(
        0,
        item(
            1,
            "Utbetalt ekonomiskt bistånd",
            "januari–februari 2026",
            Outcome.MUST_BE_DISCLOSED,
            SOL,
            null));
    items.add(
        withheld(
            4,
            "Hälsa och vårdbehov",
            "Elias Sandberg",
            "Uppgiften behövs inte heller för något ändamål i 10 kap. 15 a § OSL. Sekretessen"
                + " enligt 26 kap. 1 § OSL hindrar därför att den lämnas ut."));
    items.add(withheld(5, "Hushållsförhållanden", "Annan person", other));
    items.add(withheld(6, "Adressuppgift", "Annan person", other));
    Ground notMet =
        new Ground(
            List.of(4),
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
    DecisionDocument base =
        build(request(), items, List.of(socialServicesAct(1), insuranceCode(2, 3), notMet));
    return withAlternatives(base);
  }

  static DecisionDocument refusal() {
    DecisionDocument base =
        build(
            request(),
            List.of(
                withheld(
                    1,
                    "Hälsa och vårdbehov",
                    "Elias Sandberg",
                    "Uppgiften har inte betydelse för den kontroll som begäran avser. Sekretessen"
                        + " enligt 26 kap. 1 § OSL hindrar därför att den lämnas ut.")),
            List.of(
                new Ground(
                    List.of(1),
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
                            "Uppgiften rör en tid som kontrollen inte omfattar.")))));
    return withAlternatives(base);
  }

  static DecisionDocument fortyItems() {
    String name =
        "Karl-Gustaf Alexander Åkerström-Östergrensson von Hammarskjöld-Ängelholmsbjörkeberga";
    List<Item> items = new ArrayList<>();
    for (int number = 1; number <= 40; number++) {
      items.add(
          new Item(
              number,
              number % 7 == 0
                  ? "Arbetsmarknadsrehabiliteringsersättningsutredningsunderlag"
                  : "Utbetalt ekonomiskt bistånd för boende, hushållsel och hemförsäkring",
              "år " + (1985 + number),
              name,
              false,
              new SourceDocument("Beslut", LocalDate.of(2026, 1, 10)),
              number % 5 == 0 ? List.of() : List.of(SECRET),
              number % 5 == 0 ? null : HARM,
              Outcome.MUST_BE_DISCLOSED,
              List.of(number % 5 == 0 ? "6 kap. 5 § OSL" : SOL),
              null));
    }
    List<Integer> open = items.stream().map(Item::number).filter(n -> n % 5 == 0).toList();
    Integer[] secret =
        items.stream().map(Item::number).filter(n -> n % 5 != 0).toArray(Integer[]::new);
    Ground notSecret =
        new Ground(
            open,
            "6 kap. 5 § OSL",
            GroundEffect.NOT_SECRET,
            LocalDate.of(2009, 6, 30),
            "2009:400",
            "",
            List.of("Försäkringskassan har begärt uppgifterna."),
            List.of());
    DecisionDocument base = build(request(), items, List.of(socialServicesAct(secret), notSecret));
    return Draft.change(base, draft -> draft.subject = new Subject(name, "19410904-2392"));
  }

  private static DecisionDocument build(Origin origin, List<Item> items, List<Ground> grounds) {
    return new DecisionDocument(
        LINDVALLA,
        "Ä-2026-0417",
        null,
        false,
        new Form.Disclosure(),
        new Recipient("Försäkringskassan", "Kontrollenheten", "Johan Ek", "FK 2026/118802"),
        new Subject("Elias Sandberg", "20051026-2397"),
        origin,
        items,
        grounds,
        List.of(),
        List.of(),
        List.of(),
        RAPPORTEUR,
        List.of(),
        APPROVAL,
        Appeal.of(LINDVALLA),
        null,
        null,
        List.of(),
        LAW);
  }

  private static DecisionDocument withAlternatives(DecisionDocument base) {
    return Draft.change(
        base,
        draft ->
            draft.alternatives =
                List.of(
                    new Note(
                        "Samtycke",
                        "Har övervägts men inte inhämtats, eftersom det skulle fördröja"
                            + " kontrollen."),
                    new Note("Avidentifiering", "Har bedömts sakna värde för Försäkringskassan.")));
  }
}
