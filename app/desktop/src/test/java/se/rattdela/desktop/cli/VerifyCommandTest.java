package se.rattdela.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.decision.Recipient;
import se.rattdela.reports.decision.Subject;
import se.rattdela.reports.redress.Amendment;
import se.rattdela.reports.redress.FirstDecision;
import se.rattdela.reports.redress.RedressDocument;
import se.rattdela.reports.redress.RedressKind;
import se.rattdela.reports.redress.RedressRenderer;
import se.rattdela.reports.sign.PdfSigner;
import se.rattdela.reports.sign.Pkcs12;
import se.rattdela.reports.sign.SignatureRequest;
import se.rattdela.reports.sign.SigningIdentity;

/** What the recipient of a decision is told, with nothing but the file. */
class VerifyCommandTest {

  @TempDir static Path folder;

  private static byte[] sealed;

  /** The demo's first decision, signed by a key of its own making. */
  @BeforeAll
  static void decide() throws Exception {
    sealed = Files.readAllBytes(DemoRun.in(folder).decisions().getFirst());
    Files.write(folder.resolve("beslut.pdf"), sealed);
    keytool(
        "-genkeypair",
        "-dname",
        "CN=Anna Bergstrom",
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-startdate",
        "2026/03/01",
        "-validity",
        "400",
        "-ext",
        "ku=nonRepudiation");
    keytool("-exportcert", "-rfc", "-file", "anna.pem");
    ZonedDateTime now = Run.MARCH.instant().atZone(ZoneId.of("Europe/Stockholm"));
    try (SigningIdentity anna =
        Pkcs12.open(Files.readAllBytes(folder.resolve("anna.p12")), "hemligt".toCharArray())) {
      Files.write(
          folder.resolve("signerat.pdf"),
          new PdfSigner()
              .sign(
                  sealed,
                  anna,
                  SignatureRequest.basic("Anna Bergström", "Beslut", "Lindvalla", now)));
    }
  }

