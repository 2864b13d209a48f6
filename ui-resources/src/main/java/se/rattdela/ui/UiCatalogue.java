package se.rattdela.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The one way in to what this module holds. */
public final class UiCatalogue {
  /** The family name of the regular weight, as JavaFX knows it after loading. */
  public static final String FONT_FAMILY = "Noto Sans";

  /** The family name of the weight 600, a family of its own to JavaFX. */
  public static final String FONT_FAMILY_STRONG = "Noto Sans SemiBold";

  private static final List<String> FONTS =
      List.of("fonts/NotoSans-Regular.ttf", "fonts/NotoSans-SemiBold.ttf");

  /** The style sheet with every size, space and shape, free of colours. */
  public URL structure() {
    return resource("css/structure.css");
  }

  /** The bundled fonts, to be loaded before the first scene. */
  public List<URL> fonts() {
    return FONTS.stream().map(UiCatalogue::resource).toList();
  }

  /**
   * The texts of a language.
   *
   * @throws UncheckedIOException if the bundle cannot be read
   */
  public ResourceBundle texts(UiLanguage language) {
    try (InputStream in = resource(language.file()).openStream();
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL resource(String path) {
    return Objects.requireNonNull(UiCatalogue.class.getResource(path), path);
  }
}
