package se.rattdela.casework.casefile;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.document.NewDocument;

/**
 * What an officer changes in the documents of a case and takes back of what has been marked. Needs
 * the role OFFICER; durable on return.
 */
public interface Marking {
  /** An item as the screen shows it. */
  record Shown(ItemId id, long version) {}

  /**
   * Changes a document's title, kind and day, and its text while no item stands in it: an item's
   * passages are places in that text.
   *
   * @param version as shown
   * @throws se.rattdela.casework.common.NotAllowedException DOCUMENT_HAS_ITEMS
   */
  void changeDocument(Actor actor, DocumentId id, long version, NewDocument document);

  /**
   * Removes items that nothing rests on: no disclosure, no answer, no decision. All or none.
   *
   * @throws se.rattdela.casework.common.NotAllowedException ITEM_IN_USE
   */
  void removeItems(Actor actor, CaseId caseId, List<Shown> items);
}
