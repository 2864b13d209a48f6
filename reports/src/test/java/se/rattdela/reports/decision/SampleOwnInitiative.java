package se.rattdela.reports.decision;

import java.time.LocalDate;
import java.util.List;

/** The office warns the police about a boy who is being drawn into crime (10 kap. 18 a § OSL). */
final class SampleOwnInitiative {
  private SampleOwnInitiative() {}

  static DecisionDocument ownInitiative() {
    List<Item> items =
        List.of(police(1, "Umgänge och vistelseplatser"), police(2, "Skulder till äldre personer"));
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
        SampleDecisions.LINDVALLA,
        "Ä-2026-0309",
        "SN 2026/77",
        true,
        new Form.Disclosure(),
        new Recipient("Polismyndigheten", "Lokalpolisområde Lindvalla", null, null),
        new Subject("Noel Hansson", "20080606-2386"),
        new Origin.OwnInitiative(
            "Att förebygga att Noel Hansson dras in i brottslig verksamhet.",
            "Noel har den 12 mars 2026 berättat för sin socialsekreterare om en skuld som ska"
                + " arbetas av.\nHans mamma har bekräftat uppgiften.",
            "Noel är under 21 år och uppgifterna rör honom själv. 10 kap. 18 a § OSL kan"
                + " tillämpas."),
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
        SampleDecisions.RAPPORTEUR,
        List.of(new Official("Maria Öberg", "familjebehandlare")),
        SampleDecisions.APPROVAL,
        null,
        new ProtectedIdentity("sekretessmarkering", "Beslutet lämnas över personligen."),
        "Uppgifterna får användas för att förebygga brott. Kontakta enheten innan de förs vidare.",
        List.of(),
        SampleDecisions.LAW);
  }

  private static Item police(int number, String title) {
    return new Item(
        number,
        title,
        null,
        "Noel Hansson",
        false,
        new SourceDocument("Journal", LocalDate.of(2026, 3, 12)),
        List.of(SampleDecisions.SECRET),
        SampleDecisions.HARM,
        Outcome.MAY_BE_DISCLOSED,
        List.of("10 kap. 18 a § OSL"),
        null);
  }
}
