package se.rattdela.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the recipient reads, page by page. */
final class RecipientViewTest {
  @Test
  void isTheTextOfEachPage() throws Exception {
    assertThat(RecipientView.of(Plant.TEXT_OVER_TWO_PAGES.file("Eva Berggren").bytes()))
        .isEqualTo(List.of(new PageText(1, "Eva"), new PageText(2, "Berggren")));
  }

  @Test
  void refusesWhatIsNoPdf() {
    assertThatIllegalArgumentException().isThrownBy(() -> RecipientView.of(new byte[] {1, 2, 3}));
  }
}
