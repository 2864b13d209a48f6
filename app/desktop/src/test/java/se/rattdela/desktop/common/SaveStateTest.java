package se.rattdela.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

class SaveStateTest {
  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);

  @Test
  void eachStateHasItsWords() {
    assertThat(new SaveState.Untouched().text(texts)).isEmpty();
    assertThat(new SaveState.Changed().text(texts)).isEqualTo("Ändrat, inte sparat än");
    assertThat(new SaveState.Saving().text(texts)).isEqualTo("Sparar…");
    assertThat(new SaveState.Saved(LocalTime.of(14, 32)).text(texts)).isEqualTo("Sparat 14:32");
    assertThat(new SaveState.Conflict("Lena", LocalTime.of(14, 31)).text(texts))
        .isEqualTo("Konflikt: Lena ändrade 14:31");
  }

  @Test
  void anOutcomeIsSpokenAsASentence() {
    assertThat(Outcome.MUST.spoken(texts)).isEqualTo("Ska lämnas");
    assertThat(Outcome.ASSESS.spoken(texts)).isEqualTo("Bedöm");
  }
}
