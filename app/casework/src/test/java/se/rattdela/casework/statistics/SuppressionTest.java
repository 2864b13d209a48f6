package se.rattdela.casework.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.casework.statistics.Account.RecipientBar;
import se.rattdela.casework.statistics.Account.Split;
import se.rattdela.casework.statistics.Suppression.Count;

class SuppressionTest {
  @Test
  void smallRecipientsStandTogetherLast() {
    assertThat(
            Suppression.bars(
                List.of(
                    new Count("CSN", 2, 0),
                    new Count("FORSAKRINGSKASSAN", 58, 13),
                    new Count("IVO", 3, 1),
                    new Count("POLISMYNDIGHETEN", 29, 25)),
                any -> true))
        .containsExactly(
            new RecipientBar("FORSAKRINGSKASSAN", 71, new Split(58, 13)),
            new RecipientBar("POLISMYNDIGHETEN", 54, null),
            new RecipientBar("", 6, null));
  }

  @Test
  void aSingleSmallRecipientTakesTheNextSmallestWithIt() {
    assertThat(
            Suppression.bars(
                List.of(new Count("A", 20, 0), new Count("B", 7, 0), new Count("C", 4, 0)),
                any -> true))
        .extracting(RecipientBar::recipient)
        .containsExactly("A", "");
  }

  @Test
  void aSplitThatIsLeftOutTakesAnotherWithIt() {
    List<RecipientBar> bars =
        Suppression.bars(
            List.of(new Count("A", 20, 9), new Count("B", 12, 2), new Count("C", 9, 8)),
            any -> true);

    assertThat(bars)
        .containsExactly(
            new RecipientBar("A", 29, new Split(20, 9)),
            new RecipientBar("C", 17, null),
            new RecipientBar("B", 14, null));
  }

  @Test
  void whatMayNotBeShownByItselfStandsWithTheOthers() {
    assertThat(
            Suppression.bars(
                List.of(new Count("A", 20, 9), new Count("B", 12, 7), new Count("C", 9, 8)),
                recipient -> !recipient.equals("B")))
        .extracting(RecipientBar::recipient)
        .containsExactly("A", "");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noFigureUnderFiveIsShownOrCanBeSubtracted(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<Count> counts = new ArrayList<>();
      for (int i = 0; i < random.nextInt(9); i++) {
        counts.add(new Count("R" + i, random.nextInt(12), random.nextInt(8)));
      }
      List<RecipientBar> bars = Suppression.bars(counts, any -> true);

      assertThat(bars.stream().mapToInt(RecipientBar::decisions).sum())
          .isEqualTo(counts.stream().mapToInt(Count::decisions).sum());
      List<RecipientBar> named = bars.stream().filter(bar -> !bar.recipient().isEmpty()).toList();
      assertThat(named).allMatch(bar -> bar.decisions() >= 5);
      long together = counts.stream().filter(count -> count.decisions() > 0).count() - named.size();
      assertThat(together == 1 && !named.isEmpty()).as("one alone among the others").isFalse();
      long unsplit = bars.stream().filter(bar -> bar.split() == null).count();
      assertThat(unsplit == 1 && bars.size() > 1).as("one split alone left out").isFalse();
      assertThat(bars).allMatch(SuppressionTest::splitIsLarge);
    }
  }

  private static boolean splitIsLarge(RecipientBar bar) {
    Split split = bar.split();
    return split == null || (isLarge(split.onRequest()) && isLarge(split.ownInitiative()));
  }

  private static boolean isLarge(int part) {
    return part == 0 || part >= 5;
  }
}
