package se.rattdela.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

/** No source of words that the window has says a code instead of a word. */
class RawCodesTest {
  private final Vocabulary vocabulary = PackLoader.shipped().vocabulary();
  private final RawCodes codes = new RawCodes(vocabulary.questionTexts().keySet());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fält: ITEM_CRIME",
        "RISK_OF_CRIME",
        "”BRB_3”",
        "OSL-10-15a-1 gäller",
        "Crime[stage=RISK, form=null]",
        "svaret på consent.on-file.",
        "se.rattdela.rules.Crime",
        "Matrix@1f2e3d4c"
      })
  void aCodeIsFound(String text) {
    assertThat(codes.in(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 kap. 15 a § OSL",
        "Ä-2026-0417 och B-2026-0231",
        "SKA LÄMNAS · EJ SEKRETESS",
        "beslut.pdf, PDF/A-3a, SHA-256",
        "2026.04-4",
        "Behövs uppgiften (needed)?",
        "karin.lindqvist@lindvalla.example"
      })
  void whatIsReadIsNoCode(String text) {
    assertThat(codes.in(text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noTextOfTheWindowIsACode(UiLanguage language) {
    Texts texts = new Texts(new UiCatalogue(), language);
    assertThat(texts.bundle().keySet())
        .allSatisfy(key -> assertThat(codes.in(texts.bundle().getString(key))).as(key).isEmpty());
  }

  @Test
  void noWordOfTheRulePackIsACode() {
    List<String> all = new ArrayList<>();
    for (Map<String, String> words :
        List.of(
            vocabulary.holders(),
            vocabulary.purposes(),
            vocabulary.categories(),
            vocabulary.reasonKinds(),
            vocabulary.questionTexts())) {
      words.forEach((code, word) -> all.add(said(code, word)));
    }
    vocabulary
        .crimeCodes()
        .values()
        .forEach(of -> of.forEach((code, it) -> all.add(said(code, it))));
    vocabulary.recipients().values().forEach(each -> all.add(said(each.code(), each.label())));
    vocabulary
        .secrecies()
        .values()
        .forEach(each -> {
          all.add(said(each.code(), each.citation()));
          all.add(said(each.code(), each.label()));
        });
    vocabulary.traps().values().forEach(each -> all.add(said(each.code(), each.text())));
    for (Provision provision : PackLoader.shipped().provisions()) {
      all.add(provision.citation());
      provision.versions().forEach(version -> all.addAll(words(version)));
    }
    assertThat(all).allSatisfy(word -> assertThat(codes.in(word)).as(word).isEmpty());
  }

  private static List<String> words(Version version) {
    List<String> all = new ArrayList<>();
    version.requirements().forEach(each -> all.add(each.text()));
    version.exclusions().forEach(each -> all.add(each.text()));
    String note = version.note();
    if (note != null) {
      all.add(note);
    }
    return all;
  }

  /** A word that is its own code was forgotten, also where the code looks like a word. */
  private static String said(String code, String word) {
    assertThat(word).isNotBlank().isNotEqualTo(code);
    return word;
  }
}
