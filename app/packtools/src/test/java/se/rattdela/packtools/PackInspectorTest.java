package se.rattdela.packtools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Question;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.source.PackSource;

class PackInspectorTest {

  private static final Path SOURCES = Path.of("../rules/src/main/resources/se/rattdela/rules/pack");

  @TempDir Path folder;

  private RulePack altered(String id, String good, String bad) throws IOException {
    Files.createDirectories(folder.resolve("provisions"));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(SOURCES.relativize(file).toString()));
      }
    }
    Path file = folder.resolve("provisions/" + id + ".yaml");
    String text = Files.readString(file);
    assertThat(text).contains(good);
    Files.writeString(file, text.replace(good, bad));
    return PackSource.read(folder).compile().pack();
  }

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

  @Test
  void shippedPackHasNoGapsAndUsesEveryTrap() {
    assertThat(new PackInspector(PackLoader.shipped()).findings())
        .extracting(Finding::kind)
        .containsOnly(Finding.Kind.UNCERTAIN);
  }

  @Test
  void everyUncertainWordingSaysWhy() {
    RulePack pack = PackLoader.shipped();
    assertThat(new PackInspector(pack).findings())
        .extracting(Finding::detail)
        .containsExactlyInAnyOrderElementsOf(UNCERTAIN);
    assertThat(pack.versions())
        .filteredOn(v -> UNCERTAIN.contains(v.id()))
        .hasSize(UNCERTAIN.size())
        .allSatisfy(v -> assertThat(v.note()).as(v.id()).isNotBlank());
  }

  @Test
  void findsAGap() throws IOException {
    RulePack pack = altered("OSL-10-18a", "to: \"2014-12-31\"", "to: \"2014-12-29\"");
    assertThat(new PackInspector(pack).findings())
        .contains(new Finding(Finding.Kind.GAP, "OSL-10-18a", "2014-12-30–2014-12-31"));
  }

  @Test
  void findsATrapThatNothingUses() throws IOException {
    RulePack pack = altered("OSL-10-18a", "        trap: \"18A_AGE\"\n", "");
    assertThat(new PackInspector(pack).findings())
        .contains(new Finding(Finding.Kind.TRAP_NOT_USED, "OSL-10-18a", "18A_AGE"));
  }

  @Test
  void saysWhichVersionsASampleDoesNotCover() {
    Question request =
        new Question(
            "Q",
            LocalDate.of(2026, 3, 16),
            "SOCIALNAMND",
            "ECONOMY",
            List.of("OSL-26-1"),
            Harm.EXCLUDED,
            40,
            "FORSAKRINGSKASSAN",
            Initiative.REQUEST,
            "SOCIAL_INSURANCE",
            null,
            new TreeMap<>(),
            new TreeMap<>());
    List<Finding> missing = new PackInspector(PackLoader.shipped()).notCovered(List.of(request));
    assertThat(missing)
        .contains(new Finding(Finding.Kind.NEVER_APPLIES, "OSL-10-18a", "OSL-10-18a@2025-04-01"))
        .doesNotContain(new Finding(Finding.Kind.NEVER_APPLIES, "OSL-6-5", "OSL-6-5@2009-06-30"));
  }
}
