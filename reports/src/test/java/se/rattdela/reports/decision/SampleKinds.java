package se.rattdela.reports.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of documents beside the decision on request, from three municipalities. */
final class SampleKinds {
  static final String NOTICE_LAW = "3 och 4 §§ lagen (2008:206)";

  /** The shortest name there is. */
  static final Municipality A =
      new Municipality(
          "Å kommun",
          "Socialnämnden",
          "Mottagningen",
          "999 98 Å",
          "Kammarrätten i Sundsvall",
          "7",
          "#0b4f8a",
          null);

  /** About the longest. */
  static final Municipality OSTERVALA =
      new Municipality(
          "Lindvalla, Ängelholmsby och Östervålas gemensamma kommunalförbund",
          "Arbetsmarknads- och socialnämndens individutskott",
          "Enheten för försörjningsstöd, boende och skuldrådgivning",
          "Box 12345, 999 97 Östervåla",
          "Kammarrätten i Jönköping",
          "2026/1042",
          "#7a2e5d",
          null);

  static final Form.WrongfulPaymentNotice GIVEN =
      new Form.WrongfulPaymentNotice(
          "bostadsbidrag",
          "januari–mars 2026",
          "cirka 5 100 kronor",
          "Vid ansökan om ekonomiskt bistånd den 9 mars 2026 lämnades ett hyreskontrakt in.",
          "Enligt kontraktet delas bostaden och hyran med en annan vuxen sedan den 1 januari 2026."
              + "\nBostadsbidraget har betalats ut som till ensamboende under samma tid.",
          false,
          "");
  static final Form.CrimeReport REPORT =
      new Form.CrimeReport(
          "ekonomiskt bistånd",
          "augusti 2025–februari 2026",
          "minst 61 200 kronor",
          "Att inkomster av arbete medvetet har utelämnats i sju ansökningar.",
          "Kontoutdrag som lämnades in den 2 mars 2026 visar lön varje månad från samma arbetsgivare."
              + "\nI ansökningarna för samma månader är inkomst av arbete angiven till noll kronor.");
  static final Form.OralDisclosure CALL =
      new Form.OralDisclosure(
          LocalDateTime.of(2026, 3, 14, 21, 40),
          "Per Öhman, polisinspektör, Polismyndigheten",
          "Karin Lindqvist, socialsekreterare",
          "telefon efter motringning via polisens växel",
          "Noel Hansson hade sagt att han skulle hämta ett vapen samma kväll. Det gick inte att vänta"
              + " till nästa arbetsdag.",
          new Form.Noted(
              LocalDateTime.of(2026, 3, 14, 22, 5), "Karin Lindqvist, socialsekreterare"));

  private SampleKinds() {}

  static Map<String, DecisionDocument> all() {
    Map<String, DecisionDocument> all = new LinkedHashMap<>();
    all.put("own-refusal", ownRefusal());
    all.put("own-partial", ownPartial());
    all.put("notice", notice());
    all.put("notice-withheld", noticeWithheld());
    all.put("notice-omitted", noticeOmitted());
    all.put("crime-report", crimeReport());
    all.put("oral", oral());
    all.put("oral-remark", oralWithRemark());
    all.put("differing", differing());
    return all;
  }

  static DecisionDocument notice() {
    return Draft.change(
        SampleDecisions.full(),
        d -> {
          d.form = GIVEN;
          d.origin = new Origin.OwnInitiative("", "", "");
          d.recipient = new Recipient("Försäkringskassan", "Bostadsbidrag", null, null);
          d.items =
              List.of(
                  item(1, "Hyreskontrakt", "från och med 2026-01-01", NOTICE_LAW),
                  item(2, "Hushållets storlek", "januari–mars 2026", NOTICE_LAW));
          d.grounds = List.of(noticeLaw(GroundEffect.DUTY, 1, 2));
          d.appeal = null;
          d.attachments = List.of("utdrag (1 sida)", "följebrev");
          d.approval = signed();
        });
  }

