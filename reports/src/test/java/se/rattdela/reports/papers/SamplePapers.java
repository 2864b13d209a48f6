package se.rattdela.reports.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.rattdela.reports.decision.Appeal;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.DecisionReference;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.decision.ProtectedIdentity;
import se.rattdela.reports.decision.Recipient;
import se.rattdela.reports.decision.SourceDocument;
import se.rattdela.reports.decision.Subject;
import se.rattdela.reports.extract.ExtractDocument;
import se.rattdela.reports.extract.ExtractItem;
import se.rattdela.reports.extract.Piece;
import se.rattdela.reports.extract.Piece.Masked;
import se.rattdela.reports.extract.Piece.Words;
import se.rattdela.reports.letter.Contact;
import se.rattdela.reports.letter.CoverLetter;
import se.rattdela.reports.letter.Enclosure;
import se.rattdela.reports.letter.Occasion;
import se.rattdela.reports.redress.Amendment;
import se.rattdela.reports.redress.FirstDecision;
import se.rattdela.reports.redress.HandOver;
import se.rattdela.reports.redress.LateAppeal;
import se.rattdela.reports.redress.RedressDocument;
import se.rattdela.reports.redress.RedressKind;
import se.rattdela.reports.register.DelegatedDecision;
import se.rattdela.reports.register.DelegatedKind;
import se.rattdela.reports.register.DelegationReport;

/** Papers about fictitious people, with numbers from the published test series. */
public final class SamplePapers {
  /** Somebody else's name: it is behind a mask and must be in no file. */
  public static final String WITHHELD_NAME = "Mirja Östholm";

  public static final String SECRET = "26 kap. 1 § OSL";
  public static final Recipient KASSAN =
      new Recipient("Försäkringskassan", "Kontrollenheten", "Johan Ek", "FK 2026/118802");
  public static final Subject ELIAS = new Subject("Elias Sandberg", "20051026-2397");
  public static final DecisionReference DECISION =
      new DecisionReference("U-2026-0188", LocalDateTime.of(2026, 3, 16, 9, 14));
  public static final Approval APPROVAL =
      new Approval(
          "U-2026-0203",
          new Official("Anna Bergström", "enhetschef"),
          "4.9",
          LocalDateTime.of(2026, 3, 20, 13, 5),
          null,
          false);
  static final Official RAPPORTEUR = new Official("Karin Lindqvist", "socialsekreterare");
  static final String DIGEST = "9f3c77e041b20c5d8a6f1e2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d0d6a";
  static final ProtectedIdentity PROTECTED =
      new ProtectedIdentity(
          "sekretessmarkering", "Lämnas personligen till handläggaren, aldrig med post.");

  private SamplePapers() {}

  public static List<Piece> passage(Piece... pieces) {
    return List.of(pieces);
  }

  public static ExtractDocument extract(Municipality from) {
    return new ExtractDocument(
        from,
        "Ä-2026-0417",
        DECISION,
        KASSAN,
        ELIAS,
        null,
        List.of(
            new ExtractItem(
                1,
                "Utbetalt ekonomiskt bistånd",
                "januari–februari 2026",
                new SourceDocument("Beslut", LocalDate.of(2026, 2, 10)),
                List.of(
                    passage(
                        new Words("Januari 2026: 9 420 kronor.\nFebruari 2026: 8 110 kronor.")))),
            new ExtractItem(
                2,
                "Arbete med lön",
                "från och med 2026-02-01",
                new SourceDocument("Journal", LocalDate.of(2026, 2, 3)),
                List.of(
                    passage(
                        new Words(
                            "Elias berättar att han sedan den 1 februari 2026 arbetar deltid på ett"
                                + " lager i Lindvalla. Kontakten fick han genom "),
                        new Masked(SECRET),
                        new Words(
                            ". Han arbetar tisdag till torsdag och får lön den 25:e varje månad.")),
                    passage(
                        new Words("Lön för februari: 11 240 kronor före skatt. "),
                        new Masked("")))),
            new ExtractItem(
                3,
                "Vistelse på HVB",
                "2026-01-02–2026-01-30",
                new SourceDocument("Placeringsbeslut", LocalDate.of(2025, 12, 29)),
                List.of(
                    passage(
                        new Words("Placerad 2026-01-02–2026-01-30. Skäl för placeringen: "),
                        new Masked("26 kap. 1 § OSL, 21 kap. 1 § OSL"),
                        new Words("."))))));
  }

  static ExtractDocument protectedDraft(Municipality from) {
    ExtractDocument base = extract(from);
    return new ExtractDocument(
        from, base.caseNumber(), null, base.recipient(), base.subject(), PROTECTED, base.items());
  }

