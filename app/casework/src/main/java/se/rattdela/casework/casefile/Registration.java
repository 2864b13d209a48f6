package se.rattdela.casework.casefile;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.NewCase;
import se.rattdela.casework.caseregister.NewPerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;

/** What an officer registers in the cases. Needs the role OFFICER; durable on return. */
public interface Registration {
  /** Registers a person. */
  PersonId person(Actor actor, NewPerson person);

  /** Registers a case; the actor is assigned. */
  CaseId newCase(Actor actor, NewCase newCase);

  /** Adds a person to a case; {@code relation} in words such as "mor". */
  void addPerson(Actor actor, CaseId caseId, PersonId person, PersonRole role, String relation);

  /** Assigns a colleague to a case. */
  void assign(Actor actor, CaseId caseId, UserId colleague);

  /**
   * Gives a case the next diary number of the office's own series, without gaps.
   *
   * @return the number
   * @throws se.rattdela.casework.common.InvalidInputException the office has no pattern for diary
   *     numbers, or the case has one out of the series already
   */
  String drawDiaryNumber(Actor actor, CaseId caseId);

  /**
   * Notes the number that a case has in another diary; a number noted before is corrected.
   *
   * @throws se.rattdela.casework.common.InvalidInputException it could be a number of the office's
   *     own series, or the case has one out of the series already
   */
  void noteDiaryNumber(Actor actor, CaseId caseId, String number);

  /** Adds a document. */
  DocumentId document(Actor actor, NewDocument document);

  /** Marks a piece of information. */
  ItemId item(Actor actor, NewItem item);

  /** Marks several pieces of information of one case at once, in one unit of work. */
  List<ItemId> items(Actor actor, CaseId caseId, List<NewItem> items);

  /**
   * Changes an item; judgements that rested on what changed are open again.
   *
   * @param version as shown
   */
  ItemView changeItem(Actor actor, ItemId id, long version, NewItem item);
}
