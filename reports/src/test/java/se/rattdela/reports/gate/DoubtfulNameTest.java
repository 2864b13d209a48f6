package se.rattdela.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.reports.decision.SampleDecisions;

/** A name that may be a word stops nothing, and is shown to whoever must look. */
final class DoubtfulNameTest {
  private static final DoubtfulName KLARA = new DoubtfulName("Klara Lindqvist", "Klara", List.of());

  /** Where nobody reads, a word is no name. */
  private static final Set<Place> UNREAD =
      EnumSet.of(
          Place.OBJECT, Place.STREAM, Place.REMAINS, Place.DRAWN_TEXT, Place.EARLIER_VERSION);

  @ParameterizedTest
  @EnumSource(Plant.class)
  void isSeenWhereItCanBeReadAndStopsNothing(Plant plant) throws Exception {
    GateReport report =
        new ReleaseGate().search(List.of(plant.file("Klara sade det")), List.of(), List.of(KLARA));

    assertThat(report.leaks()).isEmpty();
    boolean inPieces =
        plant == Plant.TEXT_LETTER_BY_LETTER
            || plant == Plant.TEXT_OVER_TWO_PAGES
            || plant == Plant.OWN_ENTRY_UTF_16_LITTLE_ENDIAN;
    if (!UNREAD.contains(plant.place()) && !inPieces) {
      assertThat(report.sightings())
          .anySatisfy(each -> {
            assertThat(each.place()).isEqualTo(plant.place());
            assertThat(each.bearer()).isEqualTo("Klara Lindqvist");
            assertThat(each.found()).isEqualToIgnoringCase("Klara");
          });
    }
    assertThat(report + KLARA.toString()).doesNotContainIgnoringCase("klara");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Klara | I fredags sade Klara att hon kommer. | I fredags sade >Klara< att hon kommer.",
        "Klara | KLARA SADE DET | >KLARA< SADE DET",
        "Klara | Det är Klaras, inte (Klara) | Det är >Klaras<, inte (Klara)",
        "Bo | hos Bo. | hos >Bo<.",
        "Ann-Marie | Ann-Marie kom | >Ann-Marie< kom",
      })
  void isShownWithItsSurroundings(String name, String text, String shown) {
    assertThat(look(new DoubtfulName("någon", name, List.of()), text).getFirst())
        .satisfies(each ->
            assertThat(each.before() + ">" + each.found() + "<" + each.after()).isEqualTo(shown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hans | Det är hans väska.",
        "Maj | Den 31 maj",
        "Klara | Klarar, oklara, Klaragatan",
        "Bo | Bor, Bosse",
        "Sten | STENEN",
      })
  void aWordIsNoName(String name, String text) {
    assertThat(look(new DoubtfulName("någon", name, List.of()), text)).isEmpty();
  }

  @Test
  void isNotToldOfWhereItIsKnownToMeanSomeoneElse() {
    DoubtfulName eva =
        new DoubtfulName("Eva Ek", "Eva", List.of("Eva Berg", "Sedan bor Eva i Lund."));

    assertThat(look(eva, "Hälsningar, Eva Berg")).isEmpty();
    assertThat(look(eva, "sedan\nbor Eva i Lund")).isEmpty();
    assertThat(look(eva, "Eva Bergs chef")).isEmpty();
    assertThat(look(eva, "Där bor Eva i Lund. Eva. Sedan bor Eva i Ystad")).hasSize(3);
    assertThat(look(new DoubtfulName("Eva Ek", "Eva", List.of("Eva")), "Eva kom")).isEmpty();
  }

  @Test
  void eachPlaceIsToldOnceThoughADecisionSaysItInSeveralWays() {
    byte[] pdf =
        new DecisionRenderer().render(Objects.requireNonNull(SampleDecisions.all().get("full")));
    List<Sighting> found =
        new ReleaseGate()
            .search(
                List.of(new ReleaseFile("beslut.pdf", pdf)),
                List.of(),
                List.of(new DoubtfulName("någon", "Elias", List.of())))
            .sightings();

    assertThat(found).isNotEmpty().allMatch(each -> each.page() > 0).doesNotHaveDuplicates();
  }

  private static List<Sighting> look(DoubtfulName name, String text) {
    return new ReleaseGate()
        .search(
            List.of(new ReleaseFile("x.txt", text.getBytes(StandardCharsets.UTF_8))),
            List.of(),
            List.of(name))
        .sightings();
  }
}
