package se.rattdela.reports.redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rattdela.reports.decision.Appeal;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.ProtectedIdentity;
import se.rattdela.reports.decision.Recipient;
import se.rattdela.reports.decision.Stage;
import se.rattdela.reports.decision.Subject;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;
import se.rattdela.reports.papers.Municipalities;
import se.rattdela.reports.papers.PdfText;
import se.rattdela.reports.papers.SamplePapers;

/** Correction, change and withdrawal: complete or not printed. */
final class RedressTest {
  private static final Municipality FROM =
      Objects.requireNonNull(Municipalities.all().get("short"));

  private final RedressRenderer renderer = new RedressRenderer();
  private final RedressCompleteness completeness = new RedressCompleteness();

  private static RedressDocument of(RedressKind kind, String reasons) {
    RedressDocument base = SamplePapers.correction(FROM);
    return new RedressDocument(
        FROM,
        base.caseNumber(),
        base.diarienummer(),
        base.recipient(),
        base.subject(),
        kind,
        base.first(),
        base.amendments(),
        reasons,
        null,
        false,
        base.rapporteur(),
        base.approval(),
        kind == RedressKind.REJECTION ? Appeal.of(FROM) : null,
        null,
        kind == RedressKind.REJECTION ? SamplePapers.rejection(FROM).lateAppeal() : null);
  }

  @Test
  void linksToTheFirstDecision() {
    assertThat(PdfText.of(renderer.render(SamplePapers.correction(FROM))))
        .containsSubsequence(
            "Beslutsnummer U-2026-0203",
            "Diarienummer SN 2026/88",
            "Rättelse av beslut U-2026-0188",
            "Socialnämnden rättar beslut U-2026-0188 från den 16 mars 2026.",
            "Uppgift 1",
            "Det som var fel Perioden anges som januari–februari 2025.",
            "Det som nu gäller Perioden är januari–februari 2026.",
            "(36 § förvaltningslagen (2017:900))",
            "Delegationsordningen punkt 4.9, delegationsbeslut 2026/312. Beslutat 2026-03-20 kl."
                + " 13.05.",
            "Beslut U-2026-0188, 2026-03-16",
            "9f3c77e0 41b20c5d",
            "Det första beslutet är oförändrat bevarat.")
        .doesNotContain("överklagar");
  }

  @Test
  void tellsHowToAppealWhatIsNowWithheld() {
    assertThat(PdfText.of(renderer.render(SamplePapers.withdrawal(FROM))))
        .containsSubsequence(
            "Uppgifterna 2 och 3",
            "Hela beslutet",
            "Vad vi ber er göra",
            "Så överklagar ni",
            "till Kammarrätten i Göteborg (6 kap. 7 och 8 §§ OSL",
            "(U-2026-0203)",
            "Socialnämnden, Öby kommun, 999 99 Öby",
            "inom tre veckor från den dag då ni fick del av beslutet.");
  }

  @ParameterizedTest
  @EnumSource(RedressKind.class)
  void appliesTheProvisionOfItsKind(RedressKind kind) {
    String provision =
        switch (kind) {
          case CORRECTION -> "(36 § förvaltningslagen";
          case CHANGE_MAY, WITHDRAWAL -> "(37 § förvaltningslagen";
          case CHANGE_MUST -> "(38 § förvaltningslagen";
          case REJECTION -> "(45 § samma lag)";
        };
    assertThat(PdfText.of(renderer.render(of(kind, "Skäl.")))).contains(provision);
  }

  @Test
  void whatSpillsToTheNextPageTakesTheEndOfTheTextAlong() {
    Set<Integer> sizes = new HashSet<>();
    for (int lines = 6; lines <= 18; lines++) {
      RedressDocument document = of(RedressKind.CORRECTION, "Det blev fel.\n".repeat(lines));
      List<PageText> pages = RecipientView.of(renderer.render(document));
      sizes.add(pages.size());
      assertThat(pages.getLast().text())
          .as("%d lines", lines)
          .contains("förvaltningslagen", "Beslutat av", "Det första beslutet");
    }
    assertThat(sizes).as("some fill one page, some spill").containsExactlyInAnyOrder(1, 2);
  }

  @ParameterizedTest
  @EnumSource(RedressKind.class)
  void theFileCarriesItsContentInTheShapeOfTheSchema(RedressKind kind) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    RedressJson json = new RedressJson();
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(mapper.readTree(json.schema()));
    for (RedressDocument document :
        List.of(
            of(kind, "Skäl."),
            of(kind, "").withoutApproval(),
            SamplePapers.withdrawal(FROM),
            SamplePapers.change(FROM))) {
      JsonNode tree = mapper.readTree(json.write(document));
      assertThat(schema.validate(tree)).isEmpty();
      ObjectNode earlier = tree.deepCopy();
      earlier.put("schema", RedressJson.WITHOUT_DIGEST);
      assertThat(schema.validate(earlier)).as("papers made before").isEmpty();
      ((ObjectNode) tree).put("note", "en okänd uppgift");
      assertThat(schema.validate(tree)).as("nothing that the schema does not know").isNotEmpty();
    }

