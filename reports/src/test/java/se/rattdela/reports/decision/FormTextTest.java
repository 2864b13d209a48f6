package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the pages of each kind of document say, in which order, and what they never say. */
final class FormTextTest {
  private static final String SIGNED = "avsedd att skrivas under elektroniskt av Anna Bergström";

  private final DecisionRenderer renderer = new DecisionRenderer();

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  private String printed(DecisionDocument document) throws IOException {
    return text(renderer.render(document));
  }

  private static String title(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocumentInformation().getTitle();
    }
  }

  @Test
  void aNoticeTellsItsCircumstances() throws IOException {
    assertThat(printed(SampleKinds.notice()))
        .containsSubsequence(
            "Underrättelse",
            "Till",
            "Försäkringskassan, Bostadsbidrag",
            "Underrättelse till Försäkringskassan om misstänkt felaktig utbetalning",
            "Socialnämnden underrättar Försäkringskassan om att bostadsbidrag för januari–",
            "2026 kan ha beslutats, betalats ut eller tillgodoräknats felaktigt",
            "3 § lagen (2008:206)",
            "Underrättelsen gäller Elias Sandberg, 20051026-2397."
                + " Uppgifterna finns i bifogat utdrag.",
            "Bilagor: utdrag (1 sida) och följebrev.",
            "SKA LÄMNAS UT",
            "Omständigheterna",
            "4 § lagen (2008:206)",
            "Belopp Cirka 5 100 kronor",
            "Så kom det fram Vid ansökan",
            "Omständigheter Enligt kontraktet",
            "Rättslig grund för underrättelsen",
            "bryter sekretessen (10 kap. 28 § första stycket OSL)",
            "Beslutat av",
            SIGNED)
        .doesNotContain("begär", "överklag", "eget initiativ", "Skäl för beslutet");
  }

  @Test
  void anOmittedNoticeStaysInTheFile() throws IOException {
    assertThat(printed(SampleKinds.noticeOmitted()))
        .containsSubsequence(
            "Å kommun",
            "Till akten",
            "stannar i akten och skickas inte till någon myndighet",
            "Beslut att inte underrätta Försäkringskassan",
            "Socialnämnden underrättar inte Försäkringskassan om bostadsbidrag",
            "eftersom särskilda skäl talar mot det",
            "Inga uppgifter lämnas ut.",
            "LÄMNAS INTE UT",
            "Särskilda skäl mot att underrätta",
            "har själv anmält ändringen",
            "Någon underrättelse ska inte lämnas enligt 3 och 4 §§ lagen (2008:206).")
        .doesNotContain("Bilagor", "bifogat", "SKA LÄMNAS UT", "överklag", "Er referens")
        .doesNotContain("Försäkringskassan, Bostadsbidrag");
  }

  @Test
  void aCrimeReportGoesToThePolice() throws IOException {
    assertThat(printed(SampleKinds.crimeReport()))
        .containsSubsequence(
            "Anmälan",
            "Polismyndigheten, Bedrägerisektionen",
            "Anmälan till Polismyndigheten om misstänkt bidragsbrott",
            "anmäler enligt 6 § bidragsbrottslagen (2007:612)",
            "ekonomiskt bistånd för augusti 2025–februari 2026",
            "Anmälan gäller Elias Sandberg",
            "Misstanken",
            "Vad som misstänks Att inkomster",
            "Rättslig grund för anmälan",
            "ska lämnas ut enligt 6 § bidragsbrottslagen")
        .doesNotContain("har begärt", "överklag", "underrättelse");
  }

  @Test
  void anOralDisclosureTellsHowItWasDoneAndWhatTheReviewFound() throws IOException {
    String clean = printed(SampleKinds.oral());
    assertThat(clean)
        .containsSubsequence(
            "Dokumentation",
            "Granskat 2026-03-16 kl. 09.14",
            "Till akten",
            "Muntligt eller brådskande utlämnande till Polismyndigheten",
            "Uppgifterna 1 och 2 lämnades ut den 14 mars 2026 kl. 21.40 till Per Öhman,"
                + " polisinspektör, Polismyndigheten. Utlämnandet gjordes av Karin Lindqvist,"
                + " socialsekreterare, genom telefon",
            "granskades i efterhand den 16 mars 2026 kl. 09.14, utan anmärkning.",
            "Det som lämnades finns i bifogat utdrag.",
            "Hur uppgifterna lämnades ut",
            "När 14 mars 2026 kl. 21.40",
            "Varför det inte kunde vänta Noel Hansson hade sagt",
            "Granskat i efterhand av",
            "Har dokumenterat utlämnandet.")
        .doesNotContain("Anmärkning vid granskningen", "Beslutat av", "föredragande");
    assertThat(printed(SampleKinds.oralWithRemark()))
        .containsSubsequence(
            "med anmärkning.", "Anmärkning vid granskningen", "Motringningen antecknades inte");
    assertThat(text(renderer.preview(SampleKinds.oral())))
        .contains("Inte granskat", "utlämnandet är inte granskat än")
        .doesNotContain("granskades i efterhand");
  }

  @Test
  void onlyWhatIsToBeSignedSpeaksOfASignature() throws IOException {
    assertThat(printed(SampleDecisions.full())).doesNotContain("skrivas under");
    assertThat(text(renderer.preview(SampleKinds.notice()))).doesNotContain("skrivas under");
    assertThat(printed(SampleKinds.notice()))
        .contains("Saknas den där är exemplaret inte underskrivet.")
        .doesNotContain("undertecknad", "är underskrivet");
  }

  @Test
  void theTitleInTheMetadataNamesTheKindAndNoPerson() throws IOException {
    assertThat(
            List.of(
                title(renderer.render(SampleKinds.notice())),
                title(renderer.render(SampleKinds.noticeOmitted())),
                title(renderer.render(SampleKinds.crimeReport())),
                title(renderer.render(SampleKinds.oral())),
                title(renderer.preview(SampleKinds.notice()))))
        .containsExactly(
            "Underrättelse U-2026-0188 enligt lagen (2008:206)",
            "Beslut U-2026-0188 att inte lämna underrättelse",
            "Anmälan U-2026-0188 enligt bidragsbrottslagen",
            "Dokumentation U-2026-0188 av utlämnande av uppgifter",
            "Utkast till underrättelse i ärende Ä-2026-0417");
  }

  @Test
  void aProvisionIsToldOnceWithTheReasonsOfEachItem() throws IOException {
    String text = printed(SampleKinds.differing());
    assertThat(text.split("Uppgifterna ska lämnas ut enligt 110 kap\\. 31 § SFB", -1)).hasSize(2);
    assertThat(text.split("omfattas av sekretess enligt 26 kap\\. 1 § OSL", -1)).hasSize(2);
    assertThat(text)
        .containsSubsequence(
            "Uppgifterna 1–3 omfattas av sekretess enligt 26 kap. 1 § OSL.",
            "Uppgifterna 1 och 2: Uppgifterna rör enskildas personliga förhållanden",
            "Uppgift 3: Vården är avslutad",
            "Uppgifterna 2 och 3 Uppgifterna ska lämnas ut enligt 110 kap. 31 § SFB.",
            "Har uppgifterna betydelse för tillämpningen av balken?",
            "Uppgift 2: Ja. Arbete",
            "Uppgift 3: Ja. Vistelsen",
            "Talar synnerliga skäl för att sekretessen har företräde? Nej.");
  }

  @Test
  void anOwnInitiativeShowsTheOfficesOwnCheckOfItsBasis() throws IOException {
    assertThat(printed(SampleOwnInitiative.ownInitiative()))
        .containsSubsequence("Eget initiativ", "Vår kontroll Noel är under 21 år");
    assertThat(printed(SampleKinds.ownRefusal()))
        .containsSubsequence(
            "Till akten",
            "Beslutet stannar i akten och skickas inte till någon myndighet.",
            "Beslut att inte lämna uppgifter till Försäkringskassan på eget initiativ",
            "Vår kontroll Inget ändamål")
        .doesNotContain("Så överklagar ni");
  }

  @Test
  void halfWrittenDraftsCanBeSeen() throws IOException {
    for (Form form :
        List.of(
            new Form.WrongfulPaymentNotice("", "", null, "", "", false, ""),
            new Form.WrongfulPaymentNotice("", "", null, "", "", true, ""),
            new Form.CrimeReport("", "", null, "", ""),
            new Form.OralDisclosure(null, "", "", "", "", null))) {
      DecisionDocument bare =
          Draft.change(
              SampleKinds.notice(),
              d -> {
                d.form = form;
                d.items = List.of();
                d.grounds = List.of();
              });
      assertThat(text(renderer.preview(bare)))
          .contains("UTKAST")
          .doesNotContain("{", "om att kan", "genom .", "av ,");
    }
  }
}
