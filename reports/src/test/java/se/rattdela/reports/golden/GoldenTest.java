package se.rattdela.reports.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The kit itself: what it lets pass and what it tells. */
final class GoldenTest {
  private static final GoldenPage PAGE =
      new GoldenPage(List.of("Beslut", "Sida 1 av 1"), List.of("....", ".8f0", "...."));

  private static List<String> against(GoldenPage... found) {
    return GoldenDifference.between(List.of(PAGE), List.of(found));
  }

  @Test
  void isReadAsItWasWritten() {
    assertThat(GoldenPage.read(GoldenPage.write(List.of(PAGE, PAGE)))).containsExactly(PAGE, PAGE);
  }

  @Test
  void oneStepOfGreyIsNoDifference() {
    assertThat(against(new GoldenPage(PAGE.text(), List.of("....", ".9e1", "....")))).isEmpty();
  }

  @Test
  void twoStepsAreAndThePlaceIsNamed() {
    assertThat(against(new GoldenPage(PAGE.text(), List.of("....", ".8f2", "...."))))
        .singleElement()
        .asString()
        .contains("page 1 looks different in 1 squares, first 9 points from the top and 27");
  }

  @Test
  void aChangedLineIsShownAsItWasAndIs() {
    assertThat(against(new GoldenPage(List.of("Beslut", "Sida 1 av 2"), PAGE.picture())))
        .singleElement()
        .asString()
        .contains("page 1, line 2", "was   Sida 1 av 1", "is    Sida 1 av 2");
  }

  @Test
  void anotherNumberOfPagesIsADifference() {
    assertThat(against(PAGE, PAGE)).containsExactly("  2 pages, was 1");
  }

  @Test
  void whatIsNotAPdfFails() {
    assertThatThrownBy(() -> Golden.check("not-a-pdf", new byte[] {1, 2, 3}))
        .isInstanceOf(java.io.UncheckedIOException.class);
  }
}
