package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.pdf.UnprintableCharacterException;

/** The words on the pages: what is said, in which order, and what is never said. */
final class DecisionTextTest {
  private final DecisionRenderer renderer = new DecisionRenderer();

  private String text(DecisionDocument document) throws IOException {
    return String.join(" ", pages(renderer.render(document)));
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("[\\s\u00a0]+", " "));
      }
      return pages;
    }
  }

  @Test
  void aPartialRefusalTellsItsStoryInOrder() throws IOException {
    assertThat(text(SampleDecisions.partial()))
        .containsSubsequence(
            "Lindvalla kommun",
            "Försäkringskassan, Kontrollenheten",
            "Johan Ek",
            "Delvis utlämnande av uppgifter till Försäkringskassan",
            "Socialnämnden lämnar ut uppgifterna 1–3 till Försäkringskassan."
                + " Uppgifterna 4–6 lämnas inte ut.",
            "Beslutet gäller Elias Sandberg, 20051026-2397.",
            "SKA LÄMNAS UT",
            "LÄMNAS INTE UT",
            "Försäkringskassan begärde uppgifterna den 9 mars 2026 genom säkert meddelande.",
            "Att kontrollera rätten till sjukpenning",
            "Johan Eks identitet kontrollerades",
            "Skäl för beslutet",
            "Uppgifterna 1–6 omfattas av sekretess enligt 26 kap. 1 § OSL.",
            "Uppgift 1 Uppgiften ska lämnas ut enligt 15 kap. 4 § SoL.",
            "den lydelse som gäller från och med den 1 juli 2025 (SFS 2025:400)",
            "Uppgifterna 2 och 3 Uppgifterna ska lämnas ut enligt 110 kap. 31 § SFB.",
            "Talar synnerliga skäl för att sekretessen har företräde? Nej. Inga synnerliga skäl",
            "Uppgift 4 Förutsättningarna i 110 kap. 31 § SFB är inte uppfyllda.",
            "Det som inte lämnas ut",
            "Uppgifterna 5 och 6 lämnas inte ut. Uppgifterna rör en annan person.",
            "Andra möjligheter",
            "Samtycke: Har övervägts",
            "Beslutat av",
            "Delegationsordningen punkt 4.7, delegationsbeslut 2026/312.",
            "Beslutat 2026-03-16 kl. 09.14.",
            "Så överklagar ni",
            "Kammarrätten i Göteborg (6 kap. 7 och 8 §§ OSL, 43–47 §§ förvaltningslagen",
            "Skriv vilket beslut ni överklagar (U-2026-0188)",
            "Överklagandet ska vara skriftligt.",
            "Skicka överklagandet till Socialnämnden, Lindvalla kommun, 999 99 Lindvalla.",
            "inom tre veckor från den dag då ni fick del av beslutet",
            "Om regelunderlaget",
            "Regelpaketet är inte komplett.",
            "Prövat med regelpaket 2026-03, rättsläge till och med 2026-04-27.",
            "Förkortningar: OSL = offentlighets- och sekretesslagen (2009:400),"
                + " SFB = socialförsäkringsbalken, SoL = socialtjänstlagen.");
  }

  @Test
  void aFullDisclosureHandsOverTheWordsAndSpeaksOfNoAppeal() throws IOException {
    assertThat(text(SampleDecisions.full()))
        .contains("Socialnämnden lämnar ut uppgifterna 1–3 till Försäkringskassan.")
        .doesNotContain("överklag", "Kammarrätten", "lämnas inte ut", "LÄMNAS INTE UT");
  }

  @Test
  void oneItemIsSpokenOfAsOne() throws IOException {
    DecisionDocument one =
        Draft.change(
            SampleDecisions.full(),
            d -> {
              d.items = d.items.subList(0, 1);
              d.grounds =
                  d.grounds.stream().filter(each -> each.items().equals(List.of(1))).toList();
            });
    assertThat(text(one))
        .containsSubsequence(
            "Socialnämnden lämnar ut uppgift 1 till Försäkringskassan.",
            "Uppgiften Nr Uppgift",
            "Försäkringskassan begärde uppgiften den 9 mars 2026");
    assertThat(text(SampleDecisions.full()))
        .containsSubsequence("Uppgifterna Nr Uppgift", "begärde uppgifterna den 9 mars 2026");
  }

  /** What spills takes company along: small print or names alone would look forgotten. */
  @Test
  void noPageHoldsTheEndAlone() throws IOException {
    List<String> own = pages(renderer.render(SampleOwnInitiative.ownInitiative()));
    assertThat(own.getLast()).contains("Att tänka på för den", "Beslutat av", "Om regelunderlaget");
    List<String> partial = pages(renderer.render(SampleDecisions.partial()));
    assertThat(partial.getLast()).contains("Andra möjligheter Samtycke:", "Beslutat av");
    List<String> many = pages(renderer.render(SampleDecisions.fortyItems()));
    assertThat(many.getLast()).contains("Följande är klarlagt:", "Beslutat av");
  }

  @Test
  void aRefusalSaysSoFirst() throws IOException {
    assertThat(text(SampleDecisions.refusal()))
        .containsSubsequence(
            "Avslag på begäran om uppgifter från Försäkringskassan",
            "Socialnämnden avslår begäran från Försäkringskassan. Inga uppgifter lämnas ut.",
            "Så överklagar ni");
  }

  @Test
  void ownInitiativeNeverSpeaksOfARequest() throws IOException {
    assertThat(text(SampleOwnInitiative.ownInitiative()))
        .containsSubsequence(
            "2026-03-16 kl. 09.14",
            "Skyddade personuppgifter",
            "(sekretessmarkering)",
            "Beslutet lämnas över personligen.",
            "Utlämnande av uppgifter till Polismyndigheten på eget initiativ",
            "Socialnämnden lämnar på eget initiativ ut uppgifterna 1 och 2 till Polismyndigheten.",
            "FÅR LÄMNAS UT",
            "Polismyndigheten har inte begärt uppgifterna.",
            "Uppgifterna får lämnas ut, eftersom sekretessen inte hindrar det"
                + " (10 kap. 18 a § OSL).",
            "Barnets bästa",
            "Ställningstagande av Sofia Åkerlund den 13 mars 2026.",
            "Att tänka på för den som tar emot uppgifterna",
            "har också deltagit Maria Öberg, familjebehandlare")
        .doesNotContain("6 kap. 5 § OSL", "överklag", "Vad som begärs");
  }

  @Test
  void onRequestAProvisionThatOnlyDoesNotHinderCallsForReasons() throws IOException {
    DecisionDocument requested =
        Draft.change(
            SampleOwnInitiative.ownInitiative(),
            d -> {
              d.origin = SampleDecisions.request();
              d.recipient = new Recipient("Polismyndigheten", "Lokalpolisområde", null, null);
            });
    assertThat(text(requested)).contains("skulle ett nej ha behövt motiveras (6 kap. 5 § OSL)");
  }

  @Test
  void aDecisionAfterTheSnapshotSaysSo() throws IOException {
    String blind = "Beslutet är fattat efter den 27 april 2026.";
    Approval given = SampleDecisions.APPROVAL;
    assertThat(text(approvedAt(given, LocalDateTime.of(2026, 4, 28, 0, 1)))).contains(blind);
    assertThat(text(approvedAt(given, LocalDateTime.of(2026, 4, 27, 23, 59))))
        .doesNotContain(blind);
  }

  private static DecisionDocument approvedAt(Approval given, LocalDateTime time) {
    return SampleDecisions.full()
        .approved(
            new Approval(
                given.decisionNumber(),
                given.decisionMaker(),
                given.delegationItem(),
                time,
                null,
                false));
  }

  @Test
  void everyPageIsNumberedAndLaterPagesCarryTheDecisionNumber() throws IOException {
    List<String> pages = pages(renderer.render(SampleDecisions.fortyItems()));
    assertThat(pages).hasSizeGreaterThan(3);
    for (int page = 1; page <= pages.size(); page++) {
      assertThat(pages.get(page - 1)).contains("Sida " + page + " av " + pages.size());
      if (page > 1) {
        assertThat(pages.get(page - 1)).contains("Beslut U-2026-0188 · 2026-03-16");
      }
    }
  }

  @Test
  void aLongNameGivesWayToThePageNumber() throws IOException {
    DecisionDocument wide =
        Draft.change(
            SampleDecisions.full(),
            d ->
                d.municipality =
                    new Municipality(
                        "Lindvalla, Ängelholmsby och Östervålas gemensamma kommunalförbund",
                        "Arbetsmarknads- och socialnämndens individutskott",
                        "Enheten för försörjningsstöd, boende och skuldrådgivning",
                        "Box 12345, 999 99 Lindvalla",
                        "Kammarrätten i Göteborg",
                        "2026/312",
                        "#0b4f8a",
                        null));
    assertThat(pages(renderer.render(wide)).get(1))
        .contains("Lindvalla, Ängelholmsby")
        .contains("… Beslut U-2026-0188 · 2026-03-16")
        .contains("… Sida 2 av 2");
  }

  @Test
  void rowsNeverSplitAndEachPageRepeatsTheHeadings() throws IOException {
    Pattern lastLineOfTitle = Pattern.compile("år (19|20)\\d\\d ");
    int rows = 0;
    for (String page : pages(renderer.render(SampleDecisions.fortyItems()))) {
      int here = count(lastLineOfTitle, page);
      assertThat(count(Pattern.compile("berga\\b"), page))
          .as("names that end on the page where they begin")
          .isEqualTo(count(Pattern.compile("Karl-Gustaf"), page));
      assertThat(count(Pattern.compile("SKA LÄMNAS UT"), page)).isEqualTo(here);
      if (here > 0) {
        assertThat(page).contains("Utfall och grund");
      }
      rows += here;
    }
    assertThat(rows).isEqualTo(40);
  }

  private static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  @Test
  void aDraftIsMarkedOnEveryPageAndHasNoNumber() throws IOException {
    List<String> pages = pages(renderer.preview(SampleDecisions.partial()));
    assertThat(pages).allSatisfy(page -> assertThat(page).contains("UTKAST"));
    assertThat(String.join(" ", pages))
        .contains("Utkast – inget beslut är fattat.", "Inte beslutat")
        .doesNotContain("U-2026-0188", "Anna Bergström");
  }

  @Test
  void aNearlyEmptyDraftCanBeSeen() throws IOException {
    DecisionDocument bare =
        Draft.change(
            SampleDecisions.full(),
            d -> {
              d.items = List.of();
              d.grounds = List.of();
              d.rapporteur = null;
              d.lawBasis = null;
              d.appeal = null;
              d.origin = new Origin.Request(null, "", "", "", "", "", "");
            });
    assertThat(String.join(" ", pages(renderer.preview(bare)))).contains("UTKAST");
  }

  @Test
  void noPersonIsNamedOutsideTheText() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(renderer.render(SampleDecisions.partial()))) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Beslut U-2026-0188 om utlämnande av uppgifter");
      assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
      String metadata =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadata)
          .contains("Beslut U-2026-0188")
          .doesNotContain("Sandberg", "20051026", "Johan Ek", "Bergström");
    }
  }

  @Test
  void aCharacterWithoutGlyphStopsThePrintAndIsNamed() {
    DecisionDocument odd =
        Draft.change(SampleDecisions.full(), d -> d.subject = new Subject("Elias 日", null));
    assertThatThrownBy(() -> renderer.render(odd))
        .isInstanceOfSatisfying(
            UnprintableCharacterException.class,
            refused ->
                assertThat(ReportMessage.of(refused).in(Locale.of("sv")))
                    .startsWith(
                        "Tecknet U+65E5 i namnet på den som beslutet gäller kan inte skrivas ut.")
                    .contains("det du har skrivit finns kvar"));
  }
}
