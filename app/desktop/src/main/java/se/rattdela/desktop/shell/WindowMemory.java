package se.rattdela.desktop.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.store.AtomicFile;
import se.rattdela.desktop.session.ViewMemory;
import se.rattdela.ui.UiLanguage;

/**
 * How the window was left, in a small file in the office's folder: place, size, look, language and
 * how the matrix is shown. Users stand there by their ids; nothing of a case or a person does. A
 * file that cannot be read or written costs the user a preference and nothing else.
 */
public final class WindowMemory {
  private static final Logger LOG = LoggerFactory.getLogger(WindowMemory.class);
  private static final String FILE = "window.properties";
  private static final double LEAST = 320;

  private final Path file;
  private final Properties kept = new Properties();

  /** Reads what was kept in a folder, which need not exist. */
  public WindowMemory(Path folder) {
    this.file = folder.resolve(FILE);
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        kept.load(in);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("How the window was left cannot be read", e);
        kept.clear();
      }
    }
  }

  /** The look that a user chose, or that was used last for null; the system's where none was. */
  public synchronized Look look(@Nullable UserId user) {
    String name = kept.getProperty(key("look", user), kept.getProperty("look", ""));
    for (Look each : Look.values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return Look.SYSTEM;
  }

  /** The language that a user chose; null where none was. */
  public synchronized @Nullable UiLanguage language(@Nullable UserId user) {
    String name = kept.getProperty(key("language", user), kept.getProperty("language", ""));
    for (UiLanguage each : UiLanguage.values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return null;
  }

  /** Keeps a user's look, which the next login page has too. */
  public synchronized void keep(UserId user, Look look) {
    kept.setProperty(key("look", user), look.name());
    kept.setProperty("look", look.name());
    save();
  }

  /** Keeps a user's language, which the next login page has too. */
  public synchronized void keep(UserId user, UiLanguage language) {
    kept.setProperty(key("language", user), language.name());
    kept.setProperty("language", language.name());
    save();
  }

  /** How a user has left what can be arranged on a page. */
  public ViewMemory views(UserId user) {
    return new ViewMemory() {
      @Override
      public @Nullable String kept(String name) {
        return view(key(name, user));
      }

      @Override
      public void keep(String name, String value) {
        keepView(key(name, user), value);
      }
    };
  }

  private synchronized @Nullable String view(String key) {
    return kept.getProperty(key);
  }

  private synchronized void keepView(String key, String value) {
    if (value.equals(kept.getProperty(key, ""))) {
      return;
    }
    if (value.isEmpty()) {
      kept.remove(key);
    } else {
      kept.setProperty(key, value);
    }
    save();
  }

  private static String key(String what, @Nullable UserId user) {
    return user == null ? what : "user." + user.value() + "." + what;
  }

  /** Puts a window where it was left, if some screen still reaches there. */
  public synchronized void place(Stage stage) {
    double width = number("width");
    double height = number("height");
    double x = number("x");
    double y = number("y");
    boolean whole = width >= LEAST && height >= LEAST && !Double.isNaN(x) && !Double.isNaN(y);
    if (whole && isOnScreen(x, y, width, height)) {
      stage.setX(x);
      stage.setY(y);
      stage.setWidth(width);
      stage.setHeight(height);
    }
    stage.setMaximized("true".equals(kept.getProperty("maximised")));
  }

  private static boolean isOnScreen(double x, double y, double width, double height) {
    // The title bar must be within reach, or the window cannot be moved.
    return Screen.getScreensForRectangle(x, y, width, height).stream()
        .map(Screen::getVisualBounds)
        .map(bounds ->
            new Rectangle2D(
                bounds.getMinX(), bounds.getMinY() - 1, bounds.getWidth(), bounds.getHeight()))
        .anyMatch(bounds -> bounds.contains(x + width / 2, y));
  }

  private double number(String key) {
    try {
      return Double.parseDouble(kept.getProperty(key, "NaN"));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Keeps how a window is left; of a maximised one, the place it had before. */
  public synchronized void keep(Stage stage) {
    kept.setProperty("maximised", String.valueOf(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isIconified() && !Double.isNaN(stage.getX())) {
      kept.setProperty("x", String.valueOf(stage.getX()));
      kept.setProperty("y", String.valueOf(stage.getY()));
      kept.setProperty("width", String.valueOf(stage.getWidth()));
      kept.setProperty("height", String.valueOf(stage.getHeight()));
    }
    save();
  }

  private void save() {
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return; // no office, nothing to remember it by
    }
    StringBuilder text = new StringBuilder();
    for (String key : kept.stringPropertyNames().stream().sorted().toList()) {
      text.append(key).append('=').append(kept.getProperty(key)).append('\n');
    }
    try {
      AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      LOG.warn("How the window was left cannot be kept", e);
    }
  }
}
