package se.rattdela.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiedHereTest {
  private @Nullable String clipboard = "kopierat någon annanstans";
  private final CopiedHere copied = new CopiedHere(() -> clipboard, () -> clipboard = null);

  @Test
  void whatWasCopiedHereIsClearedWhenTheDeskIsLeft() {
    copied.used(true);
    clipboard = "en uppgift";
    copied.leave();
    assertThat(clipboard).isNull();
  }

  @Test
  void alsoWhenAnotherProgramIsInUseThen() {
    copied.used(true);
    clipboard = "en uppgift";
    copied.used(false);
    copied.leave();
    assertThat(clipboard).isNull();
  }

  @Test
  void whatWasCopiedElsewhereIsLeftAlone() {
    copied.used(true);
    copied.leave();
    copied.leave();
    assertThat(clipboard).isEqualTo("kopierat någon annanstans");
    clipboard = "en uppgift";
    copied.used(false);
    clipboard = "något annat, i ett annat program";
    copied.leave();
    assertThat(clipboard).isEqualTo("något annat, i ett annat program");
  }

  @Test
  void anEmptyClipboardStaysEmpty() {
    clipboard = null;
    copied.used(true);
    copied.leave();
    assertThat(clipboard).isNull();
  }

  @Test
  void whatIsCopiedAfterTheDeskWasTakenAgainIsClearedToo() {
    copied.used(true);
    clipboard = "en uppgift";
    copied.leave();
    clipboard = "en uppgift till";
    copied.leave();
    assertThat(clipboard).isNull();
  }
}
