package se.rattdela.archive.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import se.rattdela.archive.DocumentType;
import se.rattdela.archive.Profiles;
import se.rattdela.archive.Samples;
import se.rattdela.archive.Schemas;

/** The metadata say what the archive must know, and of a protected identity nothing. */
final class ErmsTest {

  static Stream<ArchiveRecord> records() {
    return ErmsSamples.records().stream();
  }

  @ParameterizedTest
  @MethodSource("records")
  void holdToTheFormat(ArchiveRecord record) throws IOException, SAXException {
    assertThat(Schemas.faults(Profiles.erms(), ErmsSamples.erms(record))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void everyTypeHasItsTitle(DocumentType type) throws IOException, SAXException {
    String xml =
        ErmsSamples.erms(
            Samples.record(
                Samples.caseFile(null),
                Samples.document(type, Samples.subject(false)),
                Samples.files()));

    assertThat(Schemas.faults(Profiles.erms(), xml)).isEmpty();
    assertThat(xml).contains("U-2026-0031</erms:title>").doesNotContain(type.name());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no title|<erms:title>[^<]+</erms:title>|''",
        "unknown date|decision_date|beslutsdatum",
        "unknown agent|authorising_person|beslutsfattare",
        "no regulation|<erms:regulation>[^<]+</erms:regulation>|''",
        "a file elsewhere|file:///representations|file:///tmp",
        "a date that is none|2026-03-16T09|2026-03-36T09"
      })
  void aPlantedFaultIsFound(String name, String right, String wrong)
      throws IOException, SAXException {
    String xml = ErmsSamples.erms(Samples.disclosure());
    String spoilt = xml.replaceFirst(right, wrong);

    assertThat(spoilt).as(name).isNotEqualTo(xml);
    assertThat(Schemas.faults(Profiles.erms(), spoilt)).as(name).isNotEmpty();
  }

  @Test
  void sayWhatTheArchiveMustKnow() {
    assertThat(ErmsSamples.erms(Samples.disclosure()))
        .contains("<erms:objectId>Ä-2026-0417</erms:objectId>")
        .contains(">SN 2026/0088</erms:extraId>")
        .contains("<erms:title>Beslut om utlämnande av uppgifter U-2026-0031</erms:title>")
        .contains("<erms:regulation>26 kap. 1 § OSL</erms:regulation>")
        .contains("<erms:calculatedDuration>högst 70 år</erms:calculatedDuration>")
        .contains("<erms:date dateType=\"decision_date\">2026-03-16T09:14:05Z</erms:date>")
        .contains("<erms:date dateType=\"expedited\">2026-03-16T10:14:05Z</erms:date>")
        .contains("<erms:name>Åsa Öhman</erms:name>")
        .contains("<erms:name>Märta Fjällström</erms:name>")
        .contains("<erms:idNumber idNumberType=\"personnummer\">19850218-2382</erms:idNumber>")
        .contains("<erms:dispatchMode>Säker digital kommunikation</erms:dispatchMode>")
        .contains("path=\"file:///representations/rep1/data/handling-01.pdf\"");
  }

  @Test
  void sayNothingOfAProtectedIdentity() {
    assertThat(ErmsSamples.erms(Samples.protectedIdentity()))
        .contains("<erms:name>Skyddad identitet</erms:name>")
        .contains("<erms:protectedIdentity>true</erms:protectedIdentity>")
        .doesNotContain("Fjällström", Samples.SUBJECT_NUMBER);
  }

  @Test
  void titlesNameNoPerson() {
    assertThat(
            ErmsSamples.erms(Samples.disclosure()).lines().filter(line -> line.contains("title>")))
        .hasSize(2)
        .noneMatch(line -> line.contains("Fjällström"));
  }
}
