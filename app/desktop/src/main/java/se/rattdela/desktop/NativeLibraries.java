package se.rattdela.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Which of the system's libraries a window needs, and which of them are missing. */
public final class NativeLibraries {
  private static final Map<String, String> DRAWING = new LinkedHashMap<>();
  private static final Map<String, String> WINDOW = new LinkedHashMap<>();

  static {
    DRAWING.put("libfreetype.so.6", "libfreetype6");
    DRAWING.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    WINDOW.put("libgtk-3.so.0", "libgtk-3-0");
    WINDOW.put("libXtst.so.6", "libxtst6");
  }

  private final String system;
  private final boolean headless;
  private final Predicate<String> present;

  /**
   * Looks with a given way of looking.
   *
   * @param system the system property {@code os.name}
   * @param headless whether JavaFX draws without a display
   * @param present whether a library of this file name can be loaded
   */
  NativeLibraries(String system, boolean headless, Predicate<String> present) {
    this.system = system;
    this.headless = headless;
    this.present = present;
  }

  /** Looks in the running system. */
  public static NativeLibraries ofSystem(String system, boolean headless) {
    return new NativeLibraries(system, headless, NativeLibraries::canLoad);
  }

  /** The Debian packages that are missing; empty where all is in place or the system is another. */
  public List<String> missingPackages() {
    if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
      return List.of();
    }
    Map<String, String> needed = new LinkedHashMap<>(DRAWING);
    if (!headless) {
      needed.putAll(WINDOW);
    }
    return needed.entrySet().stream()
        .filter(library -> !present.test(library.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  // Only loading tells for sure whether the system finds a library; nothing in it is called.
  @SuppressWarnings("restricted")
  private static boolean canLoad(String fileName) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(fileName, arena);
      return true;
    } catch (IllegalArgumentException notFound) {
      return false;
    }
  }
}