    RedressDocument document = of(kind, "Skäl.");
    try (PDDocument pdf = Loader.loadPDF(renderer.render(document))) {
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).hasSize(1);
      var file = files.values().iterator().next();
      assertThat(file.getFilename()).isEqualTo(RedressRenderer.JSON_FILE);
      assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(json.write(document));
    }
  }

  @Test
  void thePagesShowTheDigestOfTheContentAndItIsTheSameBeforeTheDecision() {
    RedressDocument document = SamplePapers.withdrawal(FROM);
    String digest = new RedressJson().digest(document);
    assertThat(PdfText.of(renderer.render(document)).replace(" ", "")).contains(digest);
    assertThat(PdfText.of(renderer.preview(document)).replace(" ", "")).contains(digest);
    assertThat(new RedressJson().digest(document.withoutApproval())).isEqualTo(digest);
    assertThat(new RedressJson().digest(SamplePapers.correction(FROM))).isNotEqualTo(digest);
  }

  @Test
  void thePaperThatIsToBeSignedSaysSo() {
    assertThat(PdfText.of(renderer.render(SamplePapers.change(FROM))))
        .containsSubsequence(
            "Skyddade personuppgifter",
            "Ändring av beslut U-2026-0188",
            "(38 § förvaltningslagen",
            "Filen är avsedd att skrivas under elektroniskt av Anna Bergström.");
  }

  @Test
  void anAbbreviationIsExplainedWhereItStands() {
    assertThat(PdfText.of(renderer.render(SamplePapers.withdrawal(FROM))))
        .contains("Förkortningar: OSL = offentlighets- och sekretesslagen (2009:400).");
    assertThat(PdfText.of(renderer.render(SamplePapers.correction(FROM))))
        .doesNotContain("Förkortningar");
  }

  @Test
  void everyPartIsMissedByName() {
    RedressDocument empty =
        new RedressDocument(
            new Municipality("", "", "", "", "", "", null, null),
            "",
            null,
            new Recipient("", null, null, null),
            new Subject("", null),
            RedressKind.WITHDRAWAL,
            new FirstDecision("", LocalDate.of(2026, 3, 16), "abc"),
            List.of(new Amendment(List.of(), " ", "")),
            " ",
            null,
            true,
            null,
            null,
            null,
            new ProtectedIdentity("sekretessmarkering", ""));
    assertThat(completeness.missing(empty, Stage.FINAL))
        .containsExactlyElementsOf(
            all(RedressPart.LATE_APPEAL, RedressPart.NOTICE_DAY, RedressPart.TOO_LATE));
    assertThat(completeness.missing(empty, Stage.DRAFT))
        .doesNotContain(
            RedressPart.DECISION_NUMBER, RedressPart.DECISION_MAKER, RedressPart.DELEGATION);
    assertThatThrownBy(() -> renderer.render(empty))
        .isInstanceOfSatisfying(
            IncompleteRedressException.class,
            refused -> assertThat(refused.missing()).contains(RedressPart.REASONS));
  }

  private static List<RedressPart> all(RedressPart... but) {
    return Stream.of(RedressPart.values()).filter(each -> !List.of(but).contains(each)).toList();
  }

  @Test
  void aRejectionSaysWhatIsRejectedAndHowThatIsAppealed() {
    assertThat(PdfText.of(renderer.render(SamplePapers.rejection(FROM))))
        .containsSubsequence(
            "Avvisning av överklagande av beslut U-2026-0188",
            "Socialnämnden avvisar överklagandet av beslut U-2026-0188 från den 16 mars 2026,"
                + " eftersom det har kommit in för sent.",
            "Den som överklagar Försäkringskassan",
            "Deras referens FK 2026/200001",
            "Kom in till nämnden 9 april 2026",
            "Fick del av beslutet 17 mars 2026",
            "Sista dagen att överklaga 7 april 2026",
            "(45 § samma lag)",
            "Försäkringskassan får överklaga det här beslutet att avvisa överklagandet till"
                + " Kammarrätten i Göteborg (43–47 §§ förvaltningslagen",
            "(U-2026-0203)",
            "inom tre veckor från den dag då ni fick del av beslutet.")
        .doesNotContain("Det som var fel", "6 kap. 7", "räknat från beslutets dag");
  }

  @Test
  void whatIsNotLateIsNotRejected() {
    assertThat(completeness.missing(rejection(null), Stage.FINAL))
        .containsExactly(RedressPart.LATE_APPEAL, RedressPart.TOO_LATE);
    LocalDate last = LocalDate.of(2026, 4, 10);
    assertThat(completeness.missing(rejection(late(last, null)), Stage.FINAL))
        .as("late counted from the decision, not from its receipt, which the decision says")
        .containsExactly(RedressPart.TOO_LATE);
    assertThat(completeness.missing(rejection(late(last.plusDays(3), last)), Stage.FINAL))
        .as("it came to the court in time")
        .containsExactly(RedressPart.TOO_LATE);
    assertThat(completeness.missing(rejection(late(last.plusDays(1), null)), Stage.FINAL))
        .isEmpty();
    LateAppeal unknown =
        new LateAppeal(
            "Försäkringskassan",
            null,
            LocalDate.of(2026, 9, 1),
            null,
            null,
            LocalDate.of(2026, 4, 7),
            null);
    assertThat(completeness.missing(rejection(unknown), Stage.FINAL))
        .as("whoever does not know when it was received cannot say that it is late")
        .containsExactly(RedressPart.NOTICE_DAY);
    assertThat(PdfText.of(renderer.preview(rejection(unknown))))
        .contains("Dagen är inte känd.")
        .doesNotContain("Sista dagen att överklaga");
  }

  @Test
  void aRejectionCountsFromReceiptAndNamesWhatWouldHaveSavedTheAppeal() {
    assertThat(PdfText.of(renderer.render(rejection(late(LocalDate.of(2026, 4, 13), null)))))
        .containsSubsequence(
            "Fick del av beslutet 20 mars 2026",
            "Sista dagen att överklaga 10 april 2026",
            "från den dag då ni fick del av beslutet, som det står i beslutet",
            "inte har lämnat en korrekt underrättelse om hur man överklagar",
            "i rätt tid har kommit in till den domstol som ska pröva det",
            "(45 § samma lag)")
        .doesNotContain("räknat från beslutets dag", "Sista dagen räknat");
  }

  private static LateAppeal late(LocalDate cameIn, @Nullable LocalDate cameToCourt) {
    return new LateAppeal(
        "Försäkringskassan",
        null,
        cameIn,
        cameToCourt,
        LocalDate.of(2026, 3, 20),
        LocalDate.of(2026, 4, 7),
        LocalDate.of(2026, 4, 10));
  }

  private static RedressDocument rejection(@Nullable LateAppeal late) {
    RedressDocument base = SamplePapers.rejection(FROM);
    return new RedressDocument(
        FROM,
        base.caseNumber(),
        null,
        base.recipient(),
        base.subject(),
        base.kind(),
        base.first(),
        List.of(),
        base.reasons(),
        null,
        false,
        base.rapporteur(),
        base.approval(),
        base.appeal(),
        null,
        late);
  }

  @Test
  void theSamplesAreComplete() {
    assertThat(completeness.missing(SamplePapers.rejection(FROM), Stage.FINAL)).isEmpty();
    assertThat(completeness.missing(SamplePapers.correction(FROM), Stage.FINAL)).isEmpty();
    assertThat(completeness.missing(SamplePapers.withdrawal(FROM), Stage.FINAL)).isEmpty();
    assertThat(completeness.missing(SamplePapers.correction(FROM).withoutApproval(), Stage.DRAFT))
        .isEmpty();
  }

  @Test
  void anAppealThatIsThereIsWhole() {
    RedressDocument base = SamplePapers.withdrawal(FROM);
    RedressDocument half =
        new RedressDocument(
            FROM,
            base.caseNumber(),
            null,
            base.recipient(),
            base.subject(),
            base.kind(),
            base.first(),
            base.amendments(),
            base.reasons(),
            null,
            true,
            base.rapporteur(),
            base.approval(),
            new Appeal("", "Socialnämnden"),
            null);
    assertThat(completeness.missing(half, Stage.FINAL)).containsExactly(RedressPart.APPEAL_COURT);
  }

  @Test
  void fiftyThousandCharactersOfReasonsFlowOverThePages() {
    byte[] pdf = renderer.render(of(RedressKind.CHANGE_MAY, "Skälen är många. ".repeat(2_950)));
    assertThat(PdfText.pages(pdf)).isBetween(7, 25);
    assertThat(PdfText.of(pdf).split("många", -1)).hasSize(2_951);
  }

  @Test
  void aDraftNeverShowsAnApproval() {
    assertThat(PdfText.of(renderer.preview(SamplePapers.withdrawal(FROM))))
        .contains("UTKAST", "Inte beslutat")
        .doesNotContain("U-2026-0203", "Bergström");
  }
}
