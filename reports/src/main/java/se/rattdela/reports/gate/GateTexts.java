package se.rattdela.reports.gate;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Swedish words for a leak. */
public final class GateTexts {
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          "se.rattdela.reports.gate.GateTexts",
          SWEDISH,
          GateTexts.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  /** Which file holds what, where, and what to do. */
  public String message(Leak leak) {
    String place = get("place." + leak.place());
    if (leak.page() > 0) {
      place = get("on.page", place, String.valueOf(leak.page()));
    }
    if (leak.place() == Place.UNREADABLE) {
      return get("unreadable", leak.file());
    }
    return leak.itemNumber() > 0
        ? get("leak.item", leak.file(), place, leak.label(), String.valueOf(leak.itemNumber()))
        : get("leak", leak.file(), place, leak.label());
  }

  private String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), SWEDISH).format(values);
  }
}
