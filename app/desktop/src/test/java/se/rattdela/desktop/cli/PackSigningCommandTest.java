package se.rattdela.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From rule files to a signed pack on the command line, and what may go wrong on the way. */
class PackSigningCommandTest {

  private static final Path SOURCES = Path.of("../rules/src/main/resources/se/rattdela/rules/pack");
  private static final String PASSWORD = "åtta röda äpplen";

  @TempDir Path folder;

  @BeforeEach
  void copySources() throws IOException {
    Files.createDirectories(folder.resolve("regler/provisions"));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve("regler").resolve(SOURCES.relativize(file).toString()));
      }
    }
    Files.writeString(folder.resolve("losen.txt"), PASSWORD + "\n");
  }

  private void sequence(int number) throws IOException {
    Path manifest = folder.resolve("regler/pack.yaml");
    String text = Files.readString(manifest);
    assertThat(text).contains("sequence: 4");
    Files.writeString(manifest, text.replace("sequence: 4", "sequence: " + number));
  }

  private Run run(String... arguments) {
    return Run.in(folder, arguments);
  }

  private Run keygen() {
    return run("pack", "keygen", "--out", "nyckel.pem", "--password-file", "losen.txt");
  }

  private Run sign(String key, String passwordFile) {
    return run(
        "pack",
        "sign",
        "bygge.json",
        "--key",
        key,
        "--out",
        "april.rattpack",
        "--password-file",
        passwordFile);
  }

  /** Makes the whole way and writes the file of trusted keys. */
  private void signed() throws IOException {
    Run keygen = keygen();
    assertThat(keygen.code()).as(keygen.err()).isZero();
    String publicKey = keygen.out().replaceAll("(?s).*Öppen nyckel (\\S+).*", "$1");
    Files.writeString(folder.resolve("betrodda.txt"), publicKey + " Utgivaren\n");
    Run build = run("pack", "build", "regler", "--out", "bygge.json");
    assertThat(build.code()).as(build.err()).isZero();
    assertThat(build.out()).contains("inte underskrivet");
    Run sign = sign("nyckel.pem", "losen.txt");
    assertThat(sign.code()).as(sign.err()).isZero();
  }

  @Test
  void buildsSignsAndChecksANewerPack() throws IOException {
    sequence(5);
    signed();

    Run check = run("pack", "check", "april.rattpack", "--trust", "betrodda.txt");

    assertThat(check.err()).isEmpty();
    assertThat(check.code()).isZero();
    assertThat(check.out())
        .contains("löpnummer 5", "131 lydelser", "Underskrivet av Utgivaren med nyckel")
        .contains("den 2026-03-16", "Nyare än programmets paket", "löpnummer 4");

    Clock late = Clock.fixed(Instant.parse("2027-05-01T08:00:00Z"), ZoneOffset.UTC);
    Run overdue =
        Run.of(
            folder,
            new byte[0],
            late,
            Map.of(),
            "pack",
            "check",
            "april.rattpack",
            "--trust",
            "betrodda.txt");
    assertThat(overdue.code()).isEqualTo(2);
    assertThat(overdue.err()).contains("setts över senast 2027-04-30 och i dag är det 2027-05-01");
  }

  @Test
  void theKeyIsEncryptedAndClosedToOthers() throws IOException {
    Run keygen = keygen();
    Path key = folder.resolve("nyckel.pem");

    assertThat(keygen.out()).containsPattern("Nyckelns id [0-9a-f]{16}\\R").doesNotContain("åtta");
    assertThat(Files.readString(key)).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----");
    if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(key))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
    String before = Files.readString(key);
    Run again = keygen();
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("finns redan", "orörd");
    assertThat(key).hasContent(before);
  }

  @Test
  void aPackThatIsNotNewerOrHasNoApprovedKeyIsRefused() throws IOException {
    signed();

    Run check = run("pack", "check", "april.rattpack", "--trust", "betrodda.txt");
    assertThat(check.code()).isEqualTo(2);
    assertThat(check.out()).contains("Underskrivet av Utgivaren").doesNotContain("Nyare");
    assertThat(check.err())
        .contains("april.rattpack/pack.json:4:", "har löpnummer 4", "aldrig i bruk", "orört");

    Run unknown = run("pack", "check", "april.rattpack");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err()).contains("april.rattpack:3:", "ingen har godkänt", "orört");

    assertThat(run("pack", "check", "bygge.json").err())
        .contains("bygge.json:2:", "inte underskrivet", "orört");
  }

  @Test
  void theWrongPasswordOrKeyFileIsSaidAndNothingIsWritten() throws IOException {
    signed();
    Path signed = folder.resolve("april.rattpack");
    Files.delete(signed);
    Files.writeString(folder.resolve("fel.txt"), "ett annat lösenord\n");
    assertThat(sign("nyckel.pem", "fel.txt").err()).contains("öppnar inte nyckeln");
    Files.copy(folder.resolve("betrodda.txt"), folder.resolve("ingen.pem"));
    assertThat(sign("ingen.pem", "losen.txt").err()).contains("ingen krypterad Ed25519-nyckel");
    assertThat(sign("saknas.pem", "losen.txt").err()).contains("saknas.pem:1:1:", "finns inte");
    assertThat(signed).doesNotExist();
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(run("pack", "check", "saknas.rattpack").err())
        .contains("saknas.rattpack:1:1:", "finns inte", "orört");
    assertThat(run("pack", "build", "saknas", "--out", "x").err())
        .contains("provisions:1:1:", "finns inte", "Inget har skrivits");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void aFaultInTheRuleFilesStopsTheBuildWithItsLine() throws IOException {
    Path file = folder.resolve("regler/provisions/OSL-10-2.yaml");
    Files.writeString(file, Files.readString(file) + "okänd: 1\n");
    Run build = run("pack", "build", "regler", "--out", "bygge.json");
    assertThat(build.code()).isEqualTo(2);
    assertThat(build.err())
        .contains("OSL-10-2.yaml:21:1: Nyckeln ”okänd” hör inte hemma här", "Inget har skrivits");
    assertThat(folder.resolve("bygge.json")).doesNotExist();
  }

  @Test
  void aShortPasswordMakesNoKey() throws IOException {
    Files.writeString(folder.resolve("losen.txt"), "kort\n");
    Run keygen = keygen();
    assertThat(keygen.code()).isEqualTo(2);
    assertThat(keygen.err()).contains("minst 12 tecken");
    assertThat(folder.resolve("nyckel.pem")).doesNotExist();
  }

  @Test
  void theTerminalIsAskedTwiceForANewPassword() {
    String[] keygen = {"pack", "keygen", "--out", "a.pem"};
    assertThat(asked(List.of(), keygen).err()).contains("inget lösenord", "--password-file");
    assertThat(asked(List.of(PASSWORD, "ett annat lösen"), keygen).err())
        .contains("lösenorden är olika");
    assertThat(folder.resolve("a.pem")).doesNotExist();
    Run both = asked(List.of(PASSWORD, PASSWORD), keygen);
    assertThat(both.code()).as(both.err()).isZero();
    assertThat(folder.resolve("a.pem")).exists();
  }

  private Run asked(List<String> answers, String... arguments) {
    Deque<String> left = new ArrayDeque<>(answers);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new RattdelaCommand(
                new CommandContext(
                    new ByteArrayInputStream(new byte[0]),
                    new PrintWriter(out),
                    new PrintWriter(err),
                    Run.MARCH,
                    Map.of(),
                    folder,
                    prompt -> left.isEmpty() ? new char[0] : left.pop().toCharArray()))
            .run(arguments);
    return new Run(code, out.toString(), err.toString());
  }

  @Test
  void aPasswordIsNoOption() {
    Run run = run("pack", "keygen", "--out", "a.pem", "--password", "hemligt1hemligt");
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.resolve("a.pem")).doesNotExist();
  }

  @Test
  void helpTellsEachCommandInSwedish() {
    assertThat(run("help", "pack").out()).contains("build", "keygen", "sign", "check");
    assertThat(run("help", "pack", "sign").out()).contains("--password-file=FILE", ".rattpack");
    assertThat(run("help", "pack", "check").out()).contains("--trust=FILE", "Inget tas i bruk");
    assertThat(run("help", "pack", "build").out()).contains("DIR", "inte underskrivet");
    assertThat(run("help", "pack", "keygen").out()).contains("utan nät");
  }
}
