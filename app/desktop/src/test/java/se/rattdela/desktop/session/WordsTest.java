package se.rattdela.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rattdela.casework.day.DaysLeft;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

/** One way to say how long is left, wherever it is said. */
class WordsTest {
  private final Words words =
      new Words(
          new Texts(new UiCatalogue(), UiLanguage.SWEDISH),
          PackLoader.shipped().vocabulary(),
          ZoneId.of("Europe/Stockholm"));

  @ParameterizedTest(name = "{0}, last day {1}")
  @CsvSource({
    "2026-03-16, 2026-03-13, 3 dagar försenat, 3 dagar försenat",
    "2026-03-16, 2026-03-15, 1 dag försenat, 1 dag försenat",
    "2026-03-16, 2026-03-16, I dag, Svar senast i dag",
    "2026-03-20, 2026-03-22, Sista arbetsdagen, 2 dagar kvar till svar · sista arbetsdagen",
    "2026-03-21, 2026-03-22, Bara helg kvar, 1 dag kvar till svar · bara helg kvar",
    "2026-03-16, 2026-03-17, 1 arbetsdag, 1 dag kvar till svar · 1 arbetsdag",
    "2026-03-16, 2026-03-30, 10 arbetsdagar, 14 dagar kvar till svar · 10 arbetsdagar"
  })
  void howLongIsLeft(LocalDate today, LocalDate due, String left, String toAnswer) {
    assertThat(words.left(DaysLeft.of(today, due))).isEqualTo(left);
    assertThat(words.leftToAnswer(DaysLeft.of(today, due))).isEqualTo(toAnswer);
  }
}
