package se.rattdela.casework.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Provision;

/** The statute is invented; its form is that of Riksdagen's text files. */
class SfsTextTest {
  private static final String STATUTE =
      """
      Provlag (2099:1) om skyltar

      SFS nr: 2099:1
      Departement/myndighet: Provdepartementet

      1 kap. Inledande bestämmelser

      Lagens innehåll

      1 §   Lagen gäller skyltar enligt
      10 kap. 3 § och andra författ-
      ningar, social- och hälsoskyltar samt EU-
      skyltar.

      Andra stycket.

      1 a §   I lagen betyder
      1. skylt: en tavla,
      2. stolpe: det som bär tavlan.

      2 §\u00a0\u00a0\u00a0Kort.

      Skyltar i 3 § första stycket räknas inte. Lag (2099:5).

      10 kap. Undantag

      Rubrik över första paragrafen

      1 §   Ett undantag.

      2 §   Två undantag.

      /Upphör att gälla U:2100-01-01/
      3 §   Gammal lydelse.

      /Träder i kraft I:2100-01-01/
      3 §   Ny lydelse.

      10 a kap. Mer

      1 §   Sista paragrafen.

      Övergångsbestämmelser

      2099:5

      1. Denna lag träder i kraft.

      9 §   Hör inte hit.
      """;

  private static SfsText read(String text) {
    return SfsText.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String cut(String citation) {
    return read(STATUTE).cut(citation).orElse("saknas");
  }

  @Test
  void aSectionIsCutOutWithItsLinesJoined() {
    assertThat(cut("1 kap. 1 § provlagen"))
        .isEqualTo(
            "1 § Lagen gäller skyltar enligt 10 kap. 3 § och andra författningar, social- och"
                + " hälsoskyltar samt EU-skyltar.\nAndra stycket.");
    assertThat(cut("1 kap. 1 a § provlagen"))
        .isEqualTo("1 a § I lagen betyder\n1. skylt: en tavla,\n2. stolpe: det som bär tavlan.");
    assertThat(cut("1 kap. 2 § andra stycket provlagen"))
        .isEqualTo("2 § Kort.\nSkyltar i 3 § första stycket räknas inte. Lag (2099:5).");
    assertThat(cut("10 a kap. 1 § provlagen")).isEqualTo("1 § Sista paragrafen.");
  }

  @Test
  void listsSpansAndSeveralChaptersAreCutInOrder() {
    assertThat(cut("10 kap. 1 och 2 §§ provlagen"))
        .isEqualTo("1 § Ett undantag.\n2 § Två undantag.");
    assertThat(cut("1 kap. 1–2 §§ provlagen")).contains("1 § Lagen", "1 a § I lagen", "2 § Kort");
    assertThat(cut("10 kap. 2 § jämförd med 1 kap. 2 § provlagen"))
        .startsWith("2 § Två undantag.")
        .contains("2 § Kort.");
  }

  @Test
  void bothWordingsOfASectionThatIsAboutToChangeAreKept() {
    assertThat(cut("10 kap. 3 § provlagen")).contains("Gammal lydelse.", "Ny lydelse.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 kap. 9 § provlagen",
        "11 kap. 1 § provlagen",
        "9 § provlagen",
        "underrättelsebestämmelsen i provlagen",
        "10 kap. 1–4 §§ provlagen",
        "1 kap. 1 b § provlagen"
      })
  void whatIsNotThereIsNotFound(String citation) {
    assertThat(read(STATUTE).cut(citation)).isEmpty();
  }

  @Test
  void whiteSpaceAndLineEndsDoNotMatter() {
    String other = STATUTE.replace("\n", "\r\n").replace("   ", " \t ").replace("é", "e\u0301");
    assertThat(read("\uFEFF" + other).cut("1 kap. 1 § provlagen"))
        .isEqualTo(read(STATUTE).cut("1 kap. 1 § provlagen"));
    assertThat(SfsText.normalise("18 a §  La\u030ag\n om\u00a0skyl\u00adtar.\n\n\n"))
        .isEqualTo("18 a § Låg om skyltar.");
  }

  @Test
  void aStatuteWithoutChaptersIsCutByItsSections() {
    String plain = "Lag (2099:2)\n\n1 §   Ett.\n\nRubrik\n\n2 §   Två.\n\n2 a §   Två a.\n";
    assertThat(read(plain).cut("2 och 2 a §§ lagen (2099:2)")).hasValue("2 § Två.\n2 a § Två a.");
    assertThat(read(plain).cut("1 § lagen")).hasValue("1 § Ett.");
  }

  @Test
  void theFileSaysWhichStatuteItIs() {
    assertThat(read(STATUTE).isOther("2099:1")).isFalse();
    assertThat(read(STATUTE).isOther("2099:11")).isTrue();
    assertThat(read("1 §   Ett.\n").isOther("2099:1")).isFalse();
  }

  @Test
  void whatIsNoStatuteIsRefusedWithItsReason() {
    refused(new byte[SfsText.LARGEST + 1], "5 MB");
    refused("1 §   Räksmörgås".getBytes(StandardCharsets.ISO_8859_1), "UTF-8");
    refused("1 §   a\u0000b".getBytes(StandardCharsets.UTF_8), "UTF-8");
    refused("1 §   a\u202Eb".getBytes(StandardCharsets.UTF_8), "UTF-8");
    refused(new byte[0], "paragrafer");
    refused("Bara en dikt.".getBytes(StandardCharsets.UTF_8), "paragrafer");
  }

  private static void refused(byte[] file, String why) {
    assertThatThrownBy(() -> SfsText.read(file))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.STATUTE_UNREADABLE);
              assertThat(e.userMessage(Locale.of("sv"))).contains(why, "Inget har ändrats");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 kap. 18 a § OSL | 10:18 a-18 a",
        "28 kap. 5 och 8 §§ SoL | 28:5-5 28:8-8",
        "5 och 5 a §§ lagen (2007:606) | :5-5 :5 a-5 a",
        "10 kap. 1 § jämförd med 12 kap. 1–3 §§ OSL | 10:1-1 12:1-3",
        "12 kap. 10 § tredje stycket 3 SoL (2001:453) | 12:10-10",
        "9 och 10 §§ lagen om Justitiekanslerns tillsyn | :9-9 :10-10"
      })
  void aCitationNamesItsSections(String citation, String sections) {
    List<String> spans =
        Citation.parse(citation).stream()
            .map(span -> span.chapter() + ":" + span.from() + "-" + span.to())
            .toList();
    assertThat(String.join(" ", spans)).isEqualTo(sections);
  }

  @Test
  void everyCitationOfThePackNamesASectionButOne() {
    assertThat(PackLoader.shipped().provisions())
        .filteredOn(each -> Citation.parse(each.citation()).isEmpty())
        .extracting(Provision::citation)
        .containsExactly("underrättelsebestämmelsen i lagen (2022:1697) om samordningsnummer");
  }
}
