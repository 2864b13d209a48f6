package se.rattdela.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signed pack is taken whole or refused with file, line, reason, and what to do. */
class SignedPackTest {

  private static final String NAME = "april.rattpack";
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

  @TempDir Path folder;

  private final PackFiles files = new PackFiles();

  private PackException refused(byte[] file) {
    return refused(file, files.keys());
  }

  private static PackException refused(byte[] file, TrustedKeys keys) {
    PackException refusal =
        catchThrowableOfType(PackException.class, () -> SignedPack.open(NAME, file, keys));
    assertThat(refusal).isNotNull();
    assertThat(Objects.requireNonNull(refusal.advice()).swedish())
        .startsWith("Regelpaketet som gäller är orört");
    assertThat(refusal).hasMessageEndingWith(Objects.requireNonNull(refusal.advice()).swedish());
    return refusal;
  }

  private static void says(PackException refusal, String file, int line, String what) {
    assertThat(refusal.problems())
        .anySatisfy(p -> {
          assertThat(p.place().file()).isEqualTo(file);
          assertThat(p.place().line()).isEqualTo(line);
          assertThat(p.place().column()).isPositive();
          assertThat(p.message().swedish()).contains(what);
        });
    assertThat(refusal).hasMessageContaining(file + ":" + line + ":");
  }

