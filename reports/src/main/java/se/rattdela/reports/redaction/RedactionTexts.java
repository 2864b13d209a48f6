package se.rattdela.reports.redaction;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The Swedish words of masking: what is wrong with an original, and what stands on the copy. */
public final class RedactionTexts {
  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          "se.rattdela.reports.redaction.RedactionTexts",
          SWEDISH,
          RedactionTexts.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  /** Why the file cannot be used, and what to do. */
  public String message(OriginalPdfException refused) {
    return get("original." + refused.reason(), String.valueOf(OriginalPdf.MAX_PAGES));
  }

  /** Why no copy was made, and what to do. */
  public String message(RedactionException failed) {
    return get("redaction." + failed.reason(), String.valueOf(failed.page()));
  }

  /** What the user should know of the original. */
  public String message(Finding finding) {
    return get(
        "finding." + finding.kind(),
        finding.pages().stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), SWEDISH).format(values);
  }
}
