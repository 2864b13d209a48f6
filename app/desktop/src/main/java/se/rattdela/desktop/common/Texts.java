package se.rattdela.desktop.common;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

/**
 * The words of the window in the chosen language. Keys are written out in full where they are used,
 * so that a test can find every missing and every unused one.
 */
public final class Texts {
  private final UiLanguage language;
  private final ResourceBundle bundle;
  private final Locale locale;

  /** Reads the bundle of a language. */
  public Texts(UiCatalogue catalogue, UiLanguage language) {
    this.language = language;
    this.bundle = catalogue.texts(language);
    this.locale = language.locale();
  }

  /**
   * The text of a key.
   *
   * @throws java.util.MissingResourceException if there is none
   */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** The text of a key with its places filled in, as {@link MessageFormat} does. */
  public String format(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** Several things in a row, as in running text. */
  public String and(List<String> things) {
    return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(things);
  }

  /** For views, which name their texts with {@code %key}. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** The language. */
  public UiLanguage language() {
    return language;
  }

  /** The locale of dates and numbers. */
  public Locale locale() {
    return locale;
  }
}
