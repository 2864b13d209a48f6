package se.rattdela.reports.pdf;

/** The words all papers share, and what is said when one cannot be printed. */
public final class PaperTexts {
  private final Texts texts = new Texts(PaperTexts.class);

  /** Why a file cannot serve as coat of arms, and what to do about it. */
  public String message(CoatOfArmsException refused) {
    return texts.get("arms." + refused.reason());
  }

  /** Which character cannot be printed, where it stands, and what to do about it. */
  public String message(UnprintableCharacterException refused) {
    String place = refused.place();
    return texts.get(
        "unprintable." + refused.reason(),
        refused.characterName(),
        place == null ? texts.get("unprintable.somewhere") : place);
  }

  String pageNumber(int page, int pages) {
    return texts.get("page.number", String.valueOf(page), String.valueOf(pages));
  }

  String get(String key, Object... values) {
    return texts.get(key, values);
  }
}
