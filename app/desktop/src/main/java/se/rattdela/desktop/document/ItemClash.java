package se.rattdela.desktop.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.item.Passage;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.Merge;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;

/** What two officers have made of the same item. */
final class ItemClash {
  private ItemClash() {}

  /**
   * The clash of an item.
   *
   * @param title who saved first, and when
   * @param before the item as the officer saw it; null where that is not known any more
   * @param file the case as it is now
   */
  static Clash<ItemView, NewItem> of(
      String title,
      @Nullable ItemView before,
      NewItem mine,
      ItemView theirs,
      CaseFile file,
      Desk desk) {
    NewItem stored = MarkingWork.asNew(theirs);
    return new Clash<>(
        title,
        theirs,
        merge(
            new Merge<>(before == null ? null : MarkingWork.asNew(before), mine, stored),
            file,
            desk),
        result -> settled(result, stored));
  }

  private static Merge<NewItem> merge(Merge<NewItem> merge, CaseFile file, Desk desk) {
    Texts texts = desk.texts();
    Words words = desk.words();
    return merge
        .value(
            "passages",
            texts.get("documents.item.passages"),
            NewItem::passages,
            passages -> quotes(file, passages))
        .text("title", texts.get("documents.item.title"), NewItem::title)
        .text("detail", texts.get("documents.item.detail"), NewItem::detail)
        .value("category", texts.get("documents.item.category"), NewItem::category, words::category)
        .value(
            "owner",
            texts.get("documents.item.owner"),
            NewItem::owner,
            owner -> named(file, texts, owner))
        .value(
            "secrecy", texts.get("documents.item.secrecy"), NewItem::secrecy, words::secrecyCited)
        .value(
            "frame",
            texts.get("documents.item.frame"),
            NewItem::protectedData,
            frame -> texts.get(frame ? "common.yes" : "common.no"))
        .value("harm", words.question("item.harm"), NewItem::harm, words::of)
        .value(
            "facts",
            texts.get("conflict.facts"),
            NewItem::facts,
            facts -> said(facts, texts, words))
        .value(
            "crime",
            texts.get("rulebook.bench.crime"),
            NewItem::crime,
            crime -> crime == null ? texts.get("common.no") : words.crime(crime));
  }

  private static String quotes(CaseFile file, List<Passage> passages) {
    return passages.stream()
        .map(passage -> "”" + PassageQuotes.words(file, passage) + "”")
        .collect(Collectors.joining("\n"));
  }

  private static String named(CaseFile file, Texts texts, @Nullable PersonId owner) {
    return new People(texts)
        .choices(file).stream()
            .filter(each -> Objects.equals(each.person(), owner))
            .findFirst()
            .map(People.Choice::name)
            .orElse("");
  }

  private static String said(Map<String, Boolean> facts, Texts texts, Words words) {
    return new TreeSet<>(facts.keySet())
        .stream()
            .map(key ->
                words.question(key)
                    + " "
                    + texts.get(Boolean.TRUE.equals(facts.get(key)) ? "common.yes" : "common.no"))
            .collect(Collectors.joining("\n"));
  }

  private static NewItem settled(Merge.Result<NewItem> result, NewItem stored) {
    return new NewItem(
        stored.caseId(),
        result.text("title", NewItem::title),
        result.text("detail", NewItem::detail),
        result.value("category", NewItem::category),
        result.value("owner", NewItem::owner),
        result.value("passages", NewItem::passages),
        result.value("secrecy", NewItem::secrecy),
        result.value("harm", NewItem::harm),
        result.value("crime", NewItem::crime),
        result.value("facts", NewItem::facts),
        result.value("frame", NewItem::protectedData));
  }
}
