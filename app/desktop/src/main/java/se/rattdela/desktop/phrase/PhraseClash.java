package se.rattdela.desktop.phrase;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.phrase.Phrase;
import se.rattdela.casework.phrase.PhraseContent;
import se.rattdela.casework.phrase.PhraseKind;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.Merge;

/** What two users have made of the same phrase. */
final class PhraseClash {
  private PhraseClash() {}

  /**
   * The clash of a phrase.
   *
   * @param title who saved first, and when
   * @param before what the user began from, or null where that is not known any more
   */
  static Clash<Phrase, PhraseContent> of(
      String title,
      @Nullable PhraseContent before,
      PhraseContent mine,
      Phrase theirs,
      Texts texts) {
    Merge<PhraseContent> merge =
        new Merge<>(before, mine, content(theirs))
            .text("title", texts.get("phrases.name"), PhraseContent::title)
            .value(
                "kind", texts.get("phrases.kind"), PhraseContent::kind, kind -> word(kind, texts))
            .text("text", texts.get("phrases.text"), PhraseContent::text);
    return new Clash<>(title, theirs, merge, PhraseClash::settled);
  }

  /** What a phrase says as it is stored. */
  static PhraseContent content(Phrase phrase) {
    return new PhraseContent(phrase.kind(), phrase.title(), phrase.text());
  }

  /** What a phrase is for, in words. */
  static String word(PhraseKind kind, Texts texts) {
    return switch (kind) {
      case ASSESSMENT -> texts.get("phrases.kind.assessment");
      case WITHHELD -> texts.get("phrases.kind.withheld");
      case DECISION -> texts.get("phrases.kind.decision");
    };
  }

  private static PhraseContent settled(Merge.Result<PhraseContent> result) {
    return new PhraseContent(
        result.value("kind", PhraseContent::kind),
        result.text("title", PhraseContent::title).replace('\n', ' '),
        result.text("text", PhraseContent::text));
  }
}
