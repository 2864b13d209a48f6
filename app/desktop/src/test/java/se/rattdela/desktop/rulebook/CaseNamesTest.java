package se.rattdela.desktop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.rattdela.desktop.common.RawCodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Vocabulary;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

class CaseNamesTest {
  private final Vocabulary vocabulary = PackLoader.shipped().vocabulary();
  private final CaseNames names =
      new CaseNames(new Texts(new UiCatalogue(), UiLanguage.SWEDISH), vocabulary);

  @Test
  void aCodeIsReadAsItsWord() {
    assertThat(names.of("ett steg från utgångsfallet: secrecy [OSL-21-1, OSL-24-8]"))
        .isEqualTo("ett steg från utgångsfallet: Sekretess 21 kap. 1 § OSL, 24 kap. 8 § OSL");
    assertThat(names.of("ett steg från utgångsfallet: initiative OWN"))
        .isEqualTo("ett steg från utgångsfallet: Sätt Eget initiativ");
    assertThat(names.of("ett steg från annan väg: ATTEMPT; {from: 24}: crime.minimumMonths 23"))
        .isEqualTo("ett steg från annan väg: Försök; 24: Lägsta straff, månader 23");
    assertThat(names.of("inte antecknat betyder nej: court.order"))
        .isEqualTo("inte antecknat betyder nej: " + vocabulary.questionTexts().get("court.order"));
    assertThat(names.of("dagen före")).isEqualTo("dagen före");
  }

  @Test
  void noCaseOfThePackIsNamedByACode() {
    RawCodes codes = new RawCodes(vocabulary.questionTexts().keySet());
    assertThat(WorkedCases.shipped().all())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(codes.in(names.of(each.name()))).isEmpty());
  }
}
