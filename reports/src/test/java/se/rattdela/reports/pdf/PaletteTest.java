package se.rattdela.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.itextpdf.kernel.colors.Color;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PaletteTest {

  static Stream<Color> textColours() {
    return Stream.of(Palette.INK, Palette.MUTED, Palette.DUTY, Palette.PERMITTED, Palette.BLOCKED);
  }

  /** WCAG 2.2, success criterion 1.4.6, on white and on the tint of the decision's box. */
  @ParameterizedTest
  @MethodSource("textColours")
  void textIsEasyToRead(Color colour) {
    assertThat(1.05 / (luminance(colour) + 0.05)).isGreaterThanOrEqualTo(7);
  }

  @Test
  void theTintIsAlmostWhiteWhateverTheMunicipalityChose() {
    assertThat(luminance(Palette.of("#000000").tint())).isGreaterThan(0.85);
    assertThat(Palette.of("#0a64c8").accent().getColorValue())
        .containsExactly(new float[] {10 / 255f, 100 / 255f, 200 / 255f}, within(0.001f));
  }

  private static double luminance(Color colour) {
    float[] rgb = colour.getColorValue();
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
