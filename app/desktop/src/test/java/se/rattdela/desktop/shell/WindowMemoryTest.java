package se.rattdela.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.common.UserId;
import se.rattdela.desktop.session.ViewMemory;
import se.rattdela.ui.UiLanguage;

class WindowMemoryTest {
  private static final UserId KARIN = new UserId(7);
  private static final UserId ANNA = new UserId(8);

  @TempDir private Path folder;

  @Test
  void everyUserHasALookAndALanguage() {
    WindowMemory memory = new WindowMemory(folder);
    memory.keep(KARIN, Look.DARK);
    memory.keep(KARIN, UiLanguage.ENGLISH);
    memory.keep(ANNA, Look.SYSTEM);

    WindowMemory again = new WindowMemory(folder);
    assertThat(again.look(KARIN)).isEqualTo(Look.DARK);
    assertThat(again.language(KARIN)).isEqualTo(UiLanguage.ENGLISH);
    assertThat(again.look(ANNA)).isEqualTo(Look.SYSTEM);
    // The login page looks as the last one left it.
    assertThat(again.look(null)).isEqualTo(Look.SYSTEM);
    assertThat(again.language(null)).isEqualTo(UiLanguage.ENGLISH);
  }

  @Test
  void everyUserHasTheirOwnViewOfAPage() {
    ViewMemory karins = new WindowMemory(folder).views(KARIN);
    karins.keep("matrix.grouping", "DOCUMENT");
    karins.keep("matrix.item-width", "320.0");
    karins.keep("matrix.item-width", "");

    WindowMemory again = new WindowMemory(folder);
    assertThat(again.views(KARIN).kept("matrix.grouping")).isEqualTo("DOCUMENT");
    assertThat(again.views(KARIN).kept("matrix.item-width")).isNull();
    assertThat(again.views(ANNA).kept("matrix.grouping")).isNull();
  }

  @Test
  void nothingIsKeptBeforeThereIsAnOffice() {
    Path none = folder.resolve("none");
    WindowMemory memory = new WindowMemory(none);
    memory.keep(KARIN, Look.DARK);
    assertThat(none).doesNotExist();
    assertThat(memory.look(KARIN)).isEqualTo(Look.DARK);
  }

  @Test
  void aSpoiltFileCostsNothingElse() throws IOException {
    Files.writeString(folder.resolve("window.properties"), "look=\\u00zz\nwidth=many");
    WindowMemory memory = new WindowMemory(folder);
    assertThat(memory.look(KARIN)).isEqualTo(Look.SYSTEM);
    assertThat(memory.language(KARIN)).isNull();
    memory.keep(KARIN, Look.DARK);
    assertThat(new WindowMemory(folder).look(KARIN)).isEqualTo(Look.DARK);
  }

  @Test
  void anUnknownWordIsNoChoice() throws IOException {
    Files.writeString(folder.resolve("window.properties"), "look=PINK\nlanguage=KLINGON\n");
    WindowMemory memory = new WindowMemory(folder);
    assertThat(memory.look(null)).isEqualTo(Look.SYSTEM);
    assertThat(memory.language(null)).isNull();
  }
}
