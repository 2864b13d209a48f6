package se.rattdela.packtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.TrustedKeys;

/** The shipped pack is clean, and one fault of each kind in a copy of it is found. */
class PackVerifierTest {

  private static final Path SOURCES = Path.of("../rules/src/main/resources/se/rattdela/rules/pack");

  /**
   * Wordings that the law material could not establish, or whose day or interpretation it marks as
   * unsure. Each has a note in its rule file; a jurist shortens this list by checking the source.
   */
  private static final List<String> UNCERTAIN =
      List.of(
          "AktB-5-5@2009-06-30",
          "BidrBrL-6@2015-01-01",
          "FOF-1@2019-01-01",
          "FOL-17a@2019-01-01",
          "L2008-206-3@2008-06-01",
          "MedbL-28@2005-07-01",
          "OSL-10-18a@2013-01-01",
          "OSL-10-18a@2015-01-01",
          "OSL-10-18b@2020-08-01",
          "OSL-10-19@2015-01-01",
          "OSL-10-19@2022-06-01",
          "OSL-10-21@2015-01-01",
          "OSL-10-21@2022-01-01",
          "OSL-10-21@2025-04-01",
          "OSL-10-22@2015-01-01",
          "OSL-10-22a@2020-08-01",
          "OSL-10-23@2015-01-01",
          "OSL-10-23@2022-01-01",
          "OSL-10-23@2023-01-01",
          "OSL-10-24@2015-01-01",
          "PassL-yttr@2006-07-01",
          "SOL01-12-10-1@2016-01-01",
          "SOL01-12-10-1@2025-04-01",
          "SOL01-12-10-3@2016-01-01",
          "SamnrL@2023-09-01",
          "SmL-8-7@2015-01-01",
          "StudstL-6-7@2004-12-01",
          "TaxiF-6-1@2015-01-01");

  @TempDir Path folder;

