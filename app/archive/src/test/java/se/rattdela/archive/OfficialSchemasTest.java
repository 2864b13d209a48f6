package se.rattdela.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.schematron.schxslt.xslt2.SchematronResourceSchXslt_XSLT2;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.rattdela.archive.sdk.SdkMessageWriter;
import se.rattdela.archive.sdk.SdkSamples;
import se.rattdela.archive.sip.ErmsSamples;

/**
 * The published schemas say the same as ours. They are not kept here; with {@code
 * -Drattdela.schemas=FOLDER} they are read from a folder that holds
 *
 * <ul>
 *   <li>{@code infrastructure_messaging_MessageWithAttachments_3.0.xsd} and {@code
 *       MessageConstraints.xml} of diggsweden/sdk-docs,
 *   <li>{@code ERMS.xsd} 2.1.2 of DILCISBoard/CITS-ERMS ({@code archive/ERMS_v2_1_2.xsd}).
 * </ul>
 */
@EnabledIfSystemProperty(named = OfficialSchemasTest.FOLDER, matches = ".+")
final class OfficialSchemasTest {
  static final String FOLDER = "rattdela.schemas";

  @TempDir private Path folder;

  @Test
  void theMessageHoldsToDiggsSchema() throws IOException, SAXException {
    Schema schema = schema("infrastructure_messaging_MessageWithAttachments_3.0.xsd");

    assertThat(Schemas.faults(schema, Files.readString(message(true)))).isEmpty();
    assertThat(Schemas.faults(schema, Files.readString(message(false)))).isEmpty();
    assertThat(
            Schemas.faults(
                schema,
                Files.readString(message(true))
                    .replaceFirst("<tns:confidentiality>true</tns:confidentiality>", "")))
        .isNotEmpty();
  }

  @Test
  void theMessageHoldsToDiggsRules() throws Exception {
    assertThat(broken(Files.readString(message(true)))).isEmpty();
    assertThat(broken(Files.readString(message(false)))).isEmpty();
    assertThat(
            broken(
                Files.readString(message(true))
                    .replaceFirst("<tns:messageId>[^<]+", "<tns:messageId>1")))
        .hasSize(1);
    assertThat(
            broken(
                Files.readString(message(true))
                    .replace("urn:riv:infrastructure:messaging:functionalAddress", "urn:person")))
        .hasSize(2);
  }

  @Test
  void theMetadataHoldToTheDilcisBoardsSchema() throws IOException, SAXException {
    Schema schema = schema("ERMS.xsd");
    for (String xml : ErmsSamples.all()) {
      assertThat(Schemas.faults(schema, xml)).isEmpty();
    }
    assertThat(Schemas.faults(schema, ErmsSamples.all().getFirst().replace("decision_date", "day")))
        .isNotEmpty();
  }

  private Path message(boolean decision) throws IOException {
    Path file = folder.resolve("message.xml");
    Files.deleteIfExists(file);
    new SdkMessageWriter().write(decision ? SdkSamples.decision() : SdkSamples.answer(), file);
    return file;
  }

  private static List<String> broken(String xml) throws Exception {
    SchematronResourceSchXslt_XSLT2 rules =
        SchematronResourceSchXslt_XSLT2.fromFile(official("MessageConstraints.xml").toFile());
    assertThat(rules.isValidSchematron()).isTrue();
    Document report = rules.applySchematronValidation(new DOMSource(document(xml)));
    assertThat(report).isNotNull();
    NodeList failed =
        report.getElementsByTagNameNS("http://purl.oclc.org/dsdl/svrl", "failed-assert");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < failed.getLength(); i++) {
      texts.add(failed.item(i).getTextContent().strip());
    }
    return texts;
  }

  private static Document document(String xml)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static Schema schema(String name) throws SAXException {
    return Schemas.schema(new StreamSource(official(name).toFile()));
  }

  private static Path official(String name) {
    Path file = Path.of(System.getProperty(FOLDER), name);
    assertThat(file).exists();
    return file;
  }
}
