package se.rattdela.casework.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final List<Integer> ALL = IntStream.rangeClosed(1, 200).boxed().toList();

  /** The figures are written out: the same seed must draw the same sample in every version. */
  @Test
  void theSameSeedDrawsTheSameSample() {
    List<Integer> sample = Sample.draw(ALL, 4817);

    assertThat(sample)
        .containsExactly(
            8, 11, 17, 18, 23, 27, 31, 46, 64, 89, 97, 110, 123, 144, 147, 149, 152, 154, 162, 166);
    assertThat(sample).isNotEqualTo(Sample.draw(ALL, 4818));
  }

  @Test
  void fewAreTakenAllAndManyOneInAHundred() {
    assertThat(Sample.draw(List.of("a", "b"), 1)).containsExactly("a", "b");
    assertThat(Sample.size(20)).isEqualTo(20);
    assertThat(Sample.size(1999)).isEqualTo(20);
    assertThat(Sample.size(5000)).isEqualTo(50);
  }

  /** Every access has about the same chance: 20 of 200 in 2,000 draws makes 200 each. */
  @Test
  void everyAccessMayBeDrawn() {
    int[] drawn = new int[201];
    for (long seed = 0; seed < 2000; seed++) {
      Sample.draw(ALL, seed).forEach(each -> drawn[each]++);
    }
    assertThat(IntStream.rangeClosed(1, 200).map(each -> drawn[each]))
        .allMatch(times -> times > 120 && times < 290);
  }
}
