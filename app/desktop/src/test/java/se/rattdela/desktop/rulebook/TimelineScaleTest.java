package se.rattdela.desktop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.Version;

class TimelineScaleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

  private final List<Version> young =
      Objects.requireNonNull(PackLoader.shipped().provision("OSL-10-18a")).versions();

  @Test
  void theBlocksFillTheLineAndFollowEachOther() {
    TimelineScale scale = TimelineScale.of(young, TODAY, 800, 90, 3);
    assertThat(scale.blocks()).hasSize(4);
    double x = 0;
    for (TimelineScale.Block block : scale.blocks()) {
      assertThat(block.x()).isCloseTo(x, within(0.001));
      assertThat(block.width()).isGreaterThanOrEqualTo(90);
      x += block.width() + 3;
    }
    assertThat(x - 3).isCloseTo(800, within(0.001));
  }

  @Test
  void theLongerWordingIsTheWiderBlock() {
    TimelineScale scale = TimelineScale.of(young, TODAY, 800, 90, 3);
    assertThat(scale.blocks().get(1).width()).isGreaterThan(scale.blocks().get(0).width());
    assertThat(scale.blocks().get(1).width()).isGreaterThan(scale.blocks().get(3).width());
  }

  @Test
  void aDayLiesInsideItsOwnWording() {
    TimelineScale scale = TimelineScale.of(young, TODAY, 800, 90, 3);
    for (TimelineScale.Block block : scale.blocks()) {
      LocalDate from = block.version().from();
      assertThat(scale.x(from)).isCloseTo(block.x(), within(0.001));
      assertThat(scale.x(block.end().minusDays(1))).isBetween(block.x(), block.x() + block.width());
    }
    TimelineScale.Block last = scale.blocks().getLast();
    assertThat(scale.x(TODAY)).isBetween(last.x() + 1, last.x() + last.width() - 1);
  }

  @Test
  void aDayBeforeTheFirstWordingLiesAtTheEdge() {
    assertThat(TimelineScale.of(young, TODAY, 800, 90, 3).x(LocalDate.of(2009, 1, 1))).isZero();
  }
}
