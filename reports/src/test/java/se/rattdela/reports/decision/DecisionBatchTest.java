package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A thousand decisions are printed one after the other by the same renderer; that takes constant
 * memory if nothing of a decision is kept when its file is made. The benchmark measures it.
 */
class DecisionBatchTest {
  private static final int DECISIONS = 12;

  @Test
  void nothingOfADecisionIsKeptWhenItsFileIsMade() {
    DecisionRenderer renderer = new DecisionRenderer();
    List<WeakReference<Object>> made = new ArrayList<>();
    for (int number = 0; number < DECISIONS; number++) {
      made.addAll(print(renderer));
    }
    System.gc(); // a full collection clears every weak reference to what nobody holds

    assertThat(made).hasSize(2 * DECISIONS).allMatch(each -> each.refersTo(null));
    assertThat(renderer.preview(SampleDecisions.partial())).isNotEmpty();
  }

  /** The decision and its file, held by nobody but what printed them. */
  private static List<WeakReference<Object>> print(DecisionRenderer renderer) {
    DecisionDocument document = SampleDecisions.partial();
    byte[] pdf = renderer.render(document);
    assertThat(pdf).isNotEmpty();
    return Stream.<Object>of(document, pdf).map(WeakReference::new).toList();
  }
}
