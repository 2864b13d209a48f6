package se.rattdela.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypographyTest {
  private final Typography typography = new Typography(new Fonts());

  @ParameterizedTest
  @CsvSource({
    "enligt 10 kap. 15 a § OSL och, enligt 10~kap.~15~a~§~OSL och",
    "6 kap. 7 och 8 §§ OSL, 6~kap.~7 och 8~§§~OSL",
    "15 kap. 4 § SoL, 15~kap.~4~§~SoL",
    "32 § andra stycket, 32~§ andra stycket",
    "(SFS 2025:937) från kl. 09.14, (SFS~2025:937) från kl.~09.14",
    "110 kap. 31 § socialförsäkringsbalken, 110~kap.~31~§ socialförsäkringsbalken",
    "2 a kap. 3 §, 2~a~kap.~3~§",
    "från den 16 mars 2026 till, från den 16~mars~2026 till",
    "mars 2026 och 3 april, mars 2026 och 3~april",
    "januari 2026 3 180 kronor, januari 2026 3~180~kronor",
    "tre veckor, tre veckor"
  })
  void citationsDoNotBreak(String written, String printed) {
    assertThat(typography.set(written)).isEqualTo(printed.replace('~', '\u00a0'));
  }

  @Test
  void composesAccentsAndUnifiesLineBreaks() {
    assertThat(typography.set("A\u030askar\r\nO\u0308rn\tå")).isEqualTo("Åskar\nÖrn å");
  }

  @ParameterizedTest
  @CsvSource({
    "65E5, NO_GLYPH, U+65E5",
    "1F600, NO_GLYPH, U+1F600",
    "7, INVISIBLE, U+0007",
    "200B, INVISIBLE, U+200B",
    "FEFF, INVISIBLE, U+FEFF",
    "2028, INVISIBLE, U+2028",
    "E000, INVISIBLE, U+E000",
    "202E, DIRECTION, U+202E",
    "2067, DIRECTION, U+2067",
    "200F, DIRECTION, U+200F"
  })
  void refusesByName(String hex, UnprintableCharacterException.Reason reason, String name) {
    String text = "Elias " + Character.toString(Integer.parseInt(hex, 16)) + " Sandberg";
    assertThatThrownBy(() -> typography.set(text))
        .isInstanceOfSatisfying(
            UnprintableCharacterException.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.characterName()).isEqualTo(name);
            })
        .hasMessageContaining(name)
        .hasMessageNotContaining("Sandberg");
  }

  @Test
  void printsWhatSwedishNamesNeed() {
    String text = "Åäö ÉÜ Łukasz Đặng Žižka Şebnem Οδυσσεύς Дмитрий – ”§” · € • ½";
    assertThat(typography.set(text)).isEqualTo(text);
  }
}
