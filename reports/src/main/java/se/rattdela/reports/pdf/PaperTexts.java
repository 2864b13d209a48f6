package se.rattdela.reports.pdf;

/** The words all papers share. */
final class PaperTexts {
  private final Texts texts = new Texts(PaperTexts.class);

  String pageNumber(int page, int pages) {
    return texts.get("page.number", String.valueOf(page), String.valueOf(pages));
  }

  String get(String key, Object... values) {
    return texts.get(key, values);
  }
}
