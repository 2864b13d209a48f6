package se.rattdela.desktop.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.recovery.Merge;
import se.rattdela.desktop.session.Desk;

/** What two officers have made of the same document. */
final class DocumentClash {
  private final String title;
  private final DocumentView theirs;
  private final NewDocument mine;
  private final Merge<NewDocument> merge;

  /**
   * A clash.
   *
   * @param title who saved first, and when
   * @param before the document as the officer saw it; null where that is not known any more
   */
  DocumentClash(
      String title,
      @Nullable DocumentView before,
      NewDocument mine,
      DocumentView theirs,
      Desk desk) {
    this.title = title;
    this.theirs = theirs;
    this.mine = mine;
    Texts texts = desk.texts();
    this.merge =
        new Merge<>(before == null ? null : asNew(before, mine), mine, asNew(theirs, mine))
            .text("title", texts.get("documents.title"), NewDocument::title)
            .value("kind", texts.get("documents.kind"), NewDocument::kind, desk.words()::of)
            .value("day", texts.get("documents.day"), NewDocument::date, desk.words()::day)
            .text("text", texts.get("documents.text"), NewDocument::text);
  }

  private static NewDocument asNew(DocumentView view, NewDocument mine) {
    return new NewDocument(mine.caseId(), view.kind(), view.title(), view.date(), view.text());
  }

  /** Who saved first, and when. */
  String title() {
    return title;
  }

  /** As it is in the database now. */
  DocumentView theirs() {
    return theirs;
  }

  /** Both values of the fields that both have changed. */
  List<ConflictPane.Field> fields() {
    return merge.fields();
  }

  /** What is to be saved, with a choice for each field. */
  NewDocument settle(Map<String, ConflictPane.Choice> chosen) {
    Merge.Result<NewDocument> result = merge.settle(chosen);
    return new NewDocument(
        mine.caseId(),
        result.value("kind", NewDocument::kind),
        result.text("title", NewDocument::title),
        result.value("day", NewDocument::date),
        result.text("text", NewDocument::text));
  }
}