  private String envelope() {
    return new String(files.sealed(PackFiles.next()), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsSignedIsWhatIsOpened() throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    TrustedKey key = TrustedKey.of("Utgivaren", pair.getPublic());
    UnsignedPack unsigned = UnsignedPack.of(utf8(PackFiles.next()), PackFiles.CASES);
    UnsignedPack carried = UnsignedPack.open("bygge.json", unsigned.bytes());

    byte[] file = SignedPack.sign(carried, key, pair.getPrivate(), TODAY);
    SignedPack opened = SignedPack.open(file, TrustedKeys.none().with(List.of(key)));

    assertThat(opened.pack().sequence()).isEqualTo(5);
    assertThat(opened.pack().sha256()).isEqualTo(unsigned.pack().sha256());
    assertThat(opened.pack().versions()).isEqualTo(PackLoader.shipped().versions());
    assertThat(opened.packJson()).isEqualTo(utf8(PackFiles.next()));
    assertThat(opened.casesJson()).isEqualTo(PackFiles.CASES);
    assertThat(opened.keyId()).isEqualTo(key.id()).hasSize(16);
    assertThat(opened.issued()).isEqualTo(TODAY);
  }

  @Test
  void theKeyIdIsTheDigestOfTheRawKey() {
    // Test 1 of RFC 8032; the digest computed with sha256sum.
    byte[] raw =
        java.util.HexFormat.of()
            .parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    TrustedKey key = TrustedKey.of("RFC 8032", Base64.getEncoder().encodeToString(raw));

    assertThat(key.id()).isEqualTo("21fe31dfa154a261");
    assertThat(key.key().getAlgorithm()).isEqualTo("EdDSA");
  }

  @Test
  void theShippedListIsReadAndEmptyUntilThereIsAReleaseKey() {
    assertThat(TrustedKeys.shipped().all()).isEmpty();
    assertThat(refused(files.sealed(PackFiles.next()), TrustedKeys.shipped()))
        .hasMessageContaining(files.key().id());
  }

  @Test
  void anUnsignedPackIsRefused() {
    byte[] unsigned = UnsignedPack.of(utf8(PackFiles.next()), PackFiles.CASES).bytes();
    PackException refusal = refused(unsigned);
    says(refusal, NAME, 2, "inte underskrivet");
    assertThat(Objects.requireNonNull(refusal.advice()).swedish())
        .contains("Be den som har gett ut paketet");
  }

  @Test
  void aCompiledPackByItselfIsRefused() {
    says(refused(utf8(PackFiles.next())), NAME, 1, "”format” saknas");
  }

  @Test
  void anUnknownKeyIsRefused() {
    PackException refusal = refused(files.sealed(PackFiles.next()), new PackFiles().keys());
    says(refusal, NAME, 3, "nyckeln " + files.key().id() + ", som ingen har godkänt här");
    assertThat(Objects.requireNonNull(refusal.advice()).swedish()).contains("på annan väg");
  }

  @Test
  void aSignatureByAnotherKeyIsRefused() {
    PackFiles other = new PackFiles();
    String stolenId = envelope().replace(files.key().id(), other.key().id());
    says(refused(utf8(stolenId), other.keys()), NAME, 7, "Underskriften stämmer inte");
  }

  @Test
  void aSignatureOfTheWrongLengthIsRefused() {
    String file = envelope();
    int at = file.indexOf("\"signature\" : \"") + 15;
    String shorter = file.substring(0, at) + file.substring(at + 4);
    says(refused(utf8(shorter)), NAME, 7, "Underskriften stämmer inte");
  }

  @ParameterizedTest
  @CsvSource({"pack, 5", "cases, 6", "issued, 4", "signature, 7"})
  void whateverIsAlteredTheSignatureTells(String field, int line) {
    String file = envelope();
    int at = file.indexOf("\"" + field + "\" : \"") + field.length() + 6;
    String altered;
    if (field.equals("issued")) {
      altered = PackFiles.replaced(file, "2026-03-16", "2026-03-17");
    } else if (field.equals("cases")) {
      altered = PackFiles.replaced(file, "\"W10=\"", "\"W11d\"");
    } else {
      char other = file.charAt(at) == 'A' ? 'B' : 'A';
      altered = file.substring(0, at) + other + file.substring(at + 1);
    }
    PackException refusal = refused(utf8(altered));
    says(refusal, NAME, 7, "har ändrats eller skadats");
    assertThat(Objects.requireNonNull(refusal.advice()).swedish())
        .contains("inget i filen har lästs");
    assertThat(PackFiles.lineOf(file, "\"" + field + "\"")).isEqualTo(line);
  }

  @Test
  void aPartOfAnotherPacksFileIsRefused() {
    String one = envelope();
    String two = new String(files.sealed(PackFiles.shipped()), StandardCharsets.UTF_8);
    String mixed =
        one.lines().limit(5).reduce("", (a, b) -> a + b + "\n")
            + two.lines().skip(5).reduce("", (a, b) -> a + b + "\n");
    says(refused(utf8(mixed)), NAME, 7, "Underskriften stämmer inte");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "format" : "rattdela-pack-v1"  | "format" : "rattdela-pack-v2"   | 2 | inget regelpaket av det slag
          "format" : "rattdela-pack-v1"  | "format" : 1                    | 2 | ska det stå en text
          "format" : "rattdela-pack-v1", | ` `                             | 1 | ”format” saknas
          "issued" : "2026-03-16"        | "issued" : "2026-02-30"         | 4 | inte ett datum
          "issued" : "2026-03-16"        | "issued" : ["2026-03-16"]       | 4 | ska det stå en text
          "issued" : "2026-03-16"        | "issued" : null                 | 4 | ska det stå en text
          "issued" : "2026-03-16"        | "issued" : 1.5                  | 4 | heltal
          "cases" : "W10="               | "cases" : "W10"                 | 6 | Base64
          "cases" : "W10="               | "cases" : "W11="                | 6 | Base64
          "cases" : "W10="               | "cases" : "*"                   | 6 | Base64
          "cases" : "W10="               | "cases" : "W10=", "cases" : ""  | 6 | två gånger
          "cases" : "W10="               | "cases" : "W10=", "extra" : ""  | 6 | ”extra” hör inte hemma här
          "cases" : "W10="               | "cases" : "W10=" "              | 6 | inte giltig JSON
          "cases" : "W10="               | "cases" : "W1\\u202E"           | 6 | U+202E
          "cases" : "W10="               | "ca\\u2066ses" : "W10="         | 6 | U+2066
          """)
  void faultsOfTheEnvelopeAreNamedWithTheirLine(String good, String bad, int line, String message) {
    says(refused(utf8(PackFiles.replaced(envelope(), good, bad))), NAME, line, message);
  }

  @Test
  void nothingMayFollowTheEnd() {
    says(refused(utf8(envelope() + "{}")), NAME, 9, "efter filens slut");
  }

  @Test
  void otherThanAnObjectIsRefused() {
    says(refused(new byte[0]), NAME, 1, "tom");
    says(refused(utf8("[]")), NAME, 1, "nycklar med värden");
    says(refused(utf8("PK\u0003\u0004")), NAME, 1, "inte giltig JSON");
    says(refused(new byte[] {'{', '\n', (byte) 0xC3, '('}), NAME, 2, "UTF-8");
    says(refused(utf8("\uFEFF" + envelope())), NAME, 1, "inte giltig JSON");
  }

  @Test
  void deepNestingIsRefusedWithoutFallingIn() {
    for (int depth : new int[] {100, 10_000, 1_000_000}) {
      says(refused(utf8("[".repeat(depth))), NAME, 1, "djupare än 60");
      says(refused(utf8("{\"a\":".repeat(depth))), NAME, 1, "djupare än 60");
    }
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    Path file = folder.resolve(NAME);
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      // Takes no room on disk; to read it all would take more memory than there is.
      large.setLength(1L << 40);
    }
    PackException refusal =
        catchThrowableOfType(PackException.class, () -> SignedPack.read(file, files.keys()));
    says(refusal, NAME, 1, "större än 8000000 byte och har inte lästs");
    assertThat(Objects.requireNonNull(refusal.advice()).swedish())
        .startsWith("Regelpaketet som gäller är orört");
    says(refused(new byte[SignedPack.LARGEST + 1]), NAME, 1, "större än 8000000 byte");
  }

  @Test
  void aFileIsReadFromDisk() throws IOException {
    Path file = folder.resolve(NAME);
    Files.write(file, files.sealed(PackFiles.next()));
    assertThat(SignedPack.read(file, files.keys()).pack().sequence()).isEqualTo(5);
    assertThatThrownBy(() -> SignedPack.read(folder, files.keys()))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("ingen vanlig fil");
    assertThatThrownBy(() -> SignedPack.read(folder.resolve("saknas.rattpack"), files.keys()))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("saknas.rattpack:1:1: Filen eller mappen finns inte")
        .hasMessageContaining("orört");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "sequence" : 5            | "sequence" : "5"            | heltal
          "sequence" : 5            | "sequence" : 5.0            | heltal
          "sequence" : 5            | "sequence" : 0              | från 1
          "sequence" : 5            | "sequence" : 99999999999    | heltal
          "sequence" : 5            | "sequence" : 5, "sequence" : 6 | två gånger
          "sequence" : 5            | "sequence" : 5, "x" : 6     | ”x” hör inte hemma här
          "id" : "2026.04-4"        | "id" : "../../x"            | 1–40 bokstäver
          "reviewBy" : "2027-04-30" | "reviewBy" : "2026-04-27"   | efter lagunderlagets sista dag
          "reviewBy" : "2027-04-30" | "reviewBy" : "30/4 2027"    | inte ett datum
          "complete" : true         | "complete" : "true"         | true eller false
          "complete" : true         | "complete" : tru            | inte giltig JSON
          "id" : "OSL-10-18a"       | "id" : "OSL\\u202E-10-18a"  | U+202E
          "id" : "OSL-10-18a"       | "id" : "OSL-10-18a\\u0000"  | U+0000
          "id" : "OSL-10-18a"       | "id" : "OSL-10-18a\\uD800"  | U+D800
          "trap" : "18A_RECIPIENT"  | "trop" : "18A_RECIPIENT"    | ”trop” hör inte hemma här
          """)
  void faultsInsideASignedPackAreNamedWithTheirLine(String good, String bad, String message) {
    String pack = PackFiles.next();
    says(
        refused(files.sealed(PackFiles.replaced(pack, good, bad))),
        NAME + "/pack.json",
        PackFiles.lineOf(pack, good),
        message);
  }

  @Test
  void limitsHoldInsideASignedPack() {
    String pack = PackFiles.next();
    String inside = NAME + "/pack.json";
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    int line = PackFiles.lineOf(pack, "\"complete\"");
    says(
        refused(
            files.sealed(
                PackFiles.replaced(pack, "\"complete\" : true", "\"complete\" : " + deep))),
        inside,
        line,
        "djupare än 60");
    String many = "[" + "1,".repeat(5_000) + "1]";
    says(
        refused(
            files.sealed(
                PackFiles.replaced(pack, "\"complete\" : true", "\"complete\" : " + many))),
        inside,
        line,
        "fler än 5000");
    String block = "[" + "1,".repeat(4_000) + "1],";
    String all = "[" + block.repeat(60) + "1]";
    says(
        refused(
            files.sealed(PackFiles.replaced(pack, "\"complete\" : true", "\"complete\" : " + all))),
        inside,
        line,
        "fler än 200000");
    String name = "\"" + "x".repeat(20_001) + "\"";
    says(
        refused(
            files.sealed(
                PackFiles.replaced(pack, "\"complete\" : true", "\"complete\" : " + name))),
        inside,
        line,
        "längre än 20000");
    String number = "1".repeat(1_000);
    says(
        refused(
            files.sealed(
                PackFiles.replaced(pack, "\"complete\" : true", "\"complete\" : " + number))),
        inside,
        line,
        "tal för långt");
  }

  @Test
  void wrongCasesInsideASignedPackAreNamedWithTheirLine() {
    byte[] file = files.sealed(PackFiles.next(), utf8("[\n{]"));
    says(refused(file), NAME + "/cases.json", 2, "inte giltig JSON");
  }

  @Test
  void aHundredFaultsAreListedAndTheRestCounted() {
    StringBuilder extra = new StringBuilder("\"complete\" : true");
    for (int i = 0; i < 1_000; i++) {
      extra.append(", \"k").append(i).append("\" : 1");
    }
    PackException refusal =
        refused(
            files.sealed(
                PackFiles.replaced(PackFiles.next(), "\"complete\" : true", extra.toString())));
    assertThat(refusal.problems()).hasSize(101);
    assertThat(refusal).hasMessageContaining("Det finns fler fel");
  }

  @Test
  void anOlderPackOrTheSameIsNotFit() {
    RulePack inForce = PackLoader.shipped();
    SignedPack next = SignedPack.open(NAME, files.sealed(PackFiles.next()), files.keys());
    SignedPack same = SignedPack.open(NAME, files.sealed(PackFiles.shipped()), files.keys());
    String older = PackFiles.replaced(PackFiles.shipped(), "\"sequence\" : 4", "\"sequence\" : 3");

    assertThatCode(() -> next.requireFit(inForce, TODAY)).doesNotThrowAnyException();
    for (SignedPack refused :
        List.of(same, SignedPack.open(NAME, files.sealed(older), files.keys()))) {
      PackException refusal =
          catchThrowableOfType(PackException.class, () -> refused.requireFit(inForce, TODAY));
      says(
          refusal,
          NAME + "/pack.json",
          PackFiles.lineOf(PackFiles.shipped(), "\"sequence\""),
          "har löpnummer " + refused.pack().sequence() + " men det som gäller (2026.04-4) har 4");
      assertThat(Objects.requireNonNull(refusal.advice()).swedish()).contains("orört", "nyare");
    }
  }

  @Test
  void aPackWhoseReviewIsOverdueIsNotFit() {
    SignedPack next = SignedPack.open(NAME, files.sealed(PackFiles.next()), files.keys());
    LocalDate last = next.pack().reviewBy();

    assertThatCode(() -> next.requireFit(PackLoader.shipped(), last)).doesNotThrowAnyException();
    PackException refusal =
        catchThrowableOfType(
            PackException.class, () -> next.requireFit(PackLoader.shipped(), last.plusDays(1)));
    says(
        refusal,
        NAME + "/pack.json",
        PackFiles.lineOf(PackFiles.next(), "\"reviewBy\""),
        "senast 2027-04-30 och i dag är det 2027-05-01");
  }

  @Test
  void aListOfKeysIsReadLineByLine() {
    String list = "# vems\n\n" + files.key().publicKey() + " Utgivaren AB\n";
    TrustedKeys keys = TrustedKeys.parse("nycklar.txt", utf8(list));
    TrustedKey expected = TrustedKey.of("Utgivaren AB", files.key().publicKey());
    assertThat(keys.all()).containsExactly(expected);
    assertThat(keys.find(files.key().id())).isEqualTo(expected);
    assertThat(keys.find("0000000000000000")).isNull();
    assertThatThrownBy(() -> TrustedKeys.parse("nycklar.txt", utf8("\nAAAA Utgivaren\n")))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("nycklar.txt:2:1: Det här är ingen öppen nyckel");
    assertThatThrownBy(() -> TrustedKeys.parse("nycklar.txt", utf8("AAAA\n")))
        .hasMessageContaining("nycklar.txt:1:1: Raden ska ha en nyckel");
    assertThatThrownBy(() -> TrustedKeys.parse("nycklar.txt", utf8("#\n# a\u202Eb\n")))
        .hasMessageContaining("nycklar.txt:2:4: Filen innehåller ett osynligt styrtecken (U+202E)");
    assertThatThrownBy(
            () -> new TrustedKey("0000000000000000", "Utgivaren", files.key().publicKey()))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("hör till en annan nyckel");
  }
}
