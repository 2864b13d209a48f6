package se.rattdela.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LongWordsTest {

  @ParameterizedTest
  @CsvSource({
    "arbetsmarknadsrehabilitering, arbets|mark|nads|re|ha|bi|li|te|ring",
    "hushållsförhållanden, hushålls|för|hål|landen",
    "barnavårdsutredningen, barna|vårds|ut|red|ningen",
    "utredningsunderlag, utred|nings|un|derlag",
    "verksamhetsområdet, verksam|hets|om|rådet",
    "Ängelholmsbjörkeberga, Ängel|holms|björ|ke|berga",
    "biståndshandläggaren, bistånds|hand|läg|garen",
    "placeringsbeslut, place|rings|beslut",
    "Försörjningsstödet till, Försörj|nings|stödet till",
    "Kammarrätten, Kammarrätten",
    "bostadstillägget, bostads|til|lägget",
    "Åkerström-Östergrensson, Åkerström-Öster|grensson",
    "20051026-2397, 20051026-2397",
    "överklagandehänvisningen, över|kla|gan|de|hän|vis|ningen",
    "Försäkringskassan, Försäk|rings|kassan"
  })
  void areDividedBeforeTheConsonantOfASyllable(String word, String divided) {
    assertThat(LongWords.hyphenated(word).replace('\u00ad', '|')).isEqualTo(divided);
  }
}
