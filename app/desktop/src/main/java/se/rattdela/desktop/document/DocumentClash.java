package se.rattdela.desktop.document;

import org.jspecify.annotations.Nullable;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.Merge;
import se.rattdela.desktop.session.Desk;

/** What two officers have made of the same document. */
final class DocumentClash {
  private DocumentClash() {}

  /**
   * The clash of a document.
   *
   * @param title who saved first, and when
   * @param before the document as the officer saw it; null where that is not known any more
   */
  static Clash<DocumentView, NewDocument> of(
      String title,
      @Nullable DocumentView before,
      NewDocument mine,
      DocumentView theirs,
      Desk desk) {
    Texts texts = desk.texts();
    Merge<NewDocument> merge =
        new Merge<>(before == null ? null : asNew(before, mine), mine, asNew(theirs, mine))
            .text("title", texts.get("documents.title"), NewDocument::title)
            .value("kind", texts.get("documents.kind"), NewDocument::kind, desk.words()::of)
            .value("day", texts.get("documents.day"), NewDocument::date, desk.words()::day)
            .text("text", texts.get("documents.text"), NewDocument::text);
    return new Clash<>(title, theirs, merge, result -> settled(result, mine));
  }

  private static NewDocument asNew(DocumentView view, NewDocument mine) {
    return new NewDocument(mine.caseId(), view.kind(), view.title(), view.date(), view.text());
  }

  private static NewDocument settled(Merge.Result<NewDocument> result, NewDocument mine) {
    return new NewDocument(
        mine.caseId(),
        result.value("kind", NewDocument::kind),
        result.text("title", NewDocument::title),
        result.value("day", NewDocument::date),
        result.text("text", NewDocument::text));
  }
}
