package se.rattdela.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.rattdela.casework.assessment.AnswerId;
import se.rattdela.casework.assessment.RecordAnswer;

class ReuseTextTest {
  @Test
  void theSourceAndWhetherItIsConfirmedComeBack() {
    for (boolean confirmed : new boolean[] {true, false}) {
      RecordAnswer.Reuse reuse = new RecordAnswer.Reuse(new AnswerId(17), confirmed);
      assertThat(ReuseText.read(ReuseText.write(reuse))).isEqualTo(reuse);
    }
    assertThat(ReuseText.read(ReuseText.write(null))).isNull();
  }

  @Test
  void whatAnotherVersionOfTheProgramWroteIsNoSource() {
    assertThat(ReuseText.read(null)).isNull();
    assertThat(ReuseText.read("17, Karin")).isNull();
  }
}