  public static ExtractDocument withItems(List<ExtractItem> items) {
    return new ExtractDocument(
        Municipalities.brief(), "Ä-2026-0417", DECISION, KASSAN, ELIAS, null, items);
  }

  public static CoverLetter letter(Municipality from) {
    return new CoverLetter(
        from,
        new Contact(
            from.unit(), "0999-123 45", "vuxenenheten@oby.example", "Stora torget 1, 999 99 Öby"),
        "Ä-2026-0417",
        DECISION,
        KASSAN,
        Occasion.REQUEST,
        LocalDate.of(2026, 3, 9),
        "Att kontrollera rätten till sjukpenning för tiden 2026-01-01–2026-02-28.",
        null,
        null,
        List.of(
            new Enclosure("Beslut U-2026-0188", "beslut.pdf", 3),
            new Enclosure("Utdrag till beslut U-2026-0188", "utdrag.pdf", 1),
            new Enclosure("Placeringsbeslut 2025-12-29, maskad kopia", "original-1.pdf", 4)));
  }

  public static CoverLetter protectedLetter(Municipality from) {
    CoverLetter base = letter(from);
    return new CoverLetter(
        from,
        base.contact(),
        base.caseNumber(),
        base.decision(),
        new Recipient("Polismyndigheten", "Region Väst", null, null),
        Occasion.OWN_INITIATIVE,
        null,
        "Att förebygga brott mot en ung person.",
        "Kontakta inte vårdnadshavarna utan att först tala med oss.",
        PROTECTED,
        base.enclosures());
  }

  public static RedressDocument correction(Municipality from) {
    return new RedressDocument(
        from,
        "Ä-2026-0417",
        "SN 2026/88",
        KASSAN,
        ELIAS,
        RedressKind.CORRECTION,
        new FirstDecision("U-2026-0188", LocalDate.of(2026, 3, 16), DIGEST),
        List.of(
            new Amendment(
                List.of(1),
                "Perioden anges som januari–februari 2025. Årtalet är fel.",
                "Perioden är januari–februari 2026.")),
        "Årtalet har skrivits fel när beslutet sattes upp. Av handlingen som uppgiften står i"
            + " framgår att bistånden betalades ut 2026. Felet är uppenbart.",
        null,
        false,
        RAPPORTEUR,
        APPROVAL,
        null,
        null);
  }

  public static RedressDocument withdrawal(Municipality from) {
    RedressDocument base = correction(from);
    return new RedressDocument(
        from,
        base.caseNumber(),
        null,
        base.recipient(),
        base.subject(),
        RedressKind.WITHDRAWAL,
        base.first(),
        List.of(
            new Amendment(
                List.of(2, 3),
                "Beslutet lämnar ut uppgifter om arbete och om vistelse på HVB. Begäran gällde en"
                    + " annan försäkrad person.",
                "Uppgifterna lämnas inte ut."),
            new Amendment(
                List.of(),
                "Beslutet utgår från att begäran gällde Elias Sandberg.",
                "Begäran avslås i sin helhet.")),
        "Försäkringskassan har den 18 mars 2026 meddelat att begäran av misstag angav fel"
            + " personnummer. Uppgifterna har därför inte betydelse för den kontroll som begäran"
            + " avsåg, och sekretessen enligt 26 kap. 1 § OSL hindrar att de lämnas ut.",
        "Vi ber er radera eller återlämna de uppgifter ni har fått med stöd av det första"
            + " beslutet, i den mån era egna bestämmelser medger det, och bekräfta det till oss.",
        true,
        RAPPORTEUR,
        APPROVAL,
        Appeal.of(from),
        null);
  }

  /** A change that is to be signed, about someone whose whereabouts nobody may know. */
  public static RedressDocument change(Municipality from) {
    RedressDocument base = correction(from);
    return new RedressDocument(
        from,
        base.caseNumber(),
        base.diarienummer(),
        base.recipient(),
        base.subject(),
        RedressKind.CHANGE_MUST,
        base.first(),
        List.of(
            new Amendment(
                List.of(3),
                "Beslutet säger inte i vilket ärende uppgiften får användas.",
                "Uppgiften får användas bara i det ärende om sjukpenning som begäran gäller.")),
        "Begäran gäller ett enda ärende, och något annat har inte prövats. Det första beslutet är"
            + " uppenbart felaktigt i den delen.",
        null,
        false,
        RAPPORTEUR,
        new Approval(
            APPROVAL.decisionNumber(),
            APPROVAL.decisionMaker(),
            APPROVAL.delegationItem(),
            APPROVAL.decidedAt(),
            null,
            true),
        null,
        PROTECTED);
  }

