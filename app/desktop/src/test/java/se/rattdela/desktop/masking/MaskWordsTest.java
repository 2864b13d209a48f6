package se.rattdela.desktop.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.document.MaskArea;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.paper.PaperFile;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

/** Two masks with the same ground are not called the same. */
class MaskWordsTest {
  private static final String GROUND = "21 kap. 1 § OSL";

  /** Points; wider than high by the ratio, as A4 is. */
  private static final PaperFile.Page A4 = new PaperFile.Page(595, 842.0 / 595, "");

  private final MaskWords words = new MaskWords(new Texts(new UiCatalogue(), UiLanguage.SWEDISH));

  private String line(int number, double x, double y, double width) {
    return words.line(number, new MaskArea(1, x, y, width, 12, GROUND), List.of(A4));
  }

  @Test
  void aMaskIsCalledByItsNumberItsPlaceAndItsGround() {
    assertThat(line(1, 60, 780, 100)).isEqualTo("1. Sida 1, överst till vänster: " + GROUND);
    assertThat(line(2, 450, 780, 100)).isEqualTo("2. Sida 1, överst till höger: " + GROUND);
    assertThat(line(3, 60, 420, 480)).as("all over").isEqualTo("3. Sida 1, i mitten: " + GROUND);
    assertThat(line(4, 250, 20, 60)).as("between").isEqualTo("4. Sida 1, nederst: " + GROUND);
    assertThat(line(5, 0, 0, 595)).isEqualTo("5. Sida 1, nederst: " + GROUND);
    assertThat(words.onPage(2, new MaskArea(1, 0, 0, 9, 9, GROUND))).isEqualTo("2. " + GROUND);
  }

  @Test
  void itsPlaceIsLeftOutWhileThePagesAreNotKnown() {
    MaskArea mask = new MaskArea(3, 60, 780, 100, 12, GROUND);
    assertThat(words.line(1, mask, null)).isEqualTo("1. Sida 3: " + GROUND);
    assertThat(words.line(1, mask, List.of(A4))).isEqualTo("1. Sida 3: " + GROUND);
  }
}
