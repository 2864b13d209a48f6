package se.rattdela.archive.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.roda_project.commons_ip2.validator.EARKSIPValidator;
import org.roda_project.commons_ip2.validator.reporter.ValidationReportOutputJson;
import org.xml.sax.SAXException;
import se.rattdela.archive.Progress;
import se.rattdela.archive.Samples;

/** The package is what an archive that follows E-ARK takes in, says the E-ARK validator. */
final class SipPackageTest {
  @TempDir private Path folder;

  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of("disclosure", Samples.disclosure()),
        Arguments.of("without diary number", Samples.withoutDiaryNumber()),
        Arguments.of("protected identity", Samples.protectedIdentity()),
        Arguments.of("refusal", Samples.refusal()),
        Arguments.of("forty files", Samples.fortyFiles()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void isValid(String name, ArchiveRecord record)
      throws IOException, ParserConfigurationException, SAXException {
    Path zip = write(record, "package.zip");

    Verdict verdict = validate(zip);
    assertThat(verdict.valid()).as(name + verdict.faults()).isTrue();
    assertThat(verdict.errors()).isZero();
    assertThat(verdict.passed()).isGreaterThan(100);
    // All that is left are things that an archive may wish for: folders in the representation for
    // metadata and documentation, rights metadata, more about the file formats, and the
    // references that exist only after an earlier delivery.
    assertThat(verdict.faults())
        .containsOnlyKeys(
            "CSIPSTR8",
            "CSIPSTR13",
            "CSIPSTR16",
            "CSIP45",
            "SIP6",
            "SIP7",
            "SIP8",
            "SIP32",
            "SIP33",
            "SIP34",
            "SIP35");
  }

  @Test
  void itSaysWhoHandsOverToWhomAndOnWhatAgreement() throws IOException {
    Path zip = write(Samples.disclosure(), "package.zip");

    assertThat(text(zip, "/METS.xml"))
        .contains("Kommunarkivet i Exempelby", "ORG:212000-0003", "PRESERVATION")
        .contains("Exempelby förvaltnings-IT", "ORG:212000-0002")
        .contains("ARCHIVIST", "ORG:212000-0001")
        .contains("SUBMISSIONAGREEMENT", "KA 2026/17");
  }

  /** The text of the package's outermost file of that name. */
  private static String text(Path zip, String name) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      ZipEntry entry =
          file.stream()
              .filter(each -> each.getName().endsWith(name))
              .min(java.util.Comparator.comparingInt(each -> each.getName().length()))
              .orElseThrow();
      return new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aChangedFileIsFound() throws IOException, ParserConfigurationException, SAXException {
    Path zip = write(Samples.disclosure(), "package.zip");
    Path spoilt =
        rewritten(
            zip,
            "/data/beslut.pdf",
            content ->
                new String(content, StandardCharsets.UTF_8)
                    .replace("PDF-1.7", "PDF-1.4")
                    .getBytes(StandardCharsets.UTF_8));

    Verdict verdict = validate(spoilt);
    assertThat(verdict.valid()).isFalse();
    assertThat(verdict.errors()).isPositive();
  }

  @Test
  void aMissingFileIsFound() throws IOException, ParserConfigurationException, SAXException {
    Path zip = write(Samples.disclosure(), "package.zip");
    Path spoilt = rewritten(zip, "/data/utdrag.pdf", content -> new byte[0]);

    Verdict verdict = validate(spoilt);
    assertThat(verdict.valid()).isFalse();
    assertThat(verdict.errors()).isPositive();
  }

  @Test
  void theFilesAreTheGivenBytes() throws IOException {
    ArchiveRecord record = Samples.disclosure();
    Map<String, byte[]> entries = entries(write(record, "package.zip"));

    String root = "uuid-" + record.id() + "/";
    assertThat(entries.keySet()).allMatch(name -> name.startsWith(root));
    for (int i = 0; i < record.files().size(); i++) {
      String name = record.files().get(i).kind().fileName(1);
      assertThat(entries.get(root + "representations/rep1/data/" + name))
          .as(name)
          .isEqualTo(record.files().get(i).content());
    }
  }

  @Test
  void noPersonIsNamedOutsideErmsAndTheFilesThemselves() throws IOException {
    Map<String, byte[]> entries = entries(write(Samples.disclosure(), "package.zip"));

    assertThat(entries.keySet()).noneMatch(name -> name.contains("Fjällström"));
    entries.forEach((name, content) -> {
      if (!name.endsWith("ERMS.xml") && !name.contains("/data/")) {
        assertThat(new String(content, StandardCharsets.UTF_8))
            .as(name)
            .doesNotContain("Fjällström", Samples.SUBJECT_NUMBER, "Öhman");
      }
    });
  }

  @Test
  void theMetadataAreTheSameForTheSameRecord() throws IOException {
    Map<String, byte[]> first = entries(write(Samples.disclosure(), "first.zip"));
    Map<String, byte[]> second = entries(write(Samples.disclosure(), "second.zip"));

    assertThat(second.keySet()).isEqualTo(first.keySet());
    List<String> different =
        first.keySet().stream()
            .filter(name -> !Arrays.equals(first.get(name), second.get(name)))
            .map(name -> name.substring(name.indexOf('/') + 1))
            .toList();
    // The library's own ids and times; nothing else differs.
    assertThat(different).isSubsetOf("METS.xml", "representations/rep1/METS.xml");
  }

  private Path write(ArchiveRecord record, String name) {
    Path zip = folder.resolve(name);
    new SipWriter().write(record, zip, Progress.NONE);
    return zip;
  }

  private record Verdict(boolean valid, int errors, int passed, Map<String, List<String>> faults) {}

  private Verdict validate(Path zip)
      throws IOException, ParserConfigurationException, SAXException {
    try (OutputStream report = new ByteArrayOutputStream()) {
      ValidationReportOutputJson reporter = new ValidationReportOutputJson(zip, report);
      boolean valid = new EARKSIPValidator(reporter, "2.1.0").validate("2.1.0");
      Map<String, List<String>> faults = new TreeMap<>();
      reporter
          .getResults()
          .forEach((rule, result) -> {
            if (!result.isValid() && !result.isSkipped()) {
              faults.put(rule, result.getIssues());
            }
          });
      return new Verdict(valid, reporter.getErrors(), reporter.getSuccess(), faults);
    }
  }

  private Path rewritten(Path zip, String entrySuffix, UnaryOperator<byte[]> change)
      throws IOException {
    Path to = folder.resolve("spoilt.zip");
    Map<String, byte[]> entries = entries(zip);
    int changed = 0;
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        byte[] content = entry.getValue();
        if (entry.getKey().endsWith(entrySuffix)) {
          content = change.apply(content);
          changed++;
          if (content.length == 0) {
            continue;
          }
        }
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(content);
      }
    }
    assertThat(changed).isEqualTo(1);
    return to;
  }

  private static Map<String, byte[]> entries(Path file) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return entries;
  }
}
