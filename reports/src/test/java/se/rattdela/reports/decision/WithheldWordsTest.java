package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.reports.decision.RevealingText.Place;
import se.rattdela.reports.messages.ReportMessage;

/** A reason the recipient reads must not reveal what is withheld. */
final class WithheldWordsTest {

  private static boolean reveals(String withheld, String text) {
    return new WithheldWords(List.of(withheld)).revealedBy(text);
  }

  @ParameterizedTest
  @CsvSource({
    "Åsa Öhrnäng,hon heter ÅSA  ÖHRNÄNG.",
    "Åsa Öhrnäng,Åsa-Öhrnängs bostad",
    "Ekvägen 12,bor på ekvägen 12 i byn",
    "Li,Lis syster svarade.",
    "Li,Det var li.",
    "20010605-2392,numret 200106052392 finns",
    "20010605-2392,numret 010605-2392 finns",
    "20010605-2392,numret 20010605 2392 finns",
    "200106052392,numret 20010605-2392 finns",
    "010605-2392,numret 20010605-2392 finns",
    "070-174 06 35,ring 070 1740635",
    "sekretess\u00adord,ett sekretessord till"
  })
  void isFoundHoweverItIsWritten(String withheld, String text) {
    assertThat(reveals(withheld, text)).isTrue();
    assertThat(reveals(decomposed(withheld), text)).isTrue();
    assertThat(reveals(withheld, decomposed(text))).isTrue();
    assertThat(reveals(withheld, text.replace(' ', '\u00a0'))).isTrue();
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @ParameterizedTest
  @CsvSource({
    "Li,Polisen blir kvar i Lidköping.",
    "Asa,Åsa var där.",
    "Ekvägen 12,Ekvägen 1",
    "20010605-2392,den 2001-06-05",
    "' ',En mening.",
    "a,En mening med a i."
  })
  void whatOnlyResemblesItIsNot(String withheld, String text) {
    assertThat(reveals(withheld, text)).isFalse();
  }

  @Test
  void aQuotationOfAPassageIsFoundAndAWordInCommonIsNot() {
    String passage =
        "Mamman har berättat att hon har sökt vård för sin ångest två gånger under hösten.";
    assertThat(reveals(passage, "Modern har sökt vård för sin ångest två gånger i år.")).isTrue();
    assertThat(reveals(passage, "Uppgiften rör vård under hösten.")).isFalse();
  }

  @Test
  void namesTheTextAndItsItemsButNeverTheWords() {
    WithheldWords words = new WithheldWords(List.of("Sara Åkerström", "20010605-2392"));
    DecisionDocument telling =
        Draft.change(
            SampleDecisions.partial(),
            d -> {
              d.items =
                  d.items.stream()
                      .map(item ->
                          item.number() == 5
                              ? reason(item, "Uppgiften rör Sara Åkerströms hushåll.")
                              : item)
                      .toList();
              d.alternatives = List.of(new Note("Samtycke", "Inte inhämtat från 200106052392."));
            });
    List<RevealingText> found = words.in(telling);
    assertThat(found)
        .containsExactly(
            new RevealingText(Place.WITHHELD_REASON, List.of(5)),
            new RevealingText(Place.ALTERNATIVES, List.of()));
    assertThat(found.toString()).doesNotContain("Sara", "Åkerström", "2392");
    assertThat(ReportMessage.of(found.getFirst()).in(Locale.of("sv")))
        .startsWith("Skälen till att uppgift 5 inte lämnas ut")
        .doesNotContain("Sara");
  }

  @Test
  void isANamedCheck() {
    DecisionCompleteness completeness = new DecisionCompleteness();
    WithheldWords clean = new WithheldWords(List.of("Sara Åkerström"));
    WithheldWords told = new WithheldWords(List.of("synnerliga skäl"));
    DecisionDocument document = SampleDecisions.partial();
    assertThat(completeness.checks(document, Stage.DRAFT, clean))
        .contains(new NamedCheck(RequiredPart.REVEALS_NOTHING, true, List.of()))
        .allMatch(NamedCheck::fulfilled);
    assertThat(completeness.checks(document, Stage.DRAFT, told))
        .contains(new NamedCheck(RequiredPart.REVEALS_NOTHING, false, List.of(2, 3, 5, 6)));
    assertThat(completeness.missing(document, Stage.DRAFT, told))
        .containsExactly(new MissingPart(RequiredPart.REVEALS_NOTHING, List.of(2, 3, 5, 6)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice", "crime-report", "oral"})
  void theCircumstancesAreReadToo(String name) {
    DecisionDocument document = Objects.requireNonNull(SampleKinds.all().get(name), name);
    for (String word : List.of("hyreskontrakt", "Kontoutdrag", "motringning")) {
      boolean inForm = document.form().toString().contains(word);
      assertThat(new WithheldWords(List.of(word)).in(document))
          .filteredOn(text -> text.place() == Place.FORM)
          .hasSize(inForm ? 1 : 0);
    }
  }

  private static Item reason(Item item, String reason) {
    return new Item(
        item.number(),
        item.title(),
        item.subtitle(),
        item.concerns(),
        item.anotherPerson(),
        item.source(),
        item.secrecy(),
        item.harmTest(),
        item.outcome(),
        item.grounds(),
        reason);
  }
}
