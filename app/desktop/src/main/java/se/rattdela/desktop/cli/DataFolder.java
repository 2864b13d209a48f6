package se.rattdela.desktop.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the program keeps its data: an option, else the environment, else the system's custom. */
public final class DataFolder {
  private static final String DEMO = "demo";

  private DataFolder() {}

  /**
   * The data folder.
   *
   * @param option what {@code --data} said, or null
   * @param environment read for {@code RATTDELA_DATA}, {@code XDG_DATA_HOME}, {@code HOME} and
   *     {@code LOCALAPPDATA}
   * @param system the system property {@code os.name}
   */
  public static Path of(@Nullable String option, Map<String, String> environment, String system) {
    if (option != null && !option.isBlank()) {
      return Path.of(option);
    }
    String own = environment.get("RATTDELA_DATA");
    if (own != null && !own.isBlank()) {
      return Path.of(own);
    }
    if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
      return Path.of(environment.getOrDefault("LOCALAPPDATA", "."), "Rättdela");
    }
    String shared = environment.get("XDG_DATA_HOME");
    if (shared != null && !shared.isBlank()) {
      return Path.of(shared, "rattdela");
    }
    return Path.of(environment.getOrDefault("HOME", "."), ".local", "share", "rattdela");
  }

  /** The demo office's own folder, which can be reset without touching anything else. */
  public static Path demo(Path dataFolder) {
    return dataFolder.resolve(DEMO);
  }
}
