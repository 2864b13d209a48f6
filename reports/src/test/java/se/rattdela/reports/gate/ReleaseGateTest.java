package se.rattdela.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.reports.decision.SampleDecisions;

/** The gate finds what is planted anywhere, and nothing in what is clean. */
final class ReleaseGateTest {
  private static final String SECRET = "Åsa Lindqvist";
  private static final WithheldText NAME = new WithheldText("annan person", SECRET, 4);

  /** Nets beneath the search of the objects; they would find most of it a second time. */
  private static final Set<Place> NETS =
      EnumSet.of(Place.STREAM, Place.REMAINS, Place.EARLIER_VERSION);

  @ParameterizedTest
  @EnumSource(Plant.class)
  void findsWhatIsPlanted(Plant plant) throws Exception {
    List<Leak> leaks = new ReleaseGate().search(List.of(plant.file(SECRET)), List.of(NAME));
    assertThat(leaks)
        .anySatisfy(leak -> {
          assertThat(leak.place()).isEqualTo(plant.place());
          assertThat(leak.label()).isEqualTo("annan person");
          assertThat(leak.itemNumber()).isEqualTo(4);
        });
    assertThat(leaks.toString()).doesNotContainIgnoringCase("lindqvist").doesNotContain("Åsa");
  }

  @ParameterizedTest
  @EnumSource(Plant.class)
  void eachPlaceIsNeeded(Plant plant) throws Exception {
    EnumSet<Place> others = EnumSet.complementOf(EnumSet.of(plant.place()));
    others.removeAll(
        switch (plant.place()) {
          case REMAINS -> EnumSet.noneOf(Place.class);
          case EARLIER_VERSION -> EnumSet.of(Place.REMAINS);
          case PAGE_TEXT -> EnumSet.of(Place.DRAWN_TEXT, Place.STREAM, Place.REMAINS);
          default -> NETS;
        });
    assertThat(new ReleaseGate(others).search(List.of(plant.file(SECRET)), List.of(NAME)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Plant.class)
  void findsNothingInTheSameFileWithoutIt(Plant plant) throws Exception {
    assertThat(new ReleaseGate().search(List.of(plant.file("Eva Berggren")), List.of(NAME)))
        .isEmpty();
  }

  @Test
  void everyPlaceHasAPlant() {
    assertThat(EnumSet.allOf(Plant.class).stream().map(Plant::place).collect(Collectors.toSet()))
        .containsAll(EnumSet.complementOf(EnumSet.of(Place.UNREADABLE)));
  }

  @Test
  void theNetBeneathFindsWhatTheObjectsWouldHaveShown() throws Exception {
    for (Plant plant :
        List.of(Plant.TITLE, Plant.BOOKMARK, Plant.STRING_OF_PAGE, Plant.FIELD_VALUE, Plant.NOTE)) {
      assertThat(
              new ReleaseGate(EnumSet.of(Place.REMAINS))
                  .search(
                      List.of(plant.file("Karl Lindqvist")), List.of(withheld("Karl Lindqvist"))))
          .as(plant.name())
          .extracting(Leak::place)
          .containsExactly(Place.REMAINS);
    }
  }

  @Test
  void findsNothingInOurOwnDecisions() {
    List<ReleaseFile> files =
        SampleDecisions.all().entrySet().stream()
            .map(each ->
                new ReleaseFile(
                    each.getKey() + ".pdf", new DecisionRenderer().render(each.getValue())))
            .toList();
    assertThat(files).isNotEmpty();
    List<WithheldText> absent =
        List.of(
            withheld("Åsa Lindqvist"),
            withheld("Bo"),
            withheld("Ali"),
            withheld("Ann"),
            withheld("Vera"),
            withheld("19800101-2384"),
            withheld("070-123 45 67"),
            withheld("Storgatan 1"),
            withheld("Hon har berättat att hon har flyttat till en kvinnojour i en annan stad."));
    assertThat(new ReleaseGate().search(files, absent)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Anna Andersson | Andersson, Anna",
        "Anna Andersson | ANNA ANDERSSON",
        "Anna Andersson | Anna Anderssons syster",
        "Anna Maria Andersson | Anna Andersson",
        "Anna Maria Andersson | Andersson, Anna Maria",
        "Anna | Annas bror",
        "Anna | (Anna)",
        "Anna | A n n a",
        "Anna | KontaktAnna 2",
        "Bo | Bo sade det",
        "Bo | BO SADE DET",
        "Filip | \uFB01lip",
        "René Öberg | Rene\u0301 O\u0308berg",
        "Göran Åkerström | Go\u00a8ran A\u02dakerstro\u00a8m",
        "20010101-2384 | 010101-2384",
        "010101-2384 | 20010101-2384",
        "20010101-2384 | 200101012384",
        "20010101-2384 | 20010101\u20112384",
        "20010101-2384 | 2001 01 01 - 2384",
        "19200101-2384 | 200101+2384",
        "070-123 45 67 | 0701234567",
        "070-123 45 67 | +46 70 123 45 67",
        "070-123 45 67 | +46 (0)70-1234567",
        "+46701234567 | tel. 070 - 123 45 67.",
        "Storgatan 1 A | Storgatan 1A",
        "Storgatan 12, 123 45 Ort | Storgatan 12\u00a0123\u00a045 Ort",
        "Hon har berättat att hon bor hos sin mormor i Ort sedan i våras. | som säger att hon bor hos sin mormor i Ort sedan",
        "Hon kom hit. Barnen är rädda för sin pappa. | Barnen är rädda för sin pappa",
      })
  void findsItHoweverItIsWritten(String withheld, String text) {
    assertThat(search(withheld, text)).as(text).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna | kanna, Annabergsvägen, an natt",
        "Bo | De bor här. Att bo.",
        "Bo | Bosse",
        "Ali | a listan, alla, kali",
        "Anders | andershov, Sanders",
        "Asa | Åsa",
        "Storgatan 1 | Storgatan 12",
        "Storgatan 1 | Lillastorgatan 11",
        "20010101-2384 | 20010101-2385, 1200101012384",
        "070-123 45 67 | 0701234568, 90701234567",
        "Hon har berättat att hon bor hos sin mormor i Ort sedan i våras. | Hon har berättat att hon arbetar",
      })
  void raisesNoFalseAlarm(String withheld, String text) {
    assertThat(search(withheld, text)).as(text).isEmpty();
  }

  @Test
  void aSingleLetterCannotBeSearchedFor() {
    assertThat(search("A", "Avdelning A")).isEmpty();
  }

  @Test
  void namesOfFilesThatLeakAreNotRepeated() throws Exception {
    Leak leak =
        new ReleaseGate()
            .search(List.of(Plant.NAME_OF_FILE.file(SECRET)), List.of(NAME))
            .getFirst();
    assertThat(leak.file()).isEqualTo("1");
    assertThat(leak.toString()).doesNotContain(SECRET);
  }

  @Test
  void nothingOfTheTextIsShownByTheRecords() throws Exception {
    assertThat(NAME.toString() + Plant.NAME_OF_FILE.file(SECRET)).doesNotContain("Lindqvist");
    assertThat(Needle.of(NAME).toString()).doesNotContain("Lindqvist");
  }

  private static List<Leak> search(String withheld, String text) {
    return new ReleaseGate()
        .search(
            List.of(new ReleaseFile("x.txt", text.getBytes(StandardCharsets.UTF_8))),
            List.of(withheld(withheld)));
  }

  private static WithheldText withheld(String text) {
    return new WithheldText("något", text, 0);
  }
}