  @BeforeEach
  void copySources() throws IOException {
    Files.createDirectories(folder.resolve("provisions"));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(SOURCES.relativize(file).toString()));
      }
    }
  }

  @Test
  void shippedPackIsClean() {
    List<Finding> findings = PackVerifier.verify(PackLoader.shipped(), WorkedCases.shipped());

    assertThat(findings).filteredOn(Finding::counts).isEmpty();
    assertThat(findings)
        .filteredOn(f -> f.kind() == Kind.REVIEW)
        .extracting(Finding::subject)
        .containsExactlyInAnyOrderElementsOf(UNCERTAIN);
    assertThat(findings)
        .filteredOn(f -> f.kind() == Kind.NEVER_APPLIES)
        .extracting(Finding::subject)
        .containsExactly("L2016-774-2@2016-08-15", "OSL-26-8@2009-06-30");
  }

  /**
   * A fault put into a copy of the sources.
   *
   * @param id id of the finding it must give
   * @param provision the provision it is looked for in
   * @param file the file it is put into
   * @param good what stood there
   * @param bad what stands there now
   * @param lines lines from the fault to where it is reported
   */
  record Seed(String id, String provision, String file, String good, String bad, int lines) {
    static Seed rule(String id, String provision, String good, String bad, int lines) {
      return new Seed(id, provision, "provisions/" + provision + ".yaml", good, bad, lines);
    }

    static Seed cases(String id, String provision, String good, String bad, int lines) {
      String file = "provisions/" + provision + ".scenarios.yaml";
      return new Seed(id, provision, file, good, bad, lines);
    }

    static Seed words(String id, String provision, String good, String bad, int lines) {
      return new Seed(id, provision, "vocabulary.yaml", good, bad, lines);
    }

    @Override
    public String toString() {
      return id + " " + file + ": " + bad.strip();
    }
  }

  static Stream<Seed> seeds() {
    String a18 = "OSL-10-18a";
    return Stream.of(
        Seed.rule("RD-P01", a18, "effect: PERMITS", "efect: PERMITS", 0),
        Seed.cases("RD-P01", a18, "status: NOT_IN_FORCE", "status: GONE", 0),
        Seed.rule("RD-P02", a18, "TULLVERKET]", "TULLEN]", 0),
        Seed.rule("RD-P02", a18, "{judgement: not-inap", "{judgement: inap", 0),
        Seed.rule("RD-P03", a18, "- from: \"2015-01-01\"", "- from: \"2014-06-01\"", 0),
        Seed.rule("RD-P05", a18, "to: \"2014-12-31\"", "to: \"2014-12-29\"", 28),
        Seed.rule(
            "RD-P07",
            a18,
            "when: {age: {below: 21}}",
            "when: {all: [{age: {below: 21}}, {age: {from: 21}}]}\n        reason: AGE",
            -14),
        Seed.rule(
            "RD-P08",
            a18,
            "when: {purpose: [PREVENT_CRIME]}",
            "when: {any: [{age: {below: 21}}, {purpose: [PREVENT_CRIME]}]}\n        reason: AGE",
            -1),
        Seed.rule(
            "RD-P09",
            "OSL-10-24",
            "when: {crime.prison: true}",
            "when: {any: [{crime.prison: true}, {crime.minimumMonths: {from: 1}}]}",
            0),
        Seed.rule(
            "RD-P10",
            "OSL-10-27",
            "secrecies: [OSL-24-8, OSL-25-1]",
            "secrecies: [OSL-24-8, OSL-25-1, OSL-26-1]",
            -2),
        Seed.rule("RD-P11", "OSL-10-27", "overrides: [", "overrides: [OSL-26-1a-1, ", 0),
        Seed.words(
            "RD-P12",
            "L2024-307-2",
            "constraints:\n",
            "constraints:\n  - {if: needed, then: needed}\n",
            1),
        Seed.words("RD-P13", a18, "values: [17, 20, 21]", "values: [17, 21]", -2),
        Seed.rule("RD-P14", a18, "{judgement: not-inap", "{fact: not-inap", 0),
        Seed.rule(
            "RD-P15",
            "OSL-10-24",
            "    note: >-\n      Lydelsens ordalag är inte återvunna; läst med ledning av SFS 2022:916.\n",
            "",
            -30),
        Seed.rule("RD-P16", "OSL-10-24", "to: \"2022-12-31\"", "to: \"2022-12-30\"", -1),
        Seed.rule(
            "RD-P16",
            "OSL-10-27",
            "      - text: \"Det är uppenbart",
            "      - text: \"Extra krav\"\n        when: {fact: request.named-person}\n"
                + "      - text: \"Det är uppenbart",
            0),
        Seed.cases(
            "RD-P17",
            "OSL-10-24",
            "expect: {status: APPLIES, outcome: MAY}",
            "expect: {status: APPLIES, outcome: MUST}",
            -11),
        Seed.rule("RD-P19", "L2025-170-4", "initiative: REQUEST", "initiative: OWN", -7),
        Seed.rule("RD-P19", a18, "crime.stage: [COMMITTED]", "crime.stage: [ONGOING]", -16),
        Seed.words(
            "RD-P06",
            a18,
            "  \"18A_AGE\":\n",
            """
              EXTRA:
                provision: OSL-10-18a
                reason: AGE
                text: "Fälla"
              "18A_AGE":
            """,
            0),
        Seed.rule("RD-P06", a18, "        trap: \"18A_AGE\"\n", "", Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsTheSeededFault(Seed seed) throws IOException {
    Path file = folder.resolve(seed.file());
    String text = Files.readString(file);
    int at = text.indexOf(seed.good());
    assertThat(at).as(seed.good()).isNotNegative();
    // A wording that comes again in every version is spoilt in all of them.
    Files.writeString(file, text.replace(seed.good(), seed.bad()));
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();

    List<Finding> found =
        findings(seed.provision()).stream()
            .filter(f -> f.kind().id().equals(seed.id()) && f.counts())
            .toList();

    assertThat(found).as(seed.toString()).isNotEmpty();
    if (seed.lines() != Integer.MAX_VALUE) {
      int reported = line + seed.lines();
      assertThat(found)
          .extracting(Finding::place)
          .as("reported at %s", reported)
          .anySatisfy(place -> {
            assertThat(place).isNotNull();
            assertThat(place.file()).isEqualTo(file.getFileName().toString());
            assertThat(Math.abs(place.line() - reported)).isLessThanOrEqualTo(1);
          });
    }
  }

  @Test
  void findsAClaimThatIsNotOrdered() throws IOException {
    Path file = folder.resolve("provisions/OSL-10-23.yaml");
    Files.writeString(file, Files.readString(file).replace("OSL-10-21, OSL-10-22,", "OSL-10-22,"));

    assertThat(findings("OSL-10-23"))
        .isNotEmpty()
        .allSatisfy(f -> {
          assertThat(f.kind()).isEqualTo(Kind.UNORDERED);
          assertThat(f.said().in(Locale.of("sv"))).contains("OSL-10-21");
          assertThat(f.place()).extracting(Place::file).isEqualTo("OSL-10-23.yaml");
        });
  }

  @Test
  void findsADayOfChangeWithoutCases() throws IOException {
    Path file = folder.resolve("provisions/StudstL-6-7.scenarios.yaml");
    String moved = Files.readString(file).replace("date: \"2004-12-01\"", "date: \"2004-12-05\"");
    Files.writeString(file, moved);

    assertThat(findings("StudstL-6-7"))
        .filteredOn(f -> f.kind() == Kind.BREAK_DAY)
        .extracting(Finding::subject)
        .containsExactly("2004-12-01");
  }

  /** What is found in a provision, and about the pack as a whole. */
  private List<Finding> findings(String provision) throws IOException {
    try {
      LoadedPack loaded = LoadedPack.read(folder, TrustedKeys.none());
      return PackVerifier.verify(
          loaded.pack(), loaded.cases(), loaded.places(), v -> v.id().startsWith(provision + "@"));
    } catch (PackException e) {
      return PackVerifier.problems(e);
    }
  }

  @Test
  void aFindingThatTheEngineDoesNotShowIsAFaultOfTheTools() {
    Findings findings = new Findings(new Witness(new RuleEngine(PackLoader.shipped())));
    Question question = WorkedCases.shipped().all().getFirst().question();

    IllegalStateException fault =
        catchThrowableOfType(
            IllegalStateException.class,
            () ->
                findings.add(
                    Kind.UNUSED, Severity.ERROR, null, "x", question, q -> false, "unused", "a"));

    assertThat(fault).hasMessageContaining("RD-P06");
  }
}
