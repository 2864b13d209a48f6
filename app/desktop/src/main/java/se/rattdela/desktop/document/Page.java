package se.rattdela.desktop.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.release.PreviewedPage;
import se.rattdela.desktop.common.Outcome;

/**
 * A document as it is shown for one recipient.
 *
 * @param items the items that stand in it, in the order of the text
 * @param outcomes by item; an item without one is not evaluated yet
 * @param pieces what becomes of each piece of the text
 * @param found whom the text names
 * @param names of those the ones that no item is made of
 */
record Page(
    DocumentView document,
    List<ItemView> items,
    Map<ItemId, Outcome> outcomes,
    List<Mark> marks,
    List<PreviewedPage.Piece> pieces,
    NamesInText found,
    List<NamesInText.Named> names) {

  /**
   * Makes a page; not on the window's thread.
   *
   * @param before the page that is shown, whose names are taken over where its text is the same
   */
  static Page of(
      CaseFile file,
      DocumentView document,
      Outcomes source,
      @Nullable String column,
      @Nullable Page before) {
    List<ItemView> items =
        file.items().stream()
            .filter(item -> first(item, document) >= 0)
            .sorted(java.util.Comparator.comparingInt(item -> first(item, document)))
            .toList();
    Map<ItemId, Outcome> outcomes = new LinkedHashMap<>();
    for (ItemView item : file.items()) {
      Outcome outcome = column == null ? null : source.of(item, column);
      if (outcome != null) {
        outcomes.put(item.id(), outcome);
      }
    }
    List<Mark> marks = new java.util.ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      ItemView item = items.get(i);
      for (Passage passage : item.passages()) {
        if (passage.document().equals(document.id())) {
          marks.add(
              new Mark(
                  item.id(),
                  passage.start(),
                  passage.end(),
                  i + 1,
                  outcomes.get(item.id()),
                  frame(file, item)));
        }
      }
    }
    NamesInText found =
        NamesInText.of(file.persons(), document.text(), before == null ? null : before.found());
    return new Page(
        document,
        items,
        outcomes,
        marks,
        PreviewedPage.of(
            file.persons(), document, file.items(), item -> stance(outcomes.get(item.id()))),
        found,
        found.without(marks));
  }

  /** The number of an item in this document, from 1. */
  int number(ItemView item) {
    return items.indexOf(item) + 1;
  }

  @Nullable ItemView item(@Nullable ItemId id) {
    return items.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  long count(PreviewedPage.Stance wanted) {
    return items.stream().filter(each -> stance(outcomes.get(each.id())) == wanted).count();
  }

  private static int first(ItemView item, DocumentView document) {
    return item.passages().stream()
        .filter(passage -> passage.document().equals(document.id()))
        .mapToInt(Passage::start)
        .min()
        .orElse(-1);
  }

  /** What is open or not known yet never leaves. */
  private static PreviewedPage.Stance stance(@Nullable Outcome outcome) {
    return switch (outcome) {
      case MUST, MAY, NOT_SECRET -> PreviewedPage.Stance.LEAVES;
      case ASSESS, INVESTIGATE -> PreviewedPage.Stance.WAITS;
      case MUST_NOT -> PreviewedPage.Stance.STAYS;
      case null -> PreviewedPage.Stance.WAITS;
    };
  }

  private static Mark.Frame frame(CaseFile file, ItemView item) {
    CasePerson owner =
        file.persons().stream()
            .filter(person -> Objects.equals(person.id(), item.owner()))
            .findFirst()
            .orElse(null);
    if (owner != null && owner.protection() != ProtectedIdentity.NONE) {
      return Mark.Frame.PROTECTED;
    }
    if (owner != null && owner.role() == PersonRole.THIRD_PARTY) {
      return Mark.Frame.OTHER_PERSON;
    }
    return item.protectedData() ? Mark.Frame.OTHER_PERSON : Mark.Frame.NONE;
  }
}
