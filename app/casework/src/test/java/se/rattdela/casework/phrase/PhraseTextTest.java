package se.rattdela.casework.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Filling what a phrase leaves open. */
class PhraseTextTest {
  @Test
  void whatIsKnownIsFilledAndTheRestStays() {
    String filled =
        PhraseText.fill(
            "{mottagare} behöver {uppgift} sedan den {datum}.",
            Map.of(
                Placeholder.RECIPIENT,
                "Försäkringskassan",
                Placeholder.ITEM,
                "lön $1 \\ kronor",
                Placeholder.DATE,
                " "));
    assertThat(filled).isEqualTo("Försäkringskassan behöver lön $1 \\ kronor sedan den {datum}.");
    assertThat(PhraseText.open(filled)).containsExactly("{datum}");
  }

  @Test
  void aMisspeltPlaceholderIsOpenAndUnknown() {
    assertThat(PhraseText.open("Till {motagare} och {motagare} {}"))
        .containsExactly("{motagare}", "{}");
    assertThat(PhraseText.unknown("Till {motagare} den {datum}")).containsExactly("{motagare}");
  }

  @Test
  void bracesOverLinesAreNoPlaceholder() {
    assertThat(PhraseText.open("a { b\nc } d")).isEmpty();
  }
}