  static DecisionDocument noticeOmitted() {
    return Draft.change(
        notice(),
        d -> {
          d.municipality = A;
          d.form =
              new Form.WrongfulPaymentNotice(
                  GIVEN.benefit(),
                  GIVEN.period(),
                  GIVEN.amount(),
                  GIVEN.trigger(),
                  GIVEN.circumstances(),
                  true,
                  "Den enskilde har själv anmält ändringen till Försäkringskassan den 10 mars 2026 och"
                      + " visat kvittensen. En underrättelse skulle inte tillföra något.");
          d.items = d.items.stream().map(SampleKinds::stays).toList();
          d.grounds = List.of(noticeLaw(GroundEffect.NOT_SATISFIED, 1, 2));
          d.attachments = List.of();
        });
  }

  static DecisionDocument crimeReport() {
    return Draft.change(
        notice(),
        d -> {
          d.municipality = OSTERVALA;
          d.form = REPORT;
          d.recipient = new Recipient("Polismyndigheten", "Bedrägerisektionen", null, null);
          d.items =
              List.of(
                  item(1, "Ansökningar om ekonomiskt bistånd", "sju ansökningar", REPORT_LAW),
                  item(2, "Kontoutdrag", "augusti 2025–februari 2026", REPORT_LAW));
          d.grounds =
              List.of(
                  new Ground(
                      List.of(1, 2),
                      REPORT_LAW,
                      GroundEffect.DUTY,
                      LocalDate.of(2020, 1, 1),
                      "2019:652",
                      "Kommuner ska göra anmälan när det kan misstänkas att bidragsbrott har begåtts."
                          + " Skyldigheten gäller oavsett brottets straffskala.",
                      List.of(
                          "Mottagaren är Polismyndigheten.",
                          "Brottet är ett brott enligt bidragsbrottslagen."),
                      List.of(
                          new Assessment(
                              "Kan det misstänkas att brott enligt bidragsbrottslagen har begåtts?",
                              "Ja",
                              "Uppgifterna om noll kronor i inkomst är lämnade sju gånger."))));
        });
  }

  private static final String REPORT_LAW = "6 § bidragsbrottslagen";

  static DecisionDocument oral() {
    return Draft.change(
        SampleOwnInitiative.ownInitiative(),
        d -> {
          d.municipality = A;
          d.form = CALL;
          d.origin =
              new Origin.OwnInitiative(
                  "Att förebygga att Noel Hansson utövar brottslig verksamhet.", "", "");
          d.alternatives = List.of();
          d.notes = List.of();
          d.legalStands = List.of();
          d.protectedIdentity = null;
          d.otherParticipants = List.of();
          d.useLimitation = null;
          d.attachments = List.of("utdrag (1 sida)");
        });
  }

  static DecisionDocument oralWithRemark() {
    return Draft.change(
        oral(),
        d ->
            d.approval =
                approval(
                    "Motringningen antecknades inte samma kväll. Anteckningen gjordes den 16 mars 2026"
                        + " och rutinen gås igenom med enheten.",
                    false));
  }

  static DecisionDocument ownRefusal() {
    return Draft.change(
        SampleDecisions.refusal(),
        d -> {
          d.municipality = OSTERVALA;
          d.origin =
              new Origin.OwnInitiative(
                  "Att Försäkringskassan ska kunna kontrollera rätten till sjukpenning.",
                  "En uppgift om vård kom fram i utredningen den 3 februari 2026.",
                  "Inget ändamål i 10 kap. 15 a § OSL är uppfyllt.");
          d.recipient = new Recipient("Försäkringskassan", null, null, null);
          d.items = d.items.stream().map(SampleKinds::notNeeded).toList();
          d.appeal = null;
        });
  }

  /** What stays, its reasons and what was considered instead are in the file, not on the paper. */
  static DecisionDocument ownPartial() {
    DecisionDocument whole = SampleOwnInitiative.ownInitiative();
    return Draft.change(
        whole,
        d -> {
          d.items =
              List.of(
                  d.items.getFirst(),
                  stays(d.items.getLast(), "hålls inne", "Skulden är redan känd av polisen."));
          d.grounds =
              List.of(
                  whole.grounds().getFirst(),
                  new Ground(
                      List.of(2),
                      "10 kap. 24 § OSL",
                      GroundEffect.NOT_SATISFIED,
                      LocalDate.of(2009, 6, 30),
                      "2009:400",
                      "Sekretess hindrar inte att en uppgift om misstanke om brott lämnas.",
                      List.of(),
                      List.of(
                          new Assessment(
                              "Är det fråga om ett begånget brott?",
                              "Nej",
                              "Skulden har inte lett till något brott."))));
        });
  }