  /** An appeal that came in two days after the last day. */
  public static RedressDocument rejection(Municipality from) {
    RedressDocument base = correction(from);
    return new RedressDocument(
        from,
        base.caseNumber(),
        base.diarienummer(),
        base.recipient(),
        base.subject(),
        RedressKind.REJECTION,
        base.first(),
        List.of(),
        "Försäkringskassan kvitterade beslutet den 17 mars 2026. Överklagandet skulle därför ha"
            + " kommit in senast den 7 april 2026. Det kom in den 9 april 2026. Beslutet innehöll en"
            + " riktig överklagandehänvisning.",
        null,
        false,
        RAPPORTEUR,
        new Approval(
            APPROVAL.decisionNumber(),
            APPROVAL.decisionMaker(),
            APPROVAL.delegationItem(),
            LocalDateTime.of(2026, 4, 14, 10, 20),
            null,
            true),
        Appeal.of(from),
        null,
        new LateAppeal(
            "Försäkringskassan",
            "FK 2026/200001",
            LocalDate.of(2026, 4, 9),
            null,
            LocalDate.of(2026, 3, 17),
            LocalDate.of(2026, 4, 7),
            LocalDate.of(2026, 4, 7)));
  }

  /** The letter that goes with the correction. */
  public static CoverLetter correctionLetter(Municipality from) {
    CoverLetter base = letter(from);
    return new CoverLetter(
        from,
        base.contact(),
        base.caseNumber(),
        new DecisionReference(APPROVAL.decisionNumber(), APPROVAL.decidedAt()),
        base.recipient(),
        Occasion.CORRECTION,
        null,
        "",
        null,
        null,
        List.of(new Enclosure("Rättelse U-2026-0203", "andringsbeslut.pdf", 1)),
        "U-2026-0188");
  }

  /** An appeal in time of a decision that was changed in part before it was handed over. */
  public static HandOver handOver(Municipality from) {
    RedressDocument base = correction(from);
    return new HandOver(
        from,
        letter(from).contact(),
        base.caseNumber(),
        base.diarienummer(),
        base.first(),
        "Försäkringskassan",
        "FK 2026/200001",
        LocalDate.of(2026, 4, 1),
        null,
        LocalDate.of(2026, 3, 17),
        LocalDate.of(2026, 4, 7),
        HandOver.Outcome.CHANGED_IN_PART,
        "U-2026-0203",
        true,
        "Nämnden har lämnat ut uppgift 3 efter en ny prövning. I övrigt anser nämnden att det som"
            + " framgår av beslutet hindrar att uppgifterna lämnas ut.",
        List.of(
            "Överklagandet, som kom in 2026-04-01",
            "Beslut U-2026-0188, 2026-03-16",
            "Beslut U-2026-0203, 2026-04-09",
            "Begäran, som kom in 2026-03-09",
            "De handlingar i ärendet som uppgifterna står i"),
        RAPPORTEUR,
        LocalDate.of(2026, 4, 13),
        false);
  }

  /** The same before it is handed over, with what is not known and someone who is protected. */
  static HandOver handOverDraft(Municipality from) {
    HandOver base = handOver(from);
    return new HandOver(
        from,
        base.contact(),
        base.caseNumber(),
        null,
        base.first(),
        base.appellant(),
        null,
        base.cameIn(),
        LocalDate.of(2026, 3, 30),
        null,
        null,
        HandOver.Outcome.STANDS,
        null,
        true,
        "",
        base.documents().subList(0, 2),
        base.by(),
        null,
        true);
  }

  public static DelegationReport register(Municipality from, int decisions) {
    List<DelegatedDecision> all = new ArrayList<>();
    DelegatedKind[] kinds = DelegatedKind.values();
    for (int at = 1; at <= decisions; at++) {
      all.add(
          new DelegatedDecision(
              "U-2026-%04d".formatted(at),
              LocalDate.of(2026, 3, 1).plusDays((at - 1) * 31L / decisions),
              kinds[(at - 1) % kinds.length],
              at % 3 == 0 ? "4.7" : "4.9.1",
              at % 4 == 0
                  ? new Official(
                      "Karl-Gustaf Åkerström-Östergrensson",
                      "arbetsmarknadsrehabiliteringssamordnare")
                  : new Official("Anna Bergström", "enhetschef"),
              "Ä-2026-%04d".formatted(400 + at)));
    }
    return new DelegationReport(from, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), all);
  }
}
