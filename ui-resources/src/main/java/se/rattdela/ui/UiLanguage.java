package se.rattdela.ui;

import java.util.Locale;

/** The languages of the window. Swedish comes first: the law and the decisions are in Swedish. */
public enum UiLanguage {
  SWEDISH(Locale.of("sv", "SE"), "texts/UiTexts_sv.properties"),
  ENGLISH(Locale.of("en", "GB"), "texts/UiTexts_en.properties");

  private final Locale locale;
  private final String file;

  UiLanguage(Locale locale, String file) {
    this.locale = locale;
    this.file = file;
  }

  /** The locale for formats of this language. */
  public Locale locale() {
    return locale;
  }

  String file() {
    return file;
  }
}
