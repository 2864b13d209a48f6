package se.rattdela.desktop.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;

class DetailsTest {
  private static final Instant AT = Instant.parse("2026-03-16T13:31:00Z");

  @Test
  void theyTellWhereAndNeverWhat() {
    Throwable cause =
        new IllegalStateException(
            "Elias Sandberg 20041212-2392",
            new RuntimeException("Ekvägen 4, SELECT * FROM person"));
    String details = Details.of(cause, "1.2.3", AT);

    assertThat(details)
        .startsWith("RD-9")
        .contains("1.2.3", "2026-03-16T13:31:00Z", "java.lang.IllegalStateException")
        .contains("java.lang.RuntimeException", DetailsTest.class.getName())
        .doesNotContain("Elias", "20041212", "Ekvägen", "SELECT");
  }

  @Test
  void aKnownFailureHasItsOwnCode() {
    assertThat(Details.of(new StoreException(ErrorCode.DATABASE_FAILED), "1", AT))
        .startsWith("RD-507\n");
  }

  @Test
  void causesInACircleEnd() {
    IllegalStateException one = new IllegalStateException("a");
    IllegalStateException two = new IllegalStateException("b", one);
    one.initCause(two);

    assertThat(Details.of(two, "1", AT).split("IllegalStateException")).hasSize(3);
  }
}
