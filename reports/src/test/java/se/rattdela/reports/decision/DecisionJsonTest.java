package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine-readable copy and the digests that bind an approval to what was shown. */
final class DecisionJsonTest {
  private final DecisionJson json = new DecisionJson();
  private final JsonMapper mapper = new JsonMapper();

  static Stream<DecisionDocument> samples() {
    return SampleDecisions.all().values().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isCanonical(DecisionDocument document) throws IOException {
    String text = new String(json.write(document), StandardCharsets.UTF_8);
    JsonNode tree = mapper.readTree(text);
    assertKeysSorted(tree);
    assertThat(mapper.writeValueAsString(tree)).as("no white space").isEqualTo(text);
    assertThat(tree.get("schema").asText()).isEqualTo(DecisionJson.SCHEMA_ID);
    assertThat(tree.get("kind").asText()).isEqualTo(document.kind().name());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hasOnlyWhatTheSchemaDescribes(DecisionDocument document) throws IOException {
    assertThat(schema().validate(mapper.readTree(json.write(document)))).isEmpty();
  }

  @Test
  void theSchemaCarriesItsNameAndIsASchema() throws IOException {
    JsonNode schema = mapper.readTree(json.schema());
    assertThat(schema.get("$id").asText()).isEqualTo(DecisionJson.SCHEMA_ID);
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(schema.get("$schema").asText()))
                .validate(schema))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "form", "approval", "items/0", "grounds/0/assessments/0", "origin"})
  void theSchemaRefusesWhatItDoesNotKnow(String where) throws IOException {
    JsonNode tree = mapper.readTree(json.write(SampleDecisions.refusal()));
    JsonNode part = where.isEmpty() ? tree : tree.at("/" + where);
    ((ObjectNode) part).put("internalNote", "x");
    assertThat(schema().validate(tree)).isNotEmpty();
  }

  private JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(mapper.readTree(json.schema()));
  }

  @Test
  void isEmbeddedAsData() throws IOException {
    DecisionDocument document = SampleDecisions.partial();
    try (PDDocument pdf = Loader.loadPDF(new DecisionRenderer().render(document))) {
      PDComplexFileSpecification file =
          pdf.getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getNames()
              .values()
              .iterator()
              .next();
      assertThat(file.getFilename()).isEqualTo(DecisionRenderer.JSON_FILE);
      assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
      assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(json.write(document));
    }
  }

  @Test
  void theDigestIsTheSameBeforeAndAfterTheDecision() {
    DecisionDocument draft = SampleDecisions.partial().withoutApproval();
    Approval other =
        new Approval(
            "U-2026-0999",
            new Official("Per Åberg", "jurist"),
            "1.1",
            LocalDateTime.of(2026, 5, 4, 12, 0),
            "Anmärkning",
            true);
    assertThat(DecisionDigest.of(draft.approved(SampleDecisions.APPROVAL)))
        .isEqualTo(DecisionDigest.of(draft))
        .isEqualTo(DecisionDigest.of(draft.approved(other)))
        .matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theCopyAndItsDigestAreThoseMadeOneByOne(DecisionDocument document) {
    DecisionJson.Copy decided = json.copy(document);
    assertThat(decided.bytes()).isEqualTo(json.write(document));
    assertThat(decided.contentDigest()).isEqualTo(DecisionDigest.of(document));
    assertThat(json.copy(document.withoutApproval()).contentDigest())
        .isEqualTo(decided.contentDigest());
  }

  static List<Consumer<Draft>> changes() {
    List<Consumer<Draft>> changes = new ArrayList<>();
    changes.add(d -> d.caseNumber = "Ä-2026-0418");
    changes.add(d -> d.diarienummer = "SN 2026/1");
    changes.add(d -> d.urgent = !d.urgent);
    changes.add(d -> d.form = new Form.CrimeReport("", "", null, "", ""));
    changes.add(d -> d.recipient = new Recipient("Polismyndigheten", null, null, null));
    changes.add(d -> d.subject = new Subject("Elias Sandberg", null));
    changes.add(d -> d.origin = new Origin.OwnInitiative("Ändamål.", "Anledning.", ""));
    changes.add(d -> d.items = d.items.subList(0, 5));
    changes.add(d -> d.grounds = d.grounds.subList(0, 2));
    changes.add(d -> d.alternatives = List.of());
    changes.add(d -> d.notes = List.of(new Note("Barnets bästa", "Text.")));
    changes.add(
        d -> d.legalStands = List.of(new LegalStand("F", "S", "J", LocalDate.of(2026, 3, 1))));
    changes.add(d -> d.rapporteur = new Official("Karin Lindqvist", "jurist"));
    changes.add(d -> d.otherParticipants = List.of(new Official("Per Åberg", "jurist")));
    changes.add(d -> d.appeal = new Appeal("Kammarrätten i Jönköping", "Socialnämnden"));
    changes.add(d -> d.protectedIdentity = new ProtectedIdentity("x", "y"));
    changes.add(d -> d.useLimitation = "Får inte föras vidare.");
    changes.add(d -> d.attachments = List.of("Utdrag (1 sida)"));
    changes.add(d -> d.lawBasis = null);
    return changes;
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theDigestSeesEveryOtherChange(Consumer<Draft> change) {
    DecisionDocument before = SampleDecisions.partial();
    assertThat(DecisionDigest.of(Draft.change(before, change)))
        .isNotEqualTo(DecisionDigest.of(before));
  }

  @Test
  void anAssessmentHasNoRoomForTheInternalNote() throws IOException {
    JsonNode tree = mapper.readTree(json.write(SampleDecisions.partial()));
    List<String> fields = new ArrayList<>();
    tree.at("/grounds/1/assessments/0").fieldNames().forEachRemaining(fields::add);
    assertThat(fields).containsExactly("answer", "question", "reason");
    assertThat(tree.at("/items/0").properties())
        .extracting(Map.Entry::getKey)
        .as("the information itself leaves in the extract")
        .doesNotContain("content", "words");
  }

  private static void assertKeysSorted(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    assertThat(keys).isSorted();
    node.forEach(DecisionJsonTest::assertKeysSorted);
  }
}
