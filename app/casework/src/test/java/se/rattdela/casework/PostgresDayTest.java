package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.day.DayService.Scope;
import se.rattdela.casework.day.NextStep;
import se.rattdela.casework.day.Waiting;

/** The queries behind the day's work, on a real PostgreSQL. */
class PostgresDayTest {
  @TempDir private Path folder;

  @Test
  void theSameDay() {
    try (TestOffice it = TestOffice.postgres(folder)) {
      it.registered(it.work, it.address);
      assertThat(it.office.days().day(it.karin, Scope.UNIT).tasks())
          .singleElement()
          .satisfies(task -> assertThat(task.next()).isEqualTo(NextStep.ASSESS));
      assertThat(it.office.days().waiting(it.karin)).isEqualTo(new Waiting(1, 0, 0, 0, 0, 0, 0));
      assertThat(it.office.days().law(it.karin)).isNotEmpty();
    }
  }
}
