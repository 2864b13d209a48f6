package se.rattdela.reports.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decisions about fictitious people, with numbers from the published test series. */
final class SampleDecisions {
  static final Municipality LINDVALLA =
      new Municipality(
          "Lindvalla kommun",
          "Socialnämnden",
          "Enheten för unga vuxna",
          "999 99 Lindvalla",
          "Kammarrätten i Göteborg",
          "2026/312",
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
          LocalDateTime.of(2026, 3, 16, 9, 14));
  static final Official RAPPORTEUR = new Official("Karin Lindqvist", "socialsekreterare");

  private static final String SECRET = "26 kap. 1 § OSL";
  private static final HarmTest HARM =
      new HarmTest(
          "risk för men",
          "Uppgifterna rör enskildas personliga förhållanden i socialtjänsten. Det står inte klart"
              + " att de kan röjas utan att den enskilde eller någon närstående lider men."
              + " Sekretessen gäller även i förhållande till andra myndigheter (8 kap. 1 § OSL).");
  private static final String SFB = "110 kap. 31 § SFB";
  private static final String SOL = "15 kap. 4 § SoL";

  private SampleDecisions() {}

  static Map<String, DecisionDocument> all() {
    Map<String, DecisionDocument> all = new LinkedHashMap<>();
    all.put("full", full());
    all.put("partial", partial());
    all.put("refusal", refusal());
    all.put("own-initiative", ownInitiative());
    all.put("long", fortyItems());
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
        new SourceDocument("Journal", LocalDate.of(2026, 2, 10)),
        List.of(SECRET),
        HARM,
        outcome,
        List.of(ground),
        reason,
        null);
  }

  private static Item withheld(int number, String title, String concerns, String reason) {
    return new Item(
        number,
        title,
        null,
        concerns,
        new SourceDocument("Journal", LocalDate.of(2026, 2, 3)),
        List.of(SECRET),
        HARM,
        Outcome.NOT_DISCLOSED,
        List.of("sekretess hindrar"),
        reason,
        null);
  }

  static Ground socialServicesAct(Integer... items) {
    return new Ground(
        List.of(items),
        SOL,
        GroundEffect.DUTY,
        LocalDate.of(2025, 7, 1),
        "2025:400",
        "Socialnämnden ska på begäran lämna uppgifter om utbetalat ekonomiskt bistånd till en annan"
            + " myndighet, för att undvika felaktiga utbetalningar. Uppgiftsskyldigheten bryter"
            + " sekretessen (10 kap. 28 § OSL).",
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
            + " skydda har företräde. Uppgiftsskyldigheten bryter sekretessen (10 kap. 28 § OSL).",
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
            withContent(first, "Januari 2026: 9 420 kr.\nFebruari 2026: 8 110 kr."),
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

  static DecisionDocument ownInitiative() {
    List<Item> items =
        List.of(
            police(
                1,
                "Umgänge och vistelseplatser",
                "Noel har vid tre tillfällen i februari setts i lokalen på Verkstadsgatan."),
            police(
                2,
                "Skulder till äldre personer",
                "Noel har berättat att han är skyldig pengar och att han ska arbeta av skulden."));
    Ground ground =
        new Ground(
            List.of(1, 2),
            "10 kap. 18 a § OSL",
            GroundEffect.DOES_NOT_HINDER,
            LocalDate.of(2025, 4, 1),
            "2025:179",
            "Sekretess hindrar inte att en uppgift som rör en enskild som inte har fyllt 21 år"
                + " lämnas till Polismyndigheten, om det på grund av konkreta omständigheter finns"
                + " risk för att den unge kommer att utöva brottslig verksamhet.",
            List.of("Noel Hansson är 17 år.", "Uppgifterna rör honom själv."),
            List.of(
                new Assessment(
                    "Finns det på grund av konkreta omständigheter en risk för att den unge kommer"
                        + " att utöva brottslig verksamhet?",
                    "Ja",
                    "Han har berättat om en skuld som ska arbetas av och har setts med personer som"
                        + " rekryterar unga."),
                new Assessment(
                    "Är det olämpligt att lämna uppgifterna med hänsyn till insatser eller andra"
                        + " särskilda skäl?",
                    "Nej",
                    "Familjen har kontakt med enheten och insatsen bygger på samverkan med"
                        + " polisen.")));
    return new DecisionDocument(
        LINDVALLA,
        "Ä-2026-0309",
        "SN 2026/77",
        true,
        new Recipient("Polismyndigheten", "Lokalpolisområde Lindvalla", null, null),
        new Subject("Noel Hansson", "20080606-2386"),
        new Origin.OwnInitiative(
            "Att förebygga att Noel Hansson dras in i brottslig verksamhet.",
            "Noel har den 12 mars 2026 berättat för sin socialsekreterare om en skuld som ska"
                + " arbetas av.\nHans mamma har bekräftat uppgiften."),
        items,
        List.of(ground),
        List.of(
            new Note(
                "Samtycke",
                "Mamman samtycker. Noel har inte velat svara, och tiden medger"
                    + " inte att svaret inväntas.")),
        List.of(
            new Note(
                "Barnets bästa",
                "Att uppgifterna lämnas är bäst för Noel, eftersom det skyddar honom från att"
                    + " utnyttjas. Han har fått komma till tals den 12 mars 2026.")),
        List.of(
            new LegalStand(
                "Hindrar 10 kap. 23 § OSL att uppgifterna lämnas för att förebygga brott?",
                "Nej, uppgifterna angår inte misstanke om ett begånget brott.",
                "Sofia Åkerlund",
                LocalDate.of(2026, 3, 13))),
        RAPPORTEUR,
        List.of(new Official("Maria Öberg", "familjebehandlare")),
        APPROVAL,
        null,
        new ProtectedIdentity("sekretessmarkering", "Beslutet lämnas över personligen."),
        "Uppgifterna får användas för att förebygga brott. Kontakta enheten innan de förs vidare.",
        List.of(),
        LAW);
  }

  private static Item police(int number, String title, String content) {
    return new Item(
        number,
        title,
        null,
        "Noel Hansson",
        new SourceDocument("Journal", LocalDate.of(2026, 3, 12)),
        List.of(SECRET),
        HARM,
        Outcome.MAY_BE_DISCLOSED,
        List.of("10 kap. 18 a § OSL"),
        null,
        content);
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
              new SourceDocument("Beslut", LocalDate.of(2026, 1, 10)),
              number % 5 == 0 ? List.of() : List.of(SECRET),
              number % 5 == 0 ? null : HARM,
              Outcome.MUST_BE_DISCLOSED,
              List.of(number % 5 == 0 ? "6 kap. 5 § OSL" : SOL),
              null,
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

  private static Item withContent(Item item, String content) {
    return new Item(
        item.number(),
        item.title(),
        item.subtitle(),
        item.concerns(),
        item.source(),
        item.secrecy(),
        item.harmTest(),
        item.outcome(),
        item.grounds(),
        item.withheldReason(),
        content);
  }
}