  private static void keytool(String... arguments) throws Exception {
    List<String> line =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    arguments[0],
                    "-alias",
                    "anna",
                    "-keystore",
                    "anna.p12",
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    "hemligt"),
                Stream.of(arguments).skip(1))
            .toList();
    Process process = new ProcessBuilder(line).directory(folder.toFile()).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void an_unsigned_decision_shows_no_origin_until_its_digest_is_known() {
    Run unknown = Run.in(folder, "verify", "beslut.pdf");
    assertThat(unknown.out())
        .contains("Format: PDF/A-3a, inga fel")
        .contains("Format: PDF/UA-1, inga fel")
        .contains("Underskrifter: inga")
        .contains("Beslut: U-2026-")
        .contains("följer sitt schema")
        .contains("Kopians innehåll har den kontrollsumma som står på sidorna")
        .contains("Slutsats: inget fel hittades, men inget visar vem som gjort filen.");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err()).isEmpty();

    String digest = DecisionDigest.sha256(sealed);
    Run known =
        Run.in(
            folder,
            "verify",
            "beslut.pdf",
            "--sha256",
            digest.substring(0, 8) + " " + digest.substring(8));
    assertThat(known.out()).contains("Slutsats: allt stämmer, och ursprunget är visat.");
    assertThat(known.code()).isZero();

    Run other = Run.in(folder, "verify", "beslut.pdf", "--sha256", "0".repeat(64));
    assertThat(other.out()).contains("FEL: kontrollsumman är inte den som angavs");
    assertThat(other.code()).isEqualTo(1);
  }

  @Test
  void a_signed_decision_holds_by_an_issuer_that_is_trusted() {
    Run unknown = Run.in(folder, "verify", "signerat.pdf");
    assertThat(unknown.out())
        .contains("Underskrifter: 1")
        .contains("Anna Bergstrom, enligt certifikat från")
        .contains("Underskriften omfattar hela filen.")
        .contains("Vem som helst kan ha skapat ett certifikat med det namnet.")
        .contains("Slutsats: inget fel hittades, men");
    assertThat(unknown.code()).isEqualTo(1);

    Run trusted = Run.in(folder, "verify", "signerat.pdf", "--trust", "anna.pem");
    assertThat(trusted.out()).contains("Certifikatets utfärdare är betrodd");
    assertThat(trusted.code()).isZero();
  }

  @Test
  void a_changed_file_is_wrong() throws IOException {
    byte[] changed = Files.readAllBytes(folder.resolve("signerat.pdf"));
    changed[sealed.length * 2 / 3] ^= 1;
    Files.write(folder.resolve("andrat.pdf"), changed);
    Run run = Run.in(folder, "verify", "andrat.pdf", "--trust", "anna.pem");
    assertThat(run.out()).doesNotContain("allt stämmer");
    assertThat(run.code()).isNotZero();
  }

  @Test
  void a_correction_is_checked_as_a_decision_is_and_names_the_first() throws IOException {
    byte[] pdf = new RedressRenderer().render(correction());
    Files.write(folder.resolve("rattelse.pdf"), pdf);
    Run run = Run.in(folder, "verify", "rattelse.pdf", "--sha256", DecisionDigest.sha256(pdf));
    assertThat(run.out())
        .contains("Beslut: U-2026-0203")
        .contains("Det rättar, ändrar eller återkallar beslut U-2026-0188.")
        .contains("(andringsbeslut.json) följer sitt schema")
        .contains("Kopians innehåll har den kontrollsumma som står på sidorna");
    assertThat(run.code()).isZero();

    byte[] changed = pdf.clone();
    changed[pdf.length / 2] ^= 1;
    Files.write(folder.resolve("andrad-rattelse.pdf"), changed);
    Run wrong =
        Run.in(folder, "verify", "andrad-rattelse.pdf", "--sha256", DecisionDigest.sha256(pdf));
    assertThat(wrong.out()).doesNotContain("allt stämmer");
    assertThat(wrong.code()).isNotZero();
  }

  private static RedressDocument correction() {
    Municipality from =
        new Municipality(
            "Lindvalla kommun",
            "Socialnämnden",
            "Vuxenenheten",
            "999 99 Lindvalla",
            "Kammarrätten i Sundsvall",
            "2026/312",
            null,
            null);
    return new RedressDocument(
        from,
        "Ä-2026-0417",
        null,
        new Recipient("Försäkringskassan", "Kontrollenheten", null, "FK 2026/118802"),
        new Subject("Elias Sandberg", null),
        RedressKind.CORRECTION,
        new FirstDecision("U-2026-0188", LocalDate.of(2026, 3, 16), DecisionDigest.sha256(sealed)),
        List.of(new Amendment(List.of(1), "Årtalet 2025.", "Årtalet är 2026.")),
        "Årtalet skrevs fel.",
        null,
        false,
        new Official("Karin Lindqvist", "socialsekreterare"),
        new Approval(
            "U-2026-0203",
            new Official("Anna Bergström", "enhetschef"),
            "4.9",
            LocalDateTime.of(2026, 3, 20, 13, 5),
            null,
            false),
        null,
        null);
  }

  @Test
  void programs_get_json() throws IOException {
    Run run = Run.in(folder, "verify", "--json", "--trust", "anna.pem", "signerat.pdf");
    JsonNode tree = new ObjectMapper().readTree(run.out());
    assertThat(tree.at("/verdict").textValue()).isEqualTo("holds");
    assertThat(tree.at("/profiles/0/passes").booleanValue()).isTrue();
    assertThat(tree.at("/signatures")).hasSize(1);
    assertThat(tree.at("/signatures/0/trust").textValue()).isEqualTo("trusted");
    assertThat(tree.at("/signatures/0/added").textValue()).isEqualTo("nothing");
    assertThat(tree.at("/decision/contentPrinted").booleanValue()).isTrue();
    assertThat(tree.at("/attachments/0").textValue()).isEqualTo("beslut.json");
    assertThat(run.code()).isZero();
  }

  @Test
  void english_on_request() {
    Run run =
        Run.of(
            folder,
            new byte[0],
            Run.MARCH,
            Map.of("RATTDELA_LANGUAGE", "en"),
            "verify",
            "beslut.pdf");
    assertThat(run.out()).contains("Signatures: none").contains("Conclusion: nothing wrong");
  }

  @Test
  void what_cannot_be_read_is_told() throws IOException {
    Files.writeString(folder.resolve("brev.txt"), "Hej", StandardCharsets.UTF_8);
    refused("ingen PDF", "verify", "brev.txt");
    refused("finns inte", "verify", "saknas.pdf");
    refused("är en mapp", "verify", "demo");
    refused("64 siffror", "verify", "beslut.pdf", "--sha256", "abc");
    refused("inga certifikat", "verify", "beslut.pdf", "--trust", "brev.txt");
    refused("saknas", "verify");
  }

  private static void refused(String words, String... arguments) {
    Run run = Run.in(folder, arguments);
    assertThat(run.err()).contains(words);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  /** Start-up stays short: the large libraries load when a file is checked, and only then. */
  @Test
  void other_commands_load_none_of_its_libraries() throws Exception {
    assertThat(loaded("version")).isNotEmpty().noneMatch(VerifyCommandTest::isLarge);
    assertThat(loaded("help", "verify")).isNotEmpty().noneMatch(VerifyCommandTest::isLarge);
    assertThat(loaded("verify", "beslut.pdf"))
        .anyMatch(name -> name.startsWith("org.verapdf."))
        .anyMatch(name -> name.startsWith("eu.europa.esig."));
  }

  private static boolean isLarge(String name) {
    return Stream.of(
            "org.verapdf.",
            "eu.europa.esig.",
            "com.networknt.",
            "org.bouncycastle.",
            "com.itextpdf.")
        .anyMatch(name::startsWith);
  }

  private static List<String> loaded(String... arguments) throws Exception {
    Path log = Files.createTempFile(folder, "classes", ".log");
    List<String> line =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load=info:file=" + log + "::filecount=0",
                    "-Dfile.encoding=UTF-8",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "se.rattdela.desktop.Main"),
                Stream.of(arguments))
            .toList();
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .map(entry -> entry.replaceFirst("^(\\[[^]]*])+ ", "").replaceFirst(" .*", ""))
          .toList();
    }
  }
}
