package se.rattdela.casework.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.Crime;

class CrimeTextTest {
  @Test
  void whatIsStoredIsReadAgain() {
    for (Crime crime :
        List.of(Crime.UNKNOWN, new Crime("RISK", "ATTEMPT", "BRB_3", 24, true, 15))) {
      assertThat(CrimeText.read(CrimeText.write(crime))).contains(crime);
    }
    assertThat(CrimeText.write(null)).isEmpty();
  }

  /** As histories have it that were written before there was a form of its own. */
  @Test
  void theFormIsTheOneThatStandsInOldHistories() {
    assertThat(
            CrimeText.read(
                "Crime[stage=COMMITTED, form=null, kind=OTHER, minimumMonths=null, prison=false,"
                    + " victimAge=17]"))
        .contains(new Crime("COMMITTED", null, "OTHER", null, false, 17));
    assertThat(CrimeText.read("Crime[]")).isEmpty();
  }
}