  /** Only what the duty reaches goes along. */
  static DecisionDocument noticeWithheld() {
    return Draft.change(
        notice(),
        d ->
            d.items =
                List.of(
                    d.items.getFirst(),
                    stays(d.items.getLast(), "behövs inte", "Hushållet är redan känt.")));
  }

  /** The same provision, judged for different reasons item by item. */
  static DecisionDocument differing() {
    Ground first = SampleDecisions.insuranceCode(2);
    Ground second =
        new Ground(
            List.of(3),
            first.citation(),
            first.effect(),
            first.inForceFrom(),
            first.sfs(),
            first.content(),
            first.facts(),
            List.of(
                new Assessment(
                    first.assessments().getFirst().question(),
                    "Ja",
                    "Vistelsen påverkar vilken tid som ersättningen kan avse."),
                first.assessments().getLast()));
    return Draft.change(
        SampleDecisions.full(),
        d -> {
          d.grounds = List.of(SampleDecisions.socialServicesAct(1), first, second);
          d.items =
              List.of(
                  d.items.get(0),
                  d.items.get(1),
                  harmTested(d.items.get(2), "Vården är avslutad och tas inte upp i uppgiften."));
          d.attachments = List.of("utdrag (2 sidor)", "följebrev");
        });
  }

  static Approval signed() {
    return approval(null, true);
  }

  static Approval approval(@Nullable String remark, boolean toBeSigned) {
    Approval given = SampleDecisions.APPROVAL;
    return new Approval(
        given.decisionNumber(),
        given.decisionMaker(),
        given.delegationItem(),
        given.decidedAt(),
        remark,
        toBeSigned);
  }

  private static Item item(int number, String title, String subtitle, String ground) {
    return SampleDecisions.item(number, title, subtitle, Outcome.MUST_BE_DISCLOSED, ground, null);
  }

  private static Item notNeeded(Item item) {
    return stays(
        item,
        "sekretess hindrar",
        "Uppgiften behövs inte för något ändamål i 10 kap. 15 a § OSL. Sekretessen enligt 26 kap."
            + " 1 § OSL hindrar därför att den lämnas ut.");
  }

  private static Item stays(Item item) {
    return stays(item, "särskilda skäl", null);
  }

  private static Item stays(Item item, String ground, @Nullable String reason) {
    return new Item(
        item.number(),
        item.title(),
        null,
        item.concerns(),
        false,
        item.source(),
        item.secrecy(),
        item.harmTest(),
        Outcome.NOT_DISCLOSED,
        List.of(ground),
        reason);
  }

  private static Item harmTested(Item item, String reason) {
    return new Item(
        item.number(),
        item.title(),
        item.subtitle(),
        item.concerns(),
        false,
        item.source(),
        item.secrecy(),
        new HarmTest("risk för men", reason),
        item.outcome(),
        item.grounds(),
        null);
  }

  private static Ground noticeLaw(GroundEffect effect, Integer... items) {
    boolean given = effect == GroundEffect.DUTY;
    return new Ground(
        List.of(items),
        NOTICE_LAW,
        effect,
        LocalDate.of(2020, 1, 1),
        "2019:653",
        "Finns det anledning att anta att en förmån har beslutats eller betalats ut felaktigt ska"
            + " nämnden underrätta den som beslutade, om inte särskilda skäl talar mot det.",
        given
            ? List.of(
                "Mottagaren är den som har beslutat om förmånen.",
                "Förmånen är beslutad, inte bara sökt.")
            : List.of(),
        List.of(
            new Assessment(
                "Finns det anledning att anta att förmånen är felaktig eller för hög?",
                "Ja",
                "Kontraktet visar ett annat hushåll än det som bidraget har beräknats för."),
            new Assessment(
                "Talar särskilda skäl mot att underrätta?",
                given ? "Nej" : "Ja",
                given
                    ? "Inget har kommit fram som talar mot det."
                    : "Försäkringskassan har redan fått uppgiften av den enskilde.")));
  }
}
