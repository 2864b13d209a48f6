package se.rattdela.archive;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the packages, and what is said when one cannot be written. */
public final class ArchiveTexts {
  private final ResourceBundle bundle;
  private final Locale locale;

  /** Texts in a language; Swedish unless it is English. */
  public ArchiveTexts(Locale locale) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            "se.rattdela.archive.ArchiveTexts",
            locale,
            ArchiveTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What the packages themselves are written in. */
  public static ArchiveTexts swedish() {
    return new ArchiveTexts(Locale.of("sv", "SE"));
  }

  /** What happened to the data, and what to do. */
  public String message(ArchiveException refused) {
    return get("refused." + refused.reason(), field(refused.field()));
  }

  /** The name of a document of this type, "Beslut om utlämnande av uppgifter". */
  public String name(DocumentType type) {
    return get("type." + type);
  }

  /** "Beslut om utlämnande av uppgifter U-2026-0031"; a number and no person. */
  public String title(DocumentType type, String number) {
    return name(type) + " " + number;
  }

  /** A text with its values. */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  private String field(String field) {
    String key = "field." + field;
    return bundle.containsKey(key) ? bundle.getString(key) : field;
  }
}
