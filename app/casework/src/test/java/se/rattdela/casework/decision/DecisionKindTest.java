package se.rattdela.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.Initiative;

/**
 * What stays in the file, said once for the queue, the packing, the files and what is said later.
 */
class DecisionKindTest {
  @Test
  void whatNobodyAskedForAndNobodyGetsAndWhatWasSaidStays() {
    assertThat(
            Arrays.stream(DecisionKind.values()).filter(each -> each.staysInFile(Initiative.OWN)))
        .containsExactlyInAnyOrder(
            DecisionKind.REFUSAL, DecisionKind.NOTICE_OMITTED, DecisionKind.ORAL);
    assertThat(
            Arrays.stream(DecisionKind.values())
                .filter(each -> each.staysInFile(Initiative.REQUEST)))
        .containsExactlyInAnyOrder(DecisionKind.NOTICE_OMITTED, DecisionKind.ORAL);
  }

  @Test
  void whoeverWasToldSomethingByWordOfMouthIsToldThatItNoLongerHolds() {
    for (Initiative each : Initiative.values()) {
      assertThat(DecisionKind.ORAL.isKnownToNobody(each)).isFalse();
      assertThat(DecisionKind.NOTICE_OMITTED.isKnownToNobody(each)).isTrue();
      assertThat(DecisionKind.REFUSAL.isKnownToNobody(each)).isEqualTo(each == Initiative.OWN);
    }
  }
}
