package se.rattdela.archive.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import se.rattdela.archive.ArchiveException;
import se.rattdela.archive.ArchiveException.Reason;
import se.rattdela.archive.FileKind;
import se.rattdela.archive.PackagedFile;
import se.rattdela.archive.Profiles;
import se.rattdela.archive.Samples;
import se.rattdela.archive.Schemas;

/** The message is what SDK asks for, and names no person outside the files. */
final class SdkMessageTest {
  @TempDir private Path folder;

  static Stream<SdkMessage> messages() {
    return Stream.of(SdkSamples.decision(), SdkSamples.answer());
  }

  @ParameterizedTest
  @MethodSource("messages")
  void holdsToTheFormat(SdkMessage message) throws IOException, SAXException {
    assertThat(Schemas.faults(Profiles.message(), write(message))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no UUID|<tns:messageId>[^<]+|<tns:messageId>1",
        "no subject|<tns:label>Beslut[^<]+|<tns:label>",
        "no secrecy flag|<tns:confidentiality>true</tns:confidentiality>|<tns:x/>",
        "another network|iso6523-actorid-upis|SITHS",
        "an address that is no function|messaging:functionalAddress|messaging:person",
        "a person|<tns:attention>|<tns:attention><tns:person/>",
        "time without zone|05.000Z|05.000",
        "no content|<tns:content>[^<]+|<tns:content>",
        "not base64|<tns:content>|<tns:content>%",
        "no recipient|<tns:recipient>[\\s\\S]+</tns:recipient>|<tns:recipient/>"
      })
  void aPlantedFaultIsFound(String name, String right, String wrong)
      throws IOException, SAXException {
    String xml = write(SdkSamples.decision());
    String spoilt = xml.replaceFirst(right, wrong);

    assertThat(spoilt).as(name).isNotEqualTo(xml);
    assertThat(Schemas.faults(Profiles.message(), spoilt)).as(name).isNotEmpty();
  }

  @Test
  void theFilesAreTheGivenBytes() throws IOException {
    byte[] large = new byte[1 << 20];
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) (i * 31);
    }
    String xml = write(SdkSamples.of(List.of(new PackagedFile(FileKind.DECISION, large))));

    String content =
        xml.substring(xml.indexOf("<tns:content>") + 13, xml.indexOf("</tns:content>"));
    assertThat(Base64.getDecoder().decode(content)).isEqualTo(large);
  }

  @Test
  void theSameMessageGivesTheSameBytes() throws IOException {
    assertThat(write(SdkSamples.decision(), "b.xml"))
        .isEqualTo(write(SdkSamples.decision(), "a.xml"));
  }

  @Test
  void saysWhatIsSentByNumbersAlone() throws IOException {
    String xml = write(SdkSamples.decision());

    assertThat(xml)
        .contains("<tns:label>Beslut om utlämnande av uppgifter U-2026-0031</tns:label>")
        .contains("<tns:confidentiality>true</tns:confidentiality>")
        .contains("<tns:fileName>beslut-undertecknat.pdf</tns:fileName>")
        .contains("<tns:extension>Ä-2026-0417</tns:extension>")
        .contains("<tns:extension>41999-2026</tns:extension>")
        .doesNotContain(Samples.SUBJECT, Samples.SUBJECT_NUMBER, "tns:person");
  }

  @ParameterizedTest
  @ValueSource(strings = {"198502182382", "19850218-2382", "850218-2382", "ref 8502182382:1"})
  void aPersonalNumberAsReferenceIsRefused(String reference) {
    refused(SdkSamples.withReference(reference), Reason.PERSONAL_NUMBER, "recipientReference");
  }

  @ParameterizedTest
  @ValueSource(strings = {"41999-2026", "2026-0417", "212000-0001", "20261345-2382", "ÄR 850218"})
  void anyOtherReferenceIsNot(String reference) throws IOException {
    assertThat(write(SdkSamples.withReference(reference))).contains(reference);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\u200Bb", "a\uD800b", "a\u001Bb", "a\uFFFFb"})
  void whatCannotBeSeenIsRefused(String reference) {
    refused(SdkSamples.withReference(reference), Reason.CONTROL_CHARACTER, "recipientReference");
  }

  @Test
  void theRestIsRefusedByName() {
    FunctionAddress good = SdkSamples.recipient();
    refused(SdkSamples.withReference(" "), Reason.EMPTY, "recipientReference");
    refused(SdkSamples.withReference("x".repeat(257)), Reason.TOO_LONG, "recipientReference");
    refused(
        SdkSamples.to(new FunctionAddress("myndigheten.se", null, good.function(), null)),
        Reason.ADDRESS,
        "recipient.participant");
    refused(
        SdkSamples.to(new FunctionAddress(good.participant(), null, "Anna Ek", null)),
        Reason.ADDRESS,
        "recipient.function");
    refused(SdkSamples.of(List.of()), Reason.FILES, "files");
    refused(
        SdkSamples.of(List.of(Samples.pdf(FileKind.DECISION), Samples.pdf(FileKind.DECISION))),
        Reason.FILES,
        "files");
    refused(
        SdkSamples.of(List.of(new PackagedFile(FileKind.DECISION, new byte[0]))),
        Reason.FILES,
        "files");
  }

  private void refused(SdkMessage message, Reason reason, String field) {
    Path file = folder.resolve("refused.xml");
    ArchiveException refused =
        catchThrowableOfType(
            ArchiveException.class, () -> new SdkMessageWriter().write(message, file));

    assertThat(refused).isNotNull();
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.field()).isEqualTo(field);
    assertThat(folder).isEmptyDirectory();
  }

  private String write(SdkMessage message) throws IOException {
    return write(message, "message.xml");
  }

  private String write(SdkMessage message, String name) throws IOException {
    Path file = folder.resolve(name);
    new SdkMessageWriter().write(message, file);
    return Files.readString(file);
  }
}
