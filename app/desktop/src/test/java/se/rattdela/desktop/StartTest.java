package se.rattdela.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.desktop.cli.DataFolder;

class StartTest {
  @Test
  void theDataFolderFollowsOptionThenEnvironmentThenCustom() {
    Map<String, String> all = Map.of("RATTDELA_DATA", "/r", "XDG_DATA_HOME", "/x", "HOME", "/h");
    assertThat(DataFolder.of("/o", all, "Linux")).isEqualTo(Path.of("/o"));
    assertThat(DataFolder.of(null, all, "Linux")).isEqualTo(Path.of("/r"));
    assertThat(DataFolder.of(null, Map.of("XDG_DATA_HOME", "/x", "HOME", "/h"), "Linux"))
        .isEqualTo(Path.of("/x/rattdela"));
    assertThat(DataFolder.of(null, Map.of("HOME", "/h"), "Linux"))
        .isEqualTo(Path.of("/h/.local/share/rattdela"));
    assertThat(DataFolder.of(null, Map.of("LOCALAPPDATA", "/l"), "Windows 11"))
        .isEqualTo(Path.of("/l", "Rättdela"));
  }

  @Test
  void theDemoLiesInAFolderOfItsOwn() {
    assertThat(DataFolder.demo(Path.of("/data"))).isEqualTo(Path.of("/data/demo"));
  }

  @Test
  void missingLibrariesAreNamedByTheirDebianPackages() {
    Set<String> present = Set.of("libfreetype.so.6");
    assertThat(new NativeLibraries("Linux", true, present::contains).missingPackages())
        .containsExactly("libpangoft2-1.0-0");
    assertThat(new NativeLibraries("Linux", false, present::contains).missingPackages())
        .containsExactly("libpangoft2-1.0-0", "libgtk-3-0", "libxtst6");
    assertThat(new NativeLibraries("Windows 11", false, present::contains).missingPackages())
        .isEmpty();
  }

  @Test
  void aWindowIsWantedWhenNoCommandIsNamed() {
    assertThat(Main.wantsWindow()).isTrue();
    assertThat(Main.wantsWindow("--data=/x")).isTrue();
    assertThat(Main.wantsWindow("--data", "/x")).isTrue();
    assertThat(Main.windowArguments("--data", "/x")).containsExactly("--data=/x");
    assertThat(Main.wantsWindow("demo", "--out=/x")).isFalse();
    assertThat(Main.wantsWindow("demo")).isFalse();
    assertThat(Main.wantsWindow("--help")).isFalse();
  }

  @Test
  void linuxNeedsADisplay() {
    assertThat(Main.hasDisplay("Linux", Map.of())).isFalse();
    assertThat(Main.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
    assertThat(Main.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    assertThat(Main.hasDisplay("Windows 11", Map.of())).isTrue();
  }
}
