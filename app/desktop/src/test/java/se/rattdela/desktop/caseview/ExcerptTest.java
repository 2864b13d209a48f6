package se.rattdela.desktop.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String SAME = "Han kom till besöket och berättade. ".repeat(40);

  @Test
  void aShortTextIsShownWhole() {
    assertThat(Excerpt.of("Kort.", SAME)).isEqualTo("Kort.");
  }

  @Test
  void ofALongTextTheChangedPartIsShownWithALittleAroundIt() {
    String before = SAME + "Gammalt." + SAME;
    String after = SAME + "Nytt." + SAME;
    assertThat(Excerpt.of(before, after))
        .contains("Gammalt.")
        .startsWith("…")
        .endsWith("…")
        .hasSizeLessThan(Excerpt.WHOLE);
    assertThat(Excerpt.of(after, before)).contains("Nytt.").hasSizeLessThan(Excerpt.WHOLE);
  }

  @Test
  void whatWasAddedAtEitherEndIsShown() {
    assertThat(Excerpt.of(SAME + "Till sist.", SAME)).endsWith("Till sist.").startsWith("…");
    assertThat(Excerpt.of("Först. " + SAME, SAME)).startsWith("Först.").endsWith("…");
    assertThat(Excerpt.of(SAME, SAME + "Mer.")).isNotEmpty().startsWith("…");
  }
}
